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
export const yearInterval = (year: number): ClosedInterval => ({ from: dayNumber(year), to: dayNumber(year + 1) });

export const isClosed = (interval: Interval): interval is ClosedInterval =>
  interval.from !== null && interval.to !== null;

/** True when the two share a day; an unknown or open side reaches as far as needed. */
export const overlaps = (a: Interval, b: Interval): boolean =>
  (a.to === null || b.from === null || b.from < a.to) && (b.to === null || a.from === null || a.from < b.to);

export const contains = (outer: Interval, inner: Interval): boolean =>
  (outer.from === null || (inner.from !== null && inner.from >= outer.from)) &&
  (outer.to === null || (inner.to !== null && inner.to <= outer.to));

/** The days both share, or null. */
export function intersection(a: Interval, b: Interval): Interval | null {
  if (!overlaps(a, b)) return null;
  const from = a.from === null ? b.from : b.from === null ? a.from : Math.max(a.from, b.from);
  const to = a.to === null ? b.to : b.to === null ? a.to : Math.min(a.to, b.to);
  return { from, to };
}

/** Length in days; Infinity where a side is missing. */
export const lengthInDays = ({ from, to }: Interval): number =>
  from === null || to === null ? Number.POSITIVE_INFINITY : to - from;

/** Minkowski sum: everything that lies `minDays` to `maxDays` away from some day of the interval. */
export const shifted = ({ from, to }: Interval, minDays: number, maxDays = minDays): Interval => ({
  from: from === null ? null : from + minDays,
  to: to === null ? null : to + maxDays,
});
