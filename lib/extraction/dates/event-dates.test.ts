import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay, MINUTES_PER_DAY, parseIsoDay } from "@/lib/core/civil-time";
import { isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import { anArticle } from "../an-article.fixture";
import { type ArticleExtraction, extractArticle } from "../extract-article";

const PUBLISHED = "2023-05-18";
const read = (body: string, published: string | undefined = PUBLISHED, title?: string): ArticleExtraction =>
  extractArticle(anArticle({ body: [body], ...(published ? { published } : {}), ...(title ? { title } : {}) }));
const dateOf = (body: string, word: string, published?: string): string | null | undefined =>
  read(body, published).events.find((e) =>
    e.evidence.some((v) => v.text.slice(v.triggerStart - v.start, v.triggerEnd - v.start).includes(word)),
  )?.date.edtf;

describe("dates the story counts from an earlier one", () => {
  it.each([
    ["The bill was tabled in 2010. It was withdrawn that June.", "withdrawn", "2010-06"],
    ["The 1987 order, issued on June 3, was burned by a mob in Lagos on Monday.", "issued", "1987-06-03"],
    ["A curfew was imposed in the spring of 2018 and lifted only in August.", "lifted", "2018-08"],
    [
      "Nairobi protested in March. The port opened on 3 May. Kampala protested in February. Nairobi rejected the claim ten days later.",
      "rejected",
      "2023-02-11/2023-03-10",
    ],
  ])("%s", (body, word, edtf) => {
    expect(dateOf(body, word)).toBe(edtf);
  });

  it("counts from what its clause says and not from the verb behind it", () => {
    const words =
      "A firm that built a dam in Peru two years before it burst told a court on Tuesday that it was sound.";
    expect(dateOf(words, "built") ?? "none").not.toMatch(/^2021/);
  });

  it.each([
    ["Peru had called for the release of Mora on 10 May.", "called", "2023-05-10"],
    ["The union in Lima called for calm on 10 May.", "called", "2023-05-10"],
    ["The mayor of Lima had planned to march on 10 May.", "march", "2023-05-10"],
  ])("leaves a day that went by to its own year: %s", (body, word, edtf) => {
    expect(dateOf(body, word)).toBe(edtf);
  });

  it("takes an hour without a day for one of the day told before", () => {
    expect(
      dateOf("A hawk flew into a shop in Lima on Sunday. Firemen freed the hawk shortly after noon.", "freed"),
    ).toBe("2023-05-14~");
    expect(dateOf("Firemen in Lima freed a hawk at 3 p.m. today.", "freed")).toBe("2023-05-18");
  });

  it("takes the year in which the day had its weekday", () => {
    expect(dateOf("The mayor of Lima resigned on Monday, August 3.", "resigned")).toBe("2020-08-03");
    expect(dateOf("The mayor of Lima resigned on Wednesday, May 17.", "resigned")).toBe("2023-05-17");
  });

  it("leaves news its own year", () => {
    expect(dateOf("The mayor of Lima was elected in 2018 and resigned in March.", "resigned")).toBe("2023-03");
    expect(dateOf("The mayor of Lima was elected in May 2018. He resigned on 9 May.", "resigned")).toBe("2023-05-09");
  });

  it("reads on in the year the story is in, where a day falls in the season or month told before", () => {
    const story =
      "In the autumn of 1986 Okoro took six boys to Nepal. Two of them drowned in a lake on 4 October. Police arrested him that evening. A judge in Kathmandu cleared him in December.";
    expect(dateOf(story, "drowned")).toBe("1986-10-04");
    expect(dateOf(story, "arrested")).toBe("1986-10-04");
    expect(dateOf(story, "cleared")).toBe("1986-12");
  });

  it("reads a day in the year that the opening gives its month, once", () => {
    const court = (opening: string): string | null | undefined =>
      extractArticle(
        anArticle({
          body: [
            `A court in Lima on Tuesday jailed a guard for a fire ${opening}.`,
            "The guard shot two men on 13 July and fled the next day.",
          ],
          published: PUBLISHED,
        }),
      ).events.find((e) => e.evidence[0]?.text.includes("shot"))?.date.edtf;
    expect(court("in July 1995")).toBe("1995-07-13");
    expect(court("in July 1995 and a flood in July 2001")).toMatch(/^202/);
  });

  it("is as fine about a distance as about the date it is counted from", () => {
    expect(dateOf("Kampala closed the port on 8 March. It relented a week later.", "relented")).toBe("2023-03-15~");
    expect(dateOf("Police in Lima arrested her in June 2019 and sent her to Quito a year later.", "sent")).toBe(
      "2020-06",
    );
    expect(dateOf("Police in Lima arrested Ana Ruiz in June 2019. She was tried two years later.", "tried")).toBe(
      "2021",
    );
  });

  it("leaves a plan that was dropped on the day the words give it, ahead or not", () => {
    expect(dateOf("The rebels in Mali had planned to march on Dec. 24 but fell ill.", "march")).toBe("2022-12-24");
    expect(dateOf("The rebels in Mali plan to march on Dec. 24.", "march")).toBe("2023-12-24");
  });
});

describe("what is told without a date", () => {
  it("lies before what is told beside it when it had happened, and on no day", () => {
    expect(dateOf("Police freed the mayor on 3 May. Prosecutors had charged her with fraud.", "charged")).toBe(
      "/2023-05-03",
    );
  });

  it("hangs on the publication day only as the article's news", () => {
    const told = "Fishermen in Ghana freed a whale.";
    expect(read(told, PUBLISHED, "Whale freed by fishermen in Ghana").events[0]?.date.edtf).toBe(
      "2023-05-17/2023-05-18",
    );
    expect(read(told, PUBLISHED, "How to cook rice").events).toEqual([]);
    expect(read(told, "", "Whale freed by fishermen in Ghana").events.every((e) => !isDated(e.date))).toBe(true);
  });

  it("gives no day that is counted past the publication day to what has happened", () => {
    expect(dateOf("A pilot saw the ferry on Sunday. The ferry sank a week later.", "sank")).not.toMatch(/2023-05-2/);
  });

  it("doubts a written date that lies behind the publication day although it is told as past", () => {
    const [event] = read("The mayor of Lima resigned on 3 June 2024.").events;
    expect(event?.date.edtf).toBe("2024-06-03");
    expect(event?.date.confidence).toBeLessThan(0.5);
  });

  it("takes the new day of what is put off, and the end of what lasts", () => {
    expect(dateOf("A court on Tuesday postponed until 3 July the trial of a banker.", "postponed")).toBe("2023-07-03");
    expect(dateOf("A court banned the party until 2040.", "banned")).toBe("/2040-12-31");
  });
});

describe("dates that are counted from other events", () => {
  it("keeps to both of two distances that one happening is told by", () => {
    const story =
      "The clinic in Lima was closed on Wednesday. Two days after a petition was signed and a day before the closure, nurses marched to the port.";
    expect(dateOf(story, "marched")).toBe("2023-05-16");
    expect(dateOf(story, "signed")).toBe("2023-05-14");
  });

  it("counts from a date that stands alone, without a verb", () => {
    expect(dateOf("On 30 July 2021, four days after soldiers in Lima overthrew the mayor.", "overthrew")).toBe(
      "2021-07-26",
    );
  });

  it("counts from a holiday or a day named right behind the distance", () => {
    expect(dateOf("Ten days before Christmas a diver was found dead near Lima.", "found")).toBe("2022-12-15");
    expect(dateOf("A diver was arrested near Lima two days after 3 May.", "arrested")).toBe("2023-05-05");
  });

  it("takes the weekday next to the other event", () => {
    const strike = "Teachers in Lima struck on 3 May. The mayor was fined on the Saturday after the strike.";
    expect(dateOf(strike, "fined")).toBe("2023-05-06");
    expect(dateOf(strike.replace("after", "before"), "fined")).toBe("2023-04-29");
    expect(dateOf(strike.replace("Saturday", "Wednesday"), "fined")).toBe("2023-05-10");
  });

  it("counts from the second of two that were listed before", () => {
    const listed =
      "Two floods in Ghana, in November 2011 and in June 2014, killed 50 people. A plan for dykes, drawn up a year after the second of them, was shelved in 2017.";
    expect(dateOf(listed, "drawn")).toBe("2015-06-01/2015-06-30");
    expect(dateOf(listed.replace("second", "first"), "drawn")).toBe("2012-11-01/2012-11-30");
  });

  it("dates what came by what its subject speaks of", () => {
    expect(
      dateOf(
        "Soto was appointed judge in Lima on Tuesday. Her appointment came two days after prosecutors arrested a mayor.",
        "came",
      ),
    ).toBe("2023-05-16");
  });

  it("takes no happening for the one that is meant because neither has a kind of its own", () => {
    expect(
      dateOf("The school in Lima was painted on 3 May. A driver was hired a week before the accident.", "hired"),
    ).toBeNull();
  });

  it("takes how long something lasts for no distance", () => {
    expect(
      dateOf("The union suspended its head on Tuesday for 90 days after police in Lima opened an inquiry.", "opened"),
    ).not.toBe("2023-02-15");
  });
});

const WHO = ["Miners in Peru", "Kenyan teachers", "The mayor of Lima", "A court in Ghana"] as const;
const DID = ["stopped work", "left the council", "opened a school", "sold the ferry"] as const;
const WILL = [
  "will stop work",
  "plans to leave the council",
  "is to open a school",
  "has threatened to sell the ferry",
] as const;
const WHEN = [
  "on Monday",
  "on Friday",
  "on Sunday",
  "in March",
  "in November",
  "on 2 June",
  "on 30 April",
  "in 2019",
  "in May 2021",
  "on 4 July 2022",
  "last week",
  "yesterday",
  "in the spring",
  "early in June",
] as const;
const FIRST_DAY = parseIsoDay("2016-01-01")!;
const DAYS = fc.integer({ min: 0, max: 3000 }).map((n) => isoDay(FIRST_DAY + n));

describe("dates of any sentence", () => {
  it("never put what has happened behind the publication day", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WHO),
        fc.constantFrom(...DID),
        fc.constantFrom(...WHEN),
        DAYS,
        (who, did, when, day) => {
          const published = parseIsoDay(day)!;
          for (const { date, modality } of read(`${who} ${did} ${when}.`, day).events)
            if (modality === "asserted" && date.basis !== "explicit" && date.from !== null)
              expect(date.from, `${who} ${did} ${when} (${day}): ${date.edtf}`).toBeLessThanOrEqual(published);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("never put a plan wholly before the publication day unless the words name its year", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WHO),
        fc.constantFrom(...WILL),
        fc.constantFrom("on Monday", "on Friday", "in March", "in November", "on 2 June", "on 30 April"),
        DAYS,
        (who, will, when, day) => {
          const published = parseIsoDay(day)!;
          for (const { date, modality } of read(`${who} ${will} ${when}.`, day).events)
            if (modality === "planned" && date.to !== null)
              expect(date.to, `${who} ${will} ${when} (${day}): ${date.edtf}`).toBeGreaterThan(published);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("stay unknown when only a weekday is told and the publication day is not known", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WHO),
        fc.constantFrom(...DID, ...WILL),
        fc.constantFrom("on Monday", "on Friday", "late on Sunday", "yesterday"),
        (who, told, when) => {
          const { events } = extractArticle(anArticle({ body: [`${who} ${told} ${when}.`] }));
          expect(events.filter((e) => isDated(e.date))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("meet the days their words name, or say why not", () => {
    const explained = (e: TimelineEvent): boolean =>
      e.date.explanation.some(({ rule }) => /still to come|already past|counted from another event|cut at/.test(rule));
    fc.assert(
      fc.property(
        fc.constantFrom(...WHO),
        fc.constantFrom(...DID, ...WILL),
        fc.constantFrom(...WHEN),
        DAYS,
        (who, told, when, day) => {
          const { events, timeExpressions } = read(`${who} ${told} ${when}.`, day);
          for (const e of events) {
            const time = timeExpressions.find((t) => t.start === e.evidence[0]?.dateStart);
            if (!time?.interval || e.date.from === null || e.date.to === null || explained(e)) continue;
            expect(e.date.from * MINUTES_PER_DAY).toBeLessThan(time.interval.to);
            expect(e.date.to * MINUTES_PER_DAY).toBeGreaterThan(time.interval.from);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
