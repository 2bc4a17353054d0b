import { axisOf, behindCards, breakMarks, gridMarks, RIBBON_HEIGHT, ribbonMarks, todayMarks } from "./axis-marks";
import { barMarks } from "./bar-marks";
import { binMarks, densityEdges, densityUnit, profileMark } from "./density-marks";
import { emptySpans } from "./empty-spans";
import { clamp, type Frame, frameOf } from "./frame";
import { glyphClass, POINT } from "./glyph-class";
import { arrangementOf, MORE_LINE, planCards, STORY_MAX, storyHeight } from "./plan-cards";
import {
  EDGE,
  fixedHeight,
  LANE_HEADER,
  LANE_PAD,
  type LanePlan,
  planLanes,
  RAIL_PITCH,
  type WingPlan,
} from "./plan-lanes";
import { DOT_RADIUS, PILE_PITCH, pointMarks } from "./point-marks";
import type { CardMark, LeaderMark, Mark, Scene, SceneLane } from "./scene";
import type { TimelineStore } from "./store";
import { storyMarks } from "./story-cards";
import type { Viewport } from "./viewport";

// Written by hand: the first formatter of a browser costs the first picture some milliseconds.
const inThousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** More events leave no long span empty, or none that is worth looking for in each frame. */
const COLLAPSE_MAX = 3000;

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
      { spans: !wing.profile, crowdFrom: wing.crowdFrom, alternatives },
    ),
  );
  if (wing.profile) {
    const height = 2 * RAIL_PITCH * scale;
    const near = railStart + railsDown * ((wing.railRows - 2) * RAIL_PITCH - 4) * scale;
    const at = { y: railsDown > 0 ? near : near - height, height, lane, crowdFrom: wing.crowdFrom };
    const mark = profileMark(store, view, frame, at);
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
          text: `max ${inThousands(max)}`,
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
  const { leaders, cards } = storyMarks(store, wing.story, strong, {
    lane,
    ground: ground + direction * wing.glyphs,
    direction,
    glyphY,
  });
  layers.leaders.push(...leaders);
  layers.cards.push(...cards);
}

/** Events of a story that found no room for their words: the picture says how many. */
const untoldOf = (plans: readonly LanePlan[]): number =>
  plans.reduce(
    (sum, plan) => sum + plan.count - plan.wings.reduce((told, wing) => told + (wing.story?.events.length ?? 0), 0),
    0,
  );
const untoldWords = (untold: number): string[] => (untold > 0 ? [`${untold} without words`] : []);

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
    ...behindCards(
      [
        ...todayMarks(frame, 0, height),
        ...gridMarks(axis, frame, 0, height, minorGrid),
        ...breakMarks(frame, 0, height),
      ],
      layers.cards,
      frame.viewport.scale,
    ),
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
  const empty = store.dated <= COLLAPSE_MAX ? emptySpans(store, viewport) : [];
  const frame = frameOf(viewport, viewport.collapse ? empty : []);
  const { scale } = viewport;
  const plans = planLanes(store, frame);
  const strong = planCards(store, plans, frame);
  const cards = arrangementOf(plans);
  const many = store.lanes.length > 1 || store.lanes[0]?.wings.length === 1;
  const dense = plans.some((plan) => plan.dense);
  const unit = dense ? densityUnit(frame) : null;
  const edges = unit ? densityEdges(unit, frame) : null;
  const count = plans.reduce((sum, plan) => sum + plan.count, 0);
  const isStory = viewport.cards && count <= STORY_MAX;
  const untold = isStory ? untoldOf(plans) : 0;
  const needed = fixedHeight(plans, frame) + storyHeight(plans) + (untold > 0 && !many ? MORE_LINE * scale : 0);
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
        text: `${plan.lane.name}  ${[inThousands(plan.count), ...(isStory ? untoldWords(untoldOf([plan])) : [])].join(" · ")}`,
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
    for (const text of untoldWords(untold)) {
      layers.over.push({
        kind: "text",
        role: "count",
        x: frame.right,
        y: height - 5 * scale,
        text: `+ ${text}`,
        size: 11 * scale,
        weight: 600,
        tone: "ink-2",
        anchor: "end",
      });
    }
    lanes.push({ lane: 0, name: plan.lane.name, y: 0, h: height, count: plan.count });
  }
  const marks = assemble(frame, layers, ribbonY, height, dense, many || dense);
  return {
    width: viewport.width,
    height,
    plot: { x: frame.left, y: 0, w: frame.right - frame.left, h: height },
    cards,
    stops: frame.stops,
    emptySpans: empty.length,
    ribbonY,
    marks,
    lanes,
    count,
    told: layers.cards.length,
    cut: layers.cards.filter((card) => card.lines.some((line) => line.text.endsWith("…"))).length,
    unit: unit?.name ?? null,
  };
}
