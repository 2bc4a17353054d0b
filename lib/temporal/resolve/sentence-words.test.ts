import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SentenceWords } from "./sentence-words";

const TEXT =
  "The dam held. Mr. Osei said it's old; they'll mend it on Monday. \u201cGood!\u201d she said.\n\nRain fell: it was May.";

const isVerb = (word: string): boolean => /^(?:held|said|mend|fell|was|o|ma)$/.test(word);
const wordsOf = (text: string): SentenceWords => new SentenceWords(text, isVerb);

describe("the words around a date", () => {
  it("are those of its sentence, in lower case, with what is stuck to them apart", () => {
    const monday = TEXT.indexOf("Monday");
    const words = wordsOf(TEXT);
    expect(words.before(0, monday)).toEqual("mr osei said it 's old ; they 'll mend it on".split(" "));
    expect(words.after(monday, TEXT.length)).toEqual(["monday"]);
  });

  it("are the same whatever was asked before", () => {
    const stretch = fc.tuple(fc.nat(TEXT.length), fc.nat(40));
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 2, maxLength: 12 }), (stretches) => {
        const asked = wordsOf(TEXT);
        for (const [from, length] of stretches) {
          const to = Math.min(TEXT.length, from + length);
          expect(asked.before(from, to)).toEqual(wordsOf(TEXT).before(from, to));
          expect(asked.after(from, to)).toEqual(wordsOf(TEXT).after(from, to));
        }
      }),
    );
  });

  it("are not looked through for a mark that no word of the stretch has", () => {
    const whole = wordsOf(TEXT);
    const stretch = fc.tuple(fc.nat(TEXT.length), fc.nat(40));
    fc.assert(
      fc.property(stretch, ([from, length]) => {
        const to = Math.min(TEXT.length, from + length);
        const seen = [...whole.before(from, to), ...whole.after(from, to)];
        if (seen.some(isVerb)) expect(whole.mayHoldMarked(from, to)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    const sunday = TEXT.indexOf("on Monday");
    expect(whole.mayHoldMarked(sunday, sunday + "on Monday".length)).toBe(false);
  });

  it("are read once for dates close together, and not anew for each", () => {
    const dates = 1_000;
    let asked = 0;
    const words = new SentenceWords("Dec.8,".repeat(dates), () => {
      asked++;
      return false;
    });
    for (let at = 0; at < words.text.length; at += 6) {
      words.mayHoldMarked(Math.max(0, at - 200), at);
      words.mayHoldMarked(at + 5, Math.min(words.text.length, at + 205));
    }
    expect(asked).toBeLessThan(8 * dates);
  });
});
