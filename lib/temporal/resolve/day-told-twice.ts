import { type DayNumber, weekdayOf } from "@/lib/core/civil-time";
import { dayOf } from "./calendar-arithmetic";
import type { Memory } from "./resolved";

/** Characters between a day and the weekday that stands beside it. */
const NEXT_DAY_REACH = 5;
const WEEKDAY_ENDS = /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun))$/;

/** Characters between the days of a row: "2-3, 9-10", "2 and 9". */
const ROW_GAP_MAX = 6;

/** "2-3, 9-10 May (Sat-Sun)": the first day of the row that ends here and falls on this weekday. */
function firstOfRow(wanted: number, { told, lastDayAt }: Memory): DayNumber | null {
  let first: DayNumber | null = null;
  let next = lastDayAt;
  for (let at = told.length - 1; at >= 0; at--) {
    const { fields, start, end } = told[at] as (typeof told)[number];
    if (next - end > ROW_GAP_MAX) break;
    const day = dayOf(fields);
    if (day !== null && weekdayOf(day) === wanted) first = day;
    next = start;
  }
  return first;
}

/** "5 May (Tuesday)" is one day told twice, "Tues-Wed" goes on from the first; null for a weekday that stands by itself. */
export function besideDayTold(wanted: number, memory: Memory, start: number): DayNumber | null {
  const { text, lastDay, lastDayAt } = memory;
  if (lastDay === null || start < lastDayAt || start - lastDayAt > NEXT_DAY_REACH) return null;
  const between = text.slice(lastDayAt, start);
  const ahead = (wanted - weekdayOf(lastDay) + 7) % 7;
  if (/^\s?\($/.test(between)) return firstOfRow(wanted, memory) ?? (ahead === 0 ? lastDay : null);
  // "On 8 October, a Saturday, at noon": the day itself.
  if (ahead === 0 && between === ", " && /^an?\s/.test(text.slice(start, start + 3))) return lastDay;
  // "Flights for Tuesday and Wednesday", told on the Tuesday: the days of a pair follow each other.
  if (ahead === 1 && /^\s(?:and|or|&)\s$/.test(between) && WEEKDAY_ENDS.test(text.slice(0, lastDayAt).slice(-10)))
    return lastDay + 1;
  return ahead > 0 && /^\s?[-\u2013]\s?$/.test(between) ? lastDay + ahead : null;
}
