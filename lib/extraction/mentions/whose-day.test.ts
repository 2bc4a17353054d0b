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
