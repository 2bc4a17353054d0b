import type { PublicationDate } from "@/lib/core/article";
import { type DayNumber, MINUTES_PER_DAY } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import { eventDate, unknownDate } from "@/lib/core/event-date";
import type { ExplanationStep } from "@/lib/core/explanation";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { ClockSpan, DateBasis, EventDate } from "@/lib/core/timeline-event";
import type { Dating } from "../mentions/mention";

/** Share of right dates when the reading holds but the bond between date and happening is looser. */
const REPORT_CONFIDENCE = 0.7;
const PUBLICATION_CONFIDENCE = 0.5;
const BEFORE_PUBLICATION_CONFIDENCE = 0.4;

/** The date a mention gives on its own; dates that hang on another event come later (linked-dates.ts). */
export function mentionDate(dating: Dating, published: PublicationDate, past: boolean): EventDate {
  switch (dating.by) {
    case "expression":
      return expressionDate(dating.time, published, past, []);
    case "report":
      return expressionDate(dating.time, published, past, [
        {
          rule: "dated by the report",
          because: "No date is given for the happening itself: it is dated by the day it was reported on.",
          from: dating.time.text,
        },
      ]);
    case "publication":
      return publicationDay(published);
    case "before-publication":
      return beforePublication(published);
  }
}

function expressionDate(
  time: TimeExpression,
  published: PublicationDate,
  past: boolean,
  extra: readonly ExplanationStep[],
): EventDate {
  const steps = [...time.explanation, ...extra];
  const confidence = time.confidence * (extra.length > 0 ? REPORT_CONFIDENCE : 1);
  const qualifier = time.qualifier ? { qualifier: time.qualifier } : {};
  if (!time.interval) {
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
  const days = {
    from: Math.floor(time.interval.from / MINUTES_PER_DAY),
    to: Math.ceil(time.interval.to / MINUTES_PER_DAY),
  };
  const last = lastDay(published);
  const cut =
    last !== null &&
    (past || time.direction === "past") &&
    days.to > last &&
    days.from < last &&
    days.to - days.from > 1;
  if (cut) {
    steps.push({
      rule: "cut at publication",
      because: `It has already happened, so it lies no later than the publication day, ${dayInWords(last - 1)}.`,
      from: time.text,
    });
  }
  const to = cut ? last : days.to;
  const clock = clockOf(time, days.from);
  const base = {
    precision: time.precision,
    basis: basisOf(time),
    extent: time.extent,
    confidence,
    explanation: steps,
    alternatives: alternatives(time),
    ...qualifier,
  };
  if (time.side === "since")
    return eventDate({ ...base, from: days.from, to: null, endBound: "open", extent: "throughout" });
  if (time.side === "until") return eventDate({ ...base, from: null, to, extent: "throughout" });
  return eventDate({ ...base, from: days.from, to, ...(clock ? { time: clock } : {}) });
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

/** News without a date of its own: the publication day or the day before. */
function publicationDay(published: PublicationDate): EventDate {
  const because =
    "The article tells it as its news and gives no date: it is read as the day of publication or the day before.";
  if (published.from === null || published.to === null) {
    return unknownDate([{ rule: "news without a date", because: `${because} That day is not known.` }]);
  }
  return eventDate({
    from: (published.best ?? published.from) - 1,
    to: lastDay(published),
    precision: "interval",
    basis: "publication",
    confidence: PUBLICATION_CONFIDENCE,
    explanation: [{ rule: "news without a date", because }, ...published.explanation],
  });
}

/** The end of the publication day: the likeliest one where it is only known within bounds. */
const lastDay = ({ best, to }: PublicationDate): DayNumber | null => (best === null ? to : best + 1);

/** Told as past, without a date: some time up to the publication day. */
function beforePublication(published: PublicationDate): EventDate {
  const because =
    "It is told as something past, without a date: all that is known is that it lies before the article appeared.";
  if (published.to === null) return unknownDate([{ rule: "before publication", because }]);
  return eventDate({
    to: lastDay(published),
    precision: "interval",
    basis: "publication",
    confidence: BEFORE_PUBLICATION_CONFIDENCE,
    explanation: [{ rule: "before publication", because }, ...published.explanation],
  });
}
