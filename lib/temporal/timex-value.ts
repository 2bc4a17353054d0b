import {
  addMonths,
  civilDate,
  type DayNumber,
  dayNumber,
  isCivilDate,
  isoDay,
  isoWeekStart,
  MINUTES_PER_DAY,
} from "@/lib/core/civil-time";
import type { MinuteInterval, TimexMod } from "@/lib/core/time-expression";
import { allFields, type CalendarFields } from "./meaning";

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };
const EDTF_SEASON: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, AU: 23, WI: 24 };
/** Hours of the parts of a day; a night ends in the next morning. */
const PART_HOURS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [12, 13],
  AF: [12, 18],
  EV: [18, 24],
  NI: [20, 28],
  DT: [8, 18],
};

const year4 = (year: number): string =>
  year > 999 ? String(year) : year <= 0 ? `BC${String(1 - year).padStart(4, "0")}` : String(year).padStart(4, "0");

/** Writes calendar fields as a TIMEX3 value; unknown parts become X. */
export function timexValue(given: CalendarFields): string {
  const fields = allFields(given);
  const { fiscal, fiscalFrom } = fields;
  if (fiscal) return `FY${fiscalFrom === undefined ? "" : `${fiscalFrom}/`}${dayPart(fields)}`;
  const day = dayPart(fields);
  if (fields.clock !== undefined) {
    const { hour, minute = 0, second } = fields.clock;
    return `${day}T${two(hour)}:${two(minute)}${second === undefined ? "" : `:${two(second)}`}`;
  }
  return fields.part === undefined ? day : `${day}T${fields.part}`;
}

function dayPart({
  year,
  decade,
  century,
  half,
  quarter,
  season,
  month,
  week,
  weekend,
  day,
  weekday,
  part,
  clock,
}: CalendarFields): string {
  if (decade !== undefined) return String(decade);
  if (century !== undefined) return century < 0 ? `BC${two(-century - 1)}` : two(century);
  const head = year === undefined ? "XXXX" : year4(year);
  if (season !== undefined) return `${head}-${season}`;
  if (quarter !== undefined) return `${head}-Q${quarter}`;
  if (half !== undefined) return `${head}-H${half}`;
  if (week !== undefined) return `${head}-W${two(week)}${weekend ? "-WE" : ""}`;
  if (weekend) return `${head}-WXX-WE`;
  if (weekday !== undefined && (month === undefined || day === undefined)) return `${head}-WXX-${weekday}`;
  if (month === undefined)
    return day !== undefined ? `${head}-XX-${two(day)}` : year === undefined || part || clock ? `${head}-XX-XX` : head;
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

interface DayInterval {
  from: DayNumber;
  to: DayNumber;
}

/** The number that some digits of a value make; NaN where one of them is none. */
function numberAt(value: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = value.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** True for a year, month or day, which EDTF writes the same: YYYY, YYYY-MM, YYYY-MM-DD. By hand, for every date asks. */
function isPlain(value: string): boolean {
  const { length } = value;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  return (
    !Number.isNaN(numberAt(value, 0, 4)) &&
    (length < 7 || (value.charCodeAt(4) === HYPHEN && !Number.isNaN(numberAt(value, 5, 7)))) &&
    (length < 10 || (value.charCodeAt(7) === HYPHEN && !Number.isNaN(numberAt(value, 8, 10))))
  );
}
const HYPHEN = 45;

/** Half-open days of a plain value, its year before Christ or after; null for a month or day that does not exist. */
function plainDays(value: string, beforeChrist: boolean): DayInterval | null {
  const written = numberAt(value, 0, 4);
  const year = beforeChrist ? 1 - written : written;
  if (value.length === 4) return { from: dayNumber(year), to: dayNumber(year + 1) };
  const month = numberAt(value, 5, 7);
  if (month < 1 || month > 12) return null;
  if (value.length === 7) return { from: dayNumber(year, month), to: dayNumber(year, month + 1) };
  const day = numberAt(value, 8, 10);
  if (!isCivilDate(year, month, day)) return null;
  const from = dayNumber(year, month, day);
  return { from, to: from + 1 };
}

/** Half-open days of the part of a value before `T`, or null where it names no single interval. */
function valueDays(value: string): DayInterval | null {
  const before = value.startsWith("BC");
  const digits = before ? value.slice(2) : value;
  if (isPlain(digits)) return plainDays(digits, before);
  if (Number.isNaN(numberAt(digits, 0, 1))) return null;
  let match = /^(\d\d)$/.exec(digits);
  if (match) {
    const century = Number(match[1]);
    return before
      ? { from: dayNumber(-100 * (century + 1) + 1), to: dayNumber(-100 * century + 1) }
      : { from: dayNumber(century * 100), to: dayNumber(century * 100 + 100) };
  }
  if (before) return null;
  match = /^(\d{3})$/.exec(digits);
  if (match) return { from: dayNumber(Number(match[1]) * 10), to: dayNumber(Number(match[1]) * 10 + 10) };
  match = /^(\d{4})-W(\d{1,2})(-WE)?$/.exec(digits);
  if (match) {
    const week = Number(match[2]);
    if (week < 1 || week > 53) return null;
    const monday = isoWeekStart(Number(match[1]), week);
    return match[3] === undefined ? { from: monday, to: monday + 7 } : { from: monday + 5, to: monday + 7 };
  }
  match = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|AU|WI))$/.exec(digits);
  if (match) {
    const [, year, quarter, half, season] = match;
    const months = half === undefined ? 3 : 6;
    const first = quarter
      ? Number(quarter) * 3 - 2
      : half
        ? Number(half) * 6 - 5
        : (SEASON_MONTH[season as string] as number);
    const from = dayNumber(Number(year), first);
    return { from, to: addMonths(from, months) };
  }
  return null;
}

/** A value cut at the T before its hour or part of the day. */
function dayAndTime(value: string): [day: string, time: string | undefined] {
  const at = value.indexOf("T");
  return at < 0 ? [value, undefined] : [value.slice(0, at), value.slice(at + 1)];
}

/** `2024-11-21/2024-11-30`: the range from the first of one value to the last of the other. */
function rangeDays(value: string): DayInterval | null {
  const [first = "", last = ""] = value.split("/");
  const [from, to] = [valueDays(first.replace(/T.*$/, "")), valueDays(last.replace(/T.*$/, ""))];
  return from === null || to === null || to.to <= from.from ? null : { from: from.from, to: to.to };
}

/**
 * The interval that a TIMEX3 value names, in half-open minutes of the wall clock; null for references, durations, sets
 * and values with unknown parts. A range is written with a slash.
 */
export function timexInterval(value: string): MinuteInterval | null {
  if (isPlain(value)) {
    const days = plainDays(value, false);
    return days === null ? null : { from: days.from * MINUTES_PER_DAY, to: days.to * MINUTES_PER_DAY };
  }
  if (value.startsWith(FISCAL)) return timexInterval(fiscalSpan(value));
  if (value.includes("/")) {
    const days = rangeDays(value);
    return days === null ? null : { from: days.from * MINUTES_PER_DAY, to: days.to * MINUTES_PER_DAY };
  }
  if (value.startsWith("P")) return null;
  const [day, time] = dayAndTime(value);
  const days = valueDays(day);
  if (days === null) return null;
  const from = days.from * MINUTES_PER_DAY;
  if (time === undefined) return { from, to: days.to * MINUTES_PER_DAY };
  const hours = PART_HOURS[time];
  if (hours !== undefined) return { from: from + hours[0] * 60, to: from + hours[1] * 60 };
  const clock = /^(\d\d)(?::?(\d\d))?(?::?\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/.exec(time);
  if (clock === null || Number(clock[1]) > 24 || Number(clock[2] ?? 0) > 59) return null;
  const start = from + Number(clock[1]) * 60 + Number(clock[2] ?? 0);
  return { from: start, to: start + (clock[2] === undefined ? 60 : 1) };
}

/** Thirds as people say them: ten days of a month, four months of a year, 0-3, 4-6 and 7-9 of a decade; else thirds of the days. */
function third({ from, to }: DayInterval, mod: "START" | "MID" | "END"): DayInterval {
  const length = to - from;
  const { year } = civilDate(from);
  const [firstCut, secondCut] =
    length >= 28 && length <= 31
      ? [from + 10, from + 20]
      : length === 365 || length === 366
        ? [dayNumber(year, 5), dayNumber(year, 9)]
        : length === 3652 || length === 3653
          ? [dayNumber(year + 4), dayNumber(year + 7)]
          : [from + Math.round(length / 3), from + Math.round((length * 2) / 3)];
  if (mod === "START") return { from, to: firstCut };
  return mod === "MID" ? { from: firstCut, to: secondCut } : { from: secondCut, to };
}

const days = ({ from, to }: DayInterval, mark = ""): string =>
  to - from === 1 ? isoDay(from) + mark : `${isoDay(from)}${mark}/${isoDay(to - 1)}${mark}`;

/** The interval that value and modifier name together, in half-open days: "late November" is its last third. */
export function timexDays(value: string, mod?: TimexMod): DayInterval | null {
  const whole = value.includes("/")
    ? rangeDays(value)
    : /^P(?!RESENT|AST)/.test(value)
      ? null
      : valueDays(dayAndTime(value)[0]);
  if (whole === null) return null;
  return (mod === "START" || mod === "MID" || mod === "END") && whole.to - whole.from > 1 ? third(whole, mod) : whole;
}

const FISCAL = "FY";
/** A fiscal year, and each of its quarters, lies about the calendar year of its number; nobody says how far off. */
const fiscalSpan = (value: string): string => value.slice(FISCAL.length).replace(/-Q\d$/, "");

/** EDTF of a TIMEX3 value and modifier as docs/contract.md lays down; null for references, durations and sets. */
export function timexEdtf(value: string, mod?: TimexMod): string | null {
  if (mod === undefined && isPlain(value)) return plainDays(value, false) === null ? null : value;
  if (/^(P|FUTURE_REF)/.test(value)) return null;
  if (value.startsWith(FISCAL)) return `${fiscalSpan(value).replace("/", "~/")}~`;
  const mark = mod === "APPROX" ? "~" : "";
  const isThird = mod === "START" || mod === "MID" || mod === "END";
  if (value.startsWith("XXXX")) return unknownYear(value, mark);
  const span = timexDays(value, mod);
  if (span === null) return null;
  if ((isThird && span.to - span.from > 1) || value.includes("/") || /-W\d/.test(value)) return days(span, mark);
  const [day] = dayAndTime(value);
  if (day.startsWith("BC"))
    return /^BC\d\d$/.test(day)
      ? days(span, mark)
      : day.replace(/^BC(\d{4})/, (_, year) => (Number(year) === 1 ? "0000" : `-${two4(Number(year) - 1)}`)) + mark;
  if (/^\d{3}$/.test(day)) return `${day}X${mark}`;
  if (/^\d{2}$/.test(day)) return `${day}XX${mark}`;
  return (
    day
      .replace(/-Q([1-4])$/, (_, quarter) => `-${32 + Number(quarter)}`)
      .replace(/-H([12])$/, (_, half) => `-${39 + Number(half)}`)
      .replace(/-(SP|SU|FA|AU|WI)$/, (_, season) => `-${EDTF_SEASON[season as string]}`) + mark
  );
}

const two4 = (n: number): string => String(n).padStart(4, "0");

/** XXXX-09 stays as it is; a weekday or a week of an unknown year is only a day of some year. */
function unknownYear(value: string, mark: string): string | null {
  const [day] = dayAndTime(value);
  if (/^XXXX-\d\d(-\d\d)?$/.test(day) || day === "XXXX-XX-XX") return day + mark;
  if (/^XXXX-XX-\d\d$/.test(day)) return day + mark;
  if (/^XXXX-WXX-\d$/.test(day)) return `XXXX-XX-XX${mark}`;
  const season = /^XXXX-(SP|SU|FA|AU|WI)$/.exec(day);
  return season ? `XXXX-${EDTF_SEASON[season[1] as string]}${mark}` : null;
}
