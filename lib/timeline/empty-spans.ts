import type { BarTrack } from "./bar-track";
import { barsNearWindow, pointsInWindow, type TimelineStore } from "./store";
import { boundsAt } from "./timeline-row";

/** Days in which nothing is drawn. */
export interface EmptySpan {
  from: number;
  to: number;
}

/** An empty span longer than this share of the window may be collapsed. */
const SHARE_LEAST = 0.15;
/** Of the window, kept on both sides of what is collapsed: an event does not stand on the break. */
const AIR_SHARE = 0.015;

const isOngoing = (store: TimelineStore, track: BarTrack, bar: number): boolean =>
  boundsAt(store.columns, track.members[track.offset[bar] as number] as number).end === "open";

/** The long spans of the window between two events in which no event lies, not even in part. In order of time. */
export function emptySpans(
  store: TimelineStore,
  { from, to, today }: { from: number; to: number; today: number | null },
): EmptySpan[] {
  const taken: EmptySpan[] = [];
  for (const { wings } of store.lanes) {
    for (const wing of wings) {
      const [first, after] = pointsInWindow(wing, from, to);
      for (let i = first; i < after; i++) {
        const day = wing.days[i] as number;
        if (taken.at(-1)?.from !== day) taken.push({ from: day, to: day + 1 });
      }
      for (const track of [wing.spans, wing.coarse]) {
        const [nearest, end] = barsNearWindow(track, from, to);
        for (let i = nearest; i < end; i++) {
          const [start, last] = [track.from[i] as number, track.to[i] as number];
          if (last <= from) continue;
          // Of what has an open side only the known one is sure: "before 2012" does not fill all time before.
          const isRunning = last === Number.POSITIVE_INFINITY;
          taken.push({
            from: start === Number.NEGATIVE_INFINITY ? last - 1 : start,
            to: isRunning ? Math.max(start, isOngoing(store, track, i) && today !== null ? today : start) + 1 : last,
          });
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
