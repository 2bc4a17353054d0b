import { nounType } from "../lexicon/event-nouns";
import { LIGHT_VERBS, REPORTING_VERBS } from "../lexicon/event-verbs";
import type { Clause } from "../syntax/clause";
import { headOf, nounPhraseBefore } from "../syntax/noun-phrases";
import { CARRIES_WORDS } from "../syntax/reduced";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import { isIdle } from "./idle-verbs";

const OPENS_PHRASE = /^(?:my|his|her|its|our|their|'s|\u2019s)$/;

/** "Wednesday's ruling", "the August 2019 attack": the noun that the date stands before. */
export function attributiveHead(prepared: PreparedSentence, span: { start: number; end: number }): number | null {
  const { tokens } = prepared;
  const possessive = tokens[span.end]?.text.endsWith("s") && /^['\u2019]s?$/.test(tokens[span.end]!.text);
  const inside = /['\u2019]s$/.test(tokens[span.end - 1]!.text);
  const before = tokens[span.start - 1];
  const attributive =
    before !== undefined &&
    (OPENS_PHRASE.test(before.lower) ||
      before.pos === "DET" ||
      before.pos === "ADJ" ||
      // "its planned 2019 budget"
      (before.pos === "VERB" &&
        /(?:ed|ing)$/.test(before.lower) &&
        (tokens[span.start - 2]?.pos === "DET" || OPENS_PHRASE.test(tokens[span.start - 2]?.lower ?? "")))) &&
    !/^(?:in|on|at|since|by)\b/i.test(tokens[span.start]!.text);
  if (!possessive && !inside && !attributive) return null;
  let head = -1;
  for (let k = possessive ? span.end + 1 : span.end; k < tokens.length; k++) {
    const t = tokens[k]!;
    if (t.pos === "NOUN" || t.pos === "PROPN") head = k;
    else if (
      !(
        t.pos === "ADJ" ||
        t.text === "-" ||
        t.pos === "NUM" ||
        t.lower === "'s" ||
        (t.lower === "of" && tokens[k - 1]?.lower === "court") ||
        (t.pos === "VERB" && /(?:ed|ing)$/.test(t.lower) && head < 0)
      )
    )
      break;
  }
  return head < 0 ? null : head;
}

/** "called for a rally on Sunday": the date is that of the rally. */
const CALLING = new Set(["call", "push", "plead", "appeal", "prepare", "plan", "press", "schedule", "wait"]);

/** "called a strike for Friday", "set a hearing for May": the day of what is arranged. */
const ARRANGING = new Set(["call", "schedule", "set", "plan", "announce", "convene", "fix", "organize", "organise"]);

const CONTEMPORARY = new Set(["during", "at", "in", "on"]);

const APART = new Set([
  "after",
  "before",
  "following",
  "into",
  "over",
  "about",
  "since",
  "until",
  "despite",
  "amid",
  "amidst",
  "ahead",
  "from",
  "of",
  "to",
  "for",
  "with",
  "against",
  "by",
  "including",
]);

/** The event noun a date belongs to rather than the verb; null when the verb has it. */
export function governingNoun(
  prepared: PreparedSentence,
  clause: Clause,
  span: { start: number; end: number },
): number | null {
  const { tokens } = prepared;
  const verb = clause.verb;
  const opening =
    span.start === clause.tokens[0] ||
    tokens
      .slice(clause.tokens[0] ?? 0, span.start)
      .every((t) => t.pos === "ADV" || t.pos === "ADP" || t.pos === "CCONJ" || t.pos === "PUNCT");
  if (opening) return null;
  const from = verb && verb.end <= span.start ? verb.end : (clause.tokens[0] ?? 0);
  const inSubject = !verb || verb.start > span.start;
  for (let k = span.start - 1; k >= from; k--) {
    const t = tokens[k]!;
    if (t.text === ";" || t.text === '"') return null;
    if (t.text === "," && inSubject) {
      // "The killing of a guard, Ana Mora, on 3 May marks": a name between two commas.
      const opens = asideBefore(tokens, k);
      if (opens < from) return null;
      k = opens;
      continue;
    }
    if (!clause.tokens.includes(k)) continue;
    if (t.pos !== "NOUN" || nounType(t.lemma) === null || !isHead(tokens, k)) continue;
    // "In a speech to the council on Monday, Mora said": the day is that of what she said.
    if (verb && inSubject && CARRIES_WORDS.test(t.lower) && REPORTING_VERBS.has(verb.lemma)) {
      const opens = tokens[clause.tokens[0] ?? 0]!.lower;
      if (/^(?:in|at|during)$/.test(opens) && tokens[k - 1]?.pos === "DET" && clause.subject[0]! > span.start)
        return null;
    }
    if (inSubject || !verb) return k;
    // "survived the floods of April 1959", "followed riots in May": the date is that of what stands right before it.
    const beside = k === span.start - 2;
    if (beside && (tokens[k + 1]!.lower === "of" || LOOKS_BACK.test(verb.lemma))) return k;
    const preposition = prepositionOf(tokens, k, from);
    if (preposition === "by" && verb.passive) return null;
    // "had called for his release on 2 January": when it was called for.
    if (preposition === "for" && CALLING.has(verb.lemma)) return verb.tense === "pluperfect" ? null : k;
    const idle = verb.negated || isIdle(prepared, clause);
    if (preposition === null && ARRANGING.has(verb.lemma) && leadsTo(tokens, span.start) === "for") return k;
    if (preposition === null) {
      if (idle && !LIGHT_VERBS.has(verb.lemma)) return k;
      return idle && tokens.slice(clause.tokens[0] ?? 0, verb.start).some((w) => w.lower === "there") ? k : null;
    }
    // "carried it out in retaliation for raids last week"
    if (idle || (answersTo(tokens, k, from) && span.start === k + 1)) return k;
    // "went back on a promise in May", but "was in Lima on a visit in May", "went on strike in May"
    const about =
      preposition === "on" &&
      !(verb.lemma === "go" && tokens[verb.end]?.lower === "on") &&
      nounType(t.lemma) !== "CONSULT" &&
      !/^(?:mission|expedition|march|tour)$/.test(t.lemma);
    if (CONTEMPORARY.has(preposition) && !about) return null;
    if ((about || APART.has(preposition)) && nearTo(tokens, k, span.start)) {
      // "sentenced him over the deaths in May": without a place of its own the noun leaves the date to the verb.
      const beside = tokens.slice(k + 1, span.start).every((t) => t.pos === "ADP" || t.pos === "TIME");
      const topic = /^(?:over|about|for|of|to|with|against|by|from)$/.test(preposition);
      // "will stand trial over that disaster on 3 May": what is pointed back at was dated before.
      const ahead = verb.tense === "modal" || verb.tense === "present";
      const isTried =
        tokens[span.start]!.time?.precision === "year" &&
        TRIED.test(tokens[nounPhraseBefore(tokens, k + 1)[0]! - 2]?.lower ?? "");
      return beside && topic && !isTried && (!ahead || isPointedAt(tokens, k)) ? null : k;
    }
    return null;
  }
  return null;
}

/** "in revenge for", "in response to" before a noun: what a deed answers was before it. */
function answersTo(tokens: readonly Token[], noun: number, from: number): boolean {
  const joint = tokens.findLastIndex((t, k) => k < noun && k >= from && /^(?:for|to|against|over)$/.test(t.lower));
  return /^(?:retaliation|revenge|reprisal|response|reaction|retribution)$/.test(tokens[joint - 1]?.lower ?? "");
}

/** "The hearing is on 13 June": the happening of which a date alone is told; null for any other. */
export function happeningThatIs(
  { tokens }: PreparedSentence,
  { verb, subject, kind }: Clause,
  span: { start: number; end: number },
): number | null {
  if (verb?.lemma !== "be" || verb.tense === "modal" || verb.negated || !/^(?:main|coordinate)$/.test(kind))
    return null;
  if (!tokens.slice(verb.end, span.start).every((t) => /^(?:on|in|at|from|between|only|just)$/.test(t.lower)))
    return null;
  const head = headOf(subject.map((k) => tokens[k]!));
  const type = head?.pos === "NOUN" ? nounType(head.lemma) : null;
  return type === null || type === "STATEMENT" ? null : head!.index;
}

/** "half of a sentence for a coup in 2018": what is tried or paid for was before. */
const TRIED =
  /^(?:sentences?|terms?|trials?|convictions?|charges?|inquir(?:y|ies)|inquests?|compensation|damages|blame|apolog(?:y|ies)|punishment|pardons?|amnesty)$/;

/** Verbs whose object was before them. */
const LOOKS_BACK = /^(?:follow|survive|recall|remember|commemorate|predate|cite)$/;

/** The comma that opens an aside of names and nouns alone, which the comma at `close` closes; -1 where there is none. */
function asideBefore(tokens: readonly Token[], close: number): number {
  let k = close - 1;
  while (k > close - 8 && /^(?:PROPN|NOUN|DET|ADJ|NUM)$/.test(tokens[k]?.pos ?? "")) k--;
  return k < close - 1 && tokens[k]?.text === "," && tokens.slice(k + 1, close).some((t) => t.pos === "PROPN") ? k : -1;
}

/** The preposition of a date, which may be among its words. */
const leadsTo = (tokens: readonly Token[], date: number): string | undefined =>
  tokens[date]!.lower === "for" ? "for" : tokens[date - 1]?.lower;

/** A date right behind the noun or its place: "attacks in two towns in August", not "fled the war … in August". */
const nearTo = (tokens: readonly Token[], noun: number, date: number): boolean =>
  tokens.slice(noun + 1, date).every((t) => t.pos !== "PUNCT" || t.text === "-" || t.text === ",") && date - noun < 16;

const isPointedAt = (tokens: readonly Token[], noun: number): boolean =>
  /^(?:that|this|those|these)$/.test(
    tokens.slice(0, noun).findLast((t) => t.pos !== "ADJ" && t.pos !== "NOUN")?.lower ?? "",
  );

const isHead = (tokens: readonly Token[], k: number): boolean =>
  !/^(?:NOUN|PROPN)$/.test(tokens[k + 1]?.pos ?? "") && !/^(?:-|['\u2019]s?)$/.test(tokens[k + 1]?.text ?? "");

function prepositionOf(tokens: readonly Token[], noun: number, from: number): string | null {
  for (let k = noun - 1; k >= from; k--) {
    const t = tokens[k]!;
    if (
      t.pos === "ADP" ||
      /^(?:since|after|before|until)$/.test(t.lower) ||
      t.lower === "following" ||
      t.lower === "ahead" ||
      t.lower === "including"
    )
      return t.lower;
    if (
      !/^(?:ADJ|NOUN|PROPN|DET|NUM|PRON|PART|SYM)$/.test(t.pos) &&
      t.text !== "-" &&
      t.text !== "'s" &&
      !(t.pos === "VERB" && /(?:ed|ing)$/.test(t.lower))
    )
      return null;
  }
  return null;
}
