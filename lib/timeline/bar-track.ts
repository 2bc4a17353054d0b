/** Rows of bars beyond it are not told apart: such a crowd is drawn as a profile. */
const ROW_MAX = 24;

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
  /** When the first of them ends. */
  firstEnd: number;
  rows: number;
}

/** Bars before they are in order: the events, and of each the bar it belongs to. Only the first `bars` and `count` places are filled. */
export interface Bars {
  from: Float64Array;
  to: Float64Array;
  bars: number;
  events: Uint32Array;
  barOf: Uint32Array;
  count: number;
}

export const noBars = (most: number): Bars => ({
  from: new Float64Array(most),
  to: new Float64Array(most),
  bars: 0,
  events: new Uint32Array(most),
  barOf: new Uint32Array(most),
  count: 0,
});

export function addBar(bars: Bars, from: number, to: number): number {
  bars.from[bars.bars] = from;
  bars.to[bars.bars] = to;
  return bars.bars++;
}

export function addEvent(bars: Bars, bar: number, event: number): void {
  bars.events[bars.count] = event;
  bars.barOf[bars.count++] = bar;
}

export function barTrack({ from, to, bars, events, barOf, count }: Bars): BarTrack {
  const track: BarTrack = {
    length: bars,
    from: new Float64Array(bars),
    to: new Float64Array(bars),
    reach: new Float64Array(bars),
    row: new Uint8Array(bars),
    offset: new Uint32Array(bars + 1),
    members: new Uint32Array(count),
    firstEnd: Number.POSITIVE_INFINITY,
    rows: 0,
  };
  const { offset, members } = track;
  const placeOf = placesByStart(from, bars);
  for (let i = 0; i < count; i++) offset[(placeOf[barOf[i] as number] as number) + 1]!++;
  for (let bar = 0; bar < bars; bar++) {
    const place = placeOf[bar] as number;
    track.from[place] = from[bar] as number;
    track.to[place] = to[bar] as number;
  }
  let reach = Number.NEGATIVE_INFINITY;
  let firstEnd = Number.POSITIVE_INFINITY;
  for (let i = 0; i < bars; i++) {
    const end = track.to[i] as number;
    if (end > reach) reach = end;
    if (end < firstEnd) firstEnd = end;
    track.reach[i] = reach;
    offset[i + 1]! += offset[i] as number;
  }
  track.firstEnd = firstEnd;
  const next = offset.slice();
  for (let i = 0; i < count; i++) members[next[placeOf[barOf[i] as number] as number]!++] = events[i] as number;
  return track;
}

/** The place of each bar in order of start. Events come in order of their first day, so that most often nothing moves. */
function placesByStart(from: Float64Array, count: number): Uint32Array {
  const bars = new Uint32Array(count);
  let isSorted = true;
  for (let i = 0; i < count; i++) {
    bars[i] = i;
    if (i > 0 && (from[i] as number) < (from[i - 1] as number)) isSorted = false;
  }
  if (isSorted) return bars;
  bars.sort((a, b) => (from[a] as number) - (from[b] as number) || a - b);
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place++) places[bars[place] as number] = place;
  return places;
}

/** First free row for each bar in order of start, kept `gap` days apart; what finds none shares the last. */
export function packRows(tracks: readonly BarTrack[], gap: number): void {
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
export function packByLength(track: BarTrack): void {
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
