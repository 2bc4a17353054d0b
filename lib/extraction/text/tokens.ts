import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import type { TimeExpression } from "@/lib/core/time-expression";
import { REPORTING_VERBS, verbType } from "../lexicon/event-verbs";
import { PAST_ONLY, PAST_OR_PARTICIPLE } from "../lexicon/verb-forms";
import { mendedTag } from "./mended-tags";
import { baseOfIrregular, baseOfPast, withPasts } from "./past-tenses";
import type { Token } from "./token";

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

/** Tags a sentence that starts at `offset` of the article; `inQuote`: a quotation of the sentence before goes on in it. */
export function tokenize(text: string, offset: number, times: readonly TimeExpression[], inQuote = false): Token[] {
  nlp ??= winkNLP(model, ["sbd", "pos"]);
  const plain = straight(text);
  const its = nlp.its;
  const doc = nlp.readDoc(plain);
  const words = doc.tokens().out(its.value) as string[];
  const tags = doc.tokens().out(its.pos) as string[];
  const lemmas = doc.tokens().out(its.lemma as typeof its.value) as string[];
  const tokens: Token[] = [];
  let at = 0;
  let quoted = inQuote;
  for (const [i, word] of words.entries()) {
    const found = plain.indexOf(word, at);
    if (found < 0) continue;
    at = found + word.length;
    const start = offset + found;
    const end = offset + at;
    if (word === '"') quoted = !quoted;
    const lone = words[i - 1] === '"' && words[i + 1] === '"' && tokens.at(-2)?.pos === "NOUN";
    const lower = word.toLowerCase();
    // "said that Thursday's vote was void": the word opens what is said.
    const saying = tokens.at(-1);
    const opensSaid = lower === "that" && saying?.pos === "VERB" && REPORTING_VERBS.has(saying.lemma);
    const time = opensSaid ? undefined : times.find((t) => t.start < end && start < t.end);
    // The mark of a list is no word of the sentence.
    const isMark = tokens.length === 0 && /^[*\u2022\u00b7\u2023\u25aa]$/.test(word);
    const tag = time ? "TIME" : isMark ? "PUNCT" : (tags[i] ?? "X");
    const { pos, isParticiple } = mendedTag(tokens, { words, tags, lemmas }, i, tag, lone);
    tokens.push({
      index: tokens.length,
      text: text.slice(found, at),
      lower,
      lemma: baseForm(lower, lemmas[i] ?? lower, isParticiple, tag === "ADJ" && pos === "VERB"),
      pos,
      start,
      end,
      ...(time ? { time } : {}),
      quoted,
    });
  }
  return withVerb(withPasts(tokens));
}

/**
 * A sentence that the tagger left without a verb, but for infinitives: the first word that can be a past tense becomes one ("the
 * party split in May", "Qazi, a surgeon, retired in May"), else a bare form between a plural and an object ("jets bomb the port").
 */
function withVerb(tokens: Token[]): Token[] {
  const entry = entryVerb(tokens);
  if (entry) return tokens.map((t) => (t === entry ? { ...t, pos: "VERB" } : t));
  const finite = tokens.some(
    (t, i) => t.pos === "AUX" || (t.pos === "VERB" && tokens[i - 1]?.pos !== "PART" && !/ing$/.test(t.lower)),
  );
  if (finite || tokens.length < 5) return tokens;
  const canFollow = (i: number): boolean =>
    /^(?:NOUN|PROPN|PRON|TIME)$/.test(tokens[i - 1]?.pos ?? "") ||
    (tokens[i - 1]?.text === "," && tokens.slice(0, i - 1).some((t) => t.text === ","));
  const past = (t: Token): boolean =>
    PAST_OR_PARTICIPLE.has(t.lower) || PAST_ONLY.has(t.lower) || (t.pos === "ADJ" && /[a-z]{2}ed$/.test(t.text));
  const verb =
    tokens.find((t, i) => i > 0 && /^(?:NOUN|ADJ)$/.test(t.pos) && past(t) && canFollow(i) && !qualifies(tokens, i)) ??
    tokens.find((_, i) => tellsInPresent(tokens, i));
  if (!verb) return tokens;
  // The tagger gives an adjective itself as its base form.
  const lemma =
    verb.lemma === verb.lower && /[a-z]{2}ed$/.test(verb.lower)
      ? baseOfPast(verb.lower)
      : (baseOfIrregular(verb.lower) ?? verb.lemma);
  return tokens.map((t) => (t === verb ? { ...t, pos: "VERB", lemma } : t));
}

/** "8 June 2018: The auditor reports that half was paid twice": the first clause of an entry has a verb of its own. */
function entryVerb(tokens: readonly Token[]): Token | undefined {
  const colon = tokens.findIndex((t) => t.text === ":");
  if (colon < 1 || colon > 8 || !tokens.slice(0, colon).every((t) => /^(?:TIME|PUNCT)$/.test(t.pos))) return undefined;
  const end = tokens.findIndex((t, i) => i > colon && (/^(?:VERB|AUX|SCONJ)$/.test(t.pos) || /^[,;.]$/.test(t.text)));
  if (end < 0 || /^(?:VERB|AUX)$/.test(tokens[end]!.pos)) return undefined;
  return tokens.slice(colon + 2, end).find((t) => tellsInPresent(tokens, t.index));
}

/** "tired workers": what stands right before a noun may describe it. */
const qualifies = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === "ADJ" && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? "");

/** "Jets bomb the port", "The war ends.": a verb of the news in the present that the tagger takes for a noun. */
function tellsInPresent(tokens: readonly Token[], i: number): boolean {
  const [before, t, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  // "The killing on 3 May marks the start"
  const dated = before?.pos === "TIME" && next?.pos === "DET";
  // "A native shoots": a noun that the tagger takes for an adjective.
  const one = before?.pos === "ADJ" && /^an?$/.test(tokens[i - 2]?.lower ?? "");
  if (
    t.pos !== "NOUN" ||
    !before ||
    !(dated || one || /^(?:NOUN|PROPN)$/.test(before.pos)) ||
    verbType(t.lemma, "") === null
  )
    return false;
  const both = tokens.slice(Math.max(0, i - 4), i - 1).some((w) => w.lower === "and");
  const many = both || ((before.pos === "NOUN" || tokens[i - 2]?.text === ":") && /[^s]s$/.test(before.lower));
  const agrees = many ? t.lower === t.lemma : t.lower !== t.lemma && /s$/.test(t.lower);
  return (
    agrees &&
    (next === undefined || next.lower === "dead" || /^(?:DET|NUM|PRON|PROPN|PUNCT|ADP|SCONJ)$/.test(next.pos)) &&
    next?.text !== "-"
  );
}

/** The base form of a word; the tagger gives an adjective itself, and knows none for a participle it took for one. */
function baseForm(lower: string, lemma: string, isParticiple: boolean, wasAdjective: boolean): string {
  if (isParticiple) return baseOf(lower);
  return wasAdjective && lemma === lower && /[a-z]{2}ed$/.test(lower) ? baseOfPast(lower) : lemmaOf(lower, lemma);
}

/** "sweeping" as "sweep", "firing" as "fire": a short syllable before -ing has lost an "e" where it is no verb of the news. */
function baseOf(participle: string): string {
  const bare = participle.slice(0, -3);
  return verbType(bare, "") === null && /(?:^|[^aeiou])[aeiou][^aeiouwxy]$/.test(bare) ? `${bare}e` : bare;
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
  // "fined" as "fin"
  const base = lemma.toLowerCase();
  return /ed$/.test(lower) && verbType(base, "") === null && verbType(`${base}e`, "") !== null ? `${base}e` : base;
}
