import { type DayNumber, weekdayOf } from "@/lib/core/civil-time";
import { readWeekday } from "../vocabulary";
import type { Memory } from "./resolved";

/** Characters between a day and the weekday that stands beside it. */
const NEXT_DAY_REACH = 9;
const WEEKDAY_ENDS = /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun))$/;

/** "5 May (Tuesday)" is one day told twice, "Tues-Wed" and "Tuesday to Friday" go on from the first; null for a weekday that stands by itself. */
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
  // "Open Monday to Friday": a span ends after it began.
  if (ahead > 0 && SPAN_WORD.test(between) && WEEKDAY_ENDS.test(text.slice(Math.max(0, lastDayAt - 10), lastDayAt)))
    return lastDay + ahead;
  return ahead > 0 && /^\s?[-\u2013]\s?$/.test(between) ? lastDay + ahead : null;
}

const SPAN_WORD = /^\s(?:to|till?|until|through|thru)\s$/i;
const SPAN_BEHIND =
  /^(?:\s?[-\u2013]\s?|\s(?:to|till?|until|through|thru)\s)(?:on\s)?((?:mon|tue|wed|thu|fri|sat|sun)(?:(?:s|nes|rs|ur)?day|s|rs?)?)\b/i;
const SPAN_REACH = 20;
/** "Moved from Monday to Friday": two days, and nothing between them. */
const MOVED_FROM =
  /\b(?:moved|postponed|delayed|rescheduled|shifted|pushed\sback|put\s(?:back|off)|brought\sforward)\s(?:\S+\s){0,2}from\s$/i;
const MOVED_REACH = 48;

/**
 * "The strike ran from Monday to Friday": what is over ended on the last such Friday, and began on the Monday before that one.
 * The first day of a span of weekdays that ends no later than `anchor`; null where no span goes on from `end`.
 */
export function firstOfSpanOver(
  wanted: number,
  anchor: DayNumber,
  text: string,
  { start, end }: { start: number; end: number },
): DayNumber | null {
  const name = SPAN_BEHIND.exec(text.slice(end, end + SPAN_REACH))?.[1];
  if (name === undefined || MOVED_FROM.test(text.slice(Math.max(0, start - MOVED_REACH), start))) return null;
  const last = readWeekday(name);
  const lastDay = anchor - ((weekdayOf(anchor) - last + 7) % 7);
  return last === wanted ? null : lastDay - ((last - wanted + 7) % 7);
}
