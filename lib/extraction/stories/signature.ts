import { type Article, isOwnText, type ZoneKind } from "@/lib/core/article";
import type { Signature } from "@/lib/core/story";
import { stem } from "../merging/similar";
import { plainWords, wordWeight } from "./word-weight";

/** Words of a signature. Of 60 to 200 tried on half of the clusters of docs/benchmarks.md, all gave the same. */
const WORDS_KEPT = 100;
const TITLE = 2;
const TOLD_IN: ReadonlySet<ZoneKind> = new Set(["title", "subtitle", "caption", "body"]);

/** Weights the words of title, captions and body: log frequency times rarity, the title's words twice. */
export function signatureOf(article: Pick<Article, "text" | "zones">): Signature {
  const counts = new Map<string, number>();
  for (const zone of article.zones) {
    if (!isOwnText(zone) || !TOLD_IN.has(zone.kind)) continue;
    const share = zone.kind === "title" || zone.kind === "subtitle" ? TITLE : 1;
    for (const [word] of plainWords(article.text.slice(zone.start, zone.end)).matchAll(/[\p{L}\p{N}]{2,}/gu)) {
      const key = stem(word);
      counts.set(key, (counts.get(key) ?? 0) + share);
    }
  }
  const weighted = [...counts]
    .map(([word, count]) => [word, (1 + Math.log(count)) * wordWeight(word)] as const)
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, WORDS_KEPT);
  const length = Math.hypot(...weighted.map(([, weight]) => weight));
  return weighted.map(([word, weight]) => [word, rounded(weight / length)]);
}

/** Four digits, so that what is stored and what is read anew is the same number. */
const rounded = (weight: number): number => Math.round(weight * 10_000) / 10_000;

/** Cosine of two signatures, 0-1, rounded so that it is the same both ways round. */
export function alike(a: Signature, b: Signature): number {
  const weights = new Map(a);
  let sum = 0;
  for (const [word, weight] of b) sum += weight * (weights.get(word) ?? 0);
  return rounded(sum);
}

const TELLING_WORDS = 48;

/** The words by which an article is found among many. */
export const tellingWords = (signature: Signature): string[] => signature.slice(0, TELLING_WORDS).map(([word]) => word);
