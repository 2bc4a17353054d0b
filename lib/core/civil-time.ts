/**
 * The calendar of the story: days and minutes without a time zone (proleptic Gregorian, astronomical years, year 0 = 1 BC).
 * Day numbers count from 1970-01-01 = 0. The method is Howard Hinnant's `days_from_civil`.
 */
export type DayNumber = number;
/** Minutes since 1970-01-01T00:00 of the wall clock of the story. */
export type CivilMinute = number;

export const MINUTES_PER_DAY = 1440;

export interface CivilDate {
  year: number;
  /** 1-12 */
  month: number;
  /** 1-31 */
  day: number;
}

/** ISO weekday, Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export function dayNumber(year: number, month = 1, day = 1): DayNumber {
  // Months outside 1-12 roll over into years, so that "month + 1" needs no care at the call.
  const monthIndex = month - 1;
  const rolledYear = year + Math.floor(monthIndex / 12);
  const rolledMonth = (((monthIndex % 12) + 12) % 12) + 1;
  const y = rolledMonth <= 2 ? rolledYear - 1 : rolledYear;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (rolledMonth + (rolledMonth > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civilDate(day: DayNumber): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function weekdayOf(day: DayNumber): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday; // 1970-01-01 was a Thursday
}

export const daysInMonth = (year: number, month: number): number => dayNumber(year, month + 1) - dayNumber(year, month);

/** True when the three numbers name a day that exists. */
export const isCivilDate = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Adds calendar months; a day that does not exist is cut to the month's last (31 January + 1 month = 28 or 29 February). */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = civilDate(day);
  const first = civilDate(dayNumber(from.year, from.month + months));
  return dayNumber(first.year, first.month, Math.min(from.day, daysInMonth(first.year, first.month)));
}

/** ISO year as text: 4 digits, a sign and 6 digits only outside 0-9999 (EDTF writes Y and more digits; see edtf.ts). */
function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  return (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
}

const two = (n: number): string => String(n).padStart(2, "0");

/** 2024-12-08 */
export function isoDay(day: DayNumber): string {
  const { year, month, day: d } = civilDate(day);
  return `${isoYear(year)}-${two(month)}-${two(d)}`;
}

/** 2024-12-08T03:15 */
export function isoMinute(minute: CivilMinute): string {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  return `${isoDay(day)}T${clock(minute - day * MINUTES_PER_DAY)}`;
}

/** Minutes of a day as 03:15. */
export const clock = (minuteOfDay: number): string => `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;

/** Reads YYYY-MM-DD strictly; null when it is no day of the calendar. */
export function parseIsoDay(text: string): DayNumber | null {
  const match = /^(?<year>-?\d{4,6})-(?<month>\d\d)-(?<day>\d\d)$/.exec(text.trim());
  if (!match?.groups) return null;
  const [year, month, day] = [Number(match.groups["year"]), Number(match.groups["month"]), Number(match.groups["day"])];
  return isCivilDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Monday of the ISO week that holds the day. */
export const startOfIsoWeek = (day: DayNumber): DayNumber => day - (weekdayOf(day) - 1);

/** ISO week-numbering year and week of a day. */
export function isoWeek(day: DayNumber): { year: number; week: number } {
  const thursday = startOfIsoWeek(day) + 3;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year)) / 7) + 1 };
}

/** Monday of ISO week `week` of `year`. */
export const isoWeekStart = (year: number, week: number): DayNumber =>
  startOfIsoWeek(dayNumber(year, 1, 4)) + (week - 1) * 7;
