import { describe, expect, it } from "vitest";
import type { BinMark, Scene } from "@/lib/timeline/scene";
import { ownScales, relativeTicks, sharedScale, withRelativeAxis } from "./compare-scene";
import { DAY_ZERO } from "./placed-row";

const aBin = (lane: number, total: number, h: number): BinMark => ({
  kind: "bin",
  event: 0,
  lane,
  colour: 0,
  count: total,
  total,
  x: 0,
  y: 100 - h,
  w: 5,
  h,
  from: 0,
  to: 7,
});
const aScene = (marks: Scene["marks"]): Scene => ({
  width: 1040,
  height: 300,
  plot: { x: 20, y: 0, w: 1000, h: 300 },
  ribbonY: 0,
  marks,
  lanes: [],
  count: 0,
  told: 0,
  cut: 0,
  cards: null,
  stops: [],
  emptySpans: 0,
  unit: null,
});

describe("bars that are compared", () => {
  it("have heights in the ratio of their counts across rows, on the same ground", () => {
    const bins = sharedScale(aScene([aBin(0, 40, 60), aBin(1, 10, 60), aBin(1, 5, 30)])).marks as BinMark[];
    expect(bins.map(({ h }) => h)).toEqual([60, 15, 7.5]);
    for (const { y, h } of bins) expect(y + h).toBe(100);
  });
});

describe("bars of rows with scales of their own", () => {
  it("keep their heights, and each row warns", () => {
    const most = (text: string): Scene["marks"][number] => ({
      kind: "text",
      role: "count",
      x: 0,
      y: 0,
      text,
      size: 11,
      weight: 400,
      tone: "ink-3",
      anchor: "end",
    });
    const { marks } = ownScales(aScene([aBin(0, 40, 60), aBin(1, 10, 60), most("max 40"), most("max 10")]));
    expect(marks.flatMap((mark) => (mark.kind === "bin" ? [mark.h] : []))).toEqual([60, 60]);
    const words = marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(words).toEqual(["! own scale, bars to 40", "! own scale, bars to 10"]);
  });
});

describe("the axis from a day 0", () => {
  it("has a line on day 0 wherever it is in view, and lines no closer than their labels are wide", () => {
    for (const span of [2, 9, 40, 200, 3000, 40_000]) {
      const ticks = relativeTicks(-span / 3, span, 1000);
      expect(ticks).toContain(0);
      const [a, b] = ticks;
      if (a !== undefined && b !== undefined) expect(((b - a) / (span * (4 / 3))) * 1000).toBeGreaterThanOrEqual(64);
    }
  });

  it("takes the calendar's words and lines away", () => {
    const year = {
      kind: "text",
      role: "year",
      x: 0,
      y: 0,
      text: "2001",
      size: 12,
      weight: 600,
      tone: "ink",
      anchor: "start",
    } as const;
    const scene = withRelativeAxis(
      aScene([year, { kind: "grid", x: 33, y0: 0, y1: 9, strong: false }]),
      DAY_ZERO - 10,
      DAY_ZERO + 10,
    );
    const words = scene.marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(words).not.toContain("2001");
    expect(words).toContain("0");
    expect(words).toContain("−8");
    expect(scene.marks.some((mark) => mark.kind === "grid" && mark.strong && mark.x === 520)).toBe(true);
  });
});
