import { describe, expect, it } from "vitest";
import { dateHeadings } from "./date-headings";

describe("the lines of a text that are dates alone", () => {
  it.each([
    ["Monday, 9 May", { weekday: 1, month: 5, day: 9 }],
    ["Thursday", { weekday: 4 }],
    ["## 2013", { year: 2013 }],
    ["12 March 2019:", { day: 12, month: 3, year: 2019 }],
    ["Fri, Jan 10", { weekday: 5, month: 1, day: 10 }],
    ["September 2018", { month: 9, year: 2018 }],
  ])("%s", (line, parts) => {
    const [heading] = dateHeadings(`Before it.\n\n${line}\n\nBehind it.`);
    expect(heading).toMatchObject({ text: line, start: 12, end: 12 + line.length, ...parts });
  });

  it.each(["", "##", "Monday 2013", "May the 4th be with you", "In 2013", "12"])("no date: %s", (line) => {
    expect(dateHeadings(`Before it.\n\n${line}\n\nBehind it.`)).toEqual([]);
  });
});
