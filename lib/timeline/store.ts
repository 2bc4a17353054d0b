import { lowerBound, sortedByKey } from "./counting-sort";
import { COARSE, endOf, glyphClass, POINT, SPAN, startOf, UNDATED } from "./glyph-class";
import { NO_DAY, type TimelineColumns, type TimelineWords } from "./timeline-row";

/** Rows of bars beyond it are not told apart: such a crowd is drawn as a profile. */
const ROW_MAX = 24;
/** Up to here bars of all kinds share rows; above, collapsed coarse bars come first, so that a crowd cannot bury them. */
const JOINT_PACKING_MAX = 120;

/** Bars in order of their start. A bar stands for `members[offset[i]] … members[offset[i + 1] - 1]`. */
export interface BarTrack {
  length: number;
  from: Float64Array;
  to: Float64Array;
  /** Largest end so far: the first bar that can reach into a window is found by bisection. */
  reach: Float64Array;
  row: Uint8Array;
  offset: Uint32Array;
  members: Uint32Array;
  rows: number;
}

export interface Wing {
  /** Exact days in order: event indices and their days. */
  points: Uint32Array;
  days: Int32Array;
  spans: BarTrack;
  coarse: BarTrack;
}

export interface StoreLane {
  name: string;
  /** One wing, or two on both sides of the axis. */
  wings: readonly Wing[];
  /** Dated events, the weightiest first. */
  byImportance: Uint32Array;
}

/**
 * The weightiest first. Of equals any may come first, but not the earliest: then all words would stand at the left end. The
 * multiplier is 2^32 over the golden ratio, which scatters neighbours evenly (Knuth, The Art of Computer Programming 3, 6.4).
 */
export const weightOrder = (columns: TimelineColumns, index: number): number =>
  -(columns.importance[index] as number) * 1024 + (Math.imul(index, 0x9e3779b1) >>> 22);

function weightOrders(columns: TimelineColumns, events: Uint32Array): Int32Array {
  const keys = new Int32Array(events.length);
  for (let i = 0; i < events.length; i++) keys[i] = weightOrder(columns, events[i] as number);
  return keys;
}

export interface TimelineStore {
  columns: TimelineColumns;
  words: TimelineWords;
  lanes: readonly StoreLane[];
  /** By event: its place in a same-day pile or its row of bars, fixed here so that nothing jumps while zooming. */
  rowOf: Uint8Array;
  /** By event: lane * 2 + wing. */
  wingOf: Uint8Array;
  colourOf: Uint8Array;
  /** Dated events. */
  dated: number;
  /** Half-open days from the first known to the last known day; null when none is dated. */
  extent: { from: number; to: number } | null;
}

export interface StoreInput {
  columns: TimelineColumns;
  words: TimelineWords;
  /** The rows to take; all when absent. */
  include?: Uint32Array;
  /** By row: index into laneNames. Absent: one lane with wings on both sides of the axis. */
  laneOf?: Uint8Array;
  laneNames?: readonly string[];
  /** By row: index of the colour. */
  colourOf: Uint8Array;
}

const dayKey = (columns: TimelineColumns, index: number): number => {
  const from = columns.from[index] as number;
  return from === NO_DAY ? (columns.to[index] as number) - 1 : from;
};

function datedInOrder({ columns, include }: StoreInput): Uint32Array {
  const n = include?.length ?? columns.length;
  const indices = new Uint32Array(n);
  const keys = new Int32Array(n);
  let dated = 0;
  for (let i = 0; i < n; i++) {
    const index = include ? (include[i] as number) : i;
    if (columns.from[index] === NO_DAY && columns.to[index] === NO_DAY) continue;
    indices[dated] = index;
    keys[dated++] = dayKey(columns, index);
  }
  return sortedByKey(indices.subarray(0, dated), keys.subarray(0, dated));
}

/** Bars before they are in order: the events, and of each the bar it belongs to. */
interface Bars {
  from: number[];
  to: number[];
  events: number[];
  barOf: number[];
}

function barTrack({ from, to, events, barOf }: Bars): BarTrack {
  const length = from.length;
  const track: BarTrack = {
    length,
    from: new Float64Array(length),
    to: new Float64Array(length),
    reach: new Float64Array(length),
    row: new Uint8Array(length),
    offset: new Uint32Array(length + 1),
    members: new Uint32Array(events.length),
    rows: 0,
  };
  const placeOf = placesByStart(from);
  for (const bar of barOf) track.offset[(placeOf[bar] as number) + 1]!++;
  for (let bar = 0; bar < length; bar++) {
    const place = placeOf[bar] as number;
    track.from[place] = from[bar] as number;
    track.to[place] = to[bar] as number;
  }
  let reach = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < length; i++) {
    reach = Math.max(reach, track.to[i] as number);
    track.reach[i] = reach;
    track.offset[i + 1]! += track.offset[i] as number;
  }
  const next = track.offset.slice();
  for (let i = 0; i < events.length; i++) {
    track.members[next[placeOf[barOf[i] as number] as number]!++] = events[i] as number;
  }
  return track;
}

/** The place of each bar in order of start. Events come in order of their first day, so that most often nothing moves. */
function placesByStart(from: readonly number[]): Uint32Array {
  const bars = new Uint32Array(from.length);
  let isSorted = true;
  for (let i = 0; i < bars.length; i++) {
    bars[i] = i;
    if (i > 0 && (from[i] as number) < (from[i - 1] as number)) isSorted = false;
  }
  if (isSorted) return bars;
  bars.sort((a, b) => (from[a] as number) - (from[b] as number) || a - b);
  const places = new Uint32Array(from.length);
  bars.forEach((bar, place) => {
    places[bar] = place;
  });
  return places;
}

/** First free row for each bar in order of start, kept `gap` days apart; what finds none shares the last. */
function packRows(tracks: readonly BarTrack[], gap: number): void {
  const ends: number[] = [];
  const next = tracks.map(() => 0);
  for (;;) {
    let best = -1;
    for (let t = 0; t < tracks.length; t++) {
      const track = tracks[t] as BarTrack;
      const i = next[t] as number;
      if (i >= track.length) continue;
      const other = tracks[best];
      if (!other || (track.from[i] as number) < (other.from[next[best] as number] as number)) best = t;
    }
    if (best < 0) break;
    const track = tracks[best] as BarTrack;
    const i = next[best]!++;
    const from = track.from[i] as number;
    let row = 0;
    while (row < ends.length && (ends[row] as number) > from) row++;
    if (row < ROW_MAX) ends[row] = (track.to[i] as number) + gap;
    track.row[i] = Math.min(row, ROW_MAX);
    track.rows = Math.max(track.rows, Math.min(row, ROW_MAX) + 1);
  }
}

/** Longest days of weeks and parts of months, months, seasons and quarters, half-years; the rest is longer. */
const LENGTH_CLASSES = [16, 31, 92, 184, Number.POSITIVE_INFINITY] as const;

/** Calendar bars in rows of their own length: months beside months, above them quarters, above them years. */
function packByLength(track: BarTrack): void {
  let base = 0;
  LENGTH_CLASSES.forEach((most, index) => {
    const least = index === 0 ? 0 : (LENGTH_CLASSES[index - 1] as number);
    const ends: number[] = [];
    for (let i = 0; i < track.length; i++) {
      const length = (track.to[i] as number) - (track.from[i] as number);
      if (length <= least || length > most) continue;
      let row = 0;
      while (row < ends.length && (ends[row] as number) > (track.from[i] as number)) row++;
      ends[row] = track.to[i] as number;
      track.row[i] = Math.min(base + row, ROW_MAX);
    }
    base += ends.length;
  });
  track.rows = Math.min(base, ROW_MAX + 1);
}

function buildWing(columns: TimelineColumns, events: Uint32Array, rowOf: Uint8Array, gap: number): Wing {
  const points = new Uint32Array(events.length);
  let count = 0;
  const spans: Bars = { from: [], to: [], events: [], barOf: [] };
  const coarse: Bars = { from: [], to: [], events: [], barOf: [] };
  const barOfInterval = new Map<number, number>();
  for (const index of events) {
    const kind = glyphClass(columns, index);
    if (kind === POINT) points[count++] = index;
    else if (kind === SPAN) {
      spans.barOf.push(spans.from.length);
      spans.events.push(index);
      spans.from.push(startOf(columns, index));
      spans.to.push(endOf(columns, index));
    } else if (kind === COARSE) {
      const from = columns.from[index] as number;
      const to = columns.to[index] as number;
      const interval = from * 65536 + (to - from);
      let bar = barOfInterval.get(interval);
      if (bar === undefined) {
        bar = coarse.from.length;
        barOfInterval.set(interval, bar);
        coarse.from.push(from);
        coarse.to.push(to);
      }
      coarse.barOf.push(bar);
      coarse.events.push(index);
    }
  }
  const wing: Wing = {
    points: points.subarray(0, count),
    days: new Int32Array(count),
    spans: barTrack(spans),
    coarse: barTrack(coarse),
  };
  for (let i = 0; i < count; i++) {
    wing.days[i] = columns.from[points[i] as number] as number;
    if (i > 0 && wing.days[i] === wing.days[i - 1]) {
      rowOf[points[i] as number] = Math.min(255, (rowOf[points[i - 1] as number] as number) + 1);
    }
  }
  if (spans.from.length + coarse.from.length <= JOINT_PACKING_MAX) {
    packRows([wing.coarse, wing.spans], gap);
    const rows = Math.max(wing.coarse.rows, wing.spans.rows);
    wing.coarse.rows = rows;
    wing.spans.rows = rows;
  } else {
    packByLength(wing.coarse);
    packRows([wing.spans], gap);
    const first = wing.coarse.rows;
    wing.spans.rows += first;
    for (let i = 0; i < wing.spans.length; i++) wing.spans.row[i]! += first;
  }
  for (const track of [wing.spans, wing.coarse]) {
    for (let i = 0; i < track.length; i++) {
      for (let m = track.offset[i] as number; m < (track.offset[i + 1] as number); m++) {
        rowOf[track.members[m] as number] = track.row[i] as number;
      }
    }
  }
  return wing;
}

function extentOf(columns: TimelineColumns, order: Uint32Array): { from: number; to: number } | null {
  if (order.length === 0) return null;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    const start = columns.from[index] as number;
    const end = columns.to[index] as number;
    from = Math.min(from, start === NO_DAY ? end - 1 : start);
    to = Math.max(to, end === NO_DAY ? start + 1 : end);
  }
  return { from, to };
}

/** Sorts, groups and packs once, so that each picture afterwards only bisects. */
export function timelineStore(input: StoreInput): TimelineStore {
  const { columns, laneOf } = input;
  const laneNames = laneOf ? (input.laneNames ?? []) : [""];
  const order = datedInOrder(input);
  const wingCount = laneOf ? 1 : 2;
  const wingOf = new Uint8Array(columns.length);
  const sizes = new Uint32Array(laneNames.length * 2);
  order.forEach((index, rank) => {
    const wing = (laneOf ? (laneOf[index] as number) : 0) * 2 + (wingCount === 2 ? rank & 1 : 0);
    wingOf[index] = wing;
    sizes[wing]!++;
  });
  const events = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(sizes.length);
  for (const index of order) {
    const wing = wingOf[index] as number;
    (events[wing] as Uint32Array)[filled[wing]!++] = index;
  }
  const extent = extentOf(columns, order);
  // A four-hundredth of the whole between two bars of a row: about three pixels when all of it is in view.
  const gap = extent ? (extent.to - extent.from) / 400 : 0;
  const rowOf = new Uint8Array(columns.length);
  const lanes = laneNames.map((name, lane) => {
    const first = events[lane * 2] as Uint32Array;
    const second = events[lane * 2 + 1] as Uint32Array;
    const all = new Uint32Array(first.length + second.length);
    all.set(first);
    all.set(second, first.length);
    return {
      name,
      wings: Array.from({ length: wingCount }, (_, w) =>
        buildWing(columns, events[lane * 2 + w] as Uint32Array, rowOf, gap),
      ),
      byImportance: sortedByKey(all, weightOrders(columns, all)),
    };
  });
  return { columns, words: input.words, lanes, rowOf, wingOf, colourOf: input.colourOf, dated: order.length, extent };
}

/** Places [first, end) of the days that touch the window. */
export const pointsInWindow = (wing: Wing, from: number, to: number): [number, number] => {
  const first = lowerBound(wing.days, Math.floor(from));
  // A day touches the window when it starts before the end and ends after the start.
  return [first, lowerBound(wing.days, Math.ceil(to), first)];
};

/** Places [first, end) among which the bars that touch the window are; those with `to <= from` in between are not. */
export const barsNearWindow = (track: BarTrack, from: number, to: number): [number, number] => {
  // Not the first whose reach is the window's start but the first beyond it: intervals are half-open.
  let first = lowerBound(track.reach, from);
  while (first < track.length && (track.reach[first] as number) <= from) first++;
  return [first, lowerBound(track.from, to)];
};

export const isUndated = (columns: TimelineColumns, index: number): boolean => glyphClass(columns, index) === UNDATED;

/** True when the event's days touch the window: the one test that plot, table and count share. */
export const touchesWindow = (columns: TimelineColumns, index: number, from: number, to: number): boolean =>
  startOf(columns, index) < to && endOf(columns, index) > from && !isUndated(columns, index);
