import {
  civilDate,
  type DayNumber,
  dayNumber,
  isCivilDate,
  isoDay,
  isoWeekStart,
  weekdayOf,
} from "@/lib/core/civil-time";
import { dayInWords, MONTHS, yearInWords } from "@/lib/core/date-words";
import type { CalendarFields, Meaning } from "../meaning";
import { isMessage } from "../message";
import type { Unit } from "../vocabulary";
import { anchorDay, dayFields, quarterOf, shiftedFields } from "./calendar-arithmetic";
import { anchorKind, anchorName, anchorOf } from "./memory";
import { type Memory, type Resolved, unresolved } from "./resolved";

type Shift = Extract<Meaning, { kind: "shift" }>;

/** Counts units from the publication day or from the date last mentioned; in a narrative always from the latter. */
export function resolveShift(shift: Shift, memory: Memory): Resolved | null {
  const fromStory = shift.from === "mentioned" || (memory.mode === "narrative" && shift.deictic !== true);
  const spread = shift.from === "mentioned" ? fromMonthTold(shift, memory) : null;
  if (spread !== null) return spread;
  const justNow = fromStory ? null : hoursAgo(shift, memory);
  if (justNow !== null) return justNow;
  const anchor =
    (fromStory ? mentionedAnchor(memory, shift.unit) : publicationAnchor(memory)) ??
    (isRunningYear(shift) ? publicationAnchor(memory) : null);
  if (anchor === null) return ofUnknownYear(shift);
  const counted = shiftedFields(anchor.fields, shift.unit, shift.by);
  if (counted === null) return null;
  const reached =
    shift.years === undefined || counted.year === undefined
      ? counted
      : { ...counted, year: counted.year + shift.years };
  if (reached.day !== undefined && !isCivilDate(reached.year ?? 1, reached.month ?? 1, reached.day)) return null;
  return {
    fields: shift.inside === undefined ? reached : narrowed(reached, shift.inside),
    anchor: { kind: anchor.kind, edtf: null },
    direction: anchor.kind === "publication" ? sideOf(shift.by || (shift.years ?? 0)) : undefined,
    because: `counted from ${anchor.words}`,
    confidence: fromStory ? 0.78 : 0.95,
  };
}

/** "The first half of the year" is that of publication, where no other was told. */
const isRunningYear = ({ unit, by, inside }: Shift): boolean => unit === "year" && by === 0 && inside !== undefined;

/** "Sept. 8 last year", published nobody knows when: day and month are said all the same. */
function ofUnknownYear({ unit, inside, by }: Shift): Resolved | null {
  if (unit !== "year" || inside?.month === undefined) return null;
  const { month, day } = inside;
  const partial = day === undefined ? { month } : { month, day };
  return {
    ...unresolved(inside, partial, "the publication day is not known, so the year is not"),
    direction: sideOf(by),
  };
}

const sideOf = (by: number): "past" | "present" | "future" => (by < 0 ? "past" : by > 0 ? "future" : "present");

const HOUR_SHARE: Readonly<Partial<Record<Unit, number>>> = { hour: 1, minute: 60, second: 3600 };
/** So far back a text still speaks of the day it was written. */
const SAME_DAY_HOURS = 3;

/** "An hour ago" is of the day of writing, most likely; an article does not say at which hour it was written. */
function hoursAgo({ unit, by }: Shift, { text, published }: Memory): Resolved | null {
  const share = HOUR_SHARE[unit];
  if (share === undefined || published === null || by > 0 || -by / share > SAME_DAY_HOURS) return null;
  return {
    fields: dayFields(published),
    anchor: { kind: "publication", edtf: null },
    direction: "past",
    because: `so few hours back it is the day it was written, ${dayInWords(published)}`,
    confidence: isMessage(text) ? 0.85 : 0.7,
  };
}

/** A week beyond the next or the last such weekday, counted from the anchor. */
export function resolveWeeksFrom(
  { weekday, ago }: Extract<Meaning, { kind: "weeks-from" }>,
  memory: Memory,
): Resolved | null {
  const anchor = anchorOf(memory);
  if (anchor === null) return null;
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  const day = ago ? anchor - ((7 - ahead) % 7) - 7 : anchor + ahead + 7;
  return {
    fields: dayFields(day),
    anchor: { kind: anchorKind(memory), edtf: null },
    direction: ago ? "past" : "future",
    because: `counted from ${anchorName(memory)}, ${dayInWords(anchor)}`,
    confidence: 0.95,
  };
}

/** Week 47 of the year given, else the last one that had begun, or of the year the story is in. */
export function resolveWeekOfYear(
  { week, year }: Extract<Meaning, { kind: "week-of-year" }>,
  memory: Memory,
): Resolved | null {
  if (year !== undefined)
    return { fields: { year, week }, anchor: { kind: "explicit", edtf: null }, because: "", confidence: 0.99 };
  const anchor = anchorOf(memory);
  if (anchor === null) return null;
  const now = civilDate(anchor).year;
  return {
    fields: { year: isoWeekStart(now, week) <= anchor ? now : now - 1, week },
    anchor: { kind: anchorKind(memory), edtf: null },
    because: `no year is given: it is the last such week seen from ${anchorName(memory)}, ${dayInWords(anchor)}`,
    confidence: 0.85,
  };
}

const DAYS: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, fortnight: 14 };

/** "In May 2011 … Two weeks later": from any day of that month, so that the whole month is moved. */
function fromMonthTold({ unit, by }: Shift, { last, lastDay }: Memory): Resolved | null {
  const length = DAYS[unit];
  if (length === undefined || Math.abs(by * length) < 2 || last?.year === undefined) return null;
  if (last.month === undefined || last.day !== undefined) return null;
  const first = dayNumber(last.year, last.month);
  const end = dayNumber(last.year, last.month + 1);
  // A day told of that month is a better start.
  if (lastDay !== null && lastDay >= first && lastDay < end) return null;
  const { year, month } = civilDate(first + by * length);
  return {
    fields: { year, month },
    value: `${isoDay(first + by * length)}/${isoDay(end - 1 + by * length)}`,
    anchor: { kind: "expression", edtf: null },
    because: `counted from a day of ${MONTHS[last.month - 1]} ${yearInWords(last.year)}, which is not told`,
    confidence: 0.8,
  };
}

interface Anchor {
  fields: CalendarFields;
  kind: "publication" | "expression";
  words: string;
}

function publicationAnchor(memory: Memory): Anchor | null {
  if (memory.published === null) return null;
  const { year, month, day } = civilDate(memory.published);
  return {
    fields: { year, month, day, quarter: quarterOf(month) },
    kind: "publication",
    words: `publication, ${dayInWords(memory.published)}`,
  };
}

const DAILY: ReadonlySet<Unit> = new Set([
  "day",
  "night",
  "morning",
  "afternoon",
  "evening",
  "week",
  "weekend",
  "fortnight",
]);

/** Days are counted from the last day told, longer units from the last date told; without either, from publication. */
function mentionedAnchor(memory: Memory, unit: Unit): Anchor | null {
  const { last, lastDay } = memory;
  const told = last === null ? null : anchorDay(last);
  const daily = DAILY.has(unit);
  if (daily && lastDay !== null)
    return { fields: dayFields(lastDay), kind: "expression", words: `the day last mentioned, ${dayInWords(lastDay)}` };
  // "In 2019 it left. Two months later": somewhere in two years, and no month of them.
  if (last !== null && isCoarser(last, unit)) return null;
  if (last !== null && told !== null && !daily) {
    return {
      fields: last,
      kind: "expression",
      words: `the date last mentioned, ${inWords(last, told)}`,
    };
  }
  // "The next day" before any day is told: the news counts from what it has not told yet, a message from when it is written.
  return isMessage(memory.text) ? publicationAnchor(memory) : null;
}

/** "3 May 2020", "May 2020", "2020": as finely as it was told. */
function inWords({ day, month }: CalendarFields, told: DayNumber): string {
  if (day !== undefined) return dayInWords(told);
  const year = yearInWords(civilDate(told).year);
  return month === undefined ? year : `${MONTHS[month - 1]} ${year}`;
}

/** A date told only to the year, or to the month, from which months or days are counted. */
const isCoarser = ({ month, quarter, season, half, day, week }: CalendarFields, unit: Unit): boolean =>
  DAILY.has(unit)
    ? day === undefined && week === undefined
    : (unit === "month" || unit === "quarter") && (month ?? quarter ?? season ?? half ?? week) === undefined;

/** "The third quarter of last year": the fields inside a year or month that was counted to. */
function narrowed(reached: CalendarFields, inside: CalendarFields): CalendarFields {
  if (reached.week !== undefined && inside.weekday !== undefined) {
    return { ...inside, weekday: undefined, ...dayFields((anchorDay(reached) as DayNumber) + inside.weekday - 1) };
  }
  return { ...reached, ...inside };
}
