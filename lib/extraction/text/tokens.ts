import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import type { TimeExpression } from "@/lib/core/time-expression";
import { verbType } from "../lexicon/event-verbs";
import { HAVE_FORMS, MODALS, PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from "../lexicon/verb-forms";
import { withIrregularPasts } from "./irregular-pasts";

/** Universal part of speech; TIME marks the words of a time expression, which the grammar treats as one block. */
type PartOfSpeech = string;

/** A word of a sentence; offsets in `Article.text`, end exclusive. */
export interface Token {
  index: number;
  text: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
  start: number;
  end: number;
  /** The time expression the word belongs to. */
  time?: TimeExpression;
  /** Stands between quotation marks. */
  quoted: boolean;
}

let nlp: WinkMethods | undefined;

/** Letters without a decomposition that the tagger does not know as letters. */
const BARE: Readonly<Record<string, string>> = { \u0131: "i", \u0142: "l", \u0141: "L", \u0111: "d", \u0110: "D" };

/** "\u011f" as "g": one letter for one. The tagger cuts names at letters beyond Western Europe's. */
const bare = (letter: string): string => {
  const base = BARE[letter] ?? letter.normalize("NFD").charAt(0);
  return base.length === letter.length ? base : letter;
};

/** Same length, so that offsets hold: the tagger knows straight quotes only. */
const straight = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, "-")
    .replace(/\u00a0/g, " ")
    .replace(/[\u0100-\u024f\u1e00-\u1eff]/g, bare);

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

/** Tags a sentence that starts at `offset` of the article. */
export function tokenize(text: string, offset: number, times: readonly TimeExpression[]): Token[] {
  nlp ??= winkNLP(model, ["sbd", "pos"]);
  const plain = straight(text);
  const its = nlp.its;
  const doc = nlp.readDoc(plain);
  const words = doc.tokens().out(its.value) as string[];
  const tags = doc.tokens().out(its.pos) as string[];
  const lemmas = doc.tokens().out(its.lemma as typeof its.value) as string[];
  const tokens: Token[] = [];
  let at = 0;
  let quoted = false;
  for (const [i, word] of words.entries()) {
    const found = plain.indexOf(word, at);
    if (found < 0) continue;
    at = found + word.length;
    const start = offset + found;
    const end = offset + at;
    if (word === '"') quoted = !quoted;
    const lone = words[i - 1] === '"' && words[i + 1] === '"' && tokens.at(-2)?.pos === "NOUN";
    const time = times.find((t) => t.start < end && start < t.end);
    const lower = word.toLowerCase();
    let pos = time ? "TIME" : (tags[i] ?? "X");
    if (pos === "PROPN" && tokens.length === 0 && NEVER_NAMES.has(lower)) pos = "NOUN";
    if (
      pos === "VERB" &&
      capitalised.test(word) &&
      (tokens.length > 0
        ? !/^["(]$/.test(tokens.at(-1)!.text)
        : /^[A-Z]/.test(words[i + 1] ?? "") && /(?:ing|ed)$/.test(lower) && !/^(?:VERB|AUX)$/.test(tags[i + 2] ?? ""))
    ) {
      pos = "PROPN";
    }
    // "will open the fair": nothing but a verb follows a modal verb.
    if (
      pos === "ADJ" &&
      lower === lemmas[i] &&
      MODALS.has(tokens.at(-1)?.lower ?? "") &&
      /^(?:DET|PROPN|NOUN|NUM)$/.test(tags[i + 1] ?? "")
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
      tags[i + 1] === "VERB" &&
      /ed$/.test(words[i + 1] ?? "") &&
      !/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens.at(-1)?.pos ?? "")
    )
      pos = "NOUN";
    // "her two sons drowned on": a participle or a past tense, which its clause decides.
    if (pos === "ADJ" && /[a-z]{3,}ed$/.test(lower) && tokens.at(-1)?.pos === "NOUN" && tags[i + 1] === "ADP")
      pos = "VERB";
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
    if (lone && pos === "VERB") pos = "NOUN";
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
    // "the enclave, which borders Chile"
    if (
      pos === "NOUN" &&
      /^(?:which|who)$/.test(tokens.at(-1)?.lower ?? "") &&
      /[^s]s$/.test(lower) &&
      /^(?:DET|PROPN|NUM|ADP)$/.test(tags[i + 1] ?? "")
    )
      pos = "VERB";
    if (pos === "PROPN" && !capitalised.test(word) && /^[a-z]+ed$/.test(word)) pos = "VERB";
    if (
      (lower === "latter" || lower === "former") &&
      /^the$/i.test(tokens.at(-1)?.text ?? "") &&
      tags[i + 1] !== "NOUN" &&
      tags[i + 1] !== "ADJ" &&
      !(lower === "former" && tags[i + 1] === "PROPN")
    ) {
      pos = "PRON";
    }
    // "the military was": an adjective that stands for a noun.
    const bare = words[i + 1]?.toLowerCase() === lemmas[i + 1];
    const alone =
      !(bare && tags[i + 1] === "VERB") &&
      (tags[i + 1] === "AUX" || (tags[i + 1] === "VERB" && !/^(?:NOUN|PROPN|ADJ)$/.test(tags[i + 2] ?? "")));
    if ((pos === "ADJ" || (pos === "ADV" && !lower.endsWith("ly"))) && tokens.at(-1)?.pos === "DET" && alone)
      pos = "NOUN";
    // ", sweeping through …": a participle the tagger takes for an adjective.
    const participle =
      pos === "ADJ" &&
      /^[a-z]{3,}ing$/.test(lower) &&
      tokens.at(-1)?.text === "," &&
      /^(?:ADP|DET)$/.test(tags[i + 1] ?? "");
    if (participle) pos = "VERB";
    tokens.push({
      index: tokens.length,
      text: text.slice(found, at),
      lower,
      lemma: participle ? lower.slice(0, -3) : lemmaOf(lower, lemmas[i] ?? lower),
      pos,
      start,
      end,
      ...(time ? { time } : {}),
      quoted,
    });
  }
  return withVerb(withIrregularPasts(tokens));
}

/**
 * A sentence that the tagger left without a verb, but for infinitives: the first word that can be a past tense becomes one ("the
 * party split in May", "Qazi, a surgeon, retired in May"), else a bare form between a plural and an object ("jets bomb the port").
 */
function withVerb(tokens: Token[]): Token[] {
  const finite = tokens.some((t, i) => t.pos === "AUX" || (t.pos === "VERB" && tokens[i - 1]?.pos !== "PART"));
  if (finite || tokens.length < 5) return tokens;
  const canFollow = (i: number): boolean =>
    /^(?:NOUN|PROPN|PRON|TIME)$/.test(tokens[i - 1]?.pos ?? "") ||
    (tokens[i - 1]?.text === "," && tokens.slice(0, i - 1).some((t) => t.text === ","));
  const past = (t: Token): boolean =>
    PAST_OR_PARTICIPLE.has(t.lower) || PAST_ONLY.has(t.lower) || (t.pos === "ADJ" && /[a-z]{2}ed$/.test(t.text));
  const verb =
    tokens.find((t, i) => i > 0 && /^(?:NOUN|ADJ)$/.test(t.pos) && past(t) && canFollow(i) && !qualifies(tokens, i)) ??
    tokens.find((_, i) => tellsInPresent(tokens, i));
  return verb ? tokens.map((t) => (t === verb ? { ...t, pos: "VERB" } : t)) : tokens;
}

/** "tired workers": what stands right before a noun may describe it. */
const qualifies = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === "ADJ" && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? "");

/** "Jets bomb the port", "The war ends.": a verb of the news in the present that the tagger takes for a noun. */
function tellsInPresent(tokens: readonly Token[], i: number): boolean {
  const [before, t, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (t.pos !== "NOUN" || !before || !/^(?:NOUN|PROPN)$/.test(before.pos) || verbType(t.lemma, "") === null)
    return false;
  const many = before.pos === "NOUN" && /[^s]s$/.test(before.lower);
  const agrees = many ? t.lower === t.lemma : t.lower !== t.lemma && /s$/.test(t.lower);
  return agrees && (next === undefined || /^(?:DET|NUM|PRON|PROPN|PUNCT|ADP)$/.test(next.pos)) && next?.text !== "-";
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

/** The tagger's lemma, mended where it is known to be wrong for verbs of the news. */
function lemmaOf(lower: string, lemma: string): string {
  if (lower === "'d" || lower === "'ll") return "will";
  if (lower === "leaves" || lower === "left" || lower === "leaving") return "leave";
  if (lower === "found") return "find";
  if (lower === "fell" || lower === "fallen") return "fall";
  // "liberated", "ratifying": verbs the tagger has no base form of.
  if (lower === lemma.toLowerCase() && /[a-z]{3}(?:at|iz|is|yz)ed$/.test(lower)) return lower.slice(0, -1);
  if (lower === lemma.toLowerCase() && /[a-z]{3}(?:at|iz|yz)ing$/.test(lower)) return `${lower.slice(0, -3)}e`;
  return lemma.toLowerCase();
}
