import { barsNearWindow, pointsInWindow, type TimelineStore } from "./store";

/** Days in which nothing is drawn. */
export interface EmptySpan {
  from: number;
  to: number;
}

/** An empty span longer than this share of the window may be collapsed. */
const SHARE_LEAST = 0.15;
/** Of the window, kept on both sides of what is collapsed: an event does not stand on the break. */
const AIR_SHARE = 0.015;

/** The long spans of the window between two events in which no event lies, not even in part. In order of time. */
export function emptySpans(store: TimelineStore, window: { from: number; to: number }): EmptySpan[] {
  const { from, to } = window;
  const taken: EmptySpan[] = [];
  for (const { wings } of store.lanes) {
    for (const wing of wings) {
      const [first, end] = pointsInWindow(wing, from, to);
      for (let i = first; i < end; i++) {
        const day = wing.days[i] as number;
        if (taken.at(-1)?.from !== day) taken.push({ from: day, to: day + 1 });
      }
      for (const track of [wing.spans, wing.coarse]) {
        const [nearest, last] = barsNearWindow(track, from, to);
        for (let i = nearest; i < last; i++) {
          if ((track.to[i] as number) <= from) continue;
          taken.push({ from: track.from[i] as number, to: track.to[i] as number });
        }
      }
    }
  }
  taken.sort((a, b) => a.from - b.from);
  const least = (to - from) * SHARE_LEAST;
  const air = (to - from) * AIR_SHARE;
  const empty: EmptySpan[] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (const span of taken) {
    const start = Math.max(reach, from);
    if (Math.min(span.from, to) - start > least) empty.push({ from: start + air, to: Math.min(span.from, to) - air });
    reach = reach === Number.POSITIVE_INFINITY ? span.to : Math.max(reach, span.to);
  }
  return empty;
}
