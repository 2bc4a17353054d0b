import { describe, expect, it } from "vitest";
import { viewOfWing, weightiest } from "./in-view";
import { storeOf } from "./picture.fixture";
import { randomRows } from "./rows.fixture";
import { type StoreLane, touchesWindow } from "./store";

const rows = randomRows(3000, 5);
const whole = { from: -1e6, to: 1e6 };

describe("the events in view", () => {
  it("names in every window the weightiest events that touch it, of equal weight always the same ones", () => {
    const weights: ((i: number) => number)[] = [() => 0.5, (i) => (i % 97) / 97, (i) => (i % 10 < 8 ? 0.5 : 0.25)];
    for (const weight of weights) {
      const store = storeOf(
        rows.map((row, i) => ({ ...row, importance: weight(i) })),
        false,
      );
      const { from, to } = store.extent as { from: number; to: number };
      const [lane] = store.lanes as [StoreLane];
      const weightOf = (event: number): number => store.columns.importance[event] as number;
      const named = (window: { from: number; to: number }, most: number): number[] => {
        const views = lane.wings.map((wing) => viewOfWing(wing, window.from, window.to));
        return weightiest(store, lane, views, window, most);
      };
      for (const window of [whole, { from, to }, { from: from + 400, to: to - 300 }, { from, to: from + 200 }]) {
        const touching = rows.flatMap((_, i) => (touchesWindow(store.columns, i, window.from, window.to) ? [i] : []));
        const most = Math.min(40, touching.length);
        const wanted = touching.map(weightOf).sort((a, b) => b - a);
        const found = named(window, most);
        expect(found.map(weightOf)).toEqual(wanted.slice(0, most));
        expect(new Set(found).size).toBe(most);
        expect(named(window, most)).toEqual(found);
        // More than are kept in order: all that touch the window are looked at instead, and say the same.
        expect(named(window, touching.length).slice(0, most)).toEqual(found);
      }
    }
  });

  it("counts in every window as many events as touch it, also on the day when the first has ended", () => {
    const store = storeOf(rows, false);
    const { from, to } = store.extent as { from: number; to: number };
    const starts = Array.from({ length: 60 }, (_, day) => from + day);
    for (const start of [...starts, (from + to) / 2, to - 30]) {
      const window = { from: start, to: start + 30 };
      const counted = store.lanes.flatMap((lane) => lane.wings.map((w) => viewOfWing(w, window.from, window.to).count));
      const touching = rows.filter((_, i) => touchesWindow(store.columns, i, window.from, window.to)).length;
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(touching);
    }
  });
});
