import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InOneStory, SignedArticle } from "@/lib/core/story";
import { anArticle } from "../an-article.fixture";
import { storiesByLinks } from "./one-story";
import { signatureOf } from "./signature";
import { linksAmong } from "./story-links";

const signed = (articleId: string, title: string, ...body: string[]): SignedArticle => ({
  articleId,
  signature: signatureOf(anArticle({ title, body, published: "2023-05-18" })),
});

const DAM = [
  signed(
    "dam 1",
    "Oruba dam wall cracks after heavy rain",
    "Engineers in Kenya closed the Oruba dam after cracks opened in its wall. Villagers downstream were moved to schools.",
  ),
  signed(
    "dam 2",
    "Villagers moved as cracks open in Oruba dam",
    "Kenya evacuated villagers below the Oruba dam, whose wall has cracked. Engineers lowered the reservoir.",
  ),
  signed(
    "dam 3",
    "Reservoir lowered at cracked dam",
    "The reservoir behind the Oruba dam in Kenya was lowered by engineers after its wall cracked in the rain.",
  ),
];
const CHESS = [
  signed(
    "chess 1",
    "Otieno wins chess crown in Kenya",
    "Grandmaster Miriam Otieno won the national chess title in Kenya after a rapid tiebreak in Nakuru.",
  ),
  signed(
    "chess 2",
    "Rapid tiebreak gives Otieno the chess title",
    "The chess championship of Kenya went to Miriam Otieno, who beat a fellow grandmaster in a tiebreak in Nakuru.",
  ),
];
const ALL = [...DAM, ...CHESS];

const pairs = (inOneStory: InOneStory): string[] =>
  ALL.flatMap((a, i) =>
    ALL.slice(i + 1).flatMap((b) => (inOneStory(a.articleId, b.articleId) ? [`${a.articleId} + ${b.articleId}`] : [])),
  );
const EXPECTED = ["dam 1 + dam 2", "dam 1 + dam 3", "dam 2 + dam 3", "chess 1 + chess 2"];

describe("stories", () => {
  it("are articles about one subject, and a shared country makes none", () => {
    expect(pairs(storiesByLinks(linksAmong(ALL)))).toEqual(EXPECTED);
  });

  it("do not depend on the order of the articles or of the question", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
        const inOneStory = storiesByLinks(linksAmong(shuffled));
        expect(pairs(inOneStory)).toEqual(EXPECTED);
        expect(pairs((a, b) => inOneStory(b, a))).toEqual(EXPECTED);
      }),
      { numRuns: 20 },
    );
  });

  it("leave out what no article has words for: everyday words and signatures of nothing", () => {
    const plain = signed("plain", "What they said", "They said that it was what they had said before, and so it is.");
    expect(plain.signature.length).toBeLessThan(3);
    expect(linksAmong([plain, ...ALL]).filter(({ articleId }) => articleId === "plain")).toEqual([]);
  });

  it("know an article by its title twice as well as by its body", () => {
    const { signature } = signed("one", "Zebu market", "A quokka was seen.");
    const weight = new Map(signature);
    expect(weight.get("zebu") ?? 0).toBeGreaterThan((weight.get("quokka") ?? 1) * 1.2);
  });
});
