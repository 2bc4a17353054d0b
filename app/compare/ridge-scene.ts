import type { Mark, ProfileMark, Scene, SceneLane } from "@/lib/timeline/scene";
import { COMPARE } from "../texts/compare";
import type { PlacedRow } from "./placed-row";

/** Pixels from one value of a curve to the next. */
const STEP = 2;
/** Of the width of the axis: how far the smoothing reaches (one standard deviation). */
const SMOOTHING = 1 / 120;
const REACH = 3;
const LANE_TOP = 26;
const LANE_FOOT = 8;
/** One neutral colour: curves are of countries and not of types. */
const COLOUR = 4;

/** What a curve's height is told in, by how many days the window shows. */
const RATES = [
  { over: 1100, days: 365.25, name: "year" },
  { over: 90, days: 30.44, name: "month" },
  { over: 0, days: 1, name: "day" },
] as const;

/** Days over which curves of a window are smoothed. */
export const smoothingDays = ({ from, to }: { from: number; to: number }): number =>
  Math.max(1, Math.round((to - from) * SMOOTHING * 2));

/** True for an event that is in the curves: one whose both sides are known. */
const isInCurves = (row: Pick<PlacedRow, "from" | "to">): boolean => row.from !== null && row.to !== null;

/** Weights exp(-x²/2σ²) that sum to one. */
function kernelOf(sigma: number): Float64Array {
  const reach = Math.ceil(sigma * REACH);
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  );
  const sum = kernel.reduce((a, b) => a + b, 0);
  return kernel.map((weight) => weight / sum);
}

/** Events a day at each place, smoothed. An event of many days is spread evenly over them: never finer than it is known. */
function densityOf(rows: readonly PlacedRow[], window: { from: number; to: number }, places: number): Float32Array {
  const sigma = Math.max(1, places * SMOOTHING);
  const pad = Math.ceil(sigma * REACH);
  const perDay = places / (window.to - window.from);
  const mass = new Float64Array(places + 2 * pad);
  const add = (place: number, weight: number): void => {
    const at = Math.floor(place) + pad;
    if (at >= 0 && at < mass.length) mass[at] = (mass[at] as number) + weight;
  };
  for (const { from, to } of rows) {
    if (from === null || to === null) continue;
    const start = (from - window.from) * perDay;
    const end = (to - window.from) * perDay;
    if (end < -pad || start > places + pad) continue;
    if (end - start <= 1) add((start + end) / 2, 1);
    else {
      const first = Math.max(Math.floor(start), -pad);
      const last = Math.min(Math.ceil(end), places + pad);
      for (let place = first; place < last; place++) {
        const share = Math.min(place + 1, end) - Math.max(place, start);
        if (share > 0) add(place, share / (end - start));
      }
    }
  }
  const kernel = kernelOf(sigma);
  return Float32Array.from({ length: places }, (_, place) => {
    let sum = 0;
    for (let k = 0; k < kernel.length; k++) {
      sum += (kernel[k] as number) * (mass[place + k - (kernel.length >> 1) + pad] ?? 0);
    }
    return sum * perDay;
  });
}

/** The picture with a curve of events through time for each row in the place of the events. `own`: each row has its own scale.
 * `laneOf`: the row of a place. */
export function ridgeScene(
  scene: Scene,
  rows: readonly PlacedRow[],
  shown: readonly number[],
  window: { from: number; to: number },
  own: boolean,
  laneOf: (place: number) => number,
): Scene {
  const places = Math.max(2, Math.floor(scene.plot.w / STEP));
  const byLane = scene.lanes.map(({ lane }) => shown.filter((place) => laneOf(place) === lane));
  const curves = byLane.map((indices) =>
    densityOf(
      indices.map((index) => rows[index] as PlacedRow),
      window,
      places,
    ),
  );
  const peaks = curves.map((curve) => curve.reduce((most, value) => Math.max(most, value), 0));
  const most = Math.max(...peaks, 0);
  const rate = RATES.find(({ over }) => window.to - window.from > over) ?? RATES[2];
  const kept = scene.marks.filter(
    (mark) =>
      mark.kind === "grid" || mark.kind === "today" || mark.kind === "future" || (mark.kind === "ribbon" && mark.h > 0),
  );
  const axis = scene.marks.filter((mark) => mark.kind === "text" && mark.role !== "count" && mark.role !== "lane");
  const laneMarks = (lane: SceneLane, i: number): Mark[] => {
    const top = lane.y + LANE_TOP;
    const ground = lane.y + lane.h - LANE_FOOT;
    const peak = own ? (peaks[i] as number) : most;
    const out = (byLane[i] as number[]).filter((index) => !isInCurves(rows[index] as PlacedRow)).length;
    const words = [
      lane.name,
      lane.count.toLocaleString("en-GB"),
      ...(peak === 0 ? [] : [COMPARE.curveScale(peak * rate.days, rate.name, own)]),
      ...(out > 0 ? [COMPARE.notInCurve(out)] : []),
    ].join("  ");
    const first = byLane[i]?.[0];
    const curve: ProfileMark[] =
      first === undefined || peak === 0
        ? []
        : [
            {
              kind: "profile",
              smooth: true,
              event: first,
              lane: lane.lane,
              colour: COLOUR,
              count: lane.count,
              x: scene.plot.x,
              y: top,
              h: ground - top,
              step: STEP,
              values: curves[i] as Float32Array,
              max: peak,
            },
          ];
    return [
      ...curve,
      { kind: "ribbon", x: 0, y: ground, w: scene.width, h: 0 },
      {
        kind: "text",
        role: "lane",
        x: scene.plot.x,
        y: lane.y + 15,
        text: words,
        size: 12,
        weight: 600,
        tone: "ink-2",
        anchor: "start",
      },
    ];
  };
  return {
    ...scene,
    marks: [...kept, ...scene.lanes.flatMap(laneMarks), ...axis],
    told: 0,
    cut: 0,
    cards: null,
    unit: null,
  };
}
