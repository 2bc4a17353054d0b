import { isPersonNoun, nounType, ROLE_NOUNS } from "../lexicon/event-nouns";
import { HAVE_FORMS, MODALS, PAST_OR_PARTICIPLE } from "../lexicon/verb-forms";
import type { Place } from "./tagged";
import type { Token } from "./token";

/** A noun that the tagger takes for a verb. */
export function mendedNoun({ tokens, words, tags, lemmas, i, word, lower, lone }: Place, tag: string): string {
  let pos = tag;
  if ((lone || lower === "people") && pos === "VERB") pos = "NOUN";
  if (lower === "tear" && words[i + 1]?.toLowerCase() === "gas") pos = "NOUN";
  const afterFor = tokens.at(-1)?.pos === "ADP" || tokens.at(-1)?.lower === "for";
  if (pos === "VERB" && lower === lemmas[i] && afterFor && !/ing$/.test(lower)) pos = "NOUN";
  // ", split in 2003 and …": a past tense the tagger takes for a noun.
  if (
    pos === "NOUN" &&
    PAST_OR_PARTICIPLE.has(lower) &&
    /^(?:,|and)$/.test(tokens.at(-1)?.lower ?? "") &&
    tags[i + 1] === "ADP" &&
    tokens.some((t) => t.pos === "AUX" || t.pos === "VERB")
  )
    pos = "VERB";
  if (
    pos === "VERB" &&
    lower.endsWith("ing") &&
    isNounSlot(tokens) &&
    tokens.at(-1)?.pos !== "ADV" &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(tags[i + 1] ?? "")
  )
    pos = "NOUN";
  if (pos === "VERB" && lower === lemmas[i] && isNounSlot(tokens)) pos = "NOUN";
  if (pos === "VERB" && /[^s]s$/.test(lower) && tokens.at(-1)?.pos === "VERB") pos = "NOUN";
  if (pos === "VERB" && /^(?:seconds|minutes|hours)$/.test(lower)) pos = "NOUN";
  // "the precise targeting of the raids"
  if (
    pos === "VERB" &&
    lower.endsWith("ing") &&
    words[i + 1] === "of" &&
    /^(?:NOUN|ADJ)$/.test(tokens.at(-1)?.pos ?? "") &&
    tokens.at(-2)?.pos === "DET"
  )
    pos = "NOUN";
  // "three days of fighting in the north": a happening that is counted.
  if (
    pos === "VERB" &&
    lower.endsWith("ing") &&
    tokens.at(-1)?.lower === "of" &&
    /^(?:hours?|days?|nights?|weeks?|months?|years?|rounds?|waves?|bouts?|spates?|series)$/.test(
      tokens.at(-2)?.lower ?? "",
    ) &&
    !/^(?:DET|NUM|PRON|PROPN|NOUN|ADJ)$/.test(tags[i + 1] ?? "")
  )
    pos = "NOUN";
  // "sought help from the state"
  if (
    pos === "VERB" &&
    lower === lemmas[i] &&
    /^(?:seek|give|offer|get|need|request|demand|provide|receive|win|lose)$/.test(tokens.at(-1)?.lemma ?? "") &&
    tokens.at(-1)?.pos === "VERB" &&
    /^(?:ADP|PUNCT)$/.test(tags[i + 1] ?? "PUNCT")
  )
    pos = "NOUN";
  if (pos === "VERB" && isNounByNeighbours(tokens, lower, lemmas[i] ?? lower, tags[i + 1])) pos = "NOUN";
  // "a 41-year-old male, who": behind an age stands somebody.
  if (
    pos === "ADJ" &&
    tokens.at(-1)?.lower === "old" &&
    tokens.at(-2)?.text === "-" &&
    !/^(?:NOUN|ADJ|PROPN|PUNCT)$/.test(words[i + 1] === "," ? "" : (tags[i + 1] ?? "PUNCT"))
  )
    pos = "NOUN";
  // "Peru plans to build": a verb the tagger takes for a plural.
  if (
    pos === "NOUN" &&
    /^(?:plans|hopes|aims|wants|needs|seeks|promises|vows|intends|pledges|expects|starts|attempts|moves)$/.test(
      lower,
    ) &&
    words[i + 1] === "to" &&
    tags[i + 2] === "VERB" &&
    /^(?:PROPN|NOUN)$/.test(tokens.at(-1)?.pos ?? "") &&
    !/[^s]s$/.test(tokens.at(-1)!.lower) &&
    !tokens.some((t) => t.pos === "VERB" || t.pos === "AUX")
  )
    pos = "VERB";
  // "rose to captain by 1980": a rank.
  if (
    pos === "VERB" &&
    lower === lemmas[i] &&
    words[i - 1] === "to" &&
    /^(?:rise|promote|ascend|return|climb)$/.test(tokens.at(-2)?.lemma ?? "") &&
    !/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ|PART)$/.test(tags[i + 1] ?? "")
  )
    pos = ROLE_NOUNS.has(lower) ? "NOUN" : pos;
  // "how changes in the code affect it"
  if (
    pos === "VERB" &&
    lower !== lemmas[i] &&
    /[^s]s$/.test(lower) &&
    /^(?:how|why|whether)$/.test(tokens.at(-1)?.lower ?? "")
  )
    pos = "NOUN";
  // "Islamic State (IS)", in a sentence that is no line of capitals
  if (word === "IS" && words.some((w) => /^\p{Ll}{3,}$/u.test(w))) pos = "PROPN";
  // "she last saw them in June"
  if (lower === "last" && pos === "VERB" && tokens.at(-1)?.pos === "PRON") pos = "ADV";
  // "the mass shooting in Lima", "This shooting was": a happening with an article, and no man or woman who does it.
  if (
    pos === "VERB" &&
    lower.endsWith("ing") &&
    nounType(lower) !== null &&
    !/^(?:DET|PRON|NUM|PROPN)$/.test(tags[i + 1] ?? "") &&
    ((/^(?:this|that)$/.test(tokens.at(-1)?.lower ?? "") && tags[i + 1] === "AUX") ||
      (tokens.at(-1)?.pos === "NOUN" &&
        /^(?:the|an?)$/.test(tokens.at(-2)?.lower ?? "") &&
        !isPersonNoun(tokens.at(-1)!.lower)))
  )
    pos = "NOUN";
  return pos;
}

/** "of consoles", "due to changes", "funds are", "a software update": no verb has such neighbours. */
function isNounByNeighbours(tokens: readonly Token[], lower: string, lemma: string, next: string | undefined): boolean {
  const before = tokens.at(-1);
  const plural = lower !== lemma && /[^s]s$/.test(lower);
  if (plural && (before?.pos === "ADP" || before?.lower === "to" || isNounSlot(tokens))) return true;
  if (
    (plural || lower === lemma) &&
    next === "AUX" &&
    !/^(?:PART|AUX|PRON|ADV)$/.test(before?.pos ?? "") &&
    !MODALS.has(lower)
  )
    return !HAVE_FORMS.has(lower) && !/^(?:do|does)$/.test(lower);
  // A single subject takes no bare verb; "hit" and "cut" are past tenses too.
  if (
    lower !== lemma ||
    before?.pos !== "NOUN" ||
    /s$|^(?:police|people|men|women|children|staff|crew|military|public|youth|data|media)$/.test(before.lower)
  )
    return false;
  let k = tokens.length - 1;
  while (k >= 0 && /^(?:NOUN|ADJ)$/.test(tokens[k]!.pos)) k--;
  if (!/^(?:a|an|the|this|its|his|her|their)$/.test(tokens[k]?.lower ?? "")) return false;
  return (
    !PAST_OR_PARTICIPLE.has(lower) ||
    (/^(?:a|an)$/.test(tokens[k]!.lower) && next === "ADP" && tokens.some((t) => t.pos === "VERB" || t.pos === "AUX"))
  );
}

/** After an article or owner, with at most two describing words between, stands a noun: "an earlier attempt". */
function isNounSlot(tokens: readonly Token[]): boolean {
  let k = tokens.length - 1;
  const inNumber = (i: number): boolean =>
    tokens[i]?.pos === "NUM" ||
    tokens[i]?.text === "-" ||
    (tokens[i]?.pos === "NOUN" && (tokens[i - 1]?.text === "-" || tokens[i - 1]?.pos === "NUM"));
  while (k >= 0 && k > tokens.length - 6 && (tokens[k]!.pos === "ADJ" || tokens[k]!.pos === "ADV" || inNumber(k))) k--;
  const opener = tokens[k];
  return (
    opener !== undefined &&
    ((opener.pos === "DET" && !/^(?:that|this|those|these)$/.test(opener.lower)) ||
      /^(?:his|her|its|their|our|my|'s|\u2019s)$/.test(opener.lower) ||
      // "brokers' hopes"
      (/^['\u2019]$/.test(opener.text) && /s$/.test(tokens[k - 1]?.lower ?? "") && tokens[k - 1]?.end === opener.start))
  );
}
