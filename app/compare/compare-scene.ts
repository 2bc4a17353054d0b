import type { BinMark, GridMark, Mark, Scene, TextMark } from "@/lib/timeline/scene";
import { COMPARE } from "../texts/compare";
import { DAY_ZERO } from "./placed-row";

/** Bars of all rows on one scale: the layout gives each lane its own, and rows that are compared must not lie about each other. */
export function sharedScale(scene: Scene): Scene {
  const mostOf = new Map<number, number>();
  for (const mark of scene.marks) {
    if (mark.kind === "bin") mostOf.set(mark.lane, Math.max(mark.total, mostOf.get(mark.lane) ?? 0));
  }
  if (mostOf.size === 0) return scene;
  const most = Math.max(...mostOf.values());
  const scaled = (bin: BinMark): BinMark => {
    const h = Math.max(1, (bin.h * (mostOf.get(bin.lane) ?? most)) / most);
    return { ...bin, h, y: bin.y + bin.h - h };
  };
  return {
    ...scene,
    marks: scene.marks.map((mark): Mark => {
      if (mark.kind === "bin") return scaled(mark);
      return mark.kind === "text" && mark.role === "count" ? { ...mark, text: COMPARE.scale(most) } : mark;
    }),
  };
}

/** Bars of each row on its own scale, as the layout gives them, with a warning beside each. */
export const ownScales = (scene: Scene): Scene => ({
  ...scene,
  marks: scene.marks.map((mark): Mark => {
    if (mark.kind !== "text" || mark.role !== "count" || !mark.text.startsWith("max ")) return mark;
    return { ...mark, text: COMPARE.ownScale(mark.text.slice(4)), weight: 600, tone: "ink-2" };
  }),
});

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];
const TICK_WIDTH_MIN = 64;

/** Days from day 0 at which the axis has a line: at least 64 px apart. `from`, `to`: days from day 0. */
export function relativeTicks(from: number, to: number, width: number): number[] {
  const step = STEPS.find((days) => (days / (to - from)) * width >= TICK_WIDTH_MIN) ?? (STEPS.at(-1) as number);
  const ticks: number[] = [];
  for (let day = Math.ceil(from / step) * step; day < to; day += step) ticks.push(day === 0 ? 0 : day);
  return ticks;
}

/** The same picture with an axis in days from day 0 in the place of the calendar's. `from`, `to`: the window as drawn. */
export function withRelativeAxis(scene: Scene, from: number, to: number): Scene {
  const { x: left, w } = scene.plot;
  const x = (day: number): number => left + ((day + DAY_ZERO - from) / (to - from)) * w;
  const ticks = relativeTicks(from - DAY_ZERO, to - DAY_ZERO, w);
  const grid = ticks.map((day): GridMark => ({ kind: "grid", x: x(day), y0: 0, y1: scene.height, strong: day === 0 }));
  const text = (at: number, y: number, words: string, strong: boolean, anchor: TextMark["anchor"]): TextMark => ({
    kind: "text",
    role: "tick",
    x: at,
    y,
    text: words,
    size: 12,
    weight: strong ? 600 : 400,
    tone: strong ? "ink" : "ink-2",
    anchor,
  });
  const top = scene.ribbonY;
  const words = [
    text(left, top + 15, COMPARE.daysFromZero, true, "start"),
    ...ticks.map((day) => text(x(day), top + 35, COMPARE.tick(day), day === 0, "middle")),
  ];
  const others = scene.marks.filter(
    (mark) => mark.kind !== "grid" && !(mark.kind === "text" && (mark.role === "tick" || mark.role === "year")),
  );
  return { ...scene, marks: [...grid, ...others, ...words] };
}

/** Where an event's glyph stands; null where it is not drawn by itself. */
export function glyphSpot(scene: Scene, event: number): { x: number; y: number } | null {
  for (const mark of scene.marks) {
    if (!("event" in mark) || mark.event !== event) continue;
    if (mark.kind === "dot") return { x: mark.x, y: mark.y };
    if (mark.kind === "bar") return { x: mark.x + mark.w / 2, y: mark.y };
  }
  return null;
}
