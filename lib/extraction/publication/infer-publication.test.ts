import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article, PublicationDate } from "@/lib/core/article";
import { dayNumber, isoDay } from "@/lib/core/civil-time";
import { toInclusive } from "@/lib/core/interval";
import { readPage } from "@/lib/ingestion";
import { inferPublication, publicationProblems } from "./infer-publication";

function articleOf(page: string): Article {
  const [article] = readPage({ file: "page.txt", text: page }).articles;
  if (article === undefined) throw new Error("the page holds no article");
  return article;
}

/** "2019-05-14..2019-05-20 best 2019-05-14", the way a person would note it. */
function noted(published: PublicationDate): string {
  const { start, end } = toInclusive(published);
  return `${start ?? ""}..${end ?? ""} best ${published.best === null ? "none" : isoDay(published.best)}`;
}
const read = (page: string): string => noted(inferPublication(articleOf(page)));
const reasons = (page: string): string =>
  inferPublication(articleOf(page))
    .explanation.map(({ because }) => because)
    .join("\n");

/** 14 May 2019 was a Tuesday. */
const CAPTION = "Dockers fold a banner at the gate of the container terminal in Vallmora, 14 May 2019. (Nordpress)";
const strike = (body: string, caption = CAPTION): string => `Dock Strike Ends in Vallmora\n\n${caption}\n\n${body}`;
const LEAD = "Dockers in Vallmora went back to work on Tuesday after a strike of three weeks, their union said.";
/** The same words without a weekday: what every text says that dates nothing. */
const UNDATED = "Dockers in Vallmora are back at work after a strike of three weeks, their union says.";

describe("the publication date of an article", () => {
  it("is what the page says in a line of its own", () => {
    const report = `Dock Strike Ends in Vallmora\n\nPUBLISHED\n\n${UNDATED}`;
    for (const line of [
      "Published: 3 March 2022",
      "(Published 3 March 2022)",
      "Published on Thursday, 3 March 2022 at 10:45 GMT",
      "Thursday, March 3, 2022",
      "2022-03-03T21:30:00-05:00",
      "Date: 2022-03-03",
      "3.3.2022",
      "Posted: 03/03/2022",
      "First published: 3 March 2022, last updated: 5 March 2022",
      "By Nora Lind, 3 March 2022",
      "Harbour Monitor | Thursday 3 March 2022 at 19:42",
      "_3 March 2022_",
      "*By Nora Lind* · *3 Mar 2022* · *3 min read*",
      "As of 3 March 2022",
      "Situation as at 3 March 2022, 18:00 hrs",
      "14:55-3 March 2022 AD \u0640 30 Rajab 1443 AH",
      "Thursday - 30 Rajab 1443 AH - 03 March 2022 AD",
      "Published: 03 March ,2022: 10:20 AM GST",
      "Published On 3 Mar 20223 Mar 2022",
      "March 3, 20228:22 AM GMT+2Updated 2 hours ago",
      "March 3, 2022 10:12 AM 3 min read",
      "Written by Nora Lind on March 3, 2022",
      "Date of publication: 3 March 2022",
      "Press release no. 22/041 - 3 March 2022",
      "Web Desk Mar 03, 2022",
      "Issued 3 March 2022 by the harbour office",
      "Prepared for members of the board, 3 March 2022",
      "Our correspondent in Vallmora, 3 March 2022",
      "Words by Nora Lind. Published 3 March 2022.",
      "Thursday 3 March 2022, by our correspondent",
      "The Vallmora Gazette, Thursday 3 March 2022, page 3",
      "Nora Lind / Vallmora / 3 March 2022",
      "Live updates, 3 March 2022",
    ]) {
      const published = inferPublication(articleOf(report.replace("PUBLISHED", line)));
      expect(`${line} -> ${noted(published)} ${published.basis}`).toBe(
        `${line} -> 2022-03-03..2022-03-03 best 2022-03-03 metadata`,
      );
    }
  });

  it("is that of a briefing whose title names it, of a dateline with a full stop, of a day told soon after the title's week", () => {
    const day = "2022-03-03..2022-03-03 best 2022-03-03";
    expect(read(`Port authority briefing, 3 March 2022: cranes and fees\n\n${UNDATED}`)).toBe(day);
    expect(read(`Strike Ends\n\nVallmora, 3 March 2022. ${UNDATED}`)).toBe("2022-03-03..2022-03-04 best 2022-03-03");
    expect(
      read(`Port watch for 20-27 February 2022\n\nCompiled in Vallmora. Published on 3 March.\n\n${UNDATED}`),
    ).toBe(day);
  });

  it("is not the day of a heading inside the text", () => {
    for (const heading of ["Dockers Held by Police on 3 March 2022", "The siege of Vallmora, 3 March 2022"])
      expect(read(`Dock Strike Ends in Vallmora\n\n${UNDATED}\n\n${heading}\n\n${UNDATED}`)).toBe(".. best none");
  });

  it("is what a note below the text says, or a day set apart at the end of the title", () => {
    for (const page of [
      `Dock Strike Ends\n\n${UNDATED}\n\nThis article was first published on 3 March 2022.`,
      `Dock Strike Ends\n\n${UNDATED}\n\nFirst published in our weekend edition, March 3, 2022`,
      `The Week in Vallmora – 3 March 2022\n\n${UNDATED}`,
    ])
      expect(read(page)).toBe("2022-03-03..2022-03-03 best 2022-03-03");
    const corrected = "This article was amended on 3 March 2022 to correct the name of the harbour.";
    expect(read(`Dock Strike Ends\n\n${UNDATED}\n\n${corrected}`)).toBe("..2022-03-03 best none");
  });

  it("is not the day up to which a sentence counts", () => {
    expect(read(`Dock Strike Ends in Vallmora\n\n${UNDATED}\n\nAs of 3 March 2022 ten schools were shut.`)).toBe(
      ".. best none",
    );
  });

  it("is not the day in a title that belongs to its news", () => {
    expect(read(`Inquiry Into the Flood of 3 March 2022\n\n${UNDATED}`)).toBe(".. best none");
    expect(read(`Dock Strike Ends\n\n${UNDATED} Her novel was first published on 3 March 2012 in Lima.`)).toBe(
      ".. best none",
    );
  });

  it("comes from the datelines of press releases", () => {
    for (const dateline of [
      "(Vallmora, March 3, 2022) – ",
      "(Vallmora) March 3, 2022 – ",
      "Vallmora, 3 March 2022 – ",
      "Vallmora, NPA – 3 March 2022: ",
      "VALLMORA (3 March 2022) – ",
    ])
      expect(`${dateline}${read(`PRESS RELEASE\n\nDock Strike Ends in Port\n\n${dateline}${UNDATED}`)}`).toBe(
        `${dateline}2022-03-03..2022-03-04 best 2022-03-03`,
      );
  });

  it("is read off lines that scrapes glued, and off frames in other languages", () => {
    for (const line of [
      "By Ida HolmJune 5, 20192:14 PM GMT+1Last Updated 3 years ago",
      "June 5, 2019 10:48 PM UTC Updated an hour ago",
      "Publi\u00e9 le 5 juin 2019 \u00e0 14h02",
      "Mi\u00e9rcoles, 5 de junio de 2019",
      "05.06.19, 14:22",
      "Published\n5 June 2019",
      "Posted\n7 June 2019\nOriginally published\n5 June 2019",
      "Posted on June 5, 2019 by idaholm",
      "June 5, 2019 / Ida Holm / Leave a comment",
      "5 June 2019 Human Rights",
      "All News 09:22 June 5, 2019",
      "Report No. 7 / June 5, 2019",
      "5 June 2019 (4 years ago)",
      "Wed, Jun 5, 2019 page3",
      "This content was published on June 5, 2019 - 15:41",
      "Publishing date: 5 June 2019",
    ])
      expect(`${line} ${read(`Dock Strike Ends in Vallmora\n${line}\n\n${UNDATED}`)}`).toBe(
        `${line} 2019-06-05..2019-06-05 best 2019-06-05`,
      );
  });

  it("is the time of the issue, and no day of it, where the head names an issue", () => {
    const issue = (line: string): string => read(`${line}\n\nDock Strike Ends in Vallmora\nBy Ida Holm\n\n${UNDATED}`);
    expect(issue("THE QUAY REVIEW\nSpring 2019")).toBe("2019-03-01..2019-05-31 best none");
    expect(issue("The Quay Review, June 2019, Vol. 3, No. 2")).toBe("2019-06-01..2019-06-30 best none");
    expect(issue("THE QUAY WEEKLY\n10-16 June 2019")).toBe("2019-06-10..2019-06-16 best none");
    expect(issue("THE QUAY WEEKLY\nMay/June 2019")).toBe("2019-05-01..2019-06-30 best none");
    expect(read(`Dock Strike Ends in Vallmora\nLast updated: June 2019\n\n${UNDATED}`)).toBe(".. best none");
  });

  it("is not the day of a reader's comment or of a visit", () => {
    const comments = "2 thoughts on \u201cDock Strike Ends\u201d\n\nIda says:\nJune 7, 2019 at 9:14 am\nThank you.";
    const page = `Dock Strike Ends in Vallmora\n\n${UNDATED}\n\n${comments}`;
    expect(read(page)).toBe(".. best none");
    expect(readPage({ file: "page.txt", text: page }).articles).toHaveLength(1);
    const visited = (line: string): string => read(`${line}\nDock Strike Ends in Vallmora\n\n${UNDATED}`);
    expect(visited("Friday, June 7, 2019 | Today\u2019s Paper | Subscribe")).toBe(".. best none");
    expect(read(`Public meeting on the quay\nFriday 7 June 2019, 7 p.m., Mill Hall\n\n${UNDATED}`)).toBe(
      ".. best none",
    );
    const printed = `17/06/2019, 18:22\nDock Strike Ends in Vallmora\n\n${UNDATED}`;
    expect(read(`${printed}\nhttps://paper.example/docks 1/3`)).toBe(".. best none");
    expect(read(printed)).toBe("2019-06-17..2019-06-17 best 2019-06-17");
    expect(visited("Friday, June 7, 2019\nPublished: 5 June 2018")).toBe("2018-06-05..2018-06-05 best 2018-06-05");
  });

  it("keeps both readings of a numeric date that could be either, and guesses none", () => {
    const page = `Dock Strike Ends in Vallmora\n\nPublished: 03/04/2022\n\n${UNDATED}`;
    expect(read(page)).toBe("2022-03-04..2022-04-03 best none");
    expect(reasons(page)).toContain("4 Mar 2022 or as 3 Apr 2022");
  });

  it("reads a numeric date the way the places of its time zone write theirs", () => {
    const page = (line: string): string => `Dock Strike Ends in Vallmora\n\n${line}\n\n${UNDATED}`;
    expect(read(page("Published: 03/04/2022 14:05 GMT"))).toBe("2022-04-03..2022-04-03 best 2022-04-03");
    expect(read(page("Published: 03/04/2022 2:05 PM ET"))).toBe("2022-03-04..2022-03-04 best 2022-03-04");
    expect(read(page("Published: 03/04/2022 14:05"))).toContain("best none");
  });

  it("reads the line of a page that no person signed", () => {
    expect(read(`Dock Strike Ends in Vallmora\n\nPosted on Mar 3, 2022 by admin\n\n${UNDATED}`)).toBe(
      "2022-03-03..2022-03-03 best 2022-03-03",
    );
  });

  it("reads a numeric date the way the text writes its others, or the way its weekday fits", () => {
    const page = (line: string, body: string): string => `Dock Strike Ends in Vallmora\n\n${line}\n\n${body}`;
    expect(read(page("Published: 03/04/2022", `${UNDATED} It began on 14/03/2022.`))).toBe(
      "2022-04-03..2022-04-03 best 2022-04-03",
    );
    expect(read(page("Published: 03/04/2022", `${UNDATED} It began on 02/14/2022.`))).toBe(
      "2022-03-04..2022-03-04 best 2022-03-04",
    );
    // 4 March 2022 was a Friday, 3 April a Sunday.
    expect(read(page("Published: 03/04/2022", LEAD.replace("Tuesday", "Friday")))).toBe(
      "2022-03-04..2022-03-04 best 2022-03-04",
    );
    expect(read(page("Published: 03/04/2022", LEAD))).toContain("best none");
    expect(read(page("Published: 03.04.2022", UNDATED))).toBe("2022-04-03..2022-04-03 best 2022-04-03");
  });

  it("is not a day that the calendar does not have", () => {
    expect(read(`Dock Strike Ends in Vallmora\n\nDate: 2022-02-31\n\n${UNDATED}`)).toBe(".. best none");
    expect(read(`Dock Strike Ends in Vallmora\n\nPublished: 31 February 2022\n\n${UNDATED}`)).toBe(".. best none");
  });

  it("says so when the weekday beside the date is wrong", () => {
    const published = inferPublication(
      articleOf(`Dock Strike Ends in Vallmora\n\nPublished: Monday, 3 March 2022\n\n${UNDATED}`),
    );
    expect(published.confidence).toBeLessThan(0.7);
    expect(published.explanation.at(-1)?.because).toContain("3 Mar 2022 was a Thursday");
  });

  it("is bounded by the day of a change where the page names no other", () => {
    expect(read(`Dock Strike Ends in Vallmora\n\nUpdated: 16 May 2019\n\n${UNDATED}`)).toBe(
      "..2019-05-16 best 2019-05-16",
    );
    expect(read(`${strike(LEAD)}\n\nUpdated: 16 May 2019`)).toBe("2019-05-14..2019-05-16 best 2019-05-14");
  });

  it("is not the day when somebody read the page", () => {
    expect(read(`Dock Strike Ends in Vallmora\n\nAccessed: 2023-01-05\n\n${UNDATED}`)).toBe(".. best none");
  });

  it("is read off the web address, give or take a day", () => {
    const at = (url: string): string => noted(inferPublication({ ...articleOf(UNDATED), url }));
    expect(at("https://paper.example/2022/03/03/dock-strike")).toBe("2022-03-02..2022-03-04 best 2022-03-03");
    expect(at("https://paper.example/world/2022/mar/03/dock-strike")).toBe("2022-03-02..2022-03-04 best 2022-03-03");
    expect(at("https://paper.example/dock-strike-20220303.html")).toBe("2022-03-02..2022-03-04 best 2022-03-03");
    expect(at("https://paper.example/2022/03/dock-strike")).toBe("2022-03-01..2022-03-31 best none");
    expect(at("https://paper.example/story/20221303/99")).toBe(".. best none");
    expect(at("https://2022-03-03.example/dock-strike")).toBe(".. best none");
  });

  it("is the day of a full dateline, or the day after", () => {
    const published = inferPublication(articleOf(`VALLMORA, 14 May 2019 (Nordpress) — ${LEAD}`));
    expect(noted(published)).toBe("2019-05-14..2019-05-15 best 2019-05-14");
    expect(published.basis).toBe("dateline");
  });

  it("takes the year of a dateline from a picture of the same days, and from nothing else", () => {
    const dateline = "VALLMORA, May 15 (Nordpress) — ";
    expect(read(strike(dateline + LEAD))).toBe("2019-05-15..2019-05-16 best 2019-05-15");
    expect(read(dateline + LEAD)).toBe(".. best none");
    expect(read(strike(dateline + LEAD, CAPTION.replace("2019. (", "2019, file photo. (")))).not.toContain("best 2019");
  });

  it("takes the year of a dateline from a day written in full, where the weekday of the news fits too", () => {
    const report = (day: string): string =>
      `VALLMORA, May 15 (Nordpress) — ${LEAD}\n\nThe new contract was signed on ${day} in the town hall.`;
    expect(read(report("13 May 2019"))).toBe("2019-05-15..2019-05-16 best 2019-05-15");
    expect(read(report("13 May 2018"))).toBe("2018-05-15..2018-05-16 best 2018-05-15");
    expect(read(report("13 March 2017"))).toBe(".. best none");
    expect(read(report("13 January 2018 and ended on 13 January 2019"))).toBe(".. best none");
  });

  it("takes the year of a dateline from the weekday of its news, where years told as past and as ahead leave one", () => {
    const report = (news: string, ...more: string[]): string =>
      `VALLMORA, May 15 (Nordpress) \u2014 Dockers in Vallmora ended a strike, their union ${news}.\n\n${more.join(" ")}`;
    const before = "A first strike had failed in November 2016.";
    const after = "A new quay will open in 2021.";
    const published = inferPublication(articleOf(report("said on Wednesday", before, after)));
    expect(noted(published)).toBe("2019-05-15..2019-05-16 best 2019-05-15");
    expect(published).toMatchObject({ basis: "inferred", confidence: 0.8 });
    // One bound alone, no weekday, several years that fit, none that fits.
    expect(read(report("said on Wednesday", before))).toBe(".. best none");
    expect(read(report("said on Wednesday", after))).toBe(".. best none");
    expect(read(report("said", before, after))).toBe(".. best none");
    expect(read(report("said on Wednesday", before.replace("2016", "2010"), after))).toBe(".. best none");
    expect(read(report("said on Wednesday", before, after.replace("2021", "2018")))).toBe(".. best none");
  });

  it("lies in the week from the day of a picture whose weekday the news is told by", () => {
    const published = inferPublication(articleOf(strike(LEAD)));
    expect(noted(published)).toBe("2019-05-14..2019-05-20 best 2019-05-14");
    expect(published).toMatchObject({ basis: "caption" });
    expect(published.confidence).toBeLessThan(0.6);
  });

  it("is most likely the day of the news where the wording is of the same day", () => {
    const sure = (body: string): number => inferPublication(articleOf(strike(body))).confidence;
    const earlier = `${LEAD}\n\nEarlier on Tuesday, the port company had raised its offer.`;
    const comment = `${LEAD}\n\nThe port company did not immediately reply to questions.`;
    expect(sure(earlier)).toBeGreaterThan(sure(comment));
    expect(sure(comment)).toBeGreaterThan(sure(LEAD));
    expect(reasons(strike(earlier))).toContain('"Earlier on Tuesday" is how a report of the same day speaks');
  });

  it("is the day when the news was told, where the first sentence names both days", () => {
    const body = "Dockers in Vallmora ended a strike of three weeks on Monday, their union said on Tuesday.";
    expect(read(strike(body))).toBe("2019-05-14..2019-05-19 best 2019-05-14");
  });

  it("ends before another weekday of the past would point to a later day", () => {
    expect(read(strike(`${LEAD}\n\nTalks had failed on Sunday.`))).toBe("2019-05-14..2019-05-18 best 2019-05-14");
  });

  it("names no most likely day where the text may be of the day after", () => {
    expect(read(strike(`${LEAD}\n\nThe minister thanked both sides on Wednesday.`))).toBe(
      "2019-05-14..2019-05-20 best none",
    );
  });

  it("ends with the month where the text calls its days those of this month", () => {
    const caption = CAPTION.replace("14 May 2019", "28 May 2019");
    const body = `${LEAD}\n\nThe strike, the longest that began this month, stopped the first ship on May 6.`;
    expect(read(strike(body, caption))).toBe("2019-05-28..2019-05-31 best 2019-05-28");
  });

  it("is not before a picture, and no more is said where the picture may be old", () => {
    const bound = "2019-05-14.. best none";
    expect(read(strike(UNDATED))).toBe(bound);
    expect(read(strike(LEAD.replace("Tuesday", "Thursday")))).toBe(bound);
    for (const other of ["next Tuesday", "last Tuesday", "by Tuesday", "every Tuesday", "starting on Tuesday"]) {
      expect(`${other} ${read(strike(LEAD.replace("on Tuesday", other)))}`).toBe(`${other} ${bound}`);
    }
    expect(read(strike(LEAD, `File photo: ${CAPTION}`))).toBe(bound);
    expect(read(strike(LEAD, CAPTION.replace("(Nordpress)", "(Nordpress/File)")))).toBe(bound);
    expect(read(strike(LEAD, "A lighthouse on Cape Mora, 14 May 2019. (Nordpress)"))).toBe(bound);
    expect(read(strike(`${LEAD}\n\nThe port was sold in June 2020.`))).toBe(bound);
    expect(read(strike(`${LEAD}\n\nA first strike had failed in May.`))).toBe(bound);
    expect(read(strike(`The union of the dockers met on Friday in Vallmora. ${LEAD}`))).toBe(bound);
  });

  it("takes nothing from a caption that looks ahead", () => {
    expect(read(strike(LEAD, "Dockers in Vallmora wait for the vote due on 14 May 2019. (Nordpress)"))).toBe(
      ".. best none",
    );
  });

  it("is unknown where the page is silent, and the reason says so", () => {
    const published = inferPublication(articleOf(LEAD));
    expect(published).toMatchObject({ from: null, to: null, best: null, basis: "unknown", confidence: 0 });
    expect(published.explanation).toHaveLength(1);
  });

  it("never passes from one article of a page to its neighbour", () => {
    const page = `${strike(LEAD)}\n\nPublished: 14 May 2019\n\n\nSchool Roof Falls In After Heavy Snow\n\nBy Ida Holm\n\nA school roof fell in on Tuesday.`;
    const [first, second] = readPage({ file: "page.txt", text: page }).articles.map((article) =>
      inferPublication(article),
    );
    expect(first?.basis).toBe("metadata");
    expect(second?.basis).toBe("unknown");
  });

  it("is what a person gives, and the explanation names what the page says otherwise", () => {
    const given = inferPublication(articleOf(`${strike(LEAD)}\n\nPublished: 15 May 2019`), dayNumber(2019, 5, 13));
    expect(noted(given)).toBe("2019-05-13..2019-05-13 best 2019-05-13");
    expect(given).toMatchObject({ basis: "user", confidence: 1 });
    expect(given.explanation.map(({ because }) => because).join(" ")).toMatch(/15 May 2019.*14 May 2019/);
  });

  it("is in doubt, and a problem, where a caption names a later day", () => {
    const article = articleOf(`${strike(LEAD)}\n\nPublished: 2 May 2019`);
    const published = inferPublication(article);
    expect(published.confidence).toBeLessThanOrEqual(0.6);
    expect(publicationProblems(article, published).map(({ code }) => code)).toEqual(["publication-date-contradicted"]);
    expect(publicationProblems(article, inferPublication(article, dayNumber(2019, 5, 14)))).toEqual([]);
  });

  it("is one day inside an interval inside what was given, with a sentence for each step", () => {
    const line = fc.constantFrom(
      LEAD,
      UNDATED,
      CAPTION,
      `File photo: ${CAPTION}`,
      "Published: 3 March 2022",
      "Updated: 03/04/2022",
      "VALLMORA, May 15 (Nordpress) — The port was quiet on Wednesday.",
      "Dock Strike Ends in Vallmora",
      "Earlier on Tuesday, the port company had raised its offer.",
      "The port was sold in June 2020.",
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        for (const article of readPage({ file: "page.txt", text: lines.join("\n\n") }).articles) {
          const { from, to, best, confidence, explanation, basis } = inferPublication(article);
          if (from !== null && to !== null) expect(from).toBeLessThan(to);
          if (best !== null) {
            expect(from === null || from <= best).toBe(true);
            expect(to === null || best < to).toBe(true);
          }
          expect(basis === "unknown").toBe(from === null && to === null);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(explanation.length).toBeGreaterThan(0);
          for (const { because } of explanation) expect(because).toMatch(/^["A-Z0-9].*\.$/s);
        }
      }),
    );
  });
});
