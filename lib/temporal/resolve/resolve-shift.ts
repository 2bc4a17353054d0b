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
import { timexEdtf, timexValue } from "../timex-value";
import type { Unit } from "../vocabulary";
import { anchorDay, dayFields, dayOf, quarterOf, shiftedFields } from "./calendar-arithmetic";
import { anchorKind, anchorName, anchorOf } from "./memory";
import { type Memory, type Resolved, type Thread, unresolved } from "./resolved";
import { tenseAt } from "./tense";
import { flashbackAt, isNewParagraph, lastTold, threadAt } from "./thread";

type Shift = Extract<Meaning, { kind: "shift" }>;

/**
 * Counts units from the publication day or from the date that the telling stands at; in a narrative always from the latter.
 * What has happened by its verb never lies after publication: then it was another thread of the telling that was meant.
 */
export function resolveShift(shift: Shift, spot: { start: number; end: number }, memory: Memory): Resolved | null {
  const fromStory =
    shift.from === "mentioned" ||
    (memory.mode === "narrative" && shift.deictic !== true) ||
    (shift.loose === true && goesOnInFlashback(shift, spot, memory));
  if (fromStory && shift.loose === true && shift.by !== 0)
    return resolveShift({ ...shift, by: 0, from: "mentioned" }, spot, memory);
  if (!fromStory) {
    const anchor = publicationAnchor(memory);
    return hoursAgo(shift, memory) ?? (anchor === null ? ofUnknownYear(shift) : counted(shift, anchor, 0.95));
  }
  const thread = threadAt(memory);
  const resolved = fromThread(shift, thread, spot.start, memory);
  if (resolved === null || !liesAhead(resolved, memory) || tenseAt(memory.words, spot.start, spot.end) !== "past")
    return resolved;
  const { flashback } = memory;
  const before = flashback === null || flashback === thread ? null : fromThread(shift, flashback, spot.start, memory);
  return before === null || liesAhead(before, memory) ? null : before;
}

/** "The end of the year", "the week" in a look back are those of what is told; nowhere else. */
function goesOnInFlashback({ unit }: Shift, { start, end }: { start: number; end: number }, memory: Memory): boolean {
  const thread = threadAt(memory);
  if (thread === null || memory.published === null || thread.isVague) return false;
  if (unit === "month" && thread.isNews) {
    // "By the end of the month it was shut", told before the month is over.
    const { month, week } = thread.fields;
    return (
      (month ?? week) !== undefined &&
      civilDate(anchorDay(thread.fields) ?? memory.published).month !== civilDate(memory.published).month &&
      !isNewParagraph(thread, start, memory) &&
      tenseAt(memory.words, start, end) === "past"
    );
  }
  return flashbackAt(start, memory) !== null && tenseAt(memory.words, start, end) !== "future";
}

function liesAhead({ fields }: Resolved, { published, mode }: Memory): boolean {
  const first = mode === "narrative" || published === null ? null : anchorDay(fields);
  return first !== null && first > (published as DayNumber);
}

function fromThread(shift: Shift, thread: Thread | null, start: number, memory: Memory): Resolved | null {
  const { unit } = shift;
  const daily = DAILY.has(unit);
  if (thread === null) return fromLast(shift, memory);
  if (!daily && !isMonthly(unit)) return counted(shift, threadAnchor(thread.years), 0.78);
  if (thread.isVague) return null;
  if (daily && thread.day === null && !(thread.fields.week !== undefined && WEEKLY.has(unit)))
    return spreadOver(shift, thread) ?? insteadOfDay(shift, thread);
  const told = daily ? thread.fields : lastTold(thread, start, memory);
  if (!daily && isCoarser(told, unit)) return null;
  const fields = daily && thread.day !== null ? dayFields(thread.day) : told;
  return counted(shift, threadAnchor(fields), 0.78);
}

const WEEKLY: ReadonlySet<Unit> = new Set(["week", "weekend", "fortnight"]);
const isMonthly = (unit: Unit): boolean => unit === "month" || unit === "quarter";

function threadAnchor(fields: CalendarFields): Anchor {
  const day = dayOf(fields);
  return {
    fields,
    kind: "expression",
    edtf: timexEdtf(timexValue({ ...fields, part: undefined, clock: undefined })),
    words:
      day === null
        ? `the date last mentioned, ${inWords(fields, anchorDay(fields) as DayNumber)}`
        : `the day last mentioned, ${dayInWords(day)}`,
  };
}

/** "In January 1955 … that day", "in 1999 … the next day": some day of it, which nobody tells. */
function insteadOfDay({ unit, by, inside }: Shift, { fields, isNews }: Thread): Resolved | null {
  const known = anchorDay(fields);
  if (isNews || known === null || Math.abs(by) > 1 || inside?.weekday !== undefined) return null;
  const { year, month, season, quarter, half, week } = fields;
  const words = inWords(fields, known);
  return {
    fields: { year, month, season, quarter, half, week },
    anchor: { kind: "expression", edtf: timexEdtf(timexValue({ year, month, season, quarter, half, week })) },
    because: `only ${words} is told, and of no ${unit} in it: it lies there or right beside it`,
    confidence: 0.65,
  };
}

/** "The first half of the year" is that of publication, where no other was told. */
const isRunningYear = ({ unit, by, deictic }: Shift): boolean => unit === "year" && by === 0 && deictic === true;

/** Before any date with its year: from the day last told, or the day of a message. */
function fromLast(shift: Shift, memory: Memory): Resolved | null {
  const anchor = mentionedAnchor(memory, shift.unit) ?? (isRunningYear(shift) ? publicationAnchor(memory) : null);
  return anchor === null ? ofUnknownYear(shift) : counted(shift, anchor, 0.78);
}

function counted(shift: Shift, anchor: Anchor, confidence: number): Resolved | null {
  const moved = shiftedFields(anchor.fields, shift.unit, shift.by);
  if (moved === null) return null;
  const reached =
    shift.years === undefined || moved.year === undefined ? moved : { ...moved, year: moved.year + shift.years };
  if (reached.day !== undefined && !isCivilDate(reached.year ?? 1, reached.month ?? 1, reached.day)) return null;
  return {
    fields: shift.inside === undefined ? reached : narrowed(reached, shift.inside),
    anchor: { kind: anchor.kind, edtf: anchor.edtf },
    direction: anchor.kind === "publication" ? sideOf(shift.by || (shift.years ?? 0)) : undefined,
    because: `counted from ${anchor.words}`,
    confidence,
  };
}

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
function spreadOver({ unit, by }: Shift, { fields: { year, month, day } }: Thread): Resolved | null {
  const length = DAYS[unit];
  if (length === undefined || Math.abs(by * length) < 2 || year === undefined) return null;
  if (month === undefined || day !== undefined) return null;
  const first = dayNumber(year, month);
  const end = dayNumber(year, month + 1);
  // What is told next goes on from about the middle of it.
  const middle = civilDate(first + 14 + by * length);
  return {
    fields: { year: middle.year, month: middle.month },
    value: `${isoDay(first + by * length)}/${isoDay(end - 1 + by * length)}`,
    anchor: { kind: "expression", edtf: isoDay(first).slice(0, 7) },
    because: `counted from a day of ${MONTHS[month - 1]} ${yearInWords(year)}, which is not told`,
    confidence: 0.8,
  };
}

interface Anchor {
  fields: CalendarFields;
  kind: "publication" | "expression";
  /** EDTF of a date of the telling; null for the one last told. */
  edtf: string | null;
  words: string;
}

function publicationAnchor(memory: Memory): Anchor | null {
  if (memory.published === null) return null;
  const { year, month, day } = civilDate(memory.published);
  return {
    fields: { year, month, day, quarter: quarterOf(month) },
    kind: "publication",
    edtf: null,
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
    return {
      fields: dayFields(lastDay),
      kind: "expression",
      edtf: null,
      words: `the day last mentioned, ${dayInWords(lastDay)}`,
    };
  // "In 2019 it left. Two months later": somewhere in two years, and no month of them.
  if (last !== null && isCoarser(last, unit)) return null;
  if (last !== null && told !== null && !daily) {
    return {
      fields: last,
      kind: "expression",
      edtf: null,
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
    : unit === "month"
      ? (month ?? quarter ?? week) === undefined
      : unit === "quarter" && (month ?? quarter ?? season ?? half ?? week) === undefined;

/** "The third quarter of last year": the fields inside a year or month that was counted to. */
function narrowed(reached: CalendarFields, inside: CalendarFields): CalendarFields {
  if (reached.week !== undefined && inside.weekday !== undefined) {
    return { ...inside, weekday: undefined, ...dayFields((anchorDay(reached) as DayNumber) + inside.weekday - 1) };
  }
  return { ...reached, ...inside };
}
