import { civilDate, type DayNumber, isCivilDate, isoDay, weekdayOf } from "@/lib/core/civil-time";
import { dayInWords, yearInWords } from "@/lib/core/date-words";
import { type CalendarFields, inYear, onDay } from "../meaning";
import { timexEdtf, timexValue } from "../timex-value";
import { anchorDay, seasonFirstMonth } from "./calendar-arithmetic";
import { type Memory, type Resolved, type Thread, unresolved } from "./resolved";
import { monthOf } from "./story";
import { goesOnTo, lastTold, threadAt } from "./thread";

/**
 * "The following Friday", "the previous March": the next or last such one beside the date last told; null where none is told.
 * What has happened by its verb is not told from a thread in which it would still lie ahead.
 */
export function besideTold(
  fields: CalendarFields,
  by: 1 | -1,
  start: number,
  isOver: () => boolean,
  memory: Memory,
): Resolved | null {
  const thread = threadAt(memory);
  const { published, flashback } = memory;
  const beside =
    fields.weekday === undefined ? monthBeside(fields, by, start, thread, memory) : dayBeside(fields, by, thread);
  const first = beside === null ? null : anchorDay(beside.fields);
  if (memory.mode === "narrative" || published === null || first === null || first <= published || !isOver())
    return beside;
  if (flashback === null || flashback === thread) return null;
  return fields.weekday === undefined
    ? monthBeside(fields, by, start, flashback, memory)
    : dayBeside(fields, by, flashback);
}

function dayBeside(fields: CalendarFields, by: 1 | -1, thread: Thread | null): Resolved | null {
  if (thread === null) return null;
  const side = by > 0 ? "after" : "before";
  const { day } = thread;
  if (day === null || thread.isVague)
    return unresolved(fields, { weekday: fields.weekday }, `it lies ${side} a date of which no day is told`);
  return {
    fields: onDay(fields, civilDate(weekdayBeside(day, fields.weekday as number, by))),
    anchor: { kind: "expression", edtf: isoDay(day) },
    because: `it is the next one ${side} ${dayInWords(day)}, the day last mentioned`,
    confidence: 0.82,
  };
}

function monthBeside(
  fields: CalendarFields,
  by: 1 | -1,
  start: number,
  thread: Thread | null,
  memory: Memory,
): Resolved | null {
  const last = thread === null ? memory.last : lastTold(thread, start, memory);
  const wanted = fields.month ?? (fields.season === undefined ? undefined : seasonFirstMonth(fields.season));
  if (last?.year === undefined || wanted === undefined) return null;
  const told = monthOf(last);
  const year = told === null ? last.year + by : yearBeside({ year: last.year, month: told }, wanted, by);
  if (!isCivilDate(year, wanted, fields.day ?? 1)) return null;
  return {
    fields: inYear(fields, year),
    anchor: { kind: "expression", edtf: timexEdtf(timexValue({ ...last, part: undefined, clock: undefined })) },
    because: `it is the next one ${by > 0 ? "after" : "before"} the date last mentioned, ${yearInWords(last.year)}`,
    confidence: 0.82,
  };
}

/** "On the Tuesday" of a story: the first one from the day it stands at; null where it stands at none. */
export function weekdayTold(fields: CalendarFields, start: number, memory: Memory): Resolved | null {
  const thread = threadAt(memory);
  if (thread === null || memory.mode === "narrative") return null;
  const { day, isNews, isVague } = thread;
  const { published } = memory;
  if (day === null || isVague) {
    return isNews || !goesOnTo(thread, start, memory)
      ? null
      : unresolved(fields, { weekday: fields.weekday }, "it is a day of something of which no day is told");
  }
  const next = day + (((fields.weekday as number) - weekdayOf(day) + 7) % 7);
  // Told of this week, "on the Monday" is the last one, as without an article.
  if (published !== null && (published - day < WEEK || next > published)) return null;
  return {
    fields: onDay(fields, civilDate(next)),
    anchor: { kind: "expression", edtf: isoDay(day) },
    because: `it is the first one from ${dayInWords(day)}, the day last mentioned`,
    confidence: 0.75,
  };
}
const WEEK = 7;

const weekdayBeside = (from: DayNumber, wanted: number, by: 1 | -1): DayNumber =>
  from + by * ((by * (wanted - weekdayOf(from)) + 14) % 7 || 7);

const yearBeside = (from: { year: number; month: number }, wanted: number, by: 1 | -1): number =>
  by > 0 ? from.year + (wanted > from.month ? 0 : 1) : from.year - (wanted < from.month ? 0 : 1);
