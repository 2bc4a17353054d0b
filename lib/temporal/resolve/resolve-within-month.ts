import { civilDate, type DayNumber, dayNumber, daysInMonth, isoDay, weekdayOf } from "@/lib/core/civil-time";
import type { Meaning } from "../meaning";
import { dayFields, dayOf, weekFields } from "./calendar-arithmetic";
import { resolveCalendar } from "./resolve-calendar";
import type { Memory, Resolved } from "./resolved";

/** A week, weekend or day counted inside a month whose year the document may have to give. */
export function resolveWithinMonth(
  { fields, part, nth, cue, weekday }: Extract<Meaning, { kind: "within-month" }>,
  spot: { start: number; end: number },
  memory: Memory,
): Resolved | null {
  const resolved = resolveCalendar(fields, cue, spot, memory);
  const { year, month } = resolved.fields;
  if (year === undefined || month === undefined) return null;
  if (part === "week-to") {
    const end = dayOf(resolved.fields) ?? dayNumber(year, month + 1) - 1;
    return { ...resolved, fields: dayFields(end), value: `${isoDay(end - 6)}/${isoDay(end)}` };
  }
  if (part === "year-to" || part === "year-from") {
    const first = civilDate(dayNumber(year, part === "year-to" ? month - 11 : month));
    const final = civilDate(dayNumber(first.year, first.month + 11));
    const value = (one: { year: number; month: number }): string => isoDay(dayNumber(one.year, one.month)).slice(0, 7);
    return { ...resolved, fields: { year, month }, value: `${value(first)}/${value(final)}` };
  }
  if (nth === 0) return { ...resolved, fields: weekFields(dayOf(resolved.fields) ?? dayNumber(year, month)) };
  const last = daysInMonth(year, month);
  if (part === "weekday") {
    const first = dayNumber(year, month);
    const one = first + (((weekday ?? 1) - weekdayOf(first) + 7) % 7);
    const day = nth > 0 ? one + (nth - 1) * 7 : one + Math.floor((first + last - 1 - one) / 7) * 7;
    return civilDate(day).month === month ? { ...resolved, fields: dayFields(day) } : null;
  }
  if (part === "day") return { ...resolved, fields: { year, month, day: nth < 0 ? last : nth } };
  if (part === "weekend")
    return { ...resolved, fields: { ...weekFields(nthSaturday(year, month, nth)), weekend: true } };
  if (part === "half") {
    const half = { from: dayNumber(year, month, nth > 0 ? 1 : 16), last: dayNumber(year, month, nth > 0 ? 15 : last) };
    return { ...resolved, fields: { year, month }, value: `${isoDay(half.from)}/${isoDay(half.last)}` };
  }
  // Writers count seven days from the first, or back from the last; the calendar's weeks rarely fit a month.
  const from = dayNumber(year, month, nth < 0 ? last - 6 : (nth - 1) * 7 + 1);
  return { ...resolved, fields: dayFields(from), value: `${isoDay(from)}/${isoDay(from + 6)}` };
}

function nthSaturday(year: number, month: number, nth: number): DayNumber {
  const first = dayNumber(year, month);
  const saturday = first + ((6 - weekdayOf(first) + 7) % 7);
  if (nth > 0) return saturday + (nth - 1) * 7;
  const fifth = saturday + 28;
  return civilDate(fifth).month === month ? fifth : saturday + 21;
}
