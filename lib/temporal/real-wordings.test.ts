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
    ["The race was postponed in October after a flood.", "October", "2023-10"],
    ["The town was called Fort Hale until January.", "January", "2024-01"],
    ["He was remanded in custody until April.", "April", "2024-04"],
    ["The minister could not be reached on Friday.", "Friday", "2024-03-01"],
    ["The leaders of both parties meet Thursday.", "Thursday", "2024-03-07"],
    ["The offer had been due to lapse on Friday.", "Friday", "2024-03-01"],
    ["The bank stretched its loan through May.", "May", "2024-05"],
    ["Analysts expect growth in the second half.", "the second half", "2024-H2"],
    ["on leave until fri, call me then lol", "fri", "2024-03-08"],
    ["Sunday marks ten years since the flood.", "Sunday", "2024-03-10"],
    ["Flights for Wednesday and Thursday were cancelled.", "Thursday", "2024-03-07"],
    ["In the run-up to the May ballot two mayors left.", "May", "2024-05"],
    ["Hundreds left before Easter.", "Easter", "2023-04-09"],
    ["She will leave before Easter.", "Easter", "2024-03-31"],
    ["This winter has been mild.", "This winter", "2023-WI"],
    ["Sat 23 March: roll on Saturday!", "Saturday", "2024-03-09"],
    ["The clerk sat down on Saturday.", "Saturday", "2024-03-02"],
    ["Sales fell in the first half of the year.", "the first half of the year", "2024-H1"],
  ])("is told by the words: %s", (text, words, value) => {
    expect(valueIn(text, words, "2024-03-06")).toBe(value);
  });
});

describe("a month or day that goes on from a year long past", () => {
  it.each([
    ["He was arrested on 3 May 2009 and freed on 10 June.", "10 June", "2009-06-10"],
    ["In 1798, on 22 May, the fleet sailed.", "22 May", "1798-05-22"],
    ["The siege began in October 1798; by February the stores were empty.", "February", "1799-02"],
    ["By the spring of 1811 bread was scarce, and in August mills burned.", "August", "1811-08"],
  ])("is of its story: %s", (text, words, value) => {
    expect(valueIn(text, words, "2024-03-06")).toBe(value);
  });

  it.each([
    ["The towns, twinned in May 2009, will hold a fair on 10 June.", "10 June", "2024-06-10"],
    ["The mill, last inspected in May 2009, burned on 10 February.", "10 February", "2024-02-10"],
    ["The mill shut in May 2009. It burned on 10 February.", "10 February", "2024-02-10"],
  ])("is of the news where a plan or a new sentence parts them: %s", (text, words, value) => {
    expect(valueIn(text, words, "2024-03-06")).toBe(value);
  });
});

describe("days that are not those of the calendar", () => {
  it("are not counted from a date: two trading days after a Friday are no Sunday", () => {
    expect(valueIn("Two trading days after March 1, prices fell.", "Two trading days", "2024-03-06")).toBe("P2D");
    expect(valueIn("Two days after March 1, prices fell.", "Two days", "2024-03-06")).toBe("2024-03-03");
  });

  it("are of no year where 'that year' was not told", () => {
    expect(valueIn("They won on June 9 of that year.", "June 9 of that year", "2024-03-06")).not.toMatch(/^2024/);
  });

  it("are named by their weekday beside a date", () => {
    expect(valueIn("The Friday after Thanksgiving is busy.", "The Friday", "2023-11-15")).toBe("2023-11-24");
    expect(valueIn("It shut on the Sunday before Christmas.", "the Sunday", "2024-01-15")).toBe("2023-12-24");
    expect(valueIn("The Friday after the match was cold.", "The Friday", "2023-11-15")).toBe("XXXX-WXX-5");
  });
});

describe("people called like a day or month", () => {
  it("are known by the age or title that the text gives them; days stay days", () => {
    const text = "Ada Sunday, 34, a baker, fell on Sunday. Mayor Cole Sunday said she was sorry. Sunday said no.";
    const starts = findTimeExpressions(text).map(({ start }) => start);
    expect(starts).toEqual([text.indexOf("on Sunday") + 3, text.indexOf("Cole Sunday") + 5]);
  });
});

describe("hours far from their day", () => {
  const FILLER = "People ran for cover and others helped them. ".repeat(12);

  it("are of the evening before, where that is the day told: publication had not seen its own", () => {
    const text = `The flood came on Tuesday. ${FILLER}At 10:08 p.m. the sirens began.`;
    expect(valueIn(text, "10:08 p.m.", "2024-03-06")).toBe("2024-03-05T22:08");
  });

  it("are of a day just past that the news tells of", () => {
    const text = `The flood came on Sunday. ${FILLER}At 10:08 a.m. the sirens began.`;
    expect(valueIn(text, "10:08 a.m.", "2024-03-06")).toBe("2024-03-03T10:08");
  });

  it("else belong to publication", () => {
    const text = `The flood came on 7 January. ${FILLER}At 10:08 a.m. the sirens began.`;
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
