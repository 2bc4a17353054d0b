import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

/** The dates of the events that a verb or noun tells, of an article published on Tuesday, 31 March 2026. */
const datesOf = (body: string, word: string): (string | null)[] =>
  extractArticle(anArticle({ body: [body], published: "2026-03-31" }))
    .events.filter((e) =>
      e.evidence.some((v) => v.text.slice(v.triggerStart - v.start, v.triggerEnd - v.start).includes(word)),
    )
    .map((e) => e.date.edtf);

describe("a date that stands behind a noun", () => {
  it("bounds what has happened since that", () => {
    expect(datesOf("Rebels in Lima have killed 300 people since their inception in 2019.", "killed")).toEqual([
      "2019-01-01/2026-03-31",
    ]);
  });

  it("bounds what came after it, where it is a month or more", () => {
    expect(datesOf("The mayor of Lima resigned after a quarrel in February.", "resigned")).toEqual(["2026-02-01/"]);
    expect(datesOf("The mayor of Lima resigned after lunch on Monday.", "resigned")).toEqual(["2026-03-30"]);
  });

  it("bounds what came before the start of something, and is no day of the year before", () => {
    expect(datesOf("Peru passed the bill before the start of the new season on April 9.", "passed")).toEqual([
      "/2026-04-08",
    ]);
  });

  it("is no date of a happening where it says what period a thing is for", () => {
    expect(datesOf("Ministers in Lima agreed on Sunday on a ceiling for the rest of 2026.", "agreed")).toEqual([
      "2026-03-29",
    ]);
    expect(datesOf("A vote in Lima was planned for 2025.", "planned")).not.toEqual([]);
  });

  it("gives no date to what is still to come", () => {
    expect(datesOf("The bank in Lima will win back last year's losses.", "win")).toEqual([]);
    expect(datesOf("The bank in Lima will open a branch in 2027.", "open")).toEqual(["2027"]);
  });
});

describe("a day a little ahead of publication, told as past", () => {
  it("is not read as a day of the year before", () => {
    expect(datesOf("Talks in Lima, starting on April 14, covered trade.", "starting")).not.toContain("2025-04-14");
  });
});

describe("the year that opens a sentence", () => {
  it("holds for a day without a year further on in it", () => {
    expect(datesOf("In 2003 he was in Lima when a train vanished on Christmas Day.", "vanished")).toEqual([
      "2003-12-25",
    ]);
    expect(datesOf("In 2003 he moved to Lima. The mayor of Lima resigned on 9 March.", "resigned")).toEqual([
      "2026-03-09",
    ]);
  });
});

describe("a date between a conjunction and a subject", () => {
  it.each([
    ["The mayor of Lima was elected in 2018 and in March he resigned.", "resigned", "2026-03"],
    ["The court in Lima is expected to rule in May, and in December it ordered a recount.", "ordered", "2025-12"],
    ["Peru shelled the port in 2019; in 2021 it paid for a new one.", "paid", "2021"],
  ])("is that of the clause it opens: %s", (body, word, edtf) => {
    expect(datesOf(body, word)[0]).toMatch(new RegExp(`^${edtf}`));
  });
});

describe("a day without a year that would lie ahead although it has been", () => {
  it("is of the year of the day told with one just before", () => {
    const crash = "A plane crashed in Lima on 12 April 2024.";
    expect(datesOf(`${crash} Its brakes had failed on 9 April, and a part arrived on the 11th.`, "failed")).toEqual([
      "2024-04-09",
    ]);
    expect(datesOf(`${crash} Its brakes had failed on 9 April, and a part arrived on the 11th.`, "arrived")).toEqual([
      "2024-04-11",
    ]);
    expect(datesOf(`${crash} The court in Lima will rule on 9 April.`, "rule")).toEqual(["2026-04-09"]);
  });
});

describe("a date that its own clause cannot have", () => {
  it("is that of the clause around", () => {
    expect(datesOf("Peru said on Friday it would reopen the port it closed in 2012 next month.", "reopen")).toEqual([
      "2026-04",
    ]);
    expect(datesOf("Ana Ruiz said she would close the port in Lima last week.", "said")).toEqual([
      "2026-03-23/2026-03-29",
    ]);
    expect(datesOf("Ana Ruiz said she would close the port in Lima next week.", "close")).toEqual([
      "2026-04-06/2026-04-12",
    ]);
  });
});
