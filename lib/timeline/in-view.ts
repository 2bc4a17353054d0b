import { bisectRight } from "d3";
import type { BarTrack } from "./bar-track";
import { sortedByKey } from "./counting-sort";
import { barsNearWindow, pointsInWindow, type StoreLane, type TimelineStore, touchesWindow, type Wing } from "./store";
import type { TimelineColumns } from "./timeline-row";

/** What of a wing touches the window. */
export interface WingView {
  wing: Wing;
  /** Places of the exact days. */
  points: [number, number];
  spans: [number, number];
  coarse: [number, number];
  /** Long events one by one, and all events. */
  spanCount: number;
  count: number;
}

/** Ends of a track's bars in order, and how many events have ended with each and before. */
interface Ends {
  days: Float64Array;
  ended: Uint32Array;
}
const endsOf = new WeakMap<BarTrack, Ends>();

function endsOfTrack(track: BarTrack): Ends {
  let ends = endsOf.get(track);
  if (!ends) {
    const order = Uint32Array.from({ length: track.length }, (_, i) => i).sort(
      (a, b) => (track.to[a] as number) - (track.to[b] as number),
    );
    const ended = new Uint32Array(track.length);
    let sum = 0;
    order.forEach((bar, i) => {
      sum += (track.offset[bar + 1] as number) - (track.offset[bar] as number);
      ended[i] = sum;
    });
    ends = { days: Float64Array.from(order, (bar) => track.to[bar] as number), ended };
    endsOf.set(track, ends);
  }
  return ends;
}

/** Events of bars before `end` that have not ended by `from`: those that began before the window less those that ended before it. */
function countMembers(track: BarTrack, end: number, from: number): number {
  const begun = track.offset[end] as number;
  // Nothing has ended yet: the whole extent needs no ends.
  if (track.length === 0 || from < track.firstEnd) return begun;
  const { days, ended } = endsOfTrack(track);
  const over = bisectRight(days, from);
  return begun - (over === 0 ? 0 : (ended[over - 1] as number));
}

export function viewOfWing(wing: Wing, from: number, to: number): WingView {
  const points = pointsInWindow(wing, from, to);
  const spans = barsNearWindow(wing.spans, from, to);
  const coarse = barsNearWindow(wing.coarse, from, to);
  const spanCount = countMembers(wing.spans, spans[1], from);
  const count = points[1] - points[0] + spanCount + countMembers(wing.coarse, coarse[1], from);
  return { wing, points, spans, coarse, spanCount, count };
}

/** Every event of the wing's view. */
export function eventsOfView(view: WingView, from: number): number[] {
  const out: number[] = [];
  eachOfView(view, from, (event) => out.push(event));
  return out;
}

/** Calls with every event of the wing's view. */
function eachOfView(view: WingView, from: number, take: (event: number) => void): void {
  for (let i = view.points[0]; i < view.points[1]; i++) take(view.wing.points[i] as number);
  eachOfTrack(view.wing.spans, view.spans, from, take);
  eachOfTrack(view.wing.coarse, view.coarse, from, take);
}

function eachOfTrack(
  track: BarTrack,
  [first, end]: [number, number],
  from: number,
  take: (event: number) => void,
): void {
  for (let i = first; i < end; i++) {
    if ((track.to[i] as number) <= from) continue;
    const last = track.offset[i + 1] as number;
    for (let m = track.offset[i] as number; m < last; m++) take(track.members[m] as number);
  }
}

/**
 * The weightiest first. Of equals any may come first, but not the earliest: then all words would stand at the left end. The
 * multiplier is 2^32 over the golden ratio, which scatters neighbours evenly (Knuth, The Art of Computer Programming 3, 6.4).
 */
const weightOrder = (columns: TimelineColumns, index: number): number =>
  -(columns.importance[index] as number) * 1024 + (Math.imul(index, 0x9e3779b1) >>> 22);

/** So many of a lane are kept in order of weight: nearly every wide window finds enough among them. */
const KEPT = 2000;

const keptOf = new WeakMap<StoreLane, Uint32Array>();

/** The events of a lane down to a weight that at least KEPT have, the weightiest first: sorting all would cost the first picture. */
function keptByWeight({ columns }: TimelineStore, lane: StoreLane): Uint32Array {
  const known = keptOf.get(lane);
  if (known) return known;
  const { importance } = columns;
  const parts = lane.wings.flatMap(({ points, spans, coarse }) => [points, spans.members, coarse.members]);
  const counts = new Uint32Array(256);
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) counts[importance[part[i] as number] as number]!++;
  }
  let least = 255;
  let count = counts[least] as number;
  while (least > 0 && count < KEPT) count += counts[--least] as number;
  const kept = new Uint32Array(count);
  let filled = 0;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const event = part[i] as number;
      if ((importance[event] as number) >= least) kept[filled++] = event;
    }
  }
  // By their index first: of equal weight the earlier comes first, as where all in view are looked at.
  const inOrder = sortedByKey(kept, Int32Array.from(kept));
  const sorted = sortedByKey(
    inOrder,
    Int32Array.from(inOrder, (event) => weightOrder(columns, event)),
  );
  keptOf.set(lane, sorted);
  return sorted;
}

const datedOf = (lane: StoreLane): number =>
  lane.wings.reduce(
    (sum, { points, spans, coarse }) => sum + points.length + spans.members.length + coarse.members.length,
    0,
  );

/** The weightiest events of a lane that touch the window, at most `most`, without looking at more than needed. */
export function weightiest(
  store: TimelineStore,
  lane: StoreLane,
  views: readonly WingView[],
  window: { from: number; to: number },
  most: number,
): number[] {
  const inView = views.reduce((sum, view) => sum + view.count, 0);
  const dated = datedOf(lane);
  if (inView * 4 >= dated) {
    const out: number[] = [];
    const kept = keptByWeight(store, lane);
    for (let i = 0; i < kept.length && out.length < most; i++) {
      const index = kept[i] as number;
      if (touchesWindow(store.columns, index, window.from, window.to)) out.push(index);
    }
    if (out.length === most || kept.length === dated) return out;
  }
  // A short sorted list, into which few of the many come: sorting all would cost the frame.
  const best: number[] = [];
  const orders: number[] = [];
  for (const view of views) {
    eachOfView(view, window.from, (event) => {
      const order = weightOrder(store.columns, event);
      const last = best.length - 1;
      if (best.length >= most) {
        const worst = orders[last] as number;
        if (order > worst || (order === worst && event > (best[last] as number))) return;
      }
      let at = best.length;
      while (
        at > 0 &&
        ((orders[at - 1] as number) > order || (orders[at - 1] === order && (best[at - 1] as number) > event))
      ) {
        at--;
      }
      best.splice(at, 0, event);
      orders.splice(at, 0, order);
      if (best.length > most) {
        best.pop();
        orders.pop();
      }
    });
  }
  return best;
}
