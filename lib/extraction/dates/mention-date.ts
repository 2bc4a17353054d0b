import type { PublicationDate } from "@/lib/core/article";
import { addMonths, MINUTES_PER_DAY, parseIsoDay } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import { eventDate, unknownDate } from "@/lib/core/event-date";
import type { ExplanationStep } from "@/lib/core/explanation";
import type { ClosedInterval } from "@/lib/core/interval";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { ClockSpan, DateBasis, EventDate } from "@/lib/core/timeline-event";
import type { BoundWord, Dating } from "../mentions/mention";
import { fittedConfidence } from "./confidence";
import { repeats } from "./repeats";
import { beforePublication, lastDay, publicationDay } from "./undated-days";

/** Share of right dates when the reading holds but the bond between date and happening is looser. */
const REPORT_CONFIDENCE = 0.7;

/** How the happening is told: as past, or as still to come. */
export interface Telling {
  past: boolean;
  planned: boolean;
  /**
   * A plan told from behind it: "dropped" had its day ("had planned to march", "were to have left"); of an "open" one ("was due to
   * open") nothing tells on which side of the publication its day lies.
   */
  given?: "dropped" | "open";
  /** "put off until May": the date is the new day. */
  moved: boolean;
  /** A state ("has been in force since May") lasts on; a happening ("5,000 have left since May") is counted up to now. */
  state: boolean;
}

/** The date a mention gives on its own; dates that hang on another event come later (linked-dates.ts). */
export function mentionDate(dating: Dating, published: PublicationDate, telling: Telling): EventDate {
  switch (dating.by) {
    case "expression":
      return dating.link
        ? waiting(dating.time)
        : expressionDate(dating.time, published, telling, [], dating.preposition);
    case "counted":
      return waiting(dating.time);
    case "report":
      return expressionDate(dating.time, published, telling, [
        {
          rule: "dated by the report",
          because: "No date is given for the happening itself: it is dated by the day it was reported on.",
          from: dating.time.text,
        },
      ]);
    case "publication":
      return publicationDay(published, dating.live === true);
    case "before-publication":
      return beforePublication(published);
    case "before":
      return beforeTold(dating.time, published);
  }
}

/** Until the other event is found, nothing is known. */
const waiting = (time: TimeExpression): EventDate => unknownDate(time.explanation);

function expressionDate(
  time: TimeExpression,
  published: PublicationDate,
  telling: Telling,
  extra: readonly ExplanationStep[],
  preposition?: BoundWord,
): EventDate {
  const steps = [...time.explanation, ...extra];
  const confidence = time.confidence * (extra.length > 0 ? REPORT_CONFIDENCE : 1);
  const qualifier = time.qualifier ? { qualifier: time.qualifier } : {};
  const named = daysOf(time);
  if (!named) {
    const partial = time.partial ? { partial: time.partial } : {};
    return eventDate({
      precision: time.partial ? time.precision : "unknown",
      basis: "unknown",
      extent: time.extent,
      explanation: steps,
      confidence: 0,
      ...partial,
      ...qualifier,
    });
  }
  const bound = preposition === "before" ? "before" : undefined;
  const days = inTense(time, named, published, telling, steps, bound);
  if (isImpossible(time, days, published, telling, bound)) return beforePublication(published, time.text);
  const last = lastDay(published);
  const contradicts =
    telling.past && time.side === undefined && bound === undefined && last !== null && days.from > last;
  if (contradicts) {
    steps.push({
      rule: "behind publication",
      because: "It is told as past and yet lies behind the publication day: one of the two days is wrong.",
      from: time.text,
    });
  }
  const sure =
    fittedConfidence(days === named ? confidence : confidence * FLIP_CONFIDENCE) *
    trustIn(published, time) *
    (contradicts ? CONTRADICTED : 1);
  const base = {
    precision: time.precision,
    basis: basisOf(time),
    extent: time.extent,
    confidence: sure,
    explanation: steps,
    alternatives: alternatives(time),
    ...qualifier,
  };
  const bounded = boundedBy(time, days, published, telling, preposition);
  if (bounded) return eventDate({ ...base, precision: "interval", ...bounded });
  const past = telling.past || /^earlier (?:this|in)\b/i.test(time.text);
  const cut = last !== null && past && days.to > last && days.from < last && days.to - days.from > 1;
  if (cut) {
    steps.push({
      rule: "cut at publication",
      because: `It has already happened, so it lies no later than the publication day, ${dayInWords(last - 1)}.`,
      from: time.text,
    });
  }
  const clock = clockOf(time, days.from);
  return eventDate({ ...base, from: days.from, to: cut ? last : days.to, ...(clock ? { time: clock } : {}) });
}

const CONTRADICTED = 0.4;
const SURE_PUBLICATION = 0.9;

/**
 * "Yesterday" and "last week" are no surer than the publication day they are counted from; the weekday or month that is meant
 * stays the same when that day is a little off.
 */
const trustIn = ({ best, confidence }: PublicationDate, time: TimeExpression): number =>
  time.anchor.kind === "publication" && best !== null && confidence < SURE_PUBLICATION && repeats(time) === null
    ? confidence
    : 1;

/** The days of an expression: those of its EDTF, which also knows "late" and "early"; else those of its interval. */
function daysOf(time: TimeExpression): ClosedInterval | null {
  // An evening may end after midnight; it is still the evening of its day.
  if (time.interval && /^(?:minute|hour|part-of-day)$/.test(time.precision) && !time.ends) {
    const day = Math.floor(time.interval.from / MINUTES_PER_DAY);
    return { from: day, to: day + 1 };
  }
  const edtf = /^(-?\d{4,6}-\d\d-\d\d)[~?%]?(?:\/(-?\d{4,6}-\d\d-\d\d)[~?%]?)?$/.exec(time.edtf ?? "");
  const from = edtf?.[1] ? parseIsoDay(edtf[1]) : null;
  const last = edtf?.[2] ? parseIsoDay(edtf[2]) : from;
  if (from !== null && last !== null) return { from, to: last + 1 };
  if (!time.interval) return null;
  const first = Math.floor(time.interval.from / MINUTES_PER_DAY);
  return { from: first, to: Math.ceil(time.interval.to / MINUTES_PER_DAY) };
}

const DAYS_IN_WEEK = 7;
/** "closed until May" said in April looks ahead, "was called so until March" said in August looks back. */
const FAR_AHEAD_DAYS = 120;
const FLIP_CONFIDENCE = 0.85;
const NEAR_AHEAD_DAYS = 45;
const HALF_A_YEAR_DAYS = 183;

/** Moves a day or month read from the publication day to the side of it that the telling demands. */
function inTense(
  time: TimeExpression,
  days: ClosedInterval,
  published: PublicationDate,
  telling: Telling,
  steps: ExplanationStep[],
  bound?: "before",
): ClosedInterval {
  const last = lastDay(published);
  if (last === null || time.anchor.kind !== "publication" || time.side === "since") return days;
  const soon = days.from >= last && days.from < last + DAYS_IN_WEEK;
  const unit = repeats(time) ?? (telling.past && soon && /\bweek(?:end)?\b/i.test(time.text) ? "week" : null);
  if (unit === null) return days;
  const move = (sign: 1 | -1): ClosedInterval =>
    unit === "week"
      ? { from: days.from + sign * DAYS_IN_WEEK, to: days.to + sign * DAYS_IN_WEEK }
      : { from: addMonths(days.from, sign * 12), to: addMonths(days.to, sign * 12) };
  // A weekday of a plan is mostly the coming one, a day of the year the one that the story stands near.
  const isOpen = telling.given === "open" && unit === "year" && last - days.to < HALF_A_YEAR_DAYS;
  const ahead =
    (telling.planned && telling.given !== "dropped" && !isOpen) ||
    (time.side === "until" && (telling.moved || unit === "week"));
  const flipped = (rule: string, because: string): void => {
    // The first reading went by the tense of another verb: its reason would contradict this one.
    const kept = steps.filter((step) => !/\b(?:past|ahead|future|next|last one|to come)\b/.test(step.because));
    steps.splice(0, steps.length, ...kept, { rule, because, from: time.text });
  };
  // "Had planned to march on 2 January", written on the 15th: that day went by, and nobody meant the next year's.
  const wentBy = unit === "year" && telling.past && last - days.to < NEAR_AHEAD_DAYS;
  if (ahead && days.to < last && !wentBy) {
    flipped("still to come", "It is told as still to come, so the first one after publication is meant.");
    return move(1);
  }
  const farAhead = days.from - last > FAR_AHEAD_DAYS;
  const dropped = telling.given === "dropped" && farAhead;
  // "starting on 14 April", "before the season opens on 1 April", written at the end of March: no day of the year before.
  const coming = unit === "year" && days.to - days.from === 1 && days.from - last < NEAR_AHEAD_DAYS;
  if (coming && (bound || !dropped)) return days;
  if ((telling.past || dropped) && !ahead && days.from >= last && (time.side !== "until" || farAhead)) {
    flipped("already past", "It is told as past, so the last one before publication is meant.");
    return move(-1);
  }
  return days;
}

/** Counted from another date, it would lie behind the publication day although it has happened: the count was not meant so. */
function isImpossible(
  time: TimeExpression,
  days: ClosedInterval,
  published: PublicationDate,
  telling: Telling,
  bound: "before" | undefined,
): boolean {
  const last = lastDay(published);
  return (
    telling.past &&
    last !== null &&
    days.from >= last &&
    time.side === undefined &&
    bound === undefined &&
    (time.anchor.kind === "expression" || time.anchor.kind === "publication")
  );
}

type Sides = Pick<EventDate, "from" | "to"> & Partial<Pick<EventDate, "endBound" | "extent" | "precision">>;

/** "by May", "before May", "until May", "since May": the words name a side, the telling the other one. */
function boundedBy(
  time: TimeExpression,
  days: ClosedInterval,
  published: PublicationDate,
  telling: Telling,
  preposition: BoundWord | undefined,
): Sides | null {
  const last = lastDay(published);
  const now = published.best ?? published.from;
  const start = (to: number): number | null =>
    (telling.planned || time.side === "until") && now !== null && now < to ? now : null;
  if (time.side === "since") {
    const to = telling.state || last === null || last <= days.from ? null : last;
    return {
      from: days.from,
      to,
      extent: "throughout",
      precision: to === null ? time.precision : "interval",
      ...(to === null ? { endBound: "open" as const } : {}),
    };
  }
  if (time.side === "until") {
    // "put off until May": the day is that of what is put off, and nothing lasts up to it.
    if (telling.moved) return null;
    if (telling.planned) return { from: start(days.to), to: days.to, extent: "throughout" };
    // "banned until 2040": it has begun, when is not told, and it ends ahead.
    return last !== null && days.from >= last ? { from: null, to: days.to, extent: "throughout" } : null;
  }
  if (preposition === "by") return { from: start(days.to), to: days.to };
  if (preposition === "before") {
    // "before the end of May" ends with May.
    const to = /\bend of\b/i.test(time.text) ? days.to : days.from;
    return { from: start(to), to };
  }
  return preposition === "after" ? { from: days.to - days.from > 1 ? days.from : days.to, to: null } : null;
}

const alternatives = (time: TimeExpression): EventDate["alternatives"] =>
  (time.alternatives ?? []).flatMap(({ edtf, because }) => (edtf === null ? [] : [{ edtf, because }]));

function clockOf(time: TimeExpression, day: number): ClockSpan | null {
  if (!/T\d\d/.test(time.value) || !time.interval) return null;
  const from = time.interval.from - day * MINUTES_PER_DAY;
  return { from, to: time.interval.to - day * MINUTES_PER_DAY };
}

function basisOf(time: TimeExpression): DateBasis {
  switch (time.anchor.kind) {
    case "publication":
    case "utterance":
      return "publication";
    case "event":
      return "event";
    default:
      return "explicit";
  }
}

/** "had challenged it" beside a dated happening: earlier than that, by how much is not told. */
function beforeTold(time: TimeExpression, published: PublicationDate): EventDate {
  const named = daysOf(time);
  const days = named && inTense(time, named, published, { past: true, planned: false, moved: false, state: false }, []);
  const because = `It is told as earlier than "${time.text}", without a date of its own.`;
  if (!days) return beforePublication(published);
  return eventDate({
    to: days.to,
    precision: "interval",
    basis: basisOf(time),
    confidence: time.confidence * REPORT_CONFIDENCE,
    explanation: [{ rule: "earlier in the story", because, from: time.text }, ...time.explanation],
  });
}
