import { describe, expect, it } from "vitest";
import { dayNumber } from "@/lib/core/civil-time";
import { glyphClass, UNDATED } from "./glyph-class";
import { layoutTimeline } from "./layout-timeline";
import { cardsOf, storeOf, viewport } from "./picture.fixture";
import { randomRows } from "./rows.fixture";
import type { TimelineStore } from "./store";

/** News of one year seen in a window of sixty: all of it stands near the right end. */
const crowded = (count: number, lanes: boolean): TimelineStore => storeOf(randomRows(count, 6, 2025, 2025), lanes);
const inSixtyYears = { from: dayNumber(1967), to: dayNumber(2028), maxHeight: 1000, comfort: 1000, wholeCards: true };

describe("rows in which not all events find room for their words", () => {
  it("tell what goes beside each other, also of a crowd at one end of the axis", () => {
    const store = crowded(160, true);
    const scene = layoutTimeline(store, viewport(store, { ...inSixtyYears, width: 1376 }));
    expect(scene.told).toBeLessThan(scene.count);
    const crowds = scene.lanes.filter(({ count }) => count >= 12);
    expect(crowds.length).toBeGreaterThan(3);
    for (const { lane } of crowds) {
      expect(cardsOf(scene).filter((card) => card.lane === lane).length).toBeGreaterThanOrEqual(5);
    }
  });

  it("begin with the weightiest of them", () => {
    const short = randomRows(160, 6, 2025, 2025).map((row) => ({ ...row, headline: "Two ministers resign" }));
    const store = storeOf(short, true);
    const scene = layoutTimeline(store, viewport(store, { ...inSixtyYears, width: 1376 }));
    const told = new Set(cardsOf(scene).map(({ event }) => event));
    const weight = (event: number): number => store.columns.importance[event] as number;
    for (const { lane, count } of scene.lanes) {
      if (count === 0) continue;
      const dated = [...store.wingOf.keys()].filter(
        (event) => (store.wingOf[event] as number) >> 1 === lane && glyphClass(store.columns, event) !== UNDATED,
      );
      const most = Math.max(...dated.map(weight));
      expect(dated.some((event) => told.has(event) && weight(event) === most)).toBe(true);
    }
  });

  it("leave room that one does not need to the others", () => {
    const few = randomRows(40, 6, 2025, 2025).map((row, i) => ({ ...row, type: i === 0 ? "AGREE" : "OTHER" }) as const);
    const store = storeOf(few, true);
    const scene = layoutTimeline(store, viewport(store, { ...inSixtyYears, width: 700, maxHeight: 800, comfort: 800 }));
    const heightOf = (family: string): number => scene.lanes.find(({ name }) => name === family)?.h ?? 0;
    expect(heightOf("statement")).toBeGreaterThan(0.35 * scene.height);
  });
});
