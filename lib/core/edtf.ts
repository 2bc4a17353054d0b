import { civilDate, type DayNumber, dayNumber, isoDay } from "./civil-time";
import type { Interval } from "./interval";
import type { Precision, Qualifier } from "./precision";
import type { PartialDate } from "./time-expression";
import type { Bound } from "./timeline-event";

const two = (n: number): string => String(n).padStart(2, "0");

/** ISO 8601-2 writes years of more than four digits with a leading Y. */
const edtfYear = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${year}` : (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");

const edtfDay = (day: DayNumber): string => {
  const { year } = civilDate(day);
  return Math.abs(year) > 9999 ? edtfYear(year) : isoDay(day); // EDTF has no day for a Y year
};

/** Months of a season by the contract: 21 March-May, 22 June-August, 23 September-November, 24 December-February. */
const SEASON_FIRST_MONTH: Readonly<Record<number, number>> = { 3: 21, 6: 22, 9: 23, 12: 24 };

/** One value that says exactly this interval at this precision, or null. */
function singleValue(from: DayNumber, to: DayNumber, precision: Precision): string | null {
  const { year, month, day } = civilDate(from);
  if (to - from === 1) return edtfDay(from);
  if (day !== 1 || Math.abs(year) > 9999) {
    return Math.abs(year) > 9999 && precision === "year" ? edtfYear(year) : null;
  }
  const spans = (months: number): boolean => to === dayNumber(year, month + months);
  if (precision === "month" && spans(1)) return `${edtfYear(year)}-${two(month)}`;
  if (precision === "season" && spans(3)) {
    const season = SEASON_FIRST_MONTH[month];
    return season === undefined ? null : `${edtfYear(year)}-${season}`;
  }
  if (precision === "quarter" && spans(3) && month % 3 === 1) return `${edtfYear(year)}-${33 + (month - 1) / 3}`;
  if (precision === "half" && spans(6) && month % 6 === 1) return `${edtfYear(year)}-${month === 1 ? 40 : 41}`;
  if (month !== 1) return null;
  if (precision === "year" && spans(12)) return edtfYear(year);
  if (precision === "decade" && spans(120) && year >= 0 && year % 10 === 0) return `${edtfYear(year).slice(0, 3)}X`;
  if (precision === "century" && spans(1200) && year >= 0 && year % 100 === 0) return `${edtfYear(year).slice(0, 2)}XX`;
  return null;
}

/** A bound no finer than the words: "since March" is 2024-03/.., not 2024-03-01/... */
function boundValue(first: DayNumber, last: DayNumber, precision: Precision): string {
  const { year, month, day } = civilDate(first);
  const end = civilDate(last + 1);
  if (precision === "year" && month === 1 && day === 1) return edtfYear(year);
  if (precision === "month" && day === 1) return `${edtfYear(year)}-${two(month)}`;
  if (precision === "year" && end.month === 1 && end.day === 1) return edtfYear(civilDate(last).year);
  if (precision === "month" && end.day === 1) {
    const at = civilDate(last);
    return `${edtfYear(at.year)}-${two(at.month)}`;
  }
  return edtfDay(first);
}

export interface EdtfParts extends Interval {
  startBound: Bound;
  endBound: Bound;
  precision: Precision;
  qualifier?: Qualifier;
  partial?: PartialDate;
}

/**
 * Writes a date as ISO 8601-2 (EDTF); null when nothing is known that EDTF can say.
 * `..` stands for a side without an end, an empty side for one that is not known.
 */
export function toEdtf({
  from,
  to,
  startBound,
  endBound,
  precision,
  qualifier = undefined,
  partial,
}: EdtfParts): string | null {
  const mark = qualifier ?? "";
  if (from !== null && to !== null) {
    const single = singleValue(from, to, precision);
    return single === null ? `${edtfDay(from)}${mark}/${edtfDay(to - 1)}${mark}` : single + mark;
  }
  const side = (bound: Bound): string => (bound === "open" ? ".." : "");
  if (from !== null) return `${boundValue(from, from, precision)}${mark}/${side(endBound)}`;
  if (to !== null) return `${side(startBound)}/${boundValue(to - 1, to - 1, precision)}${mark}`;
  return partial === undefined ? null : partialEdtf(partial) + mark;
}

/** XXXX-09, XXXX-09-14, XXXX-XX-XX (a weekday alone), XXXX-08-25/XXXX-09-23. */
function partialEdtf({ month, day, monthTo, dayTo, weekday }: PartialDate): string {
  const one = (m?: number, d?: number): string =>
    `XXXX-${m === undefined ? "XX" : two(m)}${d === undefined ? "" : `-${two(d)}`}`;
  if (monthTo !== undefined) return `${one(month, day)}/${one(monthTo, dayTo)}`;
  if (month === undefined && day === undefined && weekday === undefined) return "XXXX";
  if (month === undefined) return `XXXX-XX-${day === undefined ? "XX" : two(day)}`;
  return one(month, day);
}
