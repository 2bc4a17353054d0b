import { foldText } from "@/lib/core/content-id";
import { happeningOf } from "@/lib/core/happening";

const COMMON = new Set(
  "the a an of in on at to for by with from and or but as that which who when after before during into over under about against between his her its their he she it they them him was were is are be been being had has have will would could may might must said says say not no also new more than two three one first last since until while this these those some any all other such out up down off s us".split(
    " ",
  ),
);

/** The words of a text that tell it from others, roughly stemmed. */
export function contentWords(text: string): Set<string> {
  const words = foldText(text)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\bal-/g, "")
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((w) => w.length > 1 && !COMMON.has(w)).map((w) => happeningOf(w) ?? stem(w)));
}

/** Endings off, so that "talks" meets "talk" and "visited" meets "visit". */
export const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ations?|ments?|ings?|ies|ed|es|s|ors?|ers?)$/, "") || word : word;

/** Shared share of the smaller set, 0-1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}

/** Jaccard index, 0-1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
