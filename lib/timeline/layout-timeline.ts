import { axisOf, gridMarks, RIBBON_HEIGHT, ribbonMarks, todayMarks } from "./axis-marks";
import { barMarks } from "./bar-marks";
import { CARD_TIERS, type CardTier, CROWD_CARD, SMALLEST_CARD } from "./card-text";
import { binMarks, densityEdges, densityUnit, profileMark } from "./density-marks";
import { clamp, type Frame, frameOf } from "./frame";
import { glyphClass, POINT } from "./glyph-class";
import { eventsOfView, viewOfWing, type WingView, weightiest } from "./in-view";
import { DOT_RADIUS, PILE_PITCH, pileRows, pointMarks } from "./point-marks";
import type { CardMark, LeaderMark, Mark, Scene, SceneLane } from "./scene";
import type { StoreLane, TimelineStore } from "./store";
import { roomFor, storyMarks, turningPoints, type WingStory, wingStory } from "./story-cards";
import type { Viewport } from "./viewport";

/** Up to here every event in view is told in words. */
const STORY_MAX = 320;
const RAIL_PITCH = 8;
const LANE_HEADER = 22;
const LANE_PAD = 8;
const EDGE = 10;

/** One side of a lane with the heights of its parts, outwards from the ground line: glyphs, then the route, then cards. */
interface WingPlan {
  view: WingView;
  direction: 1 | -1;
  rails: number;
  railRows: number;
  profile: boolean;
  pileMax: number;
  glyphs: number;
  story: WingStory | null;
}

interface LanePlan {
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
    const profile =
      view.spanCount > (frame.right - frame.left) / (4 * scale) ||
      (view.wing.spans.rows > rowMax && view.spanCount > 24);
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
      pileMax,
      glyphs,
      story: null,
    };
  });
  return { index, lane, wings, count: views.reduce((sum, view) => sum + view.count, 0), dense };
}

/** Everything but cards. */
function fixedHeight(plans: readonly LanePlan[], frame: Frame): number {
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
function planLanes(store: TimelineStore, frame: Frame): LanePlan[] {
  for (let rowMax = store.lanes.length > 1 ? 5 : 7; ; rowMax--) {
    const plans = store.lanes.map((_, index) => planLane(store, index, frame, rowMax));
    if (rowMax === 1 || fixedHeight(plans, frame) <= frame.viewport.maxHeight) return plans;
  }
}

const storyHeight = (plans: readonly LanePlan[]): number =>
  plans.reduce((sum, plan) => sum + plan.wings.reduce((wings, wing) => wings + (wing.story?.height ?? 0), 0), 0);

/** All events of the view in one size of card, or false. */
function tellAll(
  store: TimelineStore,
  plans: readonly LanePlan[],
  events: readonly (readonly number[])[],
  strong: ReadonlySet<number>,
  tier: CardTier,
  frame: Frame,
  room: number,
): boolean {
  let at = 0;
  for (const plan of plans) {
    for (const wing of plan.wings) {
      const most = plan.wings.length === 2 ? room * 0.65 : room;
      wing.story = wingStory(store, events[at++] as readonly number[], strong, tier, frame, most);
      if (!wing.story) return false;
    }
  }
  return storyHeight(plans) <= room;
}

/** Not all can be told: the weightiest are, as many as the room of each wing takes. */
function tellWeightiest(store: TimelineStore, plans: readonly LanePlan[], frame: Frame, room: number): void {
  const { viewport } = frame;
  const wings = plans.reduce((sum, plan) => sum + plan.wings.length, 0);
  const each = room / wings;
  const tier = each > 90 * viewport.scale ? CROWD_CARD : SMALLEST_CARD;
  for (const plan of plans) {
    const most = roomFor(tier, frame, each) * plan.wings.length;
    const views = plan.wings.map((wing) => wing.view);
    const chosen = most === 0 ? [] : weightiest(store, plan.lane, views, viewport, most);
    plan.wings.forEach((wing, side) => {
      let mine = chosen.filter((event) => plan.wings.length === 1 || ((store.wingOf[event] as number) & 1) === side);
      for (;;) {
        wing.story = wingStory(store, mine, new Set(), tier, frame, each);
        if (wing.story || mine.length === 0) break;
        mine = mine.slice(0, Math.floor(mine.length * 0.8));
      }
    });
  }
}

function planCards(store: TimelineStore, plans: readonly LanePlan[], frame: Frame): ReadonlySet<number> {
  const { viewport } = frame;
  const count = plans.reduce((sum, plan) => sum + plan.count, 0);
  const fixed = fixedHeight(plans, frame);
  const nothing: ReadonlySet<number> = new Set();
  const comfort = viewport.comfort ?? viewport.maxHeight;
  if (!viewport.cards || count === 0) return nothing;
  if (count <= STORY_MAX) {
    const events = plans.flatMap((plan) => plan.wings.map((wing) => eventsOfView(wing.view, viewport.from)));
    const strong = turningPoints(store, events.flat());
    for (const tier of CARD_TIERS) {
      const room = Math.max(viewport.minHeight, Math.min(viewport.maxHeight, comfort * tier.share)) - fixed;
      if (count <= tier.most && room > 0 && tellAll(store, plans, events, strong, tier, frame, room)) return strong;
    }
  }
  const wanted = Math.max(viewport.minHeight, Math.min(viewport.maxHeight, comfort));
  tellWeightiest(store, plans, frame, Math.max(0, wanted - fixed));
  return nothing;
}

interface Layers {
  under: Mark[];
  leaders: LeaderMark[];
  glyphs: Mark[];
  cards: CardMark[];
  over: Mark[];
}

/** Marks of one wing whose rails begin at `edge`. `extra` is room that nothing needs: dense bars grow into it. */
function drawWing(
  store: TimelineStore,
  plan: LanePlan,
  wing: WingPlan,
  frame: Frame,
  edge: number,
  strong: ReadonlySet<number>,
  edges: readonly number[] | null,
  layers: Layers,
): void {
  const { scale } = frame.viewport;
  const { direction, view } = wing;
  const many = store.lanes.length > 1;
  const alternatives = plan.count <= STORY_MAX;
  const lane = plan.index;
  // In lanes rails hang below the ground line; at the ribbon they lie between it and the ground line.
  const ground = many ? edge : edge + direction * wing.rails;
  const railsDown = many ? 1 : direction;
  const railStart = (many ? ground : edge) + railsDown * (RAIL_PITCH * 0.75) * scale;
  layers.glyphs.push(
    ...barMarks(
      store,
      view,
      frame,
      {
        y: railStart,
        direction: railsDown,
        pitch: RAIL_PITCH * scale,
        rowMax: Math.max(0, wing.railRows - (wing.profile ? 3 : 1)),
        lane,
      },
      { spans: !wing.profile, alternatives },
    ),
  );
  if (wing.profile) {
    const height = 2 * RAIL_PITCH * scale;
    const near = railStart + railsDown * ((wing.railRows - 2) * RAIL_PITCH - 4) * scale;
    const mark = profileMark(store, view, frame, { y: railsDown > 0 ? near : near - height, height, lane });
    if (mark) layers.glyphs.unshift(mark);
  }
  if (edges) {
    const views = plan.wings.map((w) => w.view);
    if (direction < 0) {
      const { bins, max } = binMarks(store, views, edges, frame, { ground, height: wing.glyphs - 4 * scale, lane });
      layers.glyphs.push(...bins);
      if (max > 0) {
        layers.over.push({
          kind: "text",
          role: "count",
          x: frame.right,
          y: ground - wing.glyphs + (many ? -4 : 6) * scale,
          text: `max ${max}`,
          size: 11 * scale,
          weight: 400,
          tone: "ink-3",
          anchor: "end",
        });
      }
    }
  } else {
    layers.glyphs.push(
      ...pointMarks(store, view, frame, { ground, direction, pileMax: wing.pileMax, lane, alternatives }),
    );
  }
  if (!wing.story) return;
  const glyphY = (event: number): number => {
    const row = store.rowOf[event] as number;
    if (glyphClass(store.columns, event) === POINT) {
      if (edges) return ground;
      return ground + direction * (DOT_RADIUS + 1.5 + Math.min(row, wing.pileMax) * PILE_PITCH) * scale;
    }
    const shown = wing.profile ? Math.min(row, wing.railRows - 1) : Math.min(row, Math.max(0, wing.railRows - 1));
    return railStart + railsDown * shown * RAIL_PITCH * scale;
  };
  const { leaders, cards } = storyMarks(store, wing.story, strong, frame, {
    lane,
    ground: ground + direction * wing.glyphs,
    direction,
    glyphY,
  });
  layers.leaders.push(...leaders);
  layers.cards.push(...cards);
}

function assemble(
  frame: Frame,
  layers: Layers,
  ribbonY: number,
  height: number,
  dense: boolean,
  minorGrid: boolean,
): Mark[] {
  const axis = axisOf(frame);
  const leaders = layers.leaders;
  return [
    ...todayMarks(frame, 0, height),
    ...gridMarks(axis, frame, 0, height, minorGrid),
    ...layers.under,
    // Over bars of a crowd a leader must be seen; under single glyphs it must not cut them.
    ...(dense ? [...layers.glyphs, ...leaders] : [...leaders, ...layers.glyphs]),
    ...ribbonMarks(axis, frame, ribbonY),
    ...layers.cards,
    ...layers.over,
  ];
}

/**
 * The picture of a window of time. Up to a few hundred events in view each is told in words, in the largest type that finds room and
 * joined to its spot on the axis; beyond, exact days become bars by calendar unit and the weightiest events keep their words.
 * Screen and paper take the same marks. Nothing is drawn finer than it is known, and nothing without a date is drawn.
 */
export function layoutTimeline(store: TimelineStore, viewport: Viewport): Scene {
  const frame = frameOf(viewport);
  const { scale } = viewport;
  const plans = planLanes(store, frame);
  const strong = planCards(store, plans, frame);
  const many = store.lanes.length > 1 || store.lanes[0]?.wings.length === 1;
  const dense = plans.some((plan) => plan.dense);
  const unit = dense ? densityUnit(frame) : null;
  const edges = unit ? densityEdges(unit, frame) : null;
  const needed = fixedHeight(plans, frame) + storyHeight(plans);
  // More than the most only where lanes alone need it: no event is cut off.
  const height = Math.max(viewport.minHeight, needed);
  const extra = Math.max(0, height - needed);
  const layers: Layers = { under: [], leaders: [], glyphs: [], cards: [], over: [] };
  const lanes: SceneLane[] = [];
  let ribbonY = 0;
  if (many) {
    let y = RIBBON_HEIGHT * scale;
    for (const plan of plans) {
      const wing = plan.wings[0] as WingPlan;
      const spare = extra / plans.length;
      if (plan.dense) wing.glyphs += spare;
      const h =
        LANE_HEADER * scale +
        (wing.story?.height ?? 0) +
        wing.glyphs +
        wing.rails +
        LANE_PAD * scale +
        (plan.dense ? 0 : spare);
      const ground = y + h - wing.rails - LANE_PAD * scale;
      drawWing(store, plan, wing, frame, ground, strong, plan.dense ? edges : null, layers);
      layers.under.push({ kind: "ribbon", x: 0, y: ground, w: viewport.width, h: 0 });
      layers.over.push({
        kind: "text",
        role: "lane",
        x: frame.left,
        y: y + 15 * scale,
        text: `${plan.lane.name}  ${plan.count}`,
        size: 12 * scale,
        weight: 600,
        tone: "ink-2",
        anchor: "start",
      });
      lanes.push({ lane: plan.index, name: plan.lane.name, y, h, count: plan.count });
      y += h;
    }
  } else {
    const plan = plans[0] as LanePlan;
    const [up, down] = plan.wings as [WingPlan, WingPlan];
    if (plan.dense) up.glyphs += extra * 0.5;
    const spare = plan.dense ? extra * 0.5 : extra;
    const above = EDGE * scale + up.rails + up.glyphs + (up.story?.height ?? 0);
    const highest = above + spare;
    ribbonY = clamp(viewport.ribbonAt ?? above + spare / 2, above, highest);
    drawWing(store, plan, up, frame, ribbonY, strong, plan.dense ? edges : null, layers);
    drawWing(store, plan, down, frame, ribbonY + RIBBON_HEIGHT * scale, strong, plan.dense ? edges : null, layers);
    lanes.push({ lane: 0, name: plan.lane.name, y: 0, h: height, count: plan.count });
  }
  const marks = assemble(frame, layers, ribbonY, height, dense, many || dense);
  return {
    width: viewport.width,
    height,
    plot: { x: frame.left, y: 0, w: frame.right - frame.left, h: height },
    ribbonY,
    marks,
    lanes,
    count: plans.reduce((sum, plan) => sum + plan.count, 0),
    told: layers.cards.length,
    unit: unit?.name ?? null,
  };
}
