import { scaleLinear } from "d3";
import type { EmptySpan } from "./empty-spans";
import type { Viewport } from "./viewport";

/** A day and its place: between two stops the axis is even. */
export interface AxisStop {
  day: number;
  x: number;
}

/** What every part of the layout needs to know of the picture. */
export interface Frame {
  viewport: Viewport;
  /** The axis from left to right. */
  left: number;
  right: number;
  /** Place of a day on the axis. */
  x(day: number): number;
  /** Width of a day outside the collapsed spans. */
  perDay: number;
  /** Two for an even axis, and two more for each collapsed span. */
  stops: readonly AxisStop[];
  collapsed: readonly EmptySpan[];
}

const MARGIN = 20;
/** Width of a collapsed span: room for the words that say how long it is. */
const COLLAPSED_WIDTH = 64;

export function frameOf(viewport: Viewport, collapsed: readonly EmptySpan[] = []): Frame {
  const { from, to, scale } = viewport;
  const left = MARGIN * scale;
  const right = viewport.width - left;
  const empty = collapsed.reduce((sum, span) => sum + span.to - span.from, 0);
  const perDay = (right - left - collapsed.length * COLLAPSED_WIDTH * scale) / (to - from - empty);
  const stops: AxisStop[] = [{ day: from, x: left }];
  for (const span of collapsed) {
    const before = stops.at(-1) as AxisStop;
    const x = before.x + (span.from - before.day) * perDay;
    stops.push({ day: span.from, x }, { day: span.to, x: x + COLLAPSED_WIDTH * scale });
  }
  stops.push({ day: to, x: right });
  const x =
    collapsed.length === 0
      ? (day: number): number => left + (day - from) * perDay
      : scaleLinear()
          .domain(stops.map((stop) => stop.day))
          .range(stops.map((stop) => stop.x));
  return { viewport, left, right, x, perDay, stops, collapsed };
}

/** The day at a place of a picture. */
export const dayAt = (stops: readonly AxisStop[], x: number): number =>
  scaleLinear()
    .domain(stops.map((stop) => stop.x))
    .range(stops.map((stop) => stop.day))(x);

/** The place of a day in a picture. */
export const placeAt = (stops: readonly AxisStop[], day: number): number =>
  scaleLinear()
    .domain(stops.map((stop) => stop.day))
    .range(stops.map((stop) => stop.x))(day);

export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
