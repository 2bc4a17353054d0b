import { nounType } from "../lexicon/event-nouns";
import { THOUGHT } from "../syntax/clause";
import type { Place } from "./tagged";

const capitalised = /^\p{Lu}/u;
const NEVER_NAMES = new Set([
  "officials",
  "police",
  "president",
  "prime",
  "minister",
  "government",
  "authorities",
  "troops",
  "earlier",
  "meanwhile",
  "forces",
  "soldiers",
  "residents",
  "protesters",
  "prosecutors",
  "rebels",
  "militants",
  "thousands",
  "hundreds",
  "dozens",
  "people",
  "state",
  "two",
  "three",
]);

/** "Rumours that", "Talks in Lima": a capital that only opens the sentence. */
const isPlainOpening = (lower: string, next: string | undefined): boolean =>
  next !== undefined && /^\p{Ll}/u.test(next) && /s$/.test(lower) && (THOUGHT.test(lower) || nounType(lower) !== null);

/** A capital that is a name or only opens the sentence. */
export function mendedName({ tokens, words, tags, i, word, lower }: Place, tag: string): string {
  let pos = tag;
  if (pos === "PROPN" && tokens.length === 0 && (NEVER_NAMES.has(lower) || isPlainOpening(lower, words[i + 1])))
    pos = "NOUN";
  if (
    pos === "VERB" &&
    capitalised.test(word) &&
    (tokens.length > 0
      ? !/^["(]$/.test(tokens.at(-1)!.text)
      : /^[A-Z]/.test(words[i + 1] ?? "") &&
        /(?:ing|ed)$/.test(lower) &&
        // "Downing Street announced"
        (!/^(?:VERB|AUX)$/.test(tags[i + 2] ?? "") || /^(?:Street|Road|Avenue|Square|Palace)$/.test(words[i + 1]!)))
  ) {
    pos = "PROPN";
  }
  // "Denning, 44, was": a surname that looks like a participle.
  if (
    pos === "VERB" &&
    tokens.length === 0 &&
    capitalised.test(word) &&
    words[i + 1] === "," &&
    tags[i + 2] === "NUM" &&
    words[i + 3] === ","
  )
    pos = "PROPN";
  // "the town of Tell Well": half of a name
  if (pos === "ADV" && capitalised.test(word) && tokens.at(-1)?.pos === "PROPN") pos = "PROPN";
  return pos;
}
