import type { CardArrangement } from "./card-size";

/**
 * A Scene is a finished picture as a list of marks, in the units of the viewport (pixels on a screen, points on paper).
 * Painters draw it and decide nothing; tests measure it without pixels. Marks come in painting order.
 */

/** Index of one of the eight colour families (event-family.ts); the painter's palette says what it looks like. */
export type ColourIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type Tone = "ink" | "ink-2" | "ink-3";
export type Weight = 400 | 500 | 600;
export type Anchor = "start" | "middle" | "end";

/** `y` is the baseline. */
export interface TextMark {
  kind: "text";
  role: "tick" | "year" | "lane" | "count" | "today";
  x: number;
  y: number;
  text: string;
  size: number;
  weight: Weight;
  tone: Tone;
  anchor: Anchor;
}

/** A line of the calendar through the plot. */
export interface GridMark {
  kind: "grid";
  x: number;
  y0: number;
  y1: number;
  strong: boolean;
}

/** The band of the axis, or the ground line of a lane (h 0). */
export interface RibbonMark {
  kind: "ribbon";
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface TodayMark {
  kind: "today";
  x: number;
  y0: number;
  y1: number;
}

/** A long time in which nothing happens, drawn short between two torn edges. */
export interface BreakMark {
  kind: "break";
  x: number;
  y0: number;
  y1: number;
  w: number;
}

/** What lies after today. */
export interface FutureMark {
  kind: "future";
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Marks that stand for events say which (an index of the store's columns) and how many. */
interface EventMark {
  event: number;
  lane: number;
  colour: ColourIndex;
  /** How many events of the window the mark counts for: over all marks they sum to the table's count. */
  count: number;
}

/** How sure it is that it happened. `hollow`: planned or hypothetical. `struck`: denied. `half`: claimed by one side. */
export type Standing = "solid" | "hollow" | "struck" | "half";

/** A day. `dashed`: its date is uncertain. */
export interface DotMark extends EventMark {
  kind: "dot";
  x: number;
  y: number;
  r: number;
  look: Standing | "dashed";
}

/**
 * How a bar ends. `hard`: a known day, with a cap. `soft`: within these days, not finer. `fade`: not known on this side.
 * `arrow`: no end. `broken`: an end that is not reported. `cut`: goes on outside the picture.
 */
export type Edge = "hard" | "soft" | "fade" | "arrow" | "broken" | "cut";

/** An interval, `y` is its middle. Identical coarse intervals are one bar with `count` over 1 and the first as `event`. */
export interface BarMark extends EventMark {
  kind: "bar";
  x: number;
  y: number;
  w: number;
  h: number;
  start: Edge;
  end: Edge;
  /** Length of a soft or fading end. */
  soft: number;
  opacity: number;
  /** `dashed`: its date is uncertain. */
  look: Standing | "dashed";
}

/** The best estimate inside an approximate bar. Counts nothing by itself. */
export interface DiamondMark extends EventMark {
  kind: "diamond";
  x: number;
  y: number;
  r: number;
}

/** Another reading of an uncertain date, and the hairline to it. Counts nothing by itself. */
export interface GhostMark extends EventMark {
  kind: "ghost";
  x: number;
  y: number;
  r: number;
  /** Where the hairline starts: the event's own glyph. */
  fromX: number;
}

/** A bar of a calendar unit. `total`: all its events, for the height; `count`: those of the window. `event` is the first. */
export interface BinMark extends EventMark {
  kind: "bin";
  x: number;
  y: number;
  w: number;
  h: number;
  total: number;
  /** Half-open days. */
  from: number;
  to: number;
}

/** How many long events run at a time, where they are too many for bars. Left to right in steps, or `smooth` as a curve. */
export interface ProfileMark extends EventMark {
  smooth?: boolean;
  kind: "profile";
  x: number;
  y: number;
  h: number;
  step: number;
  values: Float32Array;
  max: number;
}

/** "+12": events of a pile that has no more room. */
export interface MoreMark extends EventMark {
  kind: "more";
  x: number;
  y: number;
  text: string;
  size: number;
}

/** From the spot on the axis (x0, y0) in a curve to (x1, y1), then straight up or down to the card at y2. */
export interface LeaderMark {
  kind: "leader";
  event: number;
  colour: ColourIndex;
  x0: number;
  y0: number;
  /** Where the curve begins: straight from y0 to it. */
  yTurn: number;
  x1: number;
  y1: number;
  y2: number;
}

export interface CardLine {
  x: number;
  /** Baseline. */
  y: number;
  text: string;
  size: number;
  weight: Weight;
  tone: Tone;
}

/** Headline and date of one event, with its box. */
export interface CardMark {
  kind: "card";
  event: number;
  lane: number;
  colour: ColourIndex;
  x: number;
  y: number;
  w: number;
  h: number;
  /** Where its leader runs along it: the left edge of the box, or the right. */
  pole: number;
  /** A turning point: among the weightiest of the view. */
  strong: boolean;
  lines: readonly CardLine[];
}

export type Mark =
  | TextMark
  | GridMark
  | RibbonMark
  | TodayMark
  | BreakMark
  | FutureMark
  | DotMark
  | BarMark
  | DiamondMark
  | GhostMark
  | BinMark
  | ProfileMark
  | MoreMark
  | LeaderMark
  | CardMark;

export interface SceneLane {
  /** Index into the store's lanes. */
  lane: number;
  name: string;
  y: number;
  h: number;
  /** Events of the window. */
  count: number;
}

export interface Scene {
  width: number;
  /** At least the viewport's least; above its most only where many lanes need it. */
  height: number;
  /** The part of the picture that the axis spans. */
  plot: { x: number; y: number; w: number; h: number };
  /** Days and their places: the axis is even between two of them. */
  stops: readonly { day: number; x: number }[];
  /** Long empty spans of the window, collapsed or not. */
  emptySpans: number;
  /** Top of the axis band. */
  ribbonY: number;
  marks: readonly Mark[];
  lanes: readonly SceneLane[];
  /** Dated events that touch the window. */
  count: number;
  /** How many of them carry their headline. */
  told: number;
  /** How many of these headlines are cut. */
  cut: number;
  /** How the cards stand; null where there are none. */
  cards: CardArrangement | null;
  /** The calendar unit of the density bars, where there are any. */
  unit: "day" | "week" | "month" | "quarter" | "year" | "decade" | "century" | null;
}
