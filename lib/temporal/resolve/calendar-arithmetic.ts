import { civilDate, type DayNumber, dayNumber, isoWeek, MINUTES_PER_DAY, startOfIsoWeek } from "@/lib/core/civil-time";
import type { MinuteInterval } from "@/lib/core/time-expression";
import type { CalendarFields } from "../meaning";
import type { Season, Unit } from "../vocabulary";

export const dayFields = (day: DayNumber): CalendarFields => civilDate(day);

/** The day number of complete day fields, or null. */
export const dayOf = ({ year, month, day }: CalendarFields): DayNumber | null =>
  year === undefined || month === undefined || day === undefined ? null : dayNumber(year, month, day);

export function weekFields(day: DayNumber): CalendarFields {
  const { year, week } = isoWeek(day);
  return { year, week };
}

export const quarterOf = (month: number): number => Math.floor((month - 1) / 3) + 1;

const SEASON_FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
export const seasonFirstMonth = (season: Season): number => SEASON_FIRST_MONTH[season];
const UNIT_SEASON: Readonly<Partial<Record<Unit, Season>>> = {
  spring: "SP",
  summer: "SU",
  fall: "FA",
  winter: "WI",
};

/** A day or a coarser date some units away, told as finely as the unit: "five months ago" is a month. */
export function shiftedFields(anchor: CalendarFields, unit: Unit, by: number): CalendarFields | null {
  const known = anchorDay(anchor);
  if (known === null) return null;
  const at = civilDate(known);
  switch (unit) {
    case "day":
      return dayFields(known + by);
    case "night":
    case "morning":
    case "afternoon":
    case "evening":
      return {
        ...dayFields(known + by),
        part: ({ night: "NI", morning: "MO", afternoon: "AF", evening: "EV" } as const)[unit],
      };
    case "week":
      return weekFields(startOfIsoWeek(known) + 7 * by);
    case "fortnight":
      return weekFields(startOfIsoWeek(known) + 14 * by);
    case "weekend":
      return { ...weekFields(startOfIsoWeek(known) + 7 * by), weekend: true };
    case "month": {
      const { year, month } = civilDate(dayNumber(at.year, at.month + by));
      return { year, month };
    }
    case "quarter": {
      const first = anchor.quarter === undefined ? at.month : anchor.quarter * 3 - 2;
      const { year, month } = civilDate(dayNumber(at.year, first + by * 3));
      return { year, quarter: quarterOf(month) };
    }
    case "year":
      return { year: at.year + by };
    case "decade":
      return { decade: Math.floor(at.year / 10) + by };
    case "century":
      return { century: Math.floor(at.year / 100) + by };
    case "hour":
    case "minute":
    case "second":
      return null;
    default: {
      const season = UNIT_SEASON[unit];
      return season === undefined ? null : { year: at.year + by, season };
    }
  }
}

/** The first day of what the fields name. */
export function anchorDay({
  year,
  month,
  day,
  week,
  quarter,
  season,
  half,
  decade,
  century,
}: CalendarFields): DayNumber | null {
  if (decade !== undefined) return dayNumber(decade * 10);
  if (century !== undefined) return dayNumber(century * 100);
  if (year === undefined) return null;
  if (month !== undefined) return dayNumber(year, month, day ?? 1);
  if (week !== undefined) return startOfIsoWeek(dayNumber(year, 1, 4)) + (week - 1) * 7;
  if (quarter !== undefined) return dayNumber(year, quarter * 3 - 2);
  if (season !== undefined) return dayNumber(year, SEASON_FIRST_MONTH[season]);
  if (half !== undefined) return dayNumber(year, half * 6 - 5);
  return dayNumber(year);
}

const DURATION_UNIT: Readonly<Record<string, Unit>> = { D: "day", W: "week", M: "month", Y: "year" };

/** A day, month or year some TIMEX3 duration away from an interval; null where the two do not fit ("two days after 1990"). */
export function shiftedByDuration(interval: MinuteInterval, duration: string, sign: number): CalendarFields | null {
  const match = /^P(\d+)([DWMY])$/.exec(duration);
  const unit = DURATION_UNIT[match?.[2] ?? ""];
  if (match === null || unit === undefined || sign === 0) return null;
  const from = Math.floor(interval.from / MINUTES_PER_DAY);
  const length = Math.ceil((interval.to - interval.from) / MINUTES_PER_DAY);
  if ((unit === "day" || unit === "week") && length > 1) return null;
  if (unit === "month" && length > 31) return null;
  if (unit === "week") return dayFields(from + sign * 7 * Number(match[1]));
  return shiftedFields(dayFields(from), unit, sign * Number(match[1]));
}
