import { type DayNumber, dayNumber, isCivilDate, parseIsoDay, type Weekday, weekdayOf } from "@/lib/core/civil-time";
import { MONTHS, WEEKDAYS } from "@/lib/core/date-words";
import { findTimeExpressions } from "@/lib/temporal";

/** A whole day with its year, as it stands in a text. */
export interface WrittenDay {
  /** Offsets in the text given, end exclusive. */
  start: number;
  end: number;
  text: string;
  /** The days it can mean: one, or two where day and month could be told either way (03/04/2022). */
  days: readonly DayNumber[];
  /** The weekday written beside it, where it is not that of the day. */
  wrongWeekday?: Weekday;
}

const NUMERIC =
  /(?<![\d./-])(?:(?<year>(?:1[6-9]|20|21)\d\d)(?<sign>[/.-])(?<month>\d\d?)\k<sign>(?<day>\d\d?)|(?<first>\d\d?)(?<mark>[/.-])(?<second>\d\d?)\k<mark>(?<last>(?:1[6-9]|20|21)\d\d))(?=T\d|[^\d/-]|$)/g;

/** Every whole day with a written year. Days that no calendar has ("31 February 2022", "2022-13-45") are left out. */
export function writtenDays(text: string): WrittenDay[] {
  const numeric = [...text.matchAll(NUMERIC)].flatMap((match): WrittenDay[] => {
    const days = numericDays(match.groups ?? {});
    return days.length === 0 ? [] : [{ start: match.index, end: match.index + match[0].length, text: match[0], days }];
  });
  const worded = findTimeExpressions(text, { published: null }).flatMap((found): WrittenDay[] => {
    const day = /^-?\d{4}-\d\d-\d\d/.exec(found.value)?.[0];
    const parsed = day === undefined ? null : parseIsoDay(day);
    // "Dec. 8" after a full date is resolved from it; only a year in the words themselves dates a page.
    if (parsed === null || !/\d{4}/.test(found.text) || found.mod !== undefined || found.qualifier !== undefined)
      return [];
    if (found.ends !== undefined) return []; // "14-20 March 2022" is no day
    if (numeric.some((one) => one.start < found.end && found.start < one.end)) return [];
    const weekday = weekdayIn(text.slice(Math.max(0, found.start - 12), found.end));
    return [
      {
        start: found.start,
        end: found.end,
        text: found.text,
        days: [parsed],
        ...(weekday !== null && weekday !== weekdayOf(parsed) ? { wrongWeekday: weekday } : {}),
      },
    ];
  });
  return [...numeric, ...worded].sort((a, b) => a.start - b.start);
}

function numericDays(parts: Record<string, string | undefined>): DayNumber[] {
  const number = (name: string): number => Number(parts[name]);
  const candidates =
    parts["year"] !== undefined
      ? [[number("year"), number("month"), number("day")]]
      : [
          [number("last"), number("second"), number("first")],
          // With dots the day comes first wherever they are used.
          ...(parts["mark"] === "." ? [] : [[number("last"), number("first"), number("second")]]),
        ];
  const days = candidates.flatMap(([year = 0, month = 0, day = 0]) =>
    isCivilDate(year, month, day) ? [dayNumber(year, month, day)] : [],
  );
  return [...new Set(days)];
}

/** Whether the text's own numeric dates put the day or the month first; null where none tells, or they disagree. */
export function numericOrder(text: string): "day" | "month" | null {
  let [dayFirst, monthFirst] = [false, false];
  for (const { groups } of text.matchAll(NUMERIC)) {
    const [first, second] = [Number(groups?.["first"]), Number(groups?.["second"])];
    if (first > 12 && second <= 12) dayFirst = true;
    if (second > 12 && first <= 12) monthFirst = true;
  }
  return dayFirst === monthFirst ? null : dayFirst ? "day" : "month";
}

function weekdayIn(text: string): Weekday | null {
  const index = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}\\b`, "i").test(text));
  return index < 0 ? null : ((index + 1) as Weekday);
}

export const weekdayName = (day: DayNumber): string => WEEKDAYS[weekdayOf(day) - 1] as string;

/** Month and day of a dateline without a year: "May 5", "5 May". */
export function yearlessDay(text: string): { month: number; day: number } | null {
  const found = findTimeExpressions(text, { published: null }).find(({ value }) => /^XXXX-\d\d-\d\d$/.test(value));
  return found === undefined ? null : { month: Number(found.value.slice(5, 7)), day: Number(found.value.slice(8, 10)) };
}

const MONTH_CODES: readonly string[] = MONTHS.map((name) => name.slice(0, 3).toLowerCase());

/** 1-12 for "03", "3" and "mar"; 0 for anything else. */
export const monthOf = (text: string): number =>
  /^\d\d?$/.test(text) ? Number(text) : MONTH_CODES.indexOf(text.slice(0, 3).toLowerCase()) + 1;
