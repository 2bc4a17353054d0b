import { RIBBON_HEIGHT } from "./axis-marks";
import type { Frame } from "./frame";
import { viewOfWing, type WingView } from "./in-view";
import { PILE_PITCH, pileRows } from "./point-marks";
import type { StoreLane, TimelineStore } from "./store";
import type { WingStory } from "./story-cards";

export const RAIL_PITCH = 8;
export const LANE_HEADER = 22;
export const LANE_PAD = 8;
export const EDGE = 10;

/** One side of a lane with the heights of its parts, outwards from the ground line: glyphs, then the route, then cards. */
export interface WingPlan {
  view: WingView;
  direction: 1 | -1;
  rails: number;
  railRows: number;
  profile: boolean;
  /** From this row on bars of coarse dates are too many to be told apart, and go into the profile. */
  crowdFrom: number;
  pileMax: number;
  glyphs: number;
  story: WingStory | null;
}

export interface LanePlan {
  index: number;
  lane: StoreLane;
  wings: WingPlan[];
  count: number;
  /** Exact days are too many for dots. */
  dense: boolean;
}

function planLane(store: TimelineStore, index: number, frame: Frame, rowMax: number): LanePlan {
  const { viewport } = frame;
  const { scale } = viewport;
  const lane = store.lanes[index] as StoreLane;
  const many = store.lanes.length > 1;
  const views = lane.wings.map((wing) => viewOfWing(wing, viewport.from, viewport.to));
  const points = views.reduce((sum, view) => sum + view.points[1] - view.points[0], 0);
  const dense = points > (frame.right - frame.left) / (3 * scale);
  const wings = views.map((view, side): WingPlan => {
    const coarseRows = Math.min(view.wing.coarse.rows, rowMax);
    const crowd = (frame.right - frame.left) / (4 * scale);
    const isCoarseCrowd = view.wing.coarse.rows > rowMax && view.coarse[1] - view.coarse[0] > crowd;
    const profile = isCoarseCrowd || view.spanCount > crowd || (view.wing.spans.rows > rowMax && view.spanCount > 24);
    const railRows = profile
      ? coarseRows + 2
      : Math.min(rowMax, Math.max(coarseRows, view.wing.spans.length > 0 ? view.wing.spans.rows : 0));
    const pileMax = many ? 3 : 5;
    const glyphs = dense
      ? side === 0
        ? (many ? 34 : 130) * scale
        : 0
      : (pileRows(store, view, pileMax + 1) * PILE_PITCH + 3) * scale;
    return {
      view,
      direction: side === 0 ? -1 : 1,
      rails: railRows === 0 ? 0 : (railRows * RAIL_PITCH + 4) * scale,
      railRows,
      profile,
      crowdFrom: isCoarseCrowd ? coarseRows : Number.POSITIVE_INFINITY,
      pileMax,
      glyphs,
      story: null,
    };
  });
  return { index, lane, wings, count: views.reduce((sum, view) => sum + view.count, 0), dense };
}

/** Everything but cards. */
export function fixedHeight(plans: readonly LanePlan[], frame: Frame): number {
  const { scale } = frame.viewport;
  const many = plans.length > 1 || plans[0]?.wings.length === 1;
  return plans.reduce(
    (sum, plan) =>
      sum +
      (many ? (LANE_HEADER + LANE_PAD) * scale : 0) +
      plan.wings.reduce((wings, wing) => wings + wing.rails + wing.glyphs, 0),
    (RIBBON_HEIGHT + (many ? 0 : 2 * EDGE)) * scale,
  );
}

/** As many rows of bars as the height allows: in many lanes fewer than in one. */
export function planLanes(store: TimelineStore, frame: Frame): LanePlan[] {
  for (let rowMax = store.lanes.length > 1 ? 5 : 7; ; rowMax--) {
    const plans = store.lanes.map((_, index) => planLane(store, index, frame, rowMax));
    if (rowMax === 1 || fixedHeight(plans, frame) <= frame.viewport.maxHeight) return plans;
  }
}
