import { civilDate, type DayNumber, isCivilDate, weekdayOf } from "@/lib/core/civil-time";
import { dayInWords, yearInWords } from "@/lib/core/date-words";
import { type CalendarFields, inYear, onDay } from "../meaning";
import { seasonFirstMonth } from "./calendar-arithmetic";
import type { Memory, Resolved } from "./resolved";

const EXPRESSION = { kind: "expression", edtf: null } as const;

/** "The following Friday", "the previous March": the next or last such one beside the date last told; null where none is told. */
export function besideTold(fields: CalendarFields, by: 1 | -1, memory: Memory): Resolved | null {
  const side = by > 0 ? "after" : "before";
  if (fields.weekday !== undefined) {
    const from = memory.lastDay ?? memory.published;
    if (from === null) return null;
    return {
      fields: onDay(fields, civilDate(weekdayBeside(from, fields.weekday, by))),
      anchor: EXPRESSION,
      because: `it is the next one ${side} ${dayInWords(from)}, the day last mentioned`,
      confidence: 0.82,
    };
  }
  const { last } = memory;
  const wanted = fields.month ?? (fields.season === undefined ? undefined : seasonFirstMonth(fields.season));
  if (last?.year === undefined || wanted === undefined) return null;
  const year =
    last.month === undefined ? last.year + by : yearBeside({ year: last.year, month: last.month }, wanted, by);
  if (!isCivilDate(year, wanted, fields.day ?? 1)) return null;
  return {
    fields: inYear(fields, year),
    anchor: EXPRESSION,
    because: `it is the next one ${side} the date last mentioned, ${yearInWords(last.year)}`,
    confidence: 0.82,
  };
}

const weekdayBeside = (from: DayNumber, wanted: number, by: 1 | -1): DayNumber =>
  from + by * ((by * (wanted - weekdayOf(from)) + 14) % 7 || 7);

const yearBeside = (from: { year: number; month: number }, wanted: number, by: 1 | -1): number =>
  by > 0 ? from.year + (wanted > from.month ? 0 : 1) : from.year - (wanted < from.month ? 0 : 1);
