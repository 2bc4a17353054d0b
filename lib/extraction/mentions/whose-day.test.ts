import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (sentence: string): (readonly [string | null, string])[] =>
  extractArticle(anArticle({ body: [sentence], published: "2023-05-18" })).events.map(
    ({ headline, date }) => [date.edtf, headline] as const,
  );

describe("whose day it is", () => {
  it("opens a thought of its own behind a conjunction, a date and somebody who acts", () => {
    expect(
      told("A few sailors swam ashore after the ferry sank, and in March, the coastguard found one man on a reef."),
    ).toContainEqual(["2023-03", "The coastguard found one man on a reef"]);
    expect(told("The brothers fell out and last year Tomas and Ilja sold the farm to a bank.")).toContainEqual([
      "2022",
      "Tomas and Ilja sold the farm to a bank",
    ]);
    const rules = told(
      "The quotas were set in the 1990s, but in 2019 a key clause, part 4 of the Fish Act, was dropped.",
    );
    expect(rules).toContainEqual(["199X", "The quotas were set"]);
    expect(rules.filter(([edtf]) => edtf === "2019").map(([, headline]) => headline)).toEqual([
      expect.stringMatching(/^A key clause/),
    ]);
  });

  it("gives a second verb behind 'but only' or 'and then' its own day", () => {
    expect(told("Lakebank noticed the theft in January but only warned clients last month.")).toEqual([
      ["2023-04", "Lakebank only warned clients"],
      ["2023-01", "Lakebank noticed the theft"],
    ]);
  });

  it("knows whom a relative behind a date tells of", () => {
    expect(
      told("Prosecutors charged a pilot on Monday who was filmed last month in Oslo kicking a guard."),
    ).toContainEqual(["2023-04", "A pilot was filmed in Oslo kicking a guard"]);
  });

  it("knows who acts in what a gerund opens a sentence with", () => {
    expect(told("After leaving the navy in 1998, Admiral Rosa Quint taught at a school.")).toContainEqual([
      "1998",
      "Admiral Rosa Quint leaves the navy",
    ]);
    expect(told("Since being freed in March, Rosa Quint has written a book.")).toContainEqual([
      "2023-03",
      "Rosa Quint was freed",
    ]);
  });

  it("reads 'its' in an opening phrase as whoever the sentence goes on to name", () => {
    expect(told("In its last report, issued on 2 May, the Harbour Board asked for a new crane.")).toContainEqual([
      "2023-05-02",
      "The Harbour Board\u2019s last report was issued",
    ]);
  });

  it("does not take what a month owns for what came after it", () => {
    expect(told("Calm has returned after last month's bloody siege of the fort by rebels.")).toEqual([
      ["2023-04", expect.stringMatching(/siege of the fort/)],
    ]);
  });

  it("leaves the day to what a deed answers", () => {
    const dates = told("The union said it shut the port in response to arrests last week in Lima.");
    expect(dates).toContainEqual(["2023-05-08/2023-05-14", expect.stringMatching(/^Arrests/)]);
    expect(dates.some(([edtf, headline]) => edtf !== null && /shut the port/.test(headline))).toBe(false);
  });

  it("takes what something is measured against for no happening", () => {
    expect(told("A seat on the bus costs $90, three times what drivers were charging a year ago.")).toEqual([]);
    expect(told("Half as many ships sank as a year ago.").filter(([edtf]) => edtf === "2022")).toEqual([]);
  });
});

describe("dates that belong elsewhere", () => {
  it("keeps the day of a speech for what was said in it", () => {
    expect(told("In a speech to the Board of Ports on 4 May, Lund said the quay would close.")).toEqual([
      ["2023-05-04", "Lund said the quay would close"],
    ]);
  });

  it("takes the narrower of two dates of one verb", () => {
    expect(told("Almost exactly six months ago raiders burned 30 huts near Kano on Nov. 13.")).toEqual([
      ["2022-11-13", "Raiders burned 30 huts near Kano"],
    ]);
  });

  it("takes an age that a thing is of for no day of it", () => {
    expect(
      told("Some blamed 19th-century fishing for the lack of cod. It was among the worst storms of the century."),
    ).toEqual([]);
    expect(told("The tower was built in the 14th century.")).toEqual([["13XX", "The tower was built"]]);
  });

  it("leaves the year of a crime to the crime", () => {
    const dates = told(
      "Police held a colonel who was pardoned in May after serving half of a sentence for a failed coup in 2018.",
    );
    expect(dates.filter(([edtf]) => edtf === "2018").map(([, headline]) => headline)).not.toContainEqual(
      expect.stringMatching(/serve/),
    );
  });

  it("asks whoever did something to do something else", () => {
    expect(
      told("The mayor urged anyone who had seen the boat to call a hotline on Monday.").map(([, h]) => h),
    ).toContainEqual("The mayor urged anyone who had seen the boat to call a hotline");
  });

  it("lets nothing wait behind a dash for what those of a 'with' do", () => {
    expect(
      told(
        "The mission warned in March that Malawi faced a famine, with two million people – a tenth of all – going hungry.",
      ),
    ).toEqual([["2023-03", expect.stringMatching(/famine$|hungry$/)]]);
  });

  it("ends a thing that is over with its 'over'", () => {
    expect(told("The strike in Lima was over on 3 May.").map(([, h]) => h)).not.toContainEqual(
      expect.stringMatching(/was$/),
    );
  });

  it("says who is due for talks", () => {
    expect(told("The board said Lund is scheduled for talks with a rival on Friday.").map(([, h]) => h)).toContainEqual(
      "Lund is scheduled for talks with a rival",
    );
  });

  it("names a paper behind its aside as the one that reports", () => {
    const [event] = extractArticle(
      anArticle({
        body: [
          "Ruiz's criticism came after the Oslo daily Nordlys, quoting unnamed sources, reported that buoys had seen nine ships since March.",
        ],
        published: "2023-05-18",
      }),
    ).events.filter(({ headline }) => /buoys|ships/i.test(headline));
    expect(JSON.stringify(event?.attribution)).toMatch(/Nordlys/);
  });

  it("tells of what was done since something ended as of a past", () => {
    expect(told("Rosa Lund has not taught since leaving her school in 2009.")).toEqual([
      ["2009", "Rosa Lund leaves her school"],
    ]);
  });
});

describe("days told by what happened then", () => {
  it("gives the second verb of a relative to whom the relative tells of", () => {
    expect(
      told("The team, which lost its ground in 2011 and was sold to its fans the following year, needs a coach."),
    ).toEqual([
      ["2011", "The team lost its ground"],
      ["2012", "The team was sold to its fans"],
    ]);
  });

  it("knows what was on 'the same day that' it was", () => {
    const dates = told("A guard died on 9 May, the same day that the audit was published in Oslo.");
    expect(dates).toContainEqual(["2023-05-09", "A guard died"]);
    expect(dates).toContainEqual(["2023-05-09", "The audit was published in Oslo"]);
    expect(dates).toHaveLength(2);
  });

  it("counts the months up to the last one of a reported period", () => {
    expect(told("Corvin lost 31 million pounds in the year to March.")[0]?.[0]).toBe("2022-04-01/2023-03-31");
    expect(told("Output fell by a tenth in the three months ended in April.")[0]?.[0]).toBe("2023-02-01/2023-04-30");
    expect(told("Output fell by a tenth in April.")[0]?.[0]).toBe("2023-04");
  });

  it("takes an hour that was near for none to the minute", () => {
    expect(told("The tower in Oslo was shut shortly before 4 a.m. on Monday.")).toEqual([
      ["2023-05-15~", "The tower in Oslo was shut"],
    ]);
  });

  it("leaves what will stay shut ahead", () => {
    const [event] = extractArticle(
      anArticle({ body: ["Schools in Bergen will stay shut until Friday."], published: "2023-05-16" }),
    ).events;
    expect(event?.modality).toBe("planned");
  });
});

describe("who says what", () => {
  it("does not let the first speaker say what somebody else then did", () => {
    const events = extractArticle(
      anArticle({
        body: [
          "The dean denied there had been a change of policy, and Ruiz went on television on Monday to attack the paper.",
        ],
        published: "2023-05-18",
      }),
    ).events;
    const ruiz = events.find(({ headline }) => headline.startsWith("Ruiz went on television"));
    expect(ruiz?.modality).toBe("asserted");
    expect(ruiz?.attribution).toBeUndefined();
  });
});
