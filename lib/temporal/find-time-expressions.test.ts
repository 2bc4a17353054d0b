import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { parseIsoDay } from "@/lib/core/civil-time";
import { findNearMisses } from "./find-near-misses";
import { findTimeExpressions } from "./find-time-expressions";
import { RULES } from "./rules";
import { timexInterval } from "./timex-value";

const on = (day: string) => {
  const best = parseIsoDay(day) as number;
  return { published: { from: best, to: best + 1, best } };
};
const values = (text: string, options = {}): string[] => findTimeExpressions(text, options).map((one) => one.value);
/** Words that rules begin with, and what stands between: text that comes near to dates all the time. */
const FRAGMENTS = [
  ...RULES.flatMap((rule) => rule.examples.map((example) => example.text)),
  "the",
  "a",
  "\n",
  " ",
  ".",
  "of",
  "May",
  "second",
  "12",
  "1999",
  "-",
  "'",
  "at 5",
  "😀",
  "é",
  "the the",
  "two",
];
const dateLikeText = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 })
  .chain((words) => fc.constantFrom(" ", "", "\n", ", ").map((by) => words.join(by)));

describe("any text", () => {
  it("gives expressions in order, apart, and with the text that stands there", () => {
    fc.assert(
      fc.property(dateLikeText, fc.boolean(), (text, published) => {
        let end = 0;
        for (const one of findTimeExpressions(text, published ? on("2019-05-30") : {})) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.explanation.length).toBeGreaterThan(0);
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
          if (one.type !== "SET" && one.type !== "DURATION")
            expect(one.interval ?? null).toEqual(timexInterval(one.value));
          end = one.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("never gives a year that neither the text nor a publication day holds", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "On Monday they met.",
          "It opened in September.",
          "He left on Dec. 8.",
          "Late last year it rained.",
          "They meet this week.",
          "in the third quarter",
          "yesterday",
          "two weeks ago",
          "in summer",
          "Easter Sunday",
          "at noon on Friday",
        ),
        (text) => {
          for (const one of findTimeExpressions(text)) expect(one.interval, one.text).toBeUndefined();
        },
      ),
    );
  });
});

describe("the machine", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    process.env["TZ"] = zone;
  });

  it("has no say: neither its zone nor its clock changes a reading", () => {
    const text =
      "On Friday night, two weeks after Easter 2011, at 3:15 a.m. on 27 March 2011, during Ramadan, last year.";
    const read = (tz: string): string => {
      process.env["TZ"] = tz;
      return JSON.stringify(findTimeExpressions(text, on("2011-05-03")));
    };
    expect(read("Asia/Tokyo")).toBe(read("America/Los_Angeles"));
    expect(read("Pacific/Kiritimati")).toBe(read("UTC"));
  });
});

describe("the time a text takes", () => {
  const LENGTH = 40_000;
  // Generous for a busy machine; quadratic growth would take a hundred times as long. The bench measures the speed itself.
  const LIMIT_MS = 1_500;
  const attacks: [string, string][] = [
    ...RULES.flatMap((rule) =>
      rule.examples.slice(0, 1).map((example): [string, string] => [rule.name, `${example.text} `]),
    ),
    ["blanks", "the      "],
    ["line breaks", "the\n"],
    ["ambiguous dates", "04/05/2016 "],
    ["one long word", "a"],
    ["digits", "1"],
    ["opening words", "the last the first the "],
    ["half dates", "May 3, "],
    ["months", "May "],
    ["no sentence end", "he said Monday that it will "],
  ];
  it.each(attacks)("grows with its length alone: %s", (_name, unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const before = performance.now();
    findTimeExpressions(text, on("2020-01-15"));
    expect(performance.now() - before).toBeLessThan(LIMIT_MS);
  });
});

describe("words that look like dates", () => {
  it.each([
    "They may leave, and he may not.",
    "Marchers march on the square.",
    "She sat beside him as the sun set.",
    "Theresa May spoke to August Wilson.",
    "Mr. August declined to comment.",
    "Flight 1549 landed at gate 12.",
    "Resolution 1559 was adopted.",
    "They fired 2,000 rounds and 2000 rounds more.",
    "The team won 3-2, then 21-14.",
    "It cost $1999.",
    "Call 555-1999 or +1 202 555 2010.",
    "The guard was known as Abu Layth 700.",
    "a second chance",
    "the first half of the match",
    "a quarter of the land",
    "1600 Juniper Avenue",
    "Prices fall and flowers spring up.",
    "the 1500 metres final",
    "John 3:16",
  ])("leaves %s", (text) => expect(values(text, on("2018-03-06"))).toEqual([]));

  it("says why a number or a word is no date", () => {
    expect(findNearMisses("They fired 2000 rounds in 1999.")).toEqual([
      expect.objectContaining({
        text: "2000",
        because: 'Not a date, because "2000" counts something or is part of a longer number.',
      }),
    ]);
  });
});

describe("a publication day that is only known to lie between two days", () => {
  const between = (first: string, last: string) => ({
    published: { from: parseIsoDay(first), to: (parseIsoDay(last) as number) + 1, best: null },
  });
  const text = "This year the lake froze, last month it thawed, yesterday it rained. In November ice is due.";

  it("dates what is the same for every day of it", () => {
    expect(values(text, between("2017-03-04", "2017-03-29"))).toEqual(["2017", "2017-02", "XXXX-XX-XX", "2017-11"]);
  });

  it("leaves what is not", () => {
    expect(values(text, between("2017-03-04", "2017-05-29"))).toEqual(["2017", "XXXX-XX", "XXXX-XX-XX", "2017-11"]);
  });
});

describe("a quotation", () => {
  it.each([
    ['"We open today," the curator said on Monday.', "2020-01-13"],
    ["On Monday the curator said: \u201cWe opened yesterday.\u201d", "2020-01-12"],
  ])("counts from the day of the speech: %s", (text, day) => {
    expect(values(text, on("2020-01-15"))).toEqual(expect.arrayContaining([day, "2020-01-13"]));
  });

  it.each([
    '"We open today," the curator said.',
    "The curator said on Monday that the hall is full today.",
    'The hall burned on Monday. "We open today," the curator said.',
  ])("counts from publication without one: %s", (text) => {
    expect(values(text, on("2020-01-15"))).toContain("2020-01-15");
  });
});

describe("a post that is shown with its signature", () => {
  const post =
    "The pier was shut. We sail again today, come and see us! \u2014 Harbour Board (@harbour_board) May 3, 2016";

  it("counts from its own day", () => {
    expect(values(post, on("2020-01-15"))).toEqual(["2016-05-03", "2016-05-03"]);
  });

  it("says nothing of the day of another's words", () => {
    const reply =
      "The pier is shut today, wrote @river_watch and others. \u2014 Harbour Board (@harbour_board) May 3, 2016";
    expect(values(reply, on("2020-01-15"))[0]).toBe("2020-01-15");
  });
});

describe("words before a date", () => {
  it("let a plan lie ahead", () => {
    expect(values("The ballot has been put off to 20 March.", on("2018-09-03"))).toEqual(["2019-03-20"]);
    expect(values("The dam must be mended before 5 June.", on("2018-09-03"))).toEqual(["2019-06-05"]);
  });

  it("do not matter to the verb of a date that opens the text", () => {
    expect(values("In March a judge ruled on it.", on("2020-01-15"))).toEqual(["2019-03"]);
  });

  it("tell a weekday beside a day to be that day", () => {
    const text = "The course is on May 5 - 6 (Tues-Wed) and ends on 12 May (Tuesday).";
    expect(values(text, on("2015-04-14"))).toEqual([
      "2015-05-05/2015-05-06",
      "2015-05-05",
      "2015-05-06",
      "2015-05-12",
      "2015-05-12",
    ]);
  });

  it("move a whole month where no day of it is told", () => {
    expect(values("In May 2011 the fleet sailed. Two weeks later, it met a storm.", on("2014-02-02"))).toEqual([
      "2011-05",
      "2011-05-15/2011-06-14",
    ]);
  });

  it.each([
    "He sang on Saturday Night Live.",
    "Sgt. Friday looked up.",
    "It stood in the Sunday Herald.",
  ])("make a name of it: %s", (text) => expect(values(text, on("2020-01-15"))).toEqual([]));
});

describe("an article", () => {
  it("counts 'the next day' from no publication day: the news has not told yet which it means", () => {
    const published = { from: 19_900, to: 19_901, best: 19_900 };
    expect(
      findTimeExpressions("The mayor of Loja stepped down the next day, an aide said.", { published })[0],
    ).toMatchObject({
      value: "XXXX-XX-XX",
      edtf: null,
    });
  });

  it("counts no days from a year and no months either: nobody knows from where in it", () => {
    const published = { from: 19_900, to: 19_901, best: 19_900 };
    const text =
      "The law of 2019 held. Two days later the bank left. Two months later it came back. In May 2020 it fell; a month later too.";
    expect(findTimeExpressions(text, { published }).map(({ text, value }) => `${text} = ${value}`)).toEqual([
      "2019 = 2019",
      "Two days later = XXXX-XX-XX",
      "Two months later = XXXX-XX",
      "May 2020 = 2020-05",
      "a month later = 2020-06",
    ]);
  });

  it("counts nothing from a date before one whose year is not known", () => {
    const text =
      "Ruins, 5 Sept. 2021.\n\nOn Sept. 8 last year nine died. Work began twelve days later. On May 2 it rained. The next day too.";
    expect(findTimeExpressions(text, {}).map(({ text, value }) => `${text} = ${value}`)).toEqual([
      "5 Sept. 2021 = 2021-09-05",
      "Sept. 8 last year = XXXX-09-08",
      "twelve days later = XXXX-XX-XX",
      "May 2 = XXXX-05-02",
      "The next day = XXXX-XX-XX",
    ]);
  });

  it("leaves the year of a month unknown when the publication day is", () => {
    const [one] = findTimeExpressions("The envoy toured the border in September.");
    expect(one).toMatchObject({ value: "XXXX-09", edtf: "XXXX-09", precision: "month", partial: { month: 9 } });
    expect(one?.interval).toBeUndefined();
  });

  it("hangs a length of time on the event that the next words name", () => {
    const text = "Nine days before her hearing in Lyon, the clerk resigned.";
    const [one] = findTimeExpressions(text, on("2015-06-10"));
    expect(one).toMatchObject({
      type: "DURATION",
      value: "P9D",
      link: { relation: "before", offset: "P9D", anchorText: "her hearing in Lyon" },
    });
    expect(text.slice(one?.link?.anchorStart, one?.link?.anchorEnd)).toBe("her hearing in Lyon");
  });

  it("counts at once from an event that is itself a date", () => {
    expect(values("two days after 3 March 2020")).toEqual(["2020-03-05", "2020-03-03"]);
  });

  it("keeps open sides", () => {
    const sides = findTimeExpressions("closed since 2019, and until March 2024").map((one) => one.side);
    expect(sides).toEqual(["since", "until"]);
  });

  it("takes the missing year of a narrative from the date last told", () => {
    expect(values("The siege began in October 1757. On 3 January the walls fell.", { mode: "narrative" })).toEqual([
      "1757-10",
      "1758-01-03",
    ]);
  });

  it("reads numbers by the order the document uses elsewhere", () => {
    expect(values("Signed on 23/04/2016, amended on 05/06/2016.")).toEqual(["2016-04-23", "2016-06-05"]);
    expect(values("Signed on 04/23/2016, amended on 05/06/2016.")).toEqual(["2016-04-23", "2016-05-06"]);
  });

  it("reads only English", () => expect(findTimeExpressions("am 3. Mai 2011", { language: "de" })).toEqual([]));
});
