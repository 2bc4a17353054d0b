import { describe, expect, it } from "vitest";
import { viewOfWing, weightiest } from "./in-view";
import { storeOf } from "./picture.fixture";
import { randomRows } from "./rows.fixture";
import { touchesWindow } from "./store";

const rows = randomRows(3000, 5);
const whole = { from: -1e6, to: 1e6 };

describe("the events in view", () => {
  it("names the same weightiest events at the first asking, which sorts nothing, as later, in every window", () => {
    const alike = rows.map((row) => ({ ...row, importance: 0.5 }));
    for (const lanes of [false, true]) {
      const store = storeOf(alike, lanes);
      const { from, to } = store.extent as { from: number; to: number };
      for (const window of [whole, { from, to }, { from: from + 400, to: to - 300 }]) {
        for (const lane of store.lanes) {
          const views = lane.wings.map((wing) => viewOfWing(wing, window.from, window.to));
          const asked = { ...lane };
          const first = weightiest(store, asked, views, window, 40);
          expect(first.length).toBe(40);
          expect(weightiest(store, asked, views, window, 40)).toEqual(first);
        }
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
