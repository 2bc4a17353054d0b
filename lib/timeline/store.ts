import { addBar, addEvent, type BarTrack, barTrack, noBars, packByLength, packRows } from "./bar-track";
import { lowerBound, sortedByKey } from "./counting-sort";
import { COARSE, endOf, glyphClass, POINT, SPAN, startOf, UNDATED } from "./glyph-class";
import { NO_DAY, type TimelineColumns, type TimelineWords } from "./timeline-row";

/** Up to here bars of all kinds share rows; above, collapsed coarse bars come first, so that a crowd cannot bury them. */
const JOINT_PACKING_MAX = 120;

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

function buildWing(columns: TimelineColumns, events: Uint32Array, rowOf: Uint8Array, gap: number): Wing {
  const n = events.length;
  const points = new Uint32Array(n);
  const kinds = new Uint8Array(n);
  const most = new Uint32Array(4);
  for (let i = 0; i < n; i++) {
    const kind = glyphClass(columns, events[i] as number);
    kinds[i] = kind;
    most[kind]!++;
  }
  let count = 0;
  const spans = noBars(most[SPAN] as number);
  const coarse = noBars(most[COARSE] as number);
  // Events come in order of their first day: bars of equal days lie close together.
  const barOfEnd = new Map<number, number>();
  let day = NO_DAY;
  for (let i = 0; i < n; i++) {
    const index = events[i] as number;
    const kind = kinds[i] as number;
    if (kind === POINT) points[count++] = index;
    else if (kind === SPAN) addEvent(spans, addBar(spans, startOf(columns, index), endOf(columns, index)), index);
    else if (kind === COARSE) {
      const from = columns.from[index] as number;
      const to = columns.to[index] as number;
      if (from !== day) barOfEnd.clear();
      day = from;
      let bar = barOfEnd.get(to);
      if (bar === undefined) {
        bar = addBar(coarse, from, to);
        barOfEnd.set(to, bar);
      }
      addEvent(coarse, bar, index);
    }
  }
  const wing: Wing = {
    points: points.subarray(0, count),
    days: new Int32Array(count),
    spans: barTrack(spans),
    coarse: barTrack(coarse),
  };
  let row = 0;
  for (let i = 0; i < count; i++) {
    const index = points[i] as number;
    const own = columns.from[index] as number;
    wing.days[i] = own;
    row = i > 0 && own === wing.days[i - 1] ? Math.min(255, row + 1) : 0;
    rowOf[index] = row;
  }
  if (spans.bars + coarse.bars <= JOINT_PACKING_MAX) {
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
  for (let i = 0; i < order.length; i++) {
    const index = order[i] as number;
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
  for (let rank = 0; rank < order.length; rank++) {
    const index = order[rank] as number;
    const wing = laneOf ? (laneOf[index] as number) * 2 : rank & 1;
    wingOf[index] = wing;
    sizes[wing]!++;
  }
  const events = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  for (let rank = 0; rank < order.length; rank++) {
    const index = order[rank] as number;
    const wing = wingOf[index] as number;
    (events[wing] as Uint32Array)[sizes[wing]!++] = index;
  }
  const extent = extentOf(columns, order);
  // A four-hundredth of the whole between two bars of a row: about three pixels when all of it is in view.
  const gap = extent ? (extent.to - extent.from) / 400 : 0;
  const rowOf = new Uint8Array(columns.length);
  const lanes = laneNames.map((name, lane) => ({
    name,
    wings: Array.from({ length: wingCount }, (_, w) =>
      buildWing(columns, events[lane * 2 + w] as Uint32Array, rowOf, gap),
    ),
  }));
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
