import { civilDate, isoDay } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import type { CalendarFields } from "../meaning";
import { weekFields } from "./calendar-arithmetic";
import { type Memory, type Resolved, unresolved } from "./resolved";
import type { Tense } from "./tense";
import { flashbackAt, isNewParagraph } from "./thread";

/** The week, weekend or hour of a look back that the place stands in; null in the news itself. */
export function weekInFlashback(
  unit: "week" | "weekend",
  start: number,
  tense: () => Tense,
  memory: Memory,
): Resolved | null {
  const thread = memory.mode === "narrative" ? null : flashbackAt(start, memory);
  if (thread === null || tense() === "future") return null;
  const { day, fields, isVague } = thread;
  if (day !== null)
    return {
      fields: unit === "week" ? weekFields(day) : { ...weekFields(day), weekend: true },
      anchor: { kind: "expression", edtf: isoDay(day) },
      because: `the ${unit} is that of the day last mentioned, ${dayInWords(day)}`,
      confidence: 0.75,
    };
  const { year, month, season } = fields;
  if (isVague || month === undefined)
    return unresolved(
      unit === "week" ? { week: undefined } : { weekend: true },
      {},
      `it is a ${unit} of something of which no day is told`,
    );
  return {
    fields: { year, month, season },
    anchor: { kind: "expression", edtf: null },
    because: `it is a ${unit} of the month last mentioned, of which no day is told`,
    confidence: 0.65,
  };
}

/** "By dawn" under "in January 1984": an hour of no day that is told; null where the day last told is the one. */
export function hourOfNoDay(fields: CalendarFields, memory: Memory, start: number): Resolved | null {
  const thread = flashbackAt(start, memory);
  // An hour at the head of its line is of a live page, whatever its last lines looked back to.
  if (thread === null || thread.day !== null || isNewParagraph(thread, start, memory)) return null;
  const { year, month, season } = thread.fields;
  if (thread.isVague || (month ?? season) === undefined)
    return {
      fields,
      anchor: { kind: "none", edtf: null },
      because: "it is an hour of something of which no day is told",
      confidence: 0.8,
    };
  return {
    fields: { year, month, season },
    anchor: { kind: "expression", edtf: null },
    because: "it is an hour of the month last mentioned, of which no day is told",
    confidence: 0.65,
  };
}

/** "A letter of 3 July 2017 … In December 2017 a lock was fitted … At 11.40 p.m. it burned": of no day that was told. */
export function isOfUntoldDay({ mode, published, last, lastAt, lastDay, lastDayAt }: Memory): boolean {
  if (mode === "narrative" || published === null || lastDay === null || last?.month === undefined) return false;
  if (published - lastDay < OLD_NEWS_DAYS || lastAt <= lastDayAt || last.day !== undefined) return false;
  const { year, month } = civilDate(lastDay);
  return last.year !== year || last.month !== month;
}
const OLD_NEWS_DAYS = 60;
