import { expect, it } from "vitest";
import { findTimeExpressions } from "./find-time-expressions";
import { toTimexes } from "./to-timexes";

it("gives a range as one tag for each end, where the end stands", () => {
  const text = "The fair ran from 21 to 30 November 2024 and closed on Sunday.";
  const tags = toTimexes(findTimeExpressions(text));
  expect(tags.map(({ text, value, precision }) => [text, value, precision])).toEqual([
    ["21", "2024-11-21", "day"],
    ["30 November 2024", "2024-11-30", "day"],
    ["Sunday", "XXXX-WXX-7", "day"],
  ]);
  for (const tag of tags) expect(text.slice(tag.start, tag.end)).toBe(tag.text);
});
