import { addMonths, civilDate, dayNumber } from "@/lib/core/civil-time";
import { CALENDAR_UNITS } from "@/lib/timeline/calendar-unit";

/** Days since 1970-01-01, half-open; fractions are parts of a day. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** The whole days that a window touches: one at least, as no window is shorter. */
export const wholeDays = ({ from, to }: TimeWindow): TimeWindow => ({ from: Math.floor(from), to: Math.ceil(to) });

const SHARE_BESIDE = 0.05;
const DAYS_LEAST = 1;
/** Today belongs to the picture when it lies no farther from the events than this share of their extent. */
const TODAY_SHARE = 0.2;

/** The whole extent, and today where it is near, with 5 % on both sides, and never less than a month: the widest window. */
export function widestWindow(extent: TimeWindow | null, today: number): TimeWindow {
  const { from, to } = extent === null ? { from: today - 15, to: today + 15 } : withToday(extent, today);
  const beside = Math.max((to - from) * SHARE_BESIDE, (28 - (to - from)) / 2, 1);
  return { from: Math.floor(from - beside), to: Math.ceil(to + beside) };
}

function withToday({ from, to }: TimeWindow, today: number): TimeWindow {
  const reach = (to - from) * TODAY_SHARE;
  return {
    from: today >= from - reach ? Math.min(from, today) : from,
    to: today + 1 <= to + reach ? Math.max(to, today + 1) : to,
  };
}

/** Cut to the widest window, moved rather than shrunk, and no shorter than a day. */
export function clamped(window: TimeWindow, widest: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(window.to - window.from, DAYS_LEAST), widest.to - widest.from);
  const middle = (window.from + window.to) / 2;
  const from = Math.min(Math.max(middle - length / 2, widest.from), widest.to - length);
  return { from, to: from + length };
}

/** `factor` under 1 comes closer; `at` stays where it is on the screen. */
export const zoomed = ({ from, to }: TimeWindow, factor: number, at = (from + to) / 2): TimeWindow => ({
  from: at - (at - from) * factor,
  to: at + (to - at) * factor,
});

export const panned = ({ from, to }: TimeWindow, share: number): TimeWindow => ({
  from: from + (to - from) * share,
  to: to + (to - from) * share,
});

/** Moves by one unit of the calendar: the coarsest of which the window shows at least four. */
export function steppedByUnit(window: TimeWindow, direction: 1 | -1): TimeWindow {
  const length = window.to - window.from;
  const unit = [...CALENDAR_UNITS].reverse().find(({ days }) => length / days >= 4) ?? CALENDAR_UNITS[0];
  const days = (unit?.days ?? 1) * direction;
  return { from: window.from + days, to: window.to + days };
}

/** A span with some air on both sides. */
export const around = (from: number, to: number, air = 0.15): TimeWindow => {
  const length = Math.max(to - from, 1);
  return { from: from - length * air, to: to + length * air };
};

/** The month of a day; the year of it. F and F again. */
export function monthAround(day: number): TimeWindow {
  const { year, month } = civilDate(Math.floor(day));
  return { from: dayNumber(year, month), to: dayNumber(year, month + 1) };
}
export function yearAround(day: number): TimeWindow {
  const { year } = civilDate(Math.floor(day));
  return { from: dayNumber(year), to: dayNumber(year + 1) };
}

/** The last `months` up to the end of the extent, for the presets. */
export const lastMonths = (extent: TimeWindow, months: number): TimeWindow => ({
  from: addMonths(Math.ceil(extent.to), -months),
  to: Math.ceil(extent.to),
});

/** Between two windows, for the ease of a move; 0 is the first, 1 the second. Lengths change evenly to the eye. */
export function between(a: TimeWindow, b: TimeWindow, share: number): TimeWindow {
  const lengthA = a.to - a.from;
  const lengthB = b.to - b.from;
  const length = lengthA * (lengthB / lengthA) ** share;
  const middle = (a.from + a.to) / 2 + ((b.from + b.to) / 2 - (a.from + a.to) / 2) * share;
  return { from: middle - length / 2, to: middle + length / 2 };
}

/** True where nothing of the widest window is left out. */
export const isWholeWindow = (window: TimeWindow, widest: TimeWindow): boolean =>
  Math.abs(window.from - widest.from) < 0.5 && Math.abs(window.to - widest.to) < 0.5;

/**
 * What F shows: the event's own days, pressed again its month, then its year; none that is shorter than the event is known. `day` is
 * where its glyph stands.
 */
export function fitted(
  now: TimeWindow,
  event: { from: number | null; to: number | null },
  day: number,
  widest: TimeWindow,
): TimeWindow {
  const own = { from: event.from ?? day, to: event.to ?? day + 1 };
  const length = own.to - own.from;
  const spans = [around(own.from, own.to, 0.5), monthAround(day), yearAround(day)].filter(
    (span, i) => i === 0 || span.to - span.from >= length,
  );
  // As it is shown: near the ends of the extent a span is moved.
  const shown = spans.map((span) => clamped(span, widest));
  const at = shown.findIndex((span) => Math.abs(span.from - now.from) < 1 && Math.abs(span.to - now.to) < 1);
  return spans[(at + 1) % spans.length] as TimeWindow;
}
