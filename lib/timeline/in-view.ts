import {
  type BarTrack,
  barsNearWindow,
  pointsInWindow,
  type StoreLane,
  type TimelineStore,
  touchesWindow,
  type Wing,
  weightOrder,
} from "./store";

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

function countMembers(track: BarTrack, [first, end]: [number, number], from: number): number {
  let count = 0;
  for (let i = first; i < end; i++) {
    if ((track.to[i] as number) > from) count += (track.offset[i + 1] as number) - (track.offset[i] as number);
  }
  return count;
}

export function viewOfWing(wing: Wing, from: number, to: number): WingView {
  const points = pointsInWindow(wing, from, to);
  const spans = barsNearWindow(wing.spans, from, to);
  const coarse = barsNearWindow(wing.coarse, from, to);
  const spanCount = countMembers(wing.spans, spans, from);
  const count = points[1] - points[0] + spanCount + countMembers(wing.coarse, coarse, from);
  return { wing, points, spans, coarse, spanCount, count };
}

/** Every event of the wing's view. */
export function eventsOfView(view: WingView, from: number): number[] {
  const out: number[] = [];
  for (let i = view.points[0]; i < view.points[1]; i++) out.push(view.wing.points[i] as number);
  for (const [track, [first, end]] of [
    [view.wing.spans, view.spans],
    [view.wing.coarse, view.coarse],
  ] as const) {
    for (let i = first; i < end; i++) {
      if ((track.to[i] as number) <= from) continue;
      for (let m = track.offset[i] as number; m < (track.offset[i + 1] as number); m++) {
        out.push(track.members[m] as number);
      }
    }
  }
  return out;
}

/** The weightiest events of a lane that touch the window, at most `most`, without looking at more than needed. */
export function weightiest(
  store: TimelineStore,
  lane: StoreLane,
  views: readonly WingView[],
  window: { from: number; to: number },
  most: number,
): number[] {
  const inView = views.reduce((sum, view) => sum + view.count, 0);
  if (inView * 4 < lane.byImportance.length) {
    return views
      .flatMap((view) => eventsOfView(view, window.from))
      .sort((a, b) => weightOrder(store.columns, a) - weightOrder(store.columns, b) || a - b)
      .slice(0, most);
  }
  const out: number[] = [];
  for (const index of lane.byImportance) {
    if (out.length >= most) break;
    if (touchesWindow(store.columns, index, window.from, window.to)) out.push(index);
  }
  return out;
}
