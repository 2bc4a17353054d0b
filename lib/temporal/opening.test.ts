import { describe, expect, it } from "vitest";
import { openingAt, withoutNextWord } from "./opening";
import { compilePhrase } from "./phrase";
import { RULES } from "./rules";

describe("how a text opens", () => {
  it.each([
    ["September 3", "sept… #"],
    ["September", "sept… "],
    ["the first week", "the firs"],
    ["a day", "a day "],
    ["A\n week", "a week"],
    ["Jan. 8", "jan ."],
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
        for (const { regex, openings } of RULES.flatMap((rule) => rule.compiled)) {
          regex.lastIndex = index;
          if (!regex.test(text)) continue;
          expect(
            openings.has(opening) || openings.has(withoutNextWord(opening)),
            `${opening} in "${text}" for ${regex.source.slice(0, 80)}`,
          ).toBe(true);
        }
      }
    }
  });

  it("refuses a phrase with a word class that does not exist", () => {
    expect(() => compilePhrase("the {nonsense}")).toThrow(/nonsense/);
  });
});
