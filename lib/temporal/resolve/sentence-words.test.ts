import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SentenceWords } from "./sentence-words";

const TEXT =
  "The dam held. Mr. Osei said it's old; they'll mend it on Monday. \u201cGood!\u201d she said.\n\nRain fell: it was May.";

describe("the words around a date", () => {
  it("are those of its sentence, in lower case, with what is stuck to them apart", () => {
    const monday = TEXT.indexOf("Monday");
    const words = new SentenceWords(TEXT);
    expect(words.before(0, monday)).toEqual("mr osei said it 's old ; they 'll mend it on".split(" "));
    expect(words.after(monday, TEXT.length)).toEqual(["monday"]);
  });

  it("are the same whatever was asked before", () => {
    const stretch = fc.tuple(fc.nat(TEXT.length), fc.nat(40));
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 2, maxLength: 12 }), (stretches) => {
        const asked = new SentenceWords(TEXT);
        for (const [from, length] of stretches) {
          const to = Math.min(TEXT.length, from + length);
          expect(asked.before(from, to)).toEqual(new SentenceWords(TEXT).before(from, to));
          expect(asked.after(from, to)).toEqual(new SentenceWords(TEXT).after(from, to));
        }
      }),
    );
  });
});
