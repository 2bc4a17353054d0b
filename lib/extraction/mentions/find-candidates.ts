import type { EventLink, TimeExpression } from "@/lib/core/time-expression";
import type { EventType } from "@/lib/core/timeline-event";
import { nounType } from "../lexicon/event-nouns";
import { LIGHT_VERBS, REPORTING_VERBS, STATE_VERBS, verbType } from "../lexicon/event-verbs";
import type { Clause } from "../syntax/clauses";
import { isCalendarTime, type PreparedSentence } from "../text/prepared";
import type { Token } from "../text/tokens";
import type { BoundWord, Dating } from "./mention";
import { headOf } from "./references";
import { inverse, linkOf } from "./time-links";

/** A clause or noun that tells of a happening, with the expression that dates it. */
export interface Candidate {
  prepared: PreparedSentence;
  clause: Clause;
  triggerStart: number;
  triggerEnd: number;
  lemma: string;
  by: "noun" | "verb";
  recalls: boolean;
  type: EventType;
  dating: Dating;
}

/** Words of a clause after its verb, as they stand. */
export function restOf(prepared: PreparedSentence, clause: Clause): string {
  const { tokens, clauses } = prepared;
  const verb = clause.verb;
  if (!verb) return "";
  const own = clause.tokens.filter((k) => k >= verb.end);
  const next = clauses.find((c) => c.parent === clause.index && c.kind === "infinitive");
  return [...own, ...(next?.tokens ?? [])].map((k) => tokens[k]!.text).join(" ");
}

/** The governing verb or event noun of each time expression in a sentence. */
export function datedCandidates(prepared: PreparedSentence): Candidate[] {
  const found: Candidate[] = [];
  for (const time of prepared.times) {
    const link = linkOf(prepared, time);
    if (!isCalendarTime(time) && !link) continue;
    const span = tokenSpan(prepared.tokens, time);
    if (!span || isRecord(prepared, time, span.start)) continue;
    if (link) {
      found.push(...linked(prepared, time, span, link));
      continue;
    }
    const candidate = govern(prepared, time, span);
    if (!candidate) continue;
    found.push(candidate);
    const shared = sharedByWhen(prepared, candidate, time);
    if (shared) found.push(shared);
    const also = datedByWhen(prepared, candidate, time);
    if (also) found.push(also);
  }
  return found;
}

/** "the worst storm since May": how far a comparison reaches back, no happening. */
function isRecord({ tokens }: PreparedSentence, time: TimeExpression, start: number): boolean {
  if (time.side !== "since" && tokens[start - 1]?.lower !== "since") return false;
  const before = tokens.slice(Math.max(0, start - 10), start);
  const from = before.findLastIndex((t) => t.pos === "VERB" || t.pos === "AUX" || t.text === ",");
  return before
    .slice(from + 1)
    .some(
      (t) =>
        /^(?:first|only|most|least|worst|best|last|third|second|\w{3,}est)$/.test(t.lower) &&
        t.lower !== "west" &&
        t.lower !== "protest" &&
        t.lower !== "rest",
    );
}

function tokenSpan(tokens: readonly Token[], time: TimeExpression): { start: number; end: number } | null {
  const inside = tokens.filter((t) => t.time === time).map((t) => t.index);
  return inside.length === 0 ? null : { start: inside[0]!, end: inside.at(-1)! + 1 };
}

/**
 * "X began on the 4th, two days after Y": where the clause has a day of its own, the distance dates the other happening;
 * else it dates the clause itself.
 */
function linked(
  prepared: PreparedSentence,
  time: TimeExpression,
  span: { start: number; end: number },
  link: EventLink,
): Candidate[] {
  const clause = apposedClause(prepared, span.start) ?? clauseAt(prepared, span.start);
  if (!clause) return [];
  const own = prepared.times.some(
    (t) =>
      t !== time &&
      isCalendarTime(t) &&
      !t.link &&
      clauseAt(prepared, tokenSpan(prepared.tokens, t)?.start ?? -1) === clause &&
      (t.end <= link.anchorStart || t.start >= link.anchorEnd),
  );
  if (!own) {
    const dated = govern(prepared, time, span);
    return dated ? [{ ...dated, dating: { by: "expression", time, link } }] : [];
  }
  const dating: Dating = { by: "counted", time, link: inverse(link), from: clause };
  const first = prepared.tokens.find((t) => t.start >= link.anchorStart)?.index ?? -1;
  const opened = prepared.clauses.find((c) => c !== clause && c.verb && c.tokens.includes(first));
  const inside = (k: number): boolean =>
    prepared.tokens[k]!.start >= link.anchorStart && prepared.tokens[k]!.end <= link.anchorEnd;
  const other = opened ?? prepared.clauses.find((c) => c !== clause && c.verb && inside(c.verb.head));
  if (other) {
    const made = fromVerb(prepared, other, dating);
    return made && !other.tokens.some((k) => prepared.tokens[k]!.pos === "TIME") ? [made] : [];
  }
  const noun = prepared.tokens.find((t) => t.pos === "NOUN" && inside(t.index) && nounType(t.lemma) !== null);
  if (!noun) return [];
  const made = nounCandidate(prepared, clause, noun.index, time, false);
  return made ? [{ ...made, dating }] : [];
}

/** ", a week before the ballot" right behind a date speaks of what that date dates. */
function apposedClause(prepared: PreparedSentence, start: number): Clause | undefined {
  const { tokens } = prepared;
  return tokens[start - 1]?.text === "," && tokens[start - 2]?.pos === "TIME"
    ? clauseAt(prepared, start - 2)
    : undefined;
}

export const clauseAt = (prepared: PreparedSentence, index: number): Clause | undefined =>
  prepared.clauses.find((c) => c.tokens.includes(index));

function govern(
  prepared: PreparedSentence,
  time: TimeExpression,
  span: { start: number; end: number },
): Candidate | null {
  const { tokens } = prepared;
  const clause = clauseAt(prepared, span.start);
  if (!clause) return null;
  const possessed = attributiveHead(prepared, span);
  if (possessed !== null) {
    const type = nounType(tokens[possessed]!.lemma);
    return type === null ? null : nounCandidate(prepared, clause, possessed, time, true);
  }
  const noun = governingNoun(prepared, clause, span);
  if (noun !== null) return nounCandidate(prepared, clause, noun, time, false);
  return verbCandidate(prepared, clause, time);
}

/** "Wednesday's ruling", "the August 2019 attack": the noun that the date stands before. */
function attributiveHead(prepared: PreparedSentence, span: { start: number; end: number }): number | null {
  const { tokens } = prepared;
  const possessive = tokens[span.end]?.text.endsWith("s") && /^['\u2019]s?$/.test(tokens[span.end]!.text);
  const inside = /['\u2019]s$/.test(tokens[span.end - 1]!.text);
  const before = tokens[span.start - 1];
  const attributive =
    before !== undefined &&
    (before.pos === "DET" || /^(?:my|his|her|its|our|their|'s|\u2019s)$/.test(before.lower) || before.pos === "ADJ") &&
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
function governingNoun(
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
    if (t.text === "," && inSubject) return null;
    if (!clause.tokens.includes(k)) continue;
    if (t.pos !== "NOUN" || nounType(t.lemma) === null || !isHead(tokens, k)) continue;
    if (inSubject || !verb) return k;
    const preposition = prepositionOf(tokens, k, from);
    if (preposition === "by" && verb.passive) return null;
    if (preposition === "for" && CALLING.has(verb.lemma)) return k;
    const idle = verb.negated || isIdle(prepared, clause);
    if (preposition === null) {
      if (idle && !LIGHT_VERBS.has(verb.lemma)) return k;
      return idle && tokens.slice(clause.tokens[0] ?? 0, verb.start).some((w) => w.lower === "there") ? k : null;
    }
    if (idle) return k;
    if (CONTEMPORARY.has(preposition)) return null;
    if (APART.has(preposition) && nearTo(tokens, k, span.start)) {
      // "sentenced him over the deaths in May": without a place of its own the noun leaves the date to the verb.
      const beside = tokens.slice(k + 1, span.start).every((t) => t.pos === "ADP" || t.pos === "TIME");
      const topic = /^(?:over|about|for|of|to|with|against|by|from)$/.test(preposition);
      return beside && topic && verb.tense !== "modal" && verb.tense !== "present" ? null : k;
    }
    return null;
  }
  return null;
}

/** A date right behind the noun or its place: "attacks in two towns in August", not "fled the war … in August". */
const nearTo = (tokens: readonly Token[], noun: number, date: number): boolean =>
  tokens.slice(noun + 1, date).every((t) => t.pos !== "PUNCT" || t.text === "-" || t.text === ",") && date - noun < 16;

const isHead = (tokens: readonly Token[], k: number): boolean =>
  !/^(?:NOUN|PROPN)$/.test(tokens[k + 1]?.pos ?? "") && tokens[k + 1]?.text !== "-";

function prepositionOf(tokens: readonly Token[], noun: number, from: number): string | null {
  for (let k = noun - 1; k >= from; k--) {
    const t = tokens[k]!;
    if (t.pos === "ADP" || t.lower === "following" || t.lower === "ahead" || t.lower === "including") return t.lower;
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

/** A verb that tells of no happening here: a state, a habit, or nothing at all. */
export function isIdle(prepared: PreparedSentence, clause: Clause): boolean {
  const verb = clause.verb;
  if (!verb) return true;
  if (verb.passive)
    return (
      /^(?:see|show|picture|photograph|know|call|locate|base)$/.test(verb.lemma) &&
      !/^(?:off|up|in|out|down|on)\b/.test(restOf(prepared, clause))
    );
  if (verb.lemma === "be" && /^(?:due|set|slated|under way|underway)\b/.test(restOf(prepared, clause))) return false;
  const rest = restOf(prepared, clause);
  return STATE_VERBS.has(verb.lemma) && !phrasal(verb.lemma, rest);
}

/** A state verb that its complement turns into a happening: "go on the offensive", "take office". */
const phrasal = (lemma: string, rest: string): boolean => {
  const type = verbType(lemma, rest);
  return type !== null && type !== "STATEMENT" && type !== verbType(lemma, "");
};

function nounCandidate(
  prepared: PreparedSentence,
  clause: Clause,
  noun: number,
  time: TimeExpression,
  recalls: boolean,
): Candidate | null {
  const { tokens } = prepared;
  const type = nounType(tokens[noun]!.lemma);
  if (type === null) return null;
  let start = noun;
  while (start > 0 && /^(?:ADJ|NOUN)$/.test(tokens[start - 1]!.pos) && tokens[start - 1]!.pos !== "TIME") start--;
  return {
    prepared,
    clause,
    triggerStart: start,
    triggerEnd: noun + 1,
    lemma: tokens[noun]!.lemma,
    by: "noun",
    recalls,
    type,
    dating: expressionDating(prepared, time),
  };
}

export function verbCandidate(prepared: PreparedSentence, clause: Clause, time: TimeExpression): Candidate | null {
  if (clause.kind === "frame") return reportedCandidate(prepared, clause, time);
  let carrier = clause;
  // "agreed to meet in May", "forcing him to flee in May": the infinitive carries the date.
  if (!carrier.verb) {
    const outer = prepared.clauses.find((c) => c.index === clause.parent);
    if (!outer?.verb) return null;
    carrier = outer;
  }
  return fromVerb(prepared, carrier, expressionDating(prepared, time));
}

/** "storks pass between March and May": a plain present that points to nothing to come. Captions tell in the present. */
const isHabit = (prepared: PreparedSentence, clause: Clause, dating: Dating): boolean =>
  clause.verb!.tense === "present" &&
  !clause.verb!.progressive &&
  !clause.verb!.passive &&
  prepared.sentence.zone !== "caption" &&
  clause.verb!.lemma !== "be" &&
  dating.by === "expression" &&
  dating.time.direction !== "future" &&
  dating.time.side === undefined;

/** "…, who has led the team since May": what someone is, not what happened. */
const isBiography = (clause: Clause, dating: Dating): boolean =>
  clause.kind === "relative" && clause.marker === "who" && dating.by === "expression" && dating.time.side === "since";

/** "The strike began", "a vote took place": the subject tells what kind of happening it is. */
function phaseType(prepared: PreparedSentence, clause: Clause): EventType | null {
  const { lemma } = clause.verb!;
  if (
    !/^(?:begin|start|end|resume|continue|happen|occur|last|erupt|collapse|open|close|conclude|take|follow|hold|break|come)$/.test(
      lemma,
    )
  )
    return null;
  const head = headOf(clause.subject.map((k) => prepared.tokens[k]!));
  const type = head?.pos === "NOUN" ? nounType(head.lemma) : null;
  return type === "STATEMENT" ? null : type;
}

/** "X said on Friday that …": what is said gives the saying its type; null when nothing is said. */
function sayingType(prepared: PreparedSentence, clause: Clause): EventType | null {
  const verb = clause.verb!;
  if (!REPORTING_VERBS.has(verb.lemma) || verb.progressive || verb.tense === "modal") return null;
  const said = prepared.clauses.find((c) => c.parent === clause.index && c.kind === "complement" && c.verb);
  if (!said) return null;
  const own = verbType(verb.lemma, "");
  if (own !== null && own !== "STATEMENT") return own;
  const content = verbType(said.verb!.lemma, restOf(prepared, said));
  return said.verb!.modal !== undefined && content !== null && content !== "OTHER" ? content : "STATEMENT";
}

/** "in this handout image released on 3 May": the date of a picture, not of what it shows. */
const showsPicture = (prepared: PreparedSentence, clause: Clause): boolean =>
  clause.subject.some((k) =>
    /^(?:image|photo|photograph|picture|video|footage|handout|frame|grab|screenshot|file)$/.test(
      prepared.tokens[k]!.lower,
    ),
  );

/** A happening told by a clause's verb; null for states, negations and unknown trifles. */
export function fromVerb(prepared: PreparedSentence, clause: Clause, dating: Dating): Candidate | null {
  const verb = clause.verb;
  if (!verb || verb.negated) return null;
  if (showsPicture(prepared, clause)) return null;
  const saying = sayingType(prepared, clause);
  if (saying !== null) {
    return {
      prepared,
      clause,
      ...triggerSpan(prepared, clause),
      lemma: verb.lemma,
      by: "verb",
      recalls: false,
      type: saying,
      dating,
    };
  }
  if (isHabit(prepared, clause, dating) || isBiography(clause, dating)) return null;
  const lasting =
    dating.by === "expression" &&
    (dating.time.side === "since" || dating.time.side === "until") &&
    clause.subject.length > 0;
  if (isIdle(prepared, clause) && !lasting) return null;
  const rest = restOf(prepared, clause);
  let type = phaseType(prepared, clause) ?? verbType(verb.lemma, rest);
  if (type === null) {
    if (verb.tense === "present" && verb.lemma !== "be" && !verb.progressive && !verb.passive) return null;
    type = "OTHER";
  }
  const trigger = triggerSpan(prepared, clause);
  return { prepared, clause, ...trigger, lemma: verb.lemma, by: "verb", recalls: false, type, dating };
}

/** The verb and the noun or particle that completes it: "broke out", "seized control". */
function triggerSpan(prepared: PreparedSentence, clause: Clause): { triggerStart: number; triggerEnd: number } {
  const { tokens } = prepared;
  const verb = clause.verb!;
  let end = verb.end;
  const next = tokens[end];
  if (
    next &&
    (next.pos === "ADP" || next.pos === "PART" || next.pos === "ADV") &&
    /^(?:out|up|down|off|back|over|away|in|on)$/.test(next.lower) &&
    verbType(verb.lemma, next.lower) !== verbType(verb.lemma, "")
  )
    end++;
  else if (next?.pos === "NOUN" && /^(?:control|power|office|ties|relations)$/.test(next.lower)) end++;
  return { triggerStart: verb.head, triggerEnd: end };
}

/** "…, an official said on Friday": the saying's day dates what was said, for want of another. */
function reportedCandidate(prepared: PreparedSentence, frame: Clause, time: TimeExpression): Candidate | null {
  const content = prepared.clauses.find((c) => c.index === 0);
  if (!content?.verb) return null;
  const dated = prepared.times.some(
    (t) =>
      t !== time && isCalendarTime(t) && clauseAt(prepared, tokenSpan(prepared.tokens, t)?.start ?? -1) === content,
  );
  const happened =
    !content.verb.negated &&
    content.verb.tense !== "modal" &&
    content.verb.tense !== "present" &&
    !content.tokens.some((k) => prepared.tokens[k]!.quoted);
  if (happened && !dated) {
    const made = fromVerb(prepared, content, { by: "report", time });
    if (made) return made;
  }
  return {
    prepared,
    clause: frame,
    triggerStart: frame.verb!.head,
    triggerEnd: frame.verb!.end,
    lemma: frame.verb!.lemma,
    by: "verb",
    recalls: false,
    type: "STATEMENT",
    dating: { by: "expression", time },
  };
}

/** "broke off in January, when a station was bombed": the clause that follows the date shares it. */
function datedByWhen(prepared: PreparedSentence, candidate: Candidate, time: TimeExpression): Candidate | null {
  const last = prepared.tokens.findLast((t) => t.time === time);
  const follower = prepared.clauses.find(
    (c) =>
      c.kind === "adverbial" &&
      c.marker === "when" &&
      c.verb &&
      last !== undefined &&
      (c.tokens[0] === last.index + 1 ||
        (c.tokens[0] === last.index + 2 && prepared.tokens[last.index + 1]?.text === ",")),
  );
  if (!follower || follower === candidate.clause || follower.tokens.some((k) => prepared.tokens[k]!.pos === "TIME"))
    return null;
  // "since May, when …": the state began then, the happening was then.
  const { side: _, ...day } = time;
  return fromVerb(
    prepared,
    follower,
    candidate.dating.by === "expression" ? { by: "expression", time: day } : candidate.dating,
  );
}

/** "was seeking a deal when he visited in May": the date holds for both. */
function sharedByWhen(prepared: PreparedSentence, candidate: Candidate, time: TimeExpression): Candidate | null {
  const { clause } = candidate;
  if (candidate.by !== "verb" || clause.kind !== "adverbial" || clause.marker !== "when") return null;
  let outer = prepared.clauses.find((c) => c.index === clause.parent);
  while (outer && (outer.kind === "infinitive" || outer.kind === "gerund" || outer.kind === "reduced"))
    outer = prepared.clauses.find((c) => c.index === outer!.parent);
  if (!outer?.verb || REPORTING_VERBS.has(outer.verb.lemma)) return null;
  if (outer.tokens.some((k) => prepared.tokens[k]!.pos === "TIME")) return null;
  if (STATE_VERBS.has(outer.verb.lemma) && !outer.verb.progressive) return null;
  return fromVerb(prepared, outer, { by: "expression", time });
}

/** "before dawn on Monday" is a time of Monday, no bound. */
const PART_OF_DAY = /\b(?:dawn|noon|midnight|sunrise|sunset|daybreak|dusk|nightfall|midday)\b/i;

/** "by", "before" or "after" in front of the date make it a bound. */
function expressionDating(prepared: PreparedSentence, time: TimeExpression): Dating {
  const first = prepared.tokens.find((t) => t.time === time);
  if (PART_OF_DAY.test(time.text)) return { by: "expression", time };
  const word =
    first && /^(?:by|before|after)$/.test(first.lower) ? first.lower : prepared.tokens[(first?.index ?? 0) - 1]?.lower;
  const bound = word === "by" || word === "before" || word === "after" ? (word as BoundWord) : null;
  return bound ? { by: "expression", time, preposition: bound } : { by: "expression", time };
}
