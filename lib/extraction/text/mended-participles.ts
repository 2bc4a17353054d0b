import { MODALS, PARTICIPLE_ONLY, PAST_OR_PARTICIPLE } from "../lexicon/verb-forms";
import { dateStart } from "../syntax/date-before-verb";
import type { Place } from "./tagged";

/** What somebody is or feels, although the word ends like what was done. */
const FELT =
  /^(?:involved|interested|scared|excited|tired|worried|concerned|delighted|pleased|satisfied|determined|crowded|overcrowded|deserted|mixed|naked|sacred|wicked|rugged|dedicated|devoted|talented|gifted|skilled|experienced|ashamed|bored|exhausted|frightened|terrified|shocked|stunned|surprised|amazed|relieved|confused|disappointed|limited|supposed|aged|armed|related|educated|retired|beloved|unchanged|un\w+ed)$/;

/** A participle or past tense that the tagger takes for a quality, and the other way round. */
export function mendedParticiple({ tokens, words, tags, lemmas, i, word, lower }: Place, tag: string): string {
  let pos = tag;
  // "will open the fair": nothing but a verb follows a modal verb.
  if (
    pos === "ADJ" &&
    lower === lemmas[i] &&
    MODALS.has(tokens.at(-1)?.lower ?? "") &&
    /^(?:DET|PROPN|NOUN|NUM|PRON|ADP|PUNCT)$/.test(tags[i + 1] ?? "")
  )
    pos = "VERB";
  // "when finance ministers were due": half of a compound, for no subject stands before it.
  if (
    pos === "VERB" &&
    lower === lemmas[i] &&
    /^(?:when|where|while|after|before|as|because|since)$/.test(tokens.at(-1)?.lower ?? "") &&
    tags[i + 1] === "NOUN" &&
    /^(?:AUX|VERB)$/.test(tags[i + 2] ?? "")
  )
    pos = "NOUN";
  // "a stolen truck"
  if (
    pos === "VERB" &&
    (PARTICIPLE_ONLY.has(lower) || /[a-z]{3,}ed$/.test(lower)) &&
    /^(?:the|an?|no|every|each|its|his|her|their)$/.test(tokens.at(-1)?.lower ?? "") &&
    tags[i + 1] === "NOUN"
  )
    pos = "ADJ";
  // "a newly printed map"
  if (
    pos === "VERB" &&
    lower === lemmas[i] &&
    tokens.at(-1)?.pos === "VERB" &&
    /ed$/.test(tokens.at(-1)!.lower) &&
    (tokens.at(-2)?.pos === "DET" || (tokens.at(-2)?.pos === "ADV" && tokens.at(-3)?.pos === "DET"))
  )
    pos = "NOUN";
  // "where rebels surrendered": no verb has another behind it and nobody before it.
  if (
    pos === "VERB" &&
    /[^s]s$/.test(lower) &&
    lower !== lemmas[i] &&
    /^(?:VERB|ADJ)$/.test(tags[i + 1] ?? "") &&
    /ed$/.test(words[i + 1] ?? "") &&
    !/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens.at(-1)?.pos ?? "")
  )
    pos = "NOUN";
  // "her two sons drowned on": a participle or a past tense, which its clause decides.
  if (
    pos === "ADJ" &&
    /[a-z]{3,}ed$/.test(lower) &&
    lower !== "aged" &&
    tokens.at(-1)?.pos === "NOUN" &&
    goesOn(words, tags, i)
  )
    pos = "VERB";
  // "The company on Monday informed its owners": no adjective stands between a date and an owner or article.
  if (
    pos === "ADJ" &&
    /[a-z]{3,}ed$/.test(lower) &&
    tokens.at(-1)?.pos === "TIME" &&
    tokens.some((t) => /^(?:NOUN|PROPN|PRON)$/.test(t.pos)) &&
    (!tokens.some((t) => t.pos === "VERB" || t.pos === "AUX") ||
      tokens[dateStart(tokens, tokens.length) - 1]?.pos === "AUX") &&
    (/^(?:DET|NUM|PROPN|SCONJ)$/.test(tags[i + 1] ?? "") || /^(?:his|her|its|their|that)$/.test(words[i + 1] ?? ""))
  )
    pos = "VERB";
  // "was looted near Lima": done to it, for the tagger knows of no such quality.
  if (
    pos === "ADJ" &&
    /[a-z]{3,}ed$/.test(lower) &&
    lower === lemmas[i] &&
    /^(?:was|were|been|being|is|are)$/.test(tokens.at(-1)?.lower ?? "") &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(tags[i + 1] ?? "") &&
    !FELT.test(lower)
  )
    pos = "VERB";
  // "Masked men shot dead two farmers": what they are, not what they do.
  if (
    pos === "VERB" &&
    tokens.length === 0 &&
    /^[A-Z][a-z]{2,}ed$/.test(word) &&
    tags[i + 1] === "NOUN" &&
    (/^(?:VERB|AUX)$/.test(tags[i + 2] ?? "") || PAST_OR_PARTICIPLE.has(words[i + 2] ?? ""))
  )
    pos = "ADJ";
  // "put off a vote"
  if (
    pos === "NOUN" &&
    /^(?:put|set|cut|shut)$/.test(lower) &&
    /^(?:off|out|up|down|aside)$/.test(words[i + 1] ?? "") &&
    /^(?:DET|PROPN|NUM)$/.test(tags[i + 2] ?? "") &&
    tokens.at(-1)?.pos !== "DET"
  )
    pos = "VERB";
  // "joined in 1980 and retired in 2004"
  if (
    pos === "ADJ" &&
    /[a-z]{3,}ed$/.test(lower) &&
    tokens.at(-1)?.pos === "CCONJ" &&
    tags[i + 1] === "ADP" &&
    tokens.at(-2)?.pos !== "ADJ" &&
    tokens.some((t) => t.pos === "VERB")
  )
    pos = "VERB";
  return pos;
}

/** "drowned on", "drowned when a boat", "beheaded four": what follows hangs on a verb. */
const goesOn = (words: readonly string[], tags: readonly string[], i: number): boolean =>
  /^(?:ADP|DET|NUM|PRON|SCONJ)$/.test(tags[i + 1] ?? "") || /^(?:when|while|as)$/.test(words[i + 1] ?? "");
