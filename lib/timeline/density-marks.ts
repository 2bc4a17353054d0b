import type { BarTrack } from "./bar-track";
import { type CalendarUnit, unitAtLeast, unitEdges } from "./calendar-unit";
import { lowerBound } from "./counting-sort";
import { clamp, type Frame } from "./frame";
import type { WingView } from "./in-view";
import type { BinMark, ColourIndex, ProfileMark } from "./scene";
import type { TimelineStore } from "./store";

const BIN_WIDTH_MIN = 4;
const PROFILE_STEP = 4;

export const densityUnit = (frame: Frame): CalendarUnit =>
  unitAtLeast(BIN_WIDTH_MIN * frame.viewport.scale, frame.perDay);

/** The calendar's edges of the window, once for all lanes. */
export const densityEdges = (unit: CalendarUnit, frame: Frame): number[] =>
  unitEdges(unit, frame.viewport.from, frame.viewport.to);

/**
 * Exact days counted by calendar unit, as bars on the ground line. Heights are linear in the whole unit's count, so that a bar does not
 * change while it slides out of the window; `count` is the window's share.
 */
export function binMarks(
  store: TimelineStore,
  views: readonly WingView[],
  edges: readonly number[],
  frame: Frame,
  at: { ground: number; height: number; lane: number },
): { bins: BinMark[]; max: number } {
  const n = edges.length - 1;
  const totals = new Uint32Array(n);
  const counts = new Uint32Array(n);
  const firsts = new Int32Array(n).fill(-1);
  for (const { wing, points } of views) {
    let place = lowerBound(wing.days, edges[0] as number);
    for (let i = 0; i < n; i++) {
      const next = lowerBound(wing.days, edges[i + 1] as number, place);
      totals[i]! += next - place;
      counts[i]! += Math.max(0, Math.min(next, points[1]) - Math.max(place, points[0]));
      if (next > place && firsts[i] === -1)
        firsts[i] = wing.points[Math.max(place, Math.min(points[0], next - 1))] as number;
      place = next;
    }
  }
  let max = 0;
  for (let i = 0; i < n; i++) if ((counts[i] as number) > 0) max = Math.max(max, totals[i] as number);
  const bins: BinMark[] = [];
  const gap = 0.75 * frame.viewport.scale;
  for (let i = 0; i < n; i++) {
    const count = counts[i] as number;
    if (count === 0) continue;
    const event = firsts[i] as number;
    const a = clamp(frame.x(edges[i] as number), frame.left, frame.right);
    const b = clamp(frame.x(edges[i + 1] as number), frame.left, frame.right);
    const h = Math.max(1, ((totals[i] as number) / max) * at.height);
    bins.push({
      kind: "bin",
      event,
      lane: at.lane,
      colour: (store.lanes.length > 1 ? (store.colourOf[event] ?? 5) : 5) as ColourIndex,
      x: a,
      y: at.ground - h,
      w: Math.max(0.75, b - a - gap),
      h,
      count,
      total: totals[i] as number,
      from: edges[i] as number,
      to: edges[i + 1] as number,
    });
  }
  return { bins, max };
}

/** How many long events, and coarse dates from the row where their crowd begins, run at each moment of the window. */
export function profileMark(
  store: TimelineStore,
  view: WingView,
  frame: Frame,
  at: { y: number; height: number; lane: number; crowdFrom: number },
): ProfileMark | null {
  const { spans, coarse } = view.wing;
  const step = PROFILE_STEP * frame.viewport.scale;
  const steps = Math.ceil((frame.right - frame.left) / step);
  const values = new Float32Array(steps + 1);
  const stepAt = (day: number): number => Math.floor((frame.x(day) - frame.left) / step);
  const { from, today } = frame.viewport;
  let first = -1;
  let count = 0;
  const add = (track: BarTrack, i: number): void => {
    if ((track.to[i] as number) <= from) return;
    const events = (track.offset[i + 1] as number) - (track.offset[i] as number);
    if (first < 0) first = track.members[track.offset[i] as number] as number;
    count += events;
    const a = Math.max(0, stepAt(track.from[i] as number));
    // What has no end, or none reported, runs until today and is not foretold.
    const open = track.to[i] === Number.POSITIVE_INFINITY && today !== null;
    const end = open ? Math.max(today + 1, (track.from[i] as number) + 1) : (track.to[i] as number);
    const b = Math.min(steps - 1, stepAt(end));
    if (b < a) return;
    values[a]! += events;
    values[b + 1]! -= events;
  };
  for (let i = view.spans[0]; i < view.spans[1]; i++) add(spans, i);
  for (let i = view.coarse[0]; i < view.coarse[1]; i++) {
    if ((coarse.row[i] as number) >= at.crowdFrom) add(coarse, i);
  }
  if (first < 0) return null;
  let running = 0;
  let max = 0;
  for (let i = 0; i < steps; i++) {
    running += values[i] as number;
    values[i] = running;
    max = Math.max(max, running);
  }
  return {
    kind: "profile",
    event: first,
    lane: at.lane,
    colour: (store.lanes.length > 1 ? (store.colourOf[first] ?? 5) : 5) as ColourIndex,
    x: frame.left,
    y: at.y,
    h: at.height,
    step: (frame.right - frame.left) / steps,
    values: values.subarray(0, steps),
    max,
    count,
  };
}
