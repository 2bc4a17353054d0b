import { verbType } from "../lexicon/event-verbs";
import type { Place } from "./tagged";

/** A verb that the tagger takes for a noun. */
export function mendedVerb({ tokens, words, tags, lemmas, i, word, lower }: Place, tag: string): string {
  let pos = tag;
  // "Norvik notes that the bridge fell"; "says" is no noun at all.
  if (
    pos === "NOUN" &&
    (lower === "says" ||
      (/^(?:notes|claims|reports|states|estimates|fears|hopes|doubts)$/.test(lower) &&
        words[i + 1] === "that" &&
        tokens.at(-1)?.pos === "PROPN" &&
        !tokens.some((t) => t.pos === "VERB" || t.pos === "AUX")))
  )
    pos = "VERB";
  // "a video appears to show": no noun at all.
  if (pos === "NOUN" && /^(?:appears|seems)$/.test(lower) && words[i + 1] === "to") pos = "VERB";
  // "last saw a flood in 1971"
  if (pos === "NOUN" && lower === "saw" && /^(?:last|first)$/.test(tokens.at(-1)?.lower ?? "")) pos = "VERB";
  // "The spokesperson disputes a report": no noun stands between a singular one and an article.
  if (
    pos === "NOUN" &&
    /[^s]s$/.test(lower) &&
    lower !== lemmas[i] &&
    /^(?:a|an|the)$/.test(words[i + 1] ?? "") &&
    /^(?:NOUN|PROPN)$/.test(tokens.at(-1)?.pos ?? "") &&
    !/s$/.test(tokens.at(-1)!.lower) &&
    !tokens.some((t) => t.pos === "VERB" || t.pos === "AUX") &&
    verbType(lemmas[i] ?? lower, "") !== null
  )
    pos = "VERB";
  // "and the court jails them": no noun stands before the object of a verb.
  if (
    pos === "NOUN" &&
    /[^s]s$/.test(lower) &&
    lower !== lemmas[i] &&
    /^(?:him|them|me|us)$/.test(words[i + 1] ?? "") &&
    /^(?:NOUN|PROPN)$/.test(tokens.at(-1)?.pos ?? "")
  )
    pos = "VERB";
  // "the enclave, which borders Chile"
  if (
    pos === "NOUN" &&
    /^(?:which|who)$/.test(tokens.at(-1)?.lower ?? "") &&
    /[^s]s$/.test(lower) &&
    /^(?:DET|PROPN|NUM|ADP|ADJ|ADV|SYM)$/.test(tags[i + 1] ?? "")
  )
    pos = "VERB";
  if (pos === "PROPN" && /^[a-z]+ed$/.test(word)) pos = "VERB";
  if (
    (lower === "latter" || lower === "former") &&
    /^the$/i.test(tokens.at(-1)?.text ?? "") &&
    tags[i + 1] !== "NOUN" &&
    tags[i + 1] !== "ADJ" &&
    !(lower === "former" && tags[i + 1] === "PROPN")
  ) {
    pos = "PRON";
  }
  return pos;
}
