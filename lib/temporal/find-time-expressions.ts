import type { PublicationDate } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import type { ExplanationStep } from "@/lib/core/explanation";
import type { Precision } from "@/lib/core/precision";
import type { TimeAnchor, TimeExpression } from "@/lib/core/time-expression";
import type { CalendarFields, Meaning, Reading } from "./meaning";
import { dayFields, shiftedByDuration } from "./resolve/calendar-arithmetic";
import { dayMonthOrder } from "./resolve/day-month-order";
import { eventLinkAfter, opensAfter, sideBefore } from "./resolve/event-link";
import { remember } from "./resolve/memory";
import { resolveCalendar } from "./resolve/resolve-calendar";
import { resolveHoliday, resolvePeriod } from "./resolve/resolve-period";
import { resolveShift } from "./resolve/resolve-shift";
import { resolveWithinMonth } from "./resolve/resolve-within-month";
import type { Memory, Mode, Resolved } from "./resolve/resolved";
import { type Found, scan } from "./scan";
import { durationValue } from "./timex-duration";
import { timexEdtf, timexInterval, timexValue } from "./timex-value";
import type { Unit } from "./vocabulary";

export interface FindOptions {
  /** The publication day; null or absent when it is not known: then nothing is counted from it. */
  published?: Pick<PublicationDate, "from" | "to" | "best"> | null;
  /** `narrative`: dates are told in order, and a missing year is that of the date last mentioned. */
  mode?: Mode;
  /** BCP 47. Only English is read; other languages give no expressions. */
  language?: string;
}

const UNKNOWN: TimeAnchor = { kind: "none", edtf: null };

/**
 * Finds the time expressions of an English text, in order and without overlap, and says what each means and why.
 * Offsets are UTF-16 code units of `text`, end exclusive. Takes time linear in the length of the text.
 */
export function findTimeExpressions(text: string, options: FindOptions = {}): TimeExpression[] {
  if (options.language !== undefined && !/^en\b/i.test(options.language)) return [];
  const memory: Memory = {
    text,
    published: publicationDay(options.published),
    mode: options.mode ?? "news",
    last: null,
    lastDay: null,
    lastMonth: null,
    lastIsAside: false,
    lastPeriod: null,
    yearOfDay: new Map(),
  };
  const expressions: TimeExpression[] = [];
  for (const found of scan(text)) expressions.push(withSide(expressionOf(found, memory), text));
  return expressions.map((expression, at) => withDatedAnchor(expression, expressions[at + 1]));
}

/** Adds `since` or `until` where the words before a date open a side. */
function withSide(expression: TimeExpression, text: string): TimeExpression {
  if (expression.type === "DURATION" || expression.type === "SET" || expression.ends !== undefined) return expression;
  const side = opensAfter(text, expression.start, expression.end) ? "since" : sideBefore(text, expression.start);
  return side === undefined ? expression : { ...expression, side };
}

/** "Two days after 3 March": where the event it hangs on is itself a date, the day is counted at once. */
function withDatedAnchor(expression: TimeExpression, next: TimeExpression | undefined): TimeExpression {
  const { link } = expression;
  if (
    link?.offset === undefined ||
    next?.interval === undefined ||
    next.start !== link.anchorStart ||
    next.end < link.anchorEnd
  )
    return expression;
  const sign = link.relation === "before" ? -1 : link.relation === "after" ? 1 : 0;
  const days = shiftedByDuration(next.interval, link.offset, sign);
  if (days === null) return expression;
  const value = timexValue(days);
  const interval = timexInterval(value);
  return {
    ...expression,
    link: { ...link, anchorText: next.text, anchorEnd: next.end },
    type: "DATE",
    value,
    edtf: timexEdtf(value),
    ...(interval === null ? {} : { interval }),
    precision: precisionOf(days, undefined),
    anchor: { kind: "expression", edtf: next.edtf },
    confidence: Math.min(0.9, next.confidence),
    explanation: [
      ...expression.explanation,
      { rule: "counted from a date", because: `Counted from ${next.text}.`, from: next.text },
    ],
  };
}

function publicationDay(published: FindOptions["published"]): DayNumber | null {
  if (!published) return null;
  if (published.best !== null) return published.best;
  return published.from !== null && published.to === published.from + 1 ? published.from : null;
}

function expressionOf(found: Found, memory: Memory): TimeExpression {
  const { reading } = found;
  const { meaning } = reading;
  const text = memory.text.slice(found.start, found.end);
  const firstStep = { rule: found.rule, because: reading.because, from: text };
  const base = {
    start: found.start,
    end: found.end,
    text,
    type: reading.type,
    ...(reading.mod ? { mod: reading.mod } : {}),
    edtf: null,
    precision: "unknown" as const,
    extent: "within" as const,
    anchor: UNKNOWN,
  };
  if (meaning.kind === "set" || meaning.kind === "reference") {
    return { ...base, value: meaning.value, confidence: reading.confidence ?? 0.95, explanation: [firstStep] };
  }
  if (meaning.kind === "duration" || meaning.kind === "beside")
    return hangingExpression(base, meaning, reading, firstStep, memory);
  if (meaning.kind === "range") return rangeExpression(base, meaning, reading, firstStep, memory);
  if (reading.other !== undefined && meaning.kind === "calendar")
    return ambiguousDate(base, meaning.fields, reading.other.fields, firstStep, memory);
  const resolved = resolve(meaning, found, memory);
  if (resolved === null) {
    const step = { rule: "no anchor", because: "The day it counts from is not known, so no date is given." };
    return { ...base, value: unresolvedValue(meaning), confidence: 0.8, explanation: [firstStep, step] };
  }
  remember(resolved.fields, memory, meaning.kind === "period");
  memory.lastIsAside = isAside(found, memory, resolved.fields);
  const value = resolved.value ?? timexValue(resolved.fields);
  const interval = timexInterval(value);
  return {
    ...base,
    value,
    edtf: timexEdtf(value, reading.mod),
    ...(interval === null ? {} : { interval }),
    precision: resolved.value === undefined ? precisionOf(resolved.fields, reading.mod) : "interval",
    ...(resolved.value === undefined ? {} : { extent: "throughout" as const }),
    ...(reading.mod === "APPROX" ? { qualifier: "~" as const } : {}),
    ...(resolved.partial === undefined ? {} : { partial: resolved.partial }),
    ...(resolved.direction === undefined ? {} : { direction: resolved.direction }),
    anchor: resolved.anchor,
    confidence: Math.round((reading.confidence ?? 0.99) * resolved.confidence * 100) / 100,
    explanation:
      resolved.because === "" ? [firstStep] : [firstStep, { rule: "resolution", because: sentence(resolved.because) }],
  };
}

/** A bare year inside a sentence ("planned for 1976") mentions a year; at the start of a sentence or line it moves the story. */
function isAside(found: Found, { text }: Memory, { month, season, quarter }: CalendarFields): boolean {
  if (month !== undefined || season !== undefined || quarter !== undefined) return false;
  return !/(?:^|[.!?:]["'\u201d)]?\s|\n\s*)(?:(?:In|By|During|Since|From|Until|Throughout|Through)\s(?:the\s)?)?$/.test(
    text.slice(Math.max(0, found.start - 24), found.start),
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

type Base = Pick<
  TimeExpression,
  "start" | "end" | "text" | "type" | "mod" | "edtf" | "precision" | "extent" | "anchor"
>;

/** "10/11/2023": the order that the document favours, with the other kept as an alternative. */
function ambiguousDate(
  base: Base,
  monthFirst: CalendarFields,
  dayFirst: CalendarFields,
  step: ExplanationStep,
  memory: Memory,
): TimeExpression {
  const { order, because, confidence } = dayMonthOrder(memory.text, dayFirst, monthFirst, memory.published);
  const [chosen, other] = order === "day first" ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  remember(chosen, memory);
  const [value, otherValue] = [timexValue(chosen), timexValue(other)];
  const interval = timexInterval(value);
  return {
    ...base,
    value,
    edtf: timexEdtf(value),
    ...(interval === null ? {} : { interval }),
    precision: "day",
    anchor: { kind: "explicit", edtf: null },
    confidence,
    explanation: [step, { rule: "order of day and month", because: sentence(`read with the ${order}: ${because}`) }],
    alternatives: [
      {
        value: otherValue,
        edtf: timexEdtf(otherValue),
        because: `With the ${order === "day first" ? "month" : "day"} first it is another day.`,
      },
    ],
  };
}

/** A length of time, or a day beside an event, with the event that the next words name. */
function hangingExpression(
  base: Base,
  meaning: Extract<Meaning, { kind: "duration" | "beside" }>,
  reading: Reading,
  step: ExplanationStep,
  memory: Memory,
): TimeExpression {
  const beside = meaning.kind === "beside";
  const offset = beside ? durationValue(1, meaning.unit) : meaning.value;
  const link = eventLinkAfter(
    memory.text,
    base.end,
    offset,
    beside ? /^(?:of|before|after|following|prior to)$/ : undefined,
  );
  const value = beside ? unresolvedUnit(meaning.unit) : meaning.value;
  const expression: TimeExpression = {
    ...base,
    value,
    precision: beside ? unitPrecision(meaning.unit) : "unknown",
    confidence: reading.confidence ?? 0.95,
    explanation: [step],
  };
  if (link === null) return expression;
  const eve = link.relation === "same" && beside;
  return {
    ...expression,
    link: eve ? { ...link, relation: "before" } : link,
    anchor: { kind: "event", edtf: null },
    explanation: [
      step,
      {
        rule: "event link",
        because: `It lies ${eve ? "before" : link.relation} "${link.anchorText}".`,
        from: link.anchorText,
      },
    ],
  };
}

const unitPrecision = (unit: Unit): Precision =>
  (
    ({
      day: "day",
      week: "week",
      month: "month",
      year: "year",
      weekend: "interval",
      quarter: "quarter",
      decade: "decade",
      century: "century",
    }) as Partial<Record<Unit, Precision>>
  )[unit] ?? "unknown";

function rangeExpression(
  base: Base,
  meaning: Extract<Meaning, { kind: "range" }>,
  reading: Reading,
  step: ExplanationStep,
  memory: Memory,
): TimeExpression {
  const first = resolveCalendar(meaning.first.fields, undefined, base, memory);
  const year = first.fields.year;
  const over = (meaning.last.fields.month ?? 0) < (meaning.first.fields.month ?? 0) ? 1 : 0;
  const last: CalendarFields = {
    ...meaning.last.fields,
    ...(meaning.last.fields.year === undefined && year !== undefined ? { year: year + over } : {}),
  };
  remember(first.fields, memory);
  const [from, to] = [timexValue(first.fields), timexValue(last)];
  const value = `${from}/${to}`;
  const interval = timexInterval(value);
  const end = (part: typeof meaning.first, ending: string) => ({
    start: part.start,
    end: part.end,
    text: memory.text.slice(part.start, part.end),
    value: ending,
  });
  return {
    ...base,
    value,
    edtf: timexEdtf(value),
    ...(interval === null ? {} : { interval }),
    precision: "interval",
    extent: "throughout",
    ...(first.partial === undefined
      ? {}
      : {
          partial: {
            ...first.partial,
            ...(last.month ? { monthTo: last.month } : {}),
            ...(last.day ? { dayTo: last.day } : {}),
          },
        }),
    ends: [end(meaning.first, from), end(meaning.last, to)],
    anchor: first.anchor,
    confidence: Math.round((reading.confidence ?? 0.97) * first.confidence * 100) / 100,
    explanation: first.because === "" ? [step] : [step, { rule: "resolution", because: sentence(first.because) }],
  };
}

type Resolvable = Extract<Meaning, { kind: "calendar" | "shift" | "period" | "holiday" | "within-month" }>;

function resolve(meaning: Resolvable, found: Found, memory: Memory): Resolved | null {
  switch (meaning.kind) {
    case "calendar":
      return resolveCalendar(meaning.fields, meaning.cue, found, memory);
    case "shift":
      return resolveShift(meaning, memory);
    case "period":
      return resolvePeriod(meaning, memory);
    case "within-month":
      return resolveWithinMonth(meaning, found, memory);
    case "holiday": {
      const holiday = resolveHoliday(meaning, memory);
      if (holiday === null || holiday.days.to - holiday.days.from === 1) return holiday;
      return { ...holiday, value: `${timexValue(holiday.fields)}/${timexValue(dayFields(holiday.days.to - 1))}` };
    }
  }
}

const unresolvedValue = (meaning: Resolvable): string =>
  meaning.kind === "shift" ? unresolvedUnit(meaning.unit) : "XXXX-XX-XX";

const UNRESOLVED: Readonly<Partial<Record<Unit, string>>> = {
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};
const unresolvedUnit = (unit: Unit): string => UNRESOLVED[unit] ?? "XXXX-XX-XX";

function precisionOf(fields: CalendarFields, mod: TimeExpression["mod"]): Precision {
  const partial = mod === "START" || mod === "MID" || mod === "END";
  if (fields.clock !== undefined) return fields.clock.minute === undefined ? "hour" : "minute";
  if (fields.part !== undefined) return "part-of-day";
  if (fields.decade !== undefined) return partial ? "part-of-decade" : "decade";
  if (fields.century !== undefined) return "century";
  if (fields.day !== undefined || fields.weekday !== undefined) return "day";
  if (fields.week !== undefined || fields.weekend) return fields.weekend ? "interval" : "week";
  if (fields.month !== undefined) return partial ? "part-of-month" : "month";
  if (fields.season !== undefined) return "season";
  if (fields.quarter !== undefined) return "quarter";
  if (fields.half !== undefined) return "half";
  if (fields.year !== undefined) return partial ? "part-of-year" : "year";
  return "unknown";
}

/** A time expression as TIMEX3 has it: a range becomes its two ends. */
export type Timex = Pick<
  TimeExpression,
  "start" | "end" | "text" | "type" | "value" | "mod" | "edtf" | "interval" | "link" | "confidence"
>;

/** The expressions as TIMEX3 tags: a range such as "May 3-7" gives two, one for each end. In order, without overlap. */
export function toTimexes(expressions: readonly TimeExpression[]): Timex[] {
  return expressions.flatMap((expression): Timex[] => {
    if (expression.ends === undefined) return [expression];
    return expression.ends.map((end) => {
      const interval = timexInterval(end.value);
      return {
        ...end,
        type: expression.type,
        edtf: timexEdtf(end.value),
        ...(interval === null ? {} : { interval }),
        confidence: expression.confidence,
      };
    });
  });
}
