import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const told = (...body: string[]): string[] =>
  extractArticle(anArticle({ body, published: "2024-05-15" }))
    .events.map(({ headline, date, modality }) => `${date.edtf} ${modality}: ${headline}`)
    .sort();

describe("happenings of which a day alone is told", () => {
  it("are events, also when they are not due until then", () => {
    expect(told("The hearing is on 13 June.")).toEqual(["2024-06-13 planned: The hearing is on 13 June"]);
    expect(told("The meeting was on Monday at the harbour office.")).toEqual([
      "2024-05-13 asserted: The meeting was at the harbour office",
    ]);
    expect(told("The next regular session is not due until March 2026.")).toEqual([
      "2026-03 planned: The next regular session is not due until March 2026",
    ]);
  });

  it.each([
    [
      "The ferry terminal will not reopen until May 2026.",
      "2026-05 planned: The ferry terminal will not reopen until May 2026",
    ],
    [
      "The results will not be announced until 3 June 2026.",
      "2026-06-03 planned: The results will not be announced until 3 June 2026",
    ],
    ["The chair won't leave office until 2027.", "2027 planned: The chair won't leave office until 2027"],
  ])("are plans where something will not be until then: %s", (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it("are none where something else is told of them, or that they were not", () => {
    expect(told("The protest was not on Monday.")).toEqual([]);
    expect(told("The war was over in May 1945.")).toEqual([]);
    expect(told("Her garden is in May at its best.")).toEqual([]);
  });
});

describe("a count before a date", () => {
  it("is no comparison", () => {
    expect(told("A blast killed more than 20 people on Monday.")).toEqual([
      "2024-05-13 asserted: A blast killed more than 20 people",
    ]);
    expect(told("A blast killed more than a dozen people on Monday.")).toEqual([
      "2024-05-13 asserted: A blast killed more than a dozen people",
    ]);
    expect(
      told("Rebels killed 11 people and burned more than 200 homes in a raid, residents and an aid group said Monday."),
    ).toEqual(["2024-05-13 claimed: Rebels killed 11 people"]);
  });

  it("is one where what was before is named", () => {
    expect(told("The port handled 300 ships, more than the 200 in 2019.")).toEqual([]);
    expect(told("Sales were higher than in May 2023.")).toEqual([]);
    expect(told("The town took in more than 900 refugees in 2015, more than in any year since 1999.").length).toBe(1);
  });
});

describe("what was told to the writer", () => {
  it("is said, without the writer", () => {
    expect(
      told("The director, Paula Niemi, told us in an interview in April that the dam had been inspected."),
    ).toEqual(["2024-04 asserted: The director said in an interview that the dam had been inspected"]);
  });

  it("stays a quotation in another's mouth", () => {
    expect(told('"In April nurses told us that they were ill," said Inès Valcourt, a doctor.').join()).not.toContain(
      "Nurses said",
    );
  });
});

describe("one of a kind", () => {
  it("is named by its noun, and stands for another without one", () => {
    expect(told("One man was killed in a crash near Lima on Monday.")).toEqual([
      "2024-05-13 asserted: One man was killed in a crash near Lima",
    ]);
    expect(told("One was killed on Monday.")).toEqual([]);
    expect(told("One, a nurse, retired in 2019.")).toEqual([]);
  });

  it("is held from the day when something was found", () => {
    expect(
      told("One tanker has been held in Piraeus since 2 April, when inspectors found forged papers on board."),
    ).toEqual([
      "2024-04-02 asserted: Inspectors found forged papers on board",
      "2024-04-02/2024-05-15 asserted: One tanker has been held in Piraeus since 2 April",
    ]);
  });
});

describe("who acts, and what is told of it", () => {
  it("is a pair named by its noun, or a happening of a day that did harm", () => {
    expect(told("Both countries signed the treaty in Geneva on Monday.")).toEqual([
      "2024-05-13 asserted: Both countries signed the treaty in Geneva",
    ]);
    expect(told("Both signed it on Monday.")).toEqual([]);
    expect(told("Last week's floods killed at least 19 people in Durban.")).toEqual([
      "2024-05-06/2024-05-12 asserted: Last week's floods killed at least 19 people in Durban",
    ]);
    expect(told("Last week's floods are remembered in Durban.")).toEqual([]);
  });

  it("has a verb of its own where one thing follows the date", () => {
    expect(told("The trial opened on 3 April and the verdict is expected in June.")).toContain(
      "2024-04-03 asserted: The trial opened",
    );
    expect(told("Police were called to the house on Elm Street on Saturday morning.")).toEqual([
      "2024-05-11 asserted: Police were called to the house on Elm Street",
    ]);
    expect(told("The bridge was called the Swan in 1890.")).toEqual([]);
  });
});
