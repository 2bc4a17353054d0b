import { type DayNumber, dayNumber, isoDay, parseIsoDay } from "./civil-time";

/** Half-open days [from, to). Null: that side is not known, or has no end; `EventDate.startBound` and `endBound` say which. */
export interface Interval {
  from: DayNumber | null;
  to: DayNumber | null;
}

/** An interval with both sides. */
export interface ClosedInterval {
  from: DayNumber;
  to: DayNumber;
}

/** The same interval as the outside writes it: inclusive ISO days. */
export interface InclusiveDays {
  start: string | null;
  end: string | null;
}

/** The one place where half-open days become inclusive ones. */
export const toInclusive = ({ from, to }: Interval): InclusiveDays => ({
  start: from === null ? null : isoDay(from),
  end: to === null ? null : isoDay(to - 1),
});

/** The way back; null where a text is no ISO day. */
export function fromInclusive({ start, end }: InclusiveDays): Interval {
  const last = end === null ? null : parseIsoDay(end);
  return { from: start === null ? null : parseIsoDay(start), to: last === null ? null : last + 1 };
}

export const dayInterval = (day: DayNumber): ClosedInterval => ({ from: day, to: day + 1 });

export const monthInterval = (year: number, month: number): ClosedInterval => ({
  from: dayNumber(year, month),
  to: dayNumber(year, month + 1),
});

export const isClosed = (interval: Interval): interval is ClosedInterval =>
  interval.from !== null && interval.to !== null;

/** True when the two share a day; an unknown or open side reaches as far as needed. */
export const overlaps = (a: Interval, b: Interval): boolean =>
  (a.to === null || b.from === null || b.from < a.to) && (b.to === null || a.from === null || a.from < b.to);

/** Length in days; Infinity where a side is missing. */
export const lengthInDays = ({ from, to }: Interval): number =>
  from === null || to === null ? Number.POSITIVE_INFINITY : to - from;
