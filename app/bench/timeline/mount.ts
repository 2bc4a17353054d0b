import { canvasMeasure } from "@/app/timeline/canvas-measure";
import { PRECISIONS } from "@/lib/core/precision";
import { layoutTimeline } from "@/lib/timeline/layout-timeline";
import { paintCanvas } from "@/lib/timeline/painters/canvas";
import { LIGHT_PALETTE } from "@/lib/timeline/painters/palette";
import type { Scene } from "@/lib/timeline/scene";
import { timelineStore } from "@/lib/timeline/store";
import { emptyColumns, NO_DAY, type TimelineColumns } from "@/lib/timeline/timeline-row";
import type { Viewport } from "@/lib/timeline/viewport";

/** An event as the render benchmark makes it: epoch milliseconds, end exclusive. */
export interface BenchEvent {
  id: string;
  title: string;
  start: number;
  end: number;
  precision: "day" | "month" | "quarter" | "year" | "range" | "approx" | "open";
  lane: number;
  importance: number;
  openStart: boolean;
  openEnd: boolean;
  confidence: number;
}

const DAY_MS = 86_400_000;
const THROUGHOUT = 64;
const APPROXIMATE = 1;
const OPEN_START = 1 << 2;
const OPEN_END = 1 << 4;
const LANES = ["Politics", "Conflict", "Economy", "Diplomacy", "Disaster", "Health", "Environment", "Justice"];

const PRECISION_CODE: Readonly<Record<BenchEvent["precision"], number>> = {
  day: PRECISIONS.indexOf("day"),
  month: PRECISIONS.indexOf("month"),
  quarter: PRECISIONS.indexOf("quarter"),
  year: PRECISIONS.indexOf("year"),
  range: PRECISIONS.indexOf("interval"),
  approx: PRECISIONS.indexOf("day"),
  open: PRECISIONS.indexOf("day"),
};

function columnsOfBench(events: readonly BenchEvent[]): { columns: TimelineColumns; laneOf: Uint8Array } {
  const columns = emptyColumns(events.length);
  const laneOf = new Uint8Array(events.length);
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as BenchEvent;
    columns.from[i] = event.openStart ? NO_DAY : event.start / DAY_MS;
    columns.to[i] = event.openEnd ? NO_DAY : event.end / DAY_MS;
    columns.precision[i] = PRECISION_CODE[event.precision];
    columns.flags[i] =
      (event.precision === "range" ? THROUGHOUT : 0) |
      (event.precision === "approx" ? APPROXIMATE : 0) |
      (event.openStart ? OPEN_START : 0) |
      (event.openEnd ? OPEN_END : 0);
    columns.confidence[i] = event.confidence * 100;
    columns.importance[i] = event.importance * 255;
    laneOf[i] = event.lane;
  }
  return { columns, laneOf };
}

export interface MountedTimeline {
  setDomain(fromMs: number, toMs: number): void;
  layout(): Scene;
  getState(): { from: number; to: number; count: number };
  destroy(): void;
}

/** Draws the events at once and again for each window; the same layout and painter as the country page. */
export function mountTimeline(events: readonly BenchEvent[], element?: HTMLElement | null): MountedTimeline {
  const host = element ?? document.getElementById("root") ?? document.body;
  // The page's own font: another would be looked for by the system first.
  const palette = { ...LIGHT_PALETTE, font: getComputedStyle(host).fontFamily };
  const width = host.clientWidth || 1400;
  const height = host.clientHeight || 800;
  const { columns, laneOf } = columnsOfBench(events);
  const store = timelineStore({
    columns,
    words: { headline: (i) => events[i]?.title, words: () => "", alternatives: () => [] },
    laneOf,
    laneNames: LANES,
    colourOf: laneOf,
  });
  const canvas = document.createElement("canvas");
  const ratio = window.devicePixelRatio || 1;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.style.cssText = `display:block;width:${width}px;height:${height}px`;
  host.appendChild(canvas);
  const context = canvas.getContext("2d", { alpha: false }) as CanvasRenderingContext2D;
  context.scale(ratio, ratio);
  const view = store.extent ?? { from: 0, to: 1 };
  const viewport: Viewport = {
    ...view,
    width,
    minHeight: height,
    maxHeight: height,
    scale: 1,
    measure: canvasMeasure(palette.font),
    today: null,
    cards: true,
  };
  let scene: Scene = layoutTimeline(store, viewport);
  paintCanvas(context, scene, palette);
  const draw = (): void => {
    scene = layoutTimeline(store, viewport);
    paintCanvas(context, scene, palette);
  };
  return {
    setDomain(fromMs, toMs) {
      viewport.from = fromMs / DAY_MS;
      viewport.to = toMs / DAY_MS;
      draw();
    },
    layout: () => scene,
    getState: () => ({ from: viewport.from, to: viewport.to, count: scene.count }),
    destroy: () => canvas.remove(),
  };
}
