import { civilDate, clock, type DayNumber } from "./civil-time";
import type { PartialDate } from "./time-expression";
import type { EventDate } from "./timeline-event";

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const SEASONS: Readonly<Record<number, string>> = { 3: "spring", 6: "summer", 9: "autumn", 12: "winter" };

const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);
const shortMonth = (month: number): string => monthName(month).slice(0, 3);

/** 44 BC, 2024 */
export const yearInWords = (year: number): string => (year <= 0 ? `${1 - year} BC` : String(year));

/** 8 Dec 2024: never 08/12, which two readers read in two ways. */
export function dayInWords(day: DayNumber): string {
  const { year, month, day: d } = civilDate(day);
  return `${d} ${shortMonth(month)} ${yearInWords(year)}`;
}

/** 16–21 Dec 2024, 25 Aug – 23 Sep 2023 */
export function daysInWords(from: DayNumber, to: DayNumber): string {
  const [a, b] = [civilDate(from), civilDate(to - 1)];
  if (to - from === 1) return dayInWords(from);
  if (a.year === b.year && a.month === b.month)
    return `${a.day}–${b.day} ${shortMonth(a.month)} ${yearInWords(a.year)}`;
  if (a.year === b.year) return `${a.day} ${shortMonth(a.month)} – ${dayInWords(to - 1)}`;
  return `${dayInWords(from)} – ${dayInWords(to - 1)}`;
}

function closedInWords(from: DayNumber, to: DayNumber, date: EventDate): string {
  const { year, month } = civilDate(from);
  const at = (name: string): string => `${name} ${yearInWords(year)}`;
  switch (date.precision) {
    case "month":
      return date.edtf !== null && /^-?\d{4}-\d\d[~?%]?$/.test(date.edtf)
        ? at(monthName(month))
        : daysInWords(from, to);
    case "season":
      return SEASONS[month] ? at(SEASONS[month]) : daysInWords(from, to);
    case "quarter":
      return month % 3 === 1 && to - from < 95 ? at(`quarter ${(month + 2) / 3} of`) : daysInWords(from, to);
    case "half":
      return month % 6 === 1 && to - from < 190
        ? at(month === 1 ? "first half of" : "second half of")
        : daysInWords(from, to);
    case "year":
      return to - from >= 365 && civilDate(to).year === year + 1 ? yearInWords(year) : daysInWords(from, to);
    case "decade":
      return `the ${year}s`;
    case "century":
      return `${year}–${civilDate(to - 1).year}`;
    case "part-of-decade":
      return `${year}–${civilDate(to - 1).year}`;
    default:
      return daysInWords(from, to);
  }
}

function partialInWords({ month, day, weekday, monthTo, dayTo }: PartialDate): string {
  const one = (m?: number, d?: number): string =>
    m === undefined
      ? d === undefined
        ? ""
        : `the ${d}th of a month`
      : d === undefined
        ? monthName(m)
        : `${d} ${monthName(m)}`;
  if (monthTo !== undefined) return `${one(month, day)} – ${one(monthTo, dayTo)}, year unknown`;
  const known = one(month, day);
  if (weekday !== undefined && known === "") return `a ${WEEKDAYS[weekday - 1]}, date unknown`;
  return known === "" ? "date unknown" : `${known}, year unknown`;
}

const QUALIFIER_WORDS = { "~": "about ", "?": "possibly ", "%": "possibly about " } as const;

/** The date as a person would say it, never finer than the source: "September, year unknown", "on or before 21 Dec 2024". */
export function dateInWords(date: EventDate): string {
  const about = date.qualifier === undefined ? "" : QUALIFIER_WORDS[date.qualifier];
  const bound = (day: DayNumber): string => {
    const { year, month } = civilDate(day);
    if (date.precision === "year") return yearInWords(year);
    return date.precision === "month" ? `${monthName(month)} ${yearInWords(year)}` : dayInWords(day);
  };
  if (date.from !== null && date.to !== null) {
    const words = about + closedInWords(date.from, date.to, date);
    if (date.time === undefined) return words;
    const zone = date.time.zone === undefined ? "" : ` ${date.time.zone}`;
    return `${words}, ${clock(date.time.from)}${date.time.to - date.time.from > 1 ? `–${clock(date.time.to % 1440)}` : ""}${zone}`;
  }
  if (date.from !== null)
    return `${about}since ${bound(date.from)}${date.endBound === "open" ? ", ongoing" : ", end not reported"}`;
  if (date.to !== null) return `${about}on or before ${bound(date.to - 1)}`;
  return date.partial === undefined ? "date unknown" : about + partialInWords(date.partial);
}

/** Words for a confidence of 0-1, the same in panel, table, print and citation. */
export function certaintyInWords(date: Pick<EventDate, "basis" | "from" | "to" | "confidence">): string {
  if (date.basis === "user") return "set by a person";
  if (date.basis === "unknown" && date.from === null && date.to === null) return "needs a date";
  if (date.confidence >= 0.9) return "certain";
  if (date.confidence >= 0.75) return "likely";
  return date.confidence >= 0.5 ? "uncertain" : "a guess";
}
