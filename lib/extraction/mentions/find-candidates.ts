import type { EventLink, TimeExpression } from "@/lib/core/time-expression";
import { nounType } from "../lexicon/event-nouns";
import { REPORTING_VERBS, STATE_VERBS } from "../lexicon/event-verbs";
import type { Clause } from "../syntax/clause";
import { isCalendarTime, type PreparedSentence } from "../text/prepared";
import { type Candidate, clauseAt, tokenSpan } from "./candidate";
import { isRecord } from "./compared";
import { attributiveHead, governingNoun, happeningThatIs } from "./governing-noun";
import { joinListedDays } from "./listed-days";
import type { Dating } from "./mention";
import { withNarrowerDate } from "./narrower-date";
import { joinSpans } from "./spans";
import { countedFrom, inverse, linkOf } from "./time-links";
import { fromVerb, nounCandidate, verbCandidate } from "./verb-candidates";

/** The governing verb or event noun of each time expression in a sentence. */
export function datedCandidates(prepared: PreparedSentence): Candidate[] {
  const found: Candidate[] = [];
  for (const time of prepared.times) {
    const link = linkOf(prepared, time);
    if (!isCalendarTime(time) && !link) continue;
    const span = tokenSpan(prepared.tokens, time);
    if (!span) continue;
    if (isRecord(prepared, time, span.start)) {
      // "the first since 1959, when two people died": the comparison is no happening, what it reaches back to is one.
      const compared = govern(prepared, time, span);
      const then = compared && datedByWhen(prepared, compared, time);
      if (then) found.push(then);
      continue;
    }
    if (link) {
      found.push(...linked(prepared, time, span, link));
      continue;
    }
    const candidate = govern(prepared, time, span);
    if (!candidate) {
      // "It was idle last summer, when …": a state is told as the time of a happening.
      const idle = clauseAt(prepared, span.start);
      const then = idle && datedByWhen(prepared, { clause: idle, dating: { by: "expression", time } }, time);
      if (then) found.push(then);
      continue;
    }
    const shared = sharedByWhen(prepared, candidate, time);
    const also = datedByWhen(prepared, candidate, time);
    // "has made headlines, most of all in 2015 when she won": what has been done over the years has no day of its own.
    const { verb } = candidate.clause;
    // "has been held since 2 April, when it was searched" began on that day.
    const began = verb?.passive === true && time.side === "since";
    const overYears = also && candidate.by === "verb" && verb?.tense === "perfect" && !began;
    if (!overYears) found.push(candidate, ...alsoThatDay(prepared, candidate, time));
    if (shared) found.push(shared);
    if (also) found.push(also);
  }
  return withNarrowerDate(joinListedDays(prepared, joinSpans(prepared, withoutPeriodsReported(found))));
}

const TELLS_FIGURES = /^(?:report|post|announce|publish|unveil|release|disclose)$/;
const PERIOD = /^(?:month|quarter|half|season|year|interval)$/;

/** "reported on Tuesday a profit for the third quarter": the quarter is that of the profit, not of a second report. */
function withoutPeriodsReported(found: readonly Candidate[]): Candidate[] {
  const precisionOf = ({ dating }: Candidate): string =>
    dating.by === "expression" && !dating.link ? dating.time.precision : "";
  return found.filter(
    (one) =>
      one.by !== "verb" ||
      !TELLS_FIGURES.test(one.lemma) ||
      !PERIOD.test(precisionOf(one)) ||
      !found.some((other) => other.clause === one.clause && other.by === "verb" && precisionOf(other) === "day"),
  );
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
  const pair = joinedDistances(prepared, time, link);
  const start = pair?.span.start ?? span.start;
  const beside = apposedClause(prepared, start) ?? clauseAt(prepared, start);
  const clause = beside && finerAround(prepared, beside, link);
  if (!clause) return [];
  const hasDay = (c: Clause): boolean =>
    prepared.times.some(
      (t) =>
        t !== time &&
        isCalendarTime(t) &&
        !t.link &&
        clauseAt(prepared, tokenSpan(prepared.tokens, t)?.start ?? -1) === c &&
        (t.end <= link.anchorStart || t.start >= link.anchorEnd),
    );
  // "said on Monday it had agreed to a truce, a week after the talks broke down": the day of the saying is that of what is said.
  // "landed on Monday, following a storm a week after the vote": so does the main verb for the participle behind it.
  const saying =
    clause.kind === "complement" || clause.kind === "gerund"
      ? prepared.clauses.find((c) => c.index === clause.parent)
      : undefined;
  // "Twenty years after the fire the museum is to open on Monday": the day stands with the infinitive.
  const planned = prepared.clauses.find((c) => c.parent === clause.index && c.kind === "infinitive");
  const from = [clause, saying, planned].find((c) => c !== undefined && hasDay(c));
  if (!from) {
    const dated = govern(prepared, pair?.first ?? time, pair?.span ?? span);
    if (!dated) return [];
    if (!pair) return [{ ...dated, dating: { by: "expression", time, link } }];
    // "two days after the call and a day before the start": what one of them dates, the other is counted from.
    const other = counted(prepared, dated.clause, time, link, dated.clause);
    const { first, second } = pair;
    return first === time ? [{ ...dated, dating: { by: "expression", time, link, also: second } }, ...other] : other;
  }
  const made = counted(prepared, clause, time, link, from);
  if (from.verb) return made;
  // "On 30 July, four days after soldiers seized the palace.": nothing else tells what was on that day.
  const day = prepared.times.find((t) => t !== time && isCalendarTime(t) && t.end <= time.start);
  const dated = day && countedFrom(day, time, inverse(link));
  return dated ? made.map((candidate) => ({ ...candidate, dating: { by: "expression", time: dated } })) : made;
}

/** The happening that a link's words tell, counted from that of another clause. */
function counted(
  prepared: PreparedSentence,
  clause: Clause,
  time: TimeExpression,
  link: EventLink,
  from: Clause,
): Candidate[] {
  const dating: Dating = { by: "counted", time, link: inverse(link), from };
  const first = prepared.tokens.find((t) => t.start >= link.anchorStart)?.index ?? -1;
  const inside = (k: number): boolean =>
    prepared.tokens[k]!.start >= link.anchorStart && prepared.tokens[k]!.end <= link.anchorEnd;
  const verbal = prepared.clauses.filter((c) => c !== clause && c.verb);
  const opened = verbal.find((c) => c.tokens.includes(first) && c.verb!.head >= first);
  const other = opened ?? verbal.find((c) => inside(c.verb!.head));
  if (other) {
    // "after guards fired and a day before the vote": the second distance is no part of what the guards did.
    const goesOn = other.tokens.some(
      (k) => prepared.tokens[k]!.start >= link.anchorEnd && prepared.tokens[k]!.pos === "TIME",
    );
    const told = goesOn
      ? { ...other, tokens: other.tokens.filter((k) => prepared.tokens[k]!.start < link.anchorEnd) }
      : other;
    const made = fromVerb(prepared, told, dating);
    return made && !other.tokens.some((k) => inside(k) && prepared.tokens[k]!.pos === "TIME") ? [made] : [];
  }
  const noun =
    prepared.tokens.find((t) => t.pos === "NOUN" && inside(t.index) && nounType(t.lemma) !== null) ??
    // "after the Velvet Revolution", but "before Independence Day"
    prepared.tokens.findLast(
      (t) =>
        t.pos === "PROPN" &&
        inside(t.index) &&
        nounType(t.lower) !== null &&
        !/^(?:PROPN|NOUN)$/.test(prepared.tokens[t.index + 1]?.pos ?? ""),
    );
  if (!noun) return [];
  const made = nounCandidate(prepared, clause, noun.index, time, false);
  return made ? [{ ...made, dating }] : [];
}

interface Distances {
  first: TimeExpression;
  span: { start: number; end: number };
  second: { time: TimeExpression; link: EventLink };
}

/** "two days after the call AND a day before the start": two distances joined by "and"; null for a single one. */
function joinedDistances(prepared: PreparedSentence, time: TimeExpression, link: EventLink): Distances | null {
  const { sentence, tokens } = prepared;
  const joined = (from: number, to: number): boolean =>
    from <= to &&
    /^\s*,?\s*and\s+(?:just |only )?$/.test(sentence.text.slice(from - sentence.start, to - sentence.start));
  for (const other of prepared.times) {
    const next = other === time ? null : linkOf(prepared, other);
    if (!next) continue;
    const second = joined(link.anchorEnd, other.start) ? { time: other, link: next } : { time, link };
    const first = second.time === time ? other : time;
    if (first === other && !joined(next.anchorEnd, time.start)) continue;
    const span = tokenSpan(tokens, first);
    if (span) return { first, span, second };
  }
  return null;
}

/**
 * "In May it left a deal that it had won in 2020, two months after X resigned": months are not counted from a year, so the distance is
 * that of the clause around.
 */
function finerAround({ clauses, tokens }: PreparedSentence, clause: Clause, { offset }: EventLink): Clause {
  const times = (c: Clause): TimeExpression[] =>
    c.tokens.flatMap((k) => tokens[k]!.time ?? []).filter((t) => isCalendarTime(t) && !t.link);
  const isYear = ({ precision }: TimeExpression): boolean => precision === "year";
  const around = clauses.find((c) => c.index === clause.parent);
  const own = times(clause);
  if (!/^P\d+[DWM]$/.test(offset ?? "") || around === undefined || own.length === 0 || !own.every(isYear))
    return clause;
  return times(around).some((t) => !isYear(t)) ? around : clause;
}

/** ", a week before the ballot" right behind a date speaks of what that date dates. */
function apposedClause(prepared: PreparedSentence, start: number): Clause | undefined {
  const { tokens } = prepared;
  return tokens[start - 1]?.text === "," && tokens[start - 2]?.pos === "TIME"
    ? clauseAt(prepared, start - 2)
    : undefined;
}

function govern(
  prepared: PreparedSentence,
  time: TimeExpression,
  span: { start: number; end: number },
): Candidate | null {
  const { tokens } = prepared;
  const clause = clauseAt(prepared, span.start);
  if (!clause) return null;
  // "20th-century trade", "the worst flood of the century": an age that a thing is of.
  if (time.precision === "century" && (/^(?:NOUN|ADJ)$/.test(tokens[span.end]?.pos ?? "") || isOf(tokens, span.start)))
    return null;
  const possessed = attributiveHead(prepared, span);
  if (possessed !== null) {
    const type = nounType(tokens[possessed]!.lemma);
    // "ahead of tomorrow's elections": what is to come is recalled by nobody.
    const recalls = time.direction !== "future" && !tellsItsHarm(clause, possessed);
    return type === null ? null : nounCandidate(prepared, clause, possessed, time, recalls);
  }
  const noun = governingNoun(prepared, clause, span);
  if (noun !== null) return nounCandidate(prepared, clause, noun, time, false);
  const held = happeningThatIs(prepared, clause, span);
  if (held !== null && time.side === undefined) return nounCandidate(prepared, clause, held, time, false);
  return verbCandidate(prepared, clause, time);
}

const isOf = (tokens: PreparedSentence["tokens"], start: number): boolean => tokens[start - 1]?.lower === "of";

/** "Last week's floods killed 19 people": what it did is told here, and not recalled. */
const tellsItsHarm = ({ subject, verb }: Clause, noun: number): boolean =>
  subject.at(-1) === noun &&
  verb !== undefined &&
  !verb.negated &&
  /^(?:past|perfect)$/.test(verb.tense) &&
  /^(?:kill|injure|wound|destroy|damage|displace|leave|claim|flatten|burn|flood|cut|topple)$/.test(verb.lemma);

/** "broke off in January, when a station was bombed": the clause that follows the date shares it. */
function datedByWhen(
  prepared: PreparedSentence,
  candidate: Pick<Candidate, "clause" | "dating">,
  time: TimeExpression,
): Candidate | null {
  const { tokens, clauses } = prepared;
  const last = tokens.findLast((t) => t.time === time);
  const first = tokens.findIndex((t) => t.time === time);
  const opens =
    first === 1 ? tokens[0]!.pos === "ADP" : first === 0 && /^(?:in|on|last|this|earlier)\b/i.test(time.text);
  const follower = clauses.find((c) => {
    const from = c.tokens[0] ?? 0;
    if (c.kind !== "adverbial" || c.marker !== "when" || !c.verb || last === undefined) return false;
    if (from === last.index + 1 || (from === last.index + 2 && tokens[last.index + 1]?.text === ",")) return true;
    // "In March it shut the plant, when a pond leaked": a date that opens the sentence holds for what is told after a comma.
    const goesOn = candidate.clause.tokens.some((k) => k >= from && tokens[k]!.pos !== "PUNCT");
    const main = opens && !goesOn && tokens[from - 1]?.text === ",";
    return (
      main && c.verb.tense === "past" && candidate.clause.verb?.tense === "past" && c.parent <= candidate.clause.index
    );
  });
  if (!follower || follower === candidate.clause || follower.tokens.some((k) => tokens[k]!.pos === "TIME")) return null;
  // "since May, when …": the state began then, the happening was then.
  const { side: _, ...day } = time;
  return fromVerb(
    prepared,
    follower,
    candidate.dating.by === "expression" ? { by: "expression", time: day } : candidate.dating,
  );
}

/**
 * "On Friday police searched the house and arrested two men": a date that opens the sentence, or the day of news, holds for
 * what the same ones did besides.
 */
function alsoThatDay(prepared: PreparedSentence, candidate: Candidate, time: TimeExpression): Candidate[] {
  const { tokens, clauses } = prepared;
  const { clause, dating } = candidate;
  const { verb, subject } = clause;
  if (candidate.by !== "verb" || !verb || dating.by !== "expression" || time.side !== undefined) return [];
  if (!/^(?:main|coordinate)$/.test(clause.kind) || verb.tense !== "past" || verb.negated) return [];
  const first = tokens.findIndex((t) => t.time === time);
  const opens = first >= 0 && first < (subject[0] ?? 0);
  if (!opens && time.precision !== "day") return [];
  return clauses.flatMap((c) => {
    const joined = c.kind === "coordinate" && c.parent === clause.index && c.sharedSubject && c.verb?.tense === "past";
    if (!joined || c.verb!.start < verb.end || c.verb!.negated) return [];
    if (c.tokens.some((k) => tokens[k]!.pos === "TIME")) return [];
    const made = fromVerb(prepared, c, dating);
    return made && made.type !== "OTHER" ? [made] : [];
  });
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
