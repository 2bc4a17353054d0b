import { civilDate, type DayNumber, dayNumber } from "@/lib/core/civil-time";
import { dayInWords, MONTHS, yearInWords } from "@/lib/core/date-words";
import type { ClosedInterval } from "@/lib/core/interval";

/** Units at whose borders a printed timeline may break, coarse to fine. */
export const PAGE_UNITS = ["century", "decade", "year", "half", "quarter", "month"] as const;
export type PageUnit = (typeof PAGE_UNITS)[number];

const MONTHS_IN: Readonly<Record<PageUnit, number>> = {
  century: 1200,
  decade: 120,
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
};

export function startOfUnit(day: DayNumber, unit: PageUnit): DayNumber {
  const { year, month } = civilDate(day);
  const months = MONTHS_IN[unit];
  const count = Math.floor((year * 12 + month - 1) / months) * months;
  return dayNumber(0, 1 + count);
}

/** The first border after the day. */
export const nextUnit = (day: DayNumber, unit: PageUnit): DayNumber => {
  const { year, month } = civilDate(startOfUnit(day, unit));
  return dayNumber(year, month + MONTHS_IN[unit]);
};

/** The smallest run of whole units that holds the days. */
export const roundedOut = ({ from, to }: ClosedInterval, unit: PageUnit): ClosedInterval => ({
  from: startOfUnit(from, unit),
  to: nextUnit(to - 1, unit),
});

/** The pieces of an interval between the unit's borders. */
export function pieces({ from, to }: ClosedInterval, unit: PageUnit): ClosedInterval[] {
  const cuts: ClosedInterval[] = [];
  for (let start = from; start < to; ) {
    const end = Math.min(nextUnit(start, unit), to);
    cuts.push({ from: start, to: end });
    start = end;
  }
  return cuts;
}

/** "2011–2019", "January–June 2011", "December 2024"; days where the borders are no months. */
export function periodInWords({ from, to }: ClosedInterval): string {
  const [a, last, end] = [civilDate(from), civilDate(to - 1), civilDate(to)];
  const month = (of: number): string => MONTHS[of - 1] ?? "";
  if (a.day !== 1 || end.day !== 1) return `${dayInWords(from)} – ${dayInWords(to - 1)}`;
  if (a.month === 1 && end.month === 1) {
    return a.year === last.year ? yearInWords(a.year) : `${yearInWords(a.year)}–${yearInWords(last.year)}`;
  }
  if (a.year === last.year) {
    const months = a.month === last.month ? month(a.month) : `${month(a.month)}–${month(last.month)}`;
    return `${months} ${yearInWords(a.year)}`;
  }
  return `${month(a.month)} ${yearInWords(a.year)} – ${month(last.month)} ${yearInWords(last.year)}`;
}

interface AxisTick {
  day: DayNumber;
  label: string;
}

interface TickUnit {
  /** Points a label of this unit needs. */
  room: number;
  days: number;
  ticks(span: ClosedInterval): AxisTick[];
}

function* steps(span: ClosedInterval, next: (day: DayNumber) => DayNumber, first: DayNumber): Generator<DayNumber> {
  for (let day = first; day < span.to; day = next(day)) if (day >= span.from) yield day;
}

const everyYears = (count: number): TickUnit => ({
  room: 30,
  days: count * 365,
  ticks(span) {
    const first = Math.floor(civilDate(span.from).year / count) * count;
    const days = steps(span, (day) => dayNumber(civilDate(day).year + count), dayNumber(first));
    return [...days].map((day) => ({ day, label: yearInWords(civilDate(day).year) }));
  },
});

const everyMonths = (count: number): TickUnit => ({
  room: 22,
  days: count * 30,
  ticks(span) {
    const days = steps(
      span,
      (day) => dayNumber(civilDate(day).year, civilDate(day).month + count),
      dayNumber(civilDate(span.from).year),
    );
    return [...days].map((day) => ({ day, label: (MONTHS[civilDate(day).month - 1] ?? "").slice(0, 3) }));
  },
});

const FIFTHS = [1, 5, 10, 15, 20, 25];
const someDays = (everyDay: boolean): TickUnit => ({
  room: everyDay ? 13 : 16,
  days: everyDay ? 1 : 5,
  ticks: (span) =>
    [...steps(span, (day) => day + 1, span.from)]
      .map((day) => ({ day, label: String(civilDate(day).day) }))
      .filter(({ label }) => everyDay || FIFTHS.includes(Number(label))),
});

const FINE_UNITS: readonly TickUnit[] = [someDays(true), someDays(false)];
const MONTH_UNITS: readonly TickUnit[] = [everyMonths(1), everyMonths(3)];
const YEAR_UNITS: readonly TickUnit[] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(everyYears);

interface PaperAxis {
  /** The upper row: it names the year of every tick. */
  upper: readonly AxisTick[];
  lower: readonly AxisTick[];
  /** True where a lower label stands in the middle of its day. */
  dayCells: boolean;
}

const inMonths = (span: ClosedInterval): AxisTick[] =>
  pieces(span, "month").map(({ from }) => ({
    day: from,
    label: `${MONTHS[civilDate(from).month - 1]} ${yearInWords(civilDate(from).year)}`,
  }));
const inYears = (span: ClosedInterval): AxisTick[] =>
  pieces(span, "year").map(({ from }) => ({ day: from, label: yearInWords(civilDate(from).year) }));

/** The finest ticks whose labels have room on a plot of this width. */
export function paperAxis(span: ClosedInterval, width: number): PaperAxis {
  const perDay = width / (span.to - span.from);
  const fits = (unit: TickUnit): boolean => unit.days * perDay >= unit.room;
  const fine = FINE_UNITS.find(fits);
  if (fine !== undefined) return { upper: inMonths(span), lower: fine.ticks(span), dayCells: fine.days === 1 };
  const months = MONTH_UNITS.find(fits);
  if (months !== undefined) return { upper: inYears(span), lower: months.ticks(span), dayCells: false };
  const years = YEAR_UNITS.find(fits) ?? everyYears(5000);
  return { upper: years.ticks(span), lower: [], dayCells: false };
}
