import { describe, expect, it } from "vitest";
import { openingAt, withoutNextWord } from "./opening";
import { compilePhrase } from "./phrase";
import { RULES } from "./rules";

/** Where a match that begins at a place ends, or null. */
function matchEnd(regex: RegExp | undefined, text: string, from: number): number | null {
  if (regex === undefined) return null;
  regex.lastIndex = from;
  return regex.test(text) ? regex.lastIndex : null;
}

describe("how a text opens", () => {
  it.each([
    ["September 3", "sept… #"],
    ["September", "sept… "],
    ["the first week", "the firs"],
    ["a day", "a day "],
    ["A\n week", "a week"],
    ["Jan. 8", "jan #"],
    ["Jan.", "jan "],
    ["5. May", "# ."],
    ["1999", "#### "],
    ["2024-Dec-08", "#### dec "],
    ["3rd of May", "# rd "],
    ["1,200 days", "# ,"],
    ["1234567 years", "##### year"],
    ["\u201999", "'"],
  ])("%j opens as %j", (text, opening) => expect(openingAt(text, 0)).toBe(opening));

  it("leads to every phrase that can match there", () => {
    const texts = RULES.flatMap((rule) => [...rule.examples.map((example) => example.text), ...rule.leaves]);
    for (const text of texts) {
      for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu)) {
        const opening = openingAt(text, index);
        for (const { starts } of RULES.flatMap((rule) => rule.compiled)) {
          const [whole] = starts;
          const end = matchEnd(whole?.regex, text, index);
          if (end === null) continue;
          const start = starts.find(({ openings }) => openings.has(opening) || openings.has(withoutNextWord(opening)));
          expect(
            matchEnd(start?.regex, text, index),
            `${opening} in "${text}" for ${whole?.regex.source.slice(0, 80)}`,
          ).toBe(end);
        }
      }
    }
  });

  it("refuses a phrase with a word class that does not exist", () => {
    expect(() => compilePhrase("the {nonsense}")).toThrow(/nonsense/);
  });
});
