import { type DayNumber, weekdayOf } from "@/lib/core/civil-time";
import type { Memory } from "./resolved";

/** Characters between a day and the weekday that stands beside it. */
const NEXT_DAY_REACH = 5;
const WEEKDAY_ENDS = /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun))$/;

/** "5 May (Tuesday)" is one day told twice, "Tues-Wed" goes on from the first; null for a weekday that stands by itself. */
export function besideDayTold(wanted: number, memory: Memory, start: number): DayNumber | null {
  const { text, lastDay, lastDayAt } = memory;
  if (lastDay === null || start < lastDayAt || start - lastDayAt > NEXT_DAY_REACH) return null;
  const between = text.slice(lastDayAt, start);
  const ahead = (wanted - weekdayOf(lastDay) + 7) % 7;
  // "2-3, 9-10 May (Sat-Sun)": the first day of the row that falls on it.
  if (/^\s?\($/.test(between)) return memory.row.find((day) => weekdayOf(day) === wanted) ?? null;
  // "On 8 October, a Saturday, at noon": the day itself.
  if (ahead === 0 && between === ", " && /^an?\s/.test(text.slice(start, start + 3))) return lastDay;
  // "Flights for Tuesday and Wednesday", told on the Tuesday: the days of a pair follow each other.
  if (ahead === 1 && /^\s(?:and|or|&)\s$/.test(between) && WEEKDAY_ENDS.test(text.slice(0, lastDayAt).slice(-10)))
    return lastDay + 1;
  return ahead > 0 && /^\s?[-\u2013]\s?$/.test(between) ? lastDay + ahead : null;
}
