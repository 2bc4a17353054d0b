import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

/** What may stand at the places of a sentence: whoever acts, what they did, to what, where, when, and what is added. */
const WHO = [
  "The mayor of Arica",
  "Two miners",
  "The firm, a maker of pumps,",
  "Ana Rojas, 52, who leads the union,",
  "Kenya and Uganda",
  "Most teachers",
  "The town's only ferry",
  "A driver arrested in March",
  "The women and children who had left the valley",
  "Prosecutors in Lima, Peru,",
  "At least nine of the 40 dockers",
  "One of the two sailors who left the ship",
  "The union of dockers, bakers and drivers",
];
const DID = [
  "signed",
  "has rejected",
  "was said to have sold",
  "seized and searched",
  "will rebuild",
  "told reporters that the army had closed",
  "did not defend",
  "asked the court to ban",
  "announced it would buy",
  "is expected to leave",
  "denied that it had sold",
  "rejected a claim that it had sold",
  "ruled that nobody may sell",
];
const WHAT = [
  "a pact the two towns made",
  "the harbour (the larger of two)",
  "\u201cthe old bridge\u201d",
  "a ship, the Paloma, and its crew",
  "the road between Quito and Loja",
  "a law which was passed after three failed attempts",
  "the first of nine mines",
];
const WHEN = ["on Monday", "in May 2021", "on 3 May 2023", "last year", "two weeks after the vote", "by June", ""];
const MORE = [
  "",
  ", forcing nine families to leave",
  " in connection with a debt of $9 million",
  ", the ministry said",
  " and the union called a strike",
  ", which fell in value by a third",
  " because the river had risen, officials said on Tuesday",
  ", compared with nine the year before",
  " to protest against plans to cut wages, and was freed",
];

const sentence = fc
  .record({
    who: fc.constantFrom(...WHO),
    did: fc.constantFrom(...DID),
    what: fc.constantFrom(...WHAT),
    when: fc.constantFrom(...WHEN),
    more: fc.constantFrom(...MORE),
  })
  .map(({ who, did, what, when, more }) => `${who} ${did} ${what}${when === "" ? "" : ` ${when}`}${more}.`);

const LONGEST = 210;
const HANGING =
  /(?:,|\b(?:a|an|the|and|or|but|of|in|on|at|by|to|for|from|with|that|which|who|whose|when|while|because|than|as|into|between|its|his|her|their))$/i;
/** Words a headline may hold though the sentence does not: what makes a participle or gerund a verb of its own. */
const ADDED = new Set(["was", "were", "will", "would"]);

const plain = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[\u201c\u201d"()[\],.;:]/g, " ")
    .split(/\s+/)
    .filter(Boolean);

/** Third persons made of gerunds count as the gerund they were. */
const known = (word: string, words: ReadonlySet<string>): boolean =>
  words.has(word) || ADDED.has(word) || words.has(`${word.replace(/e?s$/, "")}ing`);

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

describe("whatever the sentence, a headline", () => {
  const headlines = (text: string): string[] =>
    extractArticle(anArticle({ body: ["Rain fell in Arica.", text], published: "2023-05-18" }))
      .events.filter((event) => event.evidence.some((e) => e.text === text))
      .map(({ headline }) => headline);
  const always = (claim: (headline: string, text: string) => void): void => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const headline of headlines(text)) claim(headline, text);
      }),
      { numRuns: 120, seed: 20231122 },
    );
  };

  it("begins with a capital and ends with a word that can end a sentence", () => {
    always((headline) => {
      expect(headline).toMatch(/^[\p{Lu}\d\u201c$]/u);
      expect(headline).not.toMatch(HANGING);
    });
  });

  it("is made of the words of the text", () => {
    always((headline, text) => {
      const words = new Set(plain(text));
      expect(plain(headline).filter((word) => !known(word, words))).toEqual([]);
    });
  });

  it("closes each bracket and quotation mark it opens", () => {
    always((headline) => {
      expect(count(headline, /\(/g)).toBe(count(headline, /\)/g));
      expect(count(headline, /\u201c/g)).toBe(count(headline, /\u201d/g));
      expect(count(headline, /"/g) % 2).toBe(0);
    });
  });

  it("keeps a denial", () => {
    always((headline, text) => {
      if (/denied that it had sold/.test(text) && /\bsold\b/.test(headline)) expect(headline).toMatch(/denied/);
      if (/a claim that/.test(text) && /\bsold\b/.test(headline)) expect(headline).toMatch(/claim/);
      if (/nobody may/.test(text) && /\bsell\b/.test(headline)) expect(headline).toMatch(/nobody/i);
    });
  });

  it("leaves no place where the words before a gap wait for those that were there", () => {
    always((headline) => {
      expect(headline).not.toMatch(/\b(?:the|a|an|of|by|from|with) (?:on|in|at|by|to|for|from|of|and|or|which|who)\b/i);
    });
  });

  it("is a thought and no paragraph", () => {
    always((headline) => {
      expect(headline.split(" ").length).toBeGreaterThan(1);
      expect(headline.length).toBeLessThanOrEqual(LONGEST);
    });
  });

  it("speaks of someone a reader has met", () => {
    always((headline) => expect(headline).not.toMatch(/^(?:He|She|It|They|This|That|Who|Which|I|We)\b/));
  });
});
