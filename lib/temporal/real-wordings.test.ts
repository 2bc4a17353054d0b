import { describe, expect, it } from "vitest";
import { parseIsoDay } from "@/lib/core/civil-time";
import { findTimeExpressions } from "./find-time-expressions";

/** The value of some words in a text of a day; undefined where they are no date. */
function valueIn(text: string, words: string, published: string): string | undefined {
  const best = parseIsoDay(published) as number;
  return findTimeExpressions(text, { published: { from: best, to: best + 1, best } }).find((one) => one.text === words)
    ?.value;
}

describe("the side of publication", () => {
  it.each([
    ["The two-day summit opens on Thursday.", "Thursday", "2024-03-07"],
    ["Polls close on Saturday.", "Saturday", "2024-03-09"],
    ["The deadline is noon on Friday.", "noon on Friday", "2024-03-08T12:00"],
    ["The board could as early as Monday publish the list.", "Monday", "2024-03-11"],
    ["In November, the firm’s founding president spoke.", "November", "2023-11"],
    ["A plan was agreed by both sides in July.", "July", "2023-07"],
    ["The mayor ordered the crews to leave by the summer.", "the summer", "2024-SU"],
    ["Workers built stands in preparation for the January fair.", "January", "2025-01"],
    ["The pass was shut until March 2.", "March 2", "2024-03-02"],
    ["They have until the 15th to reply.", "the 15th", "2024-03-15"],
    ["The race, postponed from November, is on.", "November", "2023-11"],
    ["The town was called Fort Hale until January.", "January", "2024-01"],
    ["He was remanded in custody until April.", "April", "2024-04"],
    ["The minister could not be reached on Friday.", "Friday", "2024-03-01"],
    ["This winter has been mild.", "This winter", "2023-WI"],
  ])("is told by the words: %s", (text, words, value) => {
    expect(valueIn(text, words, "2024-03-06")).toBe(value);
  });
});

describe("hours far from their day", () => {
  const FILLER = "People ran for cover and others helped them. ".repeat(12);

  it("are of the evening before, where that is the day told: publication had not seen its own", () => {
    const text = `The flood came on Tuesday. ${FILLER}At 10:08 p.m. the sirens began.`;
    expect(valueIn(text, "10:08 p.m.", "2024-03-06")).toBe("2024-03-05T22:08");
  });

  it("else belong to publication", () => {
    const text = `The flood came on Sunday. ${FILLER}At 10:08 a.m. the sirens began.`;
    expect(valueIn(text, "10:08 a.m.", "2024-03-06")).toBe("2024-03-06T10:08");
  });
});

describe("what is told without saying which", () => {
  it("gets no date: some Friday, the morning of a clause, counts after a date far back", () => {
    expect(valueIn("It fell on a Friday.", "a Friday", "2024-03-06")).toBe("XXXX-WXX-5");
    expect(valueIn("She recalls the morning he left.", "the morning", "2024-03-06")).toBe("XXXX-XX-XXTMO");
    expect(
      valueIn(
        "He left on 4 May 2014. He had fled in March 2012. Two weeks later he wrote.",
        "Two weeks later",
        "2018-05-13",
      ),
    ).toBe("2012-03-15/2012-04-14");
  });

  it("is a month told before, where the words are definite", () => {
    const text = "A judge ruled in December 2015. Since then much has changed. The December ruling still stands.";
    expect(valueIn(text, "December", "2018-11-14")).toBe("2015-12");
  });
});
