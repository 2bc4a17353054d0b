import { describe, expect, it } from "vitest";
import { codesOf, firstWordAt, NO_WORD, nextWordAt } from "./opening";
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
    ["Jan.8", "jan|#"],
    ["8\u2013Jan", "#-jan "],
    ["8 - Jan", "# jan "],
    ["5. May", "#|. "],
    ["5.", "#|. "],
    ["5.30", "#.# "],
    ["3, 4", "#|, "],
    ["1999", "#### "],
    ["1999, 2000", "####|, "],
    ["1,200,000", "#,#|,#"],
    ["4.5.2016", "#.#|.#"],
    ["0.5 per cent", "#.# per "],
    ["2024-Dec-08", "####-dec "],
    ["3rd of May", "#|rd "],
    ["1,200 days", "#,# days"],
    ["1234567 years", "##### year"],
    ["\u201999", "'"],
    ["\u212ain the first", "kin the "],
  ])("%j opens as %j", (text, opening) =>
    expect({ first: firstWordAt(text, 0), next: nextWordAt(text, 0) }).toEqual(codesOf(opening)));

  it.each([
    ["sept", "septe"],
    ["the firs", "the fire"],
    ["may", "mayo"],
    ["#|, ", "#|. "],
    ["#|, ", "#,# "],
    ["#.# ", "#,# "],
    ["#.# ", "##.# "],
    ["dec #", "dec|#"],
    ["dec #", "dec-#"],
    ["# a ", "# #"],
    ["##", "###"],
    ["'", "a "],
  ])("tells %j from %j", (one, other) => expect(codesOf(one)).not.toEqual(codesOf(other)));

  it("leads to every phrase that can match there", () => {
    const texts = RULES.flatMap((rule) => [...rule.examples.map((example) => example.text), ...rule.leaves]);
    const keyOf = (first: number, next: number): string => `${first} ${next}`;
    const phrases = RULES.flatMap((rule) => rule.compiled).map(({ starts }) =>
      starts.map(({ regex, openings }) => {
        const codes = [...openings].map(codesOf);
        return { regex, keys: new Set(codes.map(({ first, next }) => keyOf(first, next))) };
      }),
    );
    for (const text of texts) {
      for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu)) {
        const first = firstWordAt(text, index);
        const [closed, open] = [keyOf(first, nextWordAt(text, index)), keyOf(first, NO_WORD)];
        for (const starts of phrases) {
          const [whole] = starts;
          const end = matchEnd(whole?.regex, text, index);
          if (end === null) continue;
          const start = starts.find(({ keys }) => keys.has(closed) || keys.has(open));
          expect(
            matchEnd(start?.regex, text, index),
            `${index} in "${text}" for ${whole?.regex.source.slice(0, 80)}`,
          ).toBe(end);
        }
      }
    }
  });

  it("refuses a phrase with a word class that does not exist", () => {
    expect(() => compilePhrase("the {nonsense}")).toThrow(/nonsense/);
  });
});
