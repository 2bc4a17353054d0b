import { PRECISIONS, precisionRank } from "@/lib/core/precision";
import type { BarTrack } from "./bar-track";
import { clamp, type Frame } from "./frame";
import { isApproximate, isUncertain, standingOf } from "./glyph-class";
import type { WingView } from "./in-view";
import type { BarMark, ColourIndex, DiamondMark, Edge, GhostMark } from "./scene";
import type { TimelineStore } from "./store";
import { boundsAt, lastsThroughout, NO_DAY } from "./timeline-row";

type Place = Pick<BarMark, "x" | "w" | "start" | "end" | "soft" | "opacity" | "h">;

const WIDTH_MIN = 3;
/** How far a bar reaches to a side that is not known. */
const UNKNOWN_REACH = 72;
const ARROW_REACH = 40;
const OUTLINE_LEAST = 6;

/** Coarser is fainter and thinner: fuzziness is the channel for what is not known. */
function weightOf(precision: number): { opacity: number; h: number } {
  if (precision <= precisionRank("part-of-month")) return { opacity: 0.75, h: 5 };
  if (precision <= precisionRank("month")) return { opacity: 0.6, h: 5 };
  if (precision <= precisionRank("part-of-year")) return { opacity: 0.5, h: 4 };
  return { opacity: 0.4, h: 4 };
}

function closedPlace(store: TimelineStore, index: number, frame: Frame): Place {
  const { columns } = store;
  const scale = frame.viewport.scale;
  const a = frame.x(columns.from[index] as number);
  const b = Math.max(frame.x(columns.to[index] as number), a + WIDTH_MIN * scale);
  const approximate = isApproximate(columns, index);
  const hard = lastsThroughout(columns, index) || columns.precision[index] === PRECISIONS.indexOf("interval");
  const { opacity, h } = weightOf(columns.precision[index] as number);
  const edge: Edge = approximate ? "fade" : hard ? "hard" : "soft";
  const x = Math.max(a, frame.left);
  const end = Math.min(b, frame.right);
  return {
    x,
    w: Math.max(end - x, 1),
    start: a < frame.left && !approximate ? "cut" : edge,
    end: b > frame.right && !approximate ? "cut" : edge,
    soft: approximate ? (end - x) / 2 : clamp((b - a) * 0.12, Math.min(4 * scale, (end - x) / 2), 24 * scale),
    opacity: approximate ? 0.9 : hard ? 1 : opacity,
    h: (approximate ? 6 : hard ? 5 : h) * scale,
  };
}

/** Since, until, by: one side is known, the other has no end or is not reported. Two glyphs, never mixed. */
function halfOpenPlace(store: TimelineStore, index: number, frame: Frame): Place {
  const { columns } = store;
  const { scale, today } = frame.viewport;
  const from = columns.from[index] as number;
  const to = columns.to[index] as number;
  const bounds = boundsAt(columns, index);
  const base = { opacity: 1, h: 5 * scale };
  if (from === NO_DAY) {
    const b = frame.x(to);
    const reach = (bounds.start === "open" ? ARROW_REACH : UNKNOWN_REACH) * scale;
    const x = clamp(b - reach, frame.left, frame.right - 1);
    const end = Math.min(b, frame.right);
    const inside = b <= frame.right;
    return {
      ...base,
      x: inside ? x : frame.left,
      w: Math.max(1, end - (inside ? x : frame.left)),
      start: bounds.start === "open" ? "arrow" : "fade",
      end: inside ? "hard" : "cut",
      soft: inside ? Math.max(1, end - x) : frame.right - frame.left,
      opacity: inside ? 1 : 0.35,
    };
  }
  const a = frame.x(from);
  const soFar = today !== null && today > from ? today : null;
  const wanted = soFar === null ? a + ARROW_REACH * scale : Math.max(frame.x(soFar), a + ARROW_REACH * scale);
  const b = Math.max(wanted, frame.left + ARROW_REACH * scale);
  const x = Math.max(a, frame.left);
  const end = Math.max(x + 1, Math.min(b, frame.right));
  const edge: Edge = bounds.end === "open" ? "arrow" : "broken";
  return {
    ...base,
    x,
    w: end - x,
    start: a < frame.left ? "cut" : "hard",
    end: b > frame.right && edge === "arrow" ? "cut" : edge,
    // What is certain of an event without a reported end is only its start.
    soft: edge === "broken" ? (a < frame.left ? 0 : Math.min(14 * scale, end - x)) : 0,
  };
}

export interface BarPlacement {
  /** Middle of row 0, and the direction rows grow in. */
  y: number;
  direction: 1 | -1;
  pitch: number;
  rowMax: number;
  lane: number;
}

type BarMarks = (BarMark | DiamondMark | GhostMark)[];

function pushTrack(
  out: BarMarks,
  store: TimelineStore,
  track: BarTrack,
  [first, end]: [number, number],
  frame: Frame,
  at: BarPlacement,
  options: { crowdFrom: number; alternatives: boolean },
): void {
  const { columns } = store;
  for (let i = first; i < end; i++) {
    if ((track.to[i] as number) <= frame.viewport.from || (track.row[i] as number) >= options.crowdFrom) continue;
    const index = track.members[track.offset[i] as number] as number;
    const closed = columns.from[index] !== NO_DAY && columns.to[index] !== NO_DAY;
    const place = closed ? closedPlace(store, index, frame) : halfOpenPlace(store, index, frame);
    const y = at.y + at.direction * Math.min(track.row[i] as number, at.rowMax) * at.pitch;
    const colour = (store.colourOf[index] ?? 5) as ColourIndex;
    const { lane } = at;
    const count = (track.offset[i + 1] as number) - (track.offset[i] as number);
    const standing = count === 1 ? standingOf(columns, index) : "solid";
    const look = standing === "solid" && closed && isUncertain(columns, index) && count === 1 ? "dashed" : standing;
    // What is not filled needs room between its lines to be seen as empty.
    const h = look === "solid" ? place.h : Math.max(place.h, OUTLINE_LEAST * frame.viewport.scale);
    // Written out: copying the parts of objects took a fifth of the layout of a crowd.
    out.push({
      kind: "bar",
      event: index,
      lane,
      colour,
      x: place.x,
      y,
      w: place.w,
      h,
      start: place.start,
      end: place.end,
      soft: place.soft,
      opacity: place.opacity,
      look,
      count,
    });
    if (closed && isApproximate(columns, index)) {
      const estimate = frame.x(((columns.from[index] as number) + (columns.to[index] as number)) / 2);
      if (estimate >= frame.left && estimate <= frame.right) {
        out.push({
          kind: "diamond",
          event: index,
          lane,
          colour,
          x: estimate,
          y,
          r: 4 * frame.viewport.scale,
          count: 0,
        });
      }
    }
    if (options.alternatives) pushGhosts(out, store, index, place.x + place.w / 2, y, frame, at.lane);
  }
}

/** The other readings of an uncertain date, as ghosts on the same row. */
export function pushGhosts(
  out: unknown[],
  store: TimelineStore,
  index: number,
  fromX: number,
  y: number,
  frame: Frame,
  lane: number,
): void {
  const colour = (store.colourOf[index] ?? 5) as ColourIndex;
  for (const { from, to } of store.words.alternatives(index)) {
    const x = frame.x((from + to) / 2);
    if (x < frame.left || x > frame.right || Math.abs(x - fromX) < 2) continue;
    const ghost: GhostMark = {
      kind: "ghost",
      event: index,
      lane,
      colour,
      x,
      y,
      r: 3 * frame.viewport.scale,
      fromX,
      count: 0,
    };
    out.push(ghost);
  }
}

/** Bars of the coarse dates below the row where their crowd begins and, unless they are drawn as a profile, of the long events. */
export function barMarks(
  store: TimelineStore,
  view: WingView,
  frame: Frame,
  at: BarPlacement,
  options: { spans: boolean; crowdFrom: number; alternatives: boolean },
): BarMarks {
  const out: BarMarks = [];
  const { alternatives } = options;
  pushTrack(out, store, view.wing.coarse, view.coarse, frame, at, options);
  if (options.spans) {
    const all = { crowdFrom: Number.POSITIVE_INFINITY, alternatives };
    pushTrack(out, store, view.wing.spans, view.spans, frame, at, all);
  }
  return out;
}
