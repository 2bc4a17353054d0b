import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "@/lib/core/civil-time";
import {
  between,
  clamped,
  fitted,
  monthAround,
  panned,
  steppedByUnit,
  widestWindow,
  yearAround,
  zoomed,
} from "./time-window";

const widest = { from: 18_000, to: 20_000 };
const anyWindow = fc
  .tuple(fc.double({ min: -1e5, max: 1e5, noNaN: true }), fc.double({ min: 0.001, max: 1e5, noNaN: true }))
  .map(([from, length]) => ({ from, to: from + length }));

describe("the window of time", () => {
  it("stays inside the whole and is never shorter than a day", () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const cut = clamped(window, widest);
        expect(cut.from).toBeGreaterThanOrEqual(widest.from - 1e-6);
        expect(cut.to).toBeLessThanOrEqual(widest.to + 1e-6);
        expect(cut.to - cut.from).toBeGreaterThanOrEqual(1 - 1e-6);
      }),
    );
  });

  it("keeps the day under the pointer where it is while zooming", () => {
    const window = { from: 18_400, to: 18_800 };
    const near = zoomed(window, 0.25, 18_500);
    const share = (w: typeof window): number => (18_500 - w.from) / (w.to - w.from);
    expect(share(near)).toBeCloseTo(share(window), 9);
    expect(near.to - near.from).toBeCloseTo(100, 9);
  });

  it("moves without changing its length", () => {
    for (const moved of [panned({ from: 10, to: 50 }, 0.5), steppedByUnit({ from: 10, to: 50 }, -1)]) {
      expect(moved.to - moved.from).toBeCloseTo(40, 9);
      expect(moved.from).not.toBe(10);
    }
  });

  it("begins and ends an ease where it should", () => {
    const [a, b] = [
      { from: 0, to: 1000 },
      { from: 400, to: 410 },
    ];
    expect(between(a, b, 0)).toEqual(a);
    expect(between(a, b, 1).from).toBeCloseTo(400, 6);
    expect(between(a, b, 0.5).to - between(a, b, 0.5).from).toBeCloseTo(100, 6);
  });

  it("knows the month and the year of a day, and shows a month where nothing is dated", () => {
    const day = dayNumber(2024, 2, 29);
    expect(monthAround(day)).toEqual({ from: dayNumber(2024, 2), to: dayNumber(2024, 3) });
    expect(yearAround(day)).toEqual({ from: dayNumber(2024), to: dayNumber(2025) });
    expect(widestWindow(null, day).to - widestWindow(null, day).from).toBeGreaterThanOrEqual(28);
  });

  it("reaches today where it is near the events, and only there", () => {
    const extent = { from: 18_000, to: 19_000 };
    expect(widestWindow(extent, 19_150).to).toBeGreaterThan(19_150);
    expect(widestWindow(extent, 17_850).from).toBeLessThanOrEqual(17_850);
    expect(widestWindow(extent, 19_400).to).toBeLessThan(19_100);
    expect(widestWindow(extent, 18_500)).toEqual(widestWindow(extent, 19_400));
  });
});

describe("F again and again", () => {
  const widest = { from: 10_000, to: 20_000 };
  const walked = (event: { from: number | null; to: number | null }, day: number): number[] => {
    const lengths: number[] = [];
    let now = widest;
    for (let i = 0; i < 4; i++) {
      now = clamped(fitted(now, event, day, widest), widest);
      lengths.push(now.to - now.from);
    }
    return lengths;
  };

  it("shows the event, its month, its year, and the event again", () => {
    const [own, month, year, again] = walked({ from: 15_000, to: 15_001 }, 15_000.5) as [
      number,
      number,
      number,
      number,
    ];
    expect(own).toBeLessThan(3);
    expect(month).toBeGreaterThanOrEqual(28);
    expect(year).toBeGreaterThanOrEqual(365);
    expect(again).toBe(own);
  });

  it("goes on at the ends of the extent too, where a span is moved", () => {
    const [own, month] = walked({ from: 10_000, to: 10_001 }, 10_000.5) as [number, number];
    expect(month).toBeGreaterThan(own);
  });

  it("shows nothing finer than the event is known", () => {
    expect(new Set(walked({ from: 13_000, to: 16_650 }, 14_800)).size).toBe(1);
  });
});
