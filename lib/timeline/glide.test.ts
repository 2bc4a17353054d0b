import { describe, expect, it } from "vitest";
import { cardSpots, glided } from "./glide";
import { layoutTimeline } from "./layout-timeline";
import { storeOf, viewport } from "./picture.fixture";
import { randomRows } from "./rows.fixture";
import type { CardMark } from "./scene";

const store = storeOf(randomRows(40, 3), false);
const before = layoutTimeline(store, viewport(store));
const after = layoutTimeline(store, viewport(store, { width: 800 }));
const tops = (marks: readonly { kind: string }[]): Map<number, number> =>
  new Map(
    marks.filter((mark): mark is CardMark => mark.kind === "card").map((card) => [card.event, card.y - after.ribbonY]),
  );

describe("cards that take another place", () => {
  it("go there step by step, and arrive", () => {
    const target = tops(after.marks);
    const start = cardSpots(before);
    const [event] = [...target].find(([e, top]) => Math.abs((start.get(e)?.top ?? top) - top) > 50) as [number, number];
    let drawn = start;
    let way = Math.abs((start.get(event)?.top as number) - (target.get(event) as number));
    for (let frame = 0; frame < 60; frame++) {
      const { scene, spots } = glided(after, drawn, 17);
      const left = Math.abs((tops(scene.marks).get(event) as number) - (target.get(event) as number));
      expect(left).toBeLessThanOrEqual(way);
      if (frame === 0) expect(left).toBeGreaterThan(way * 0.5);
      way = left;
      if (spots === null) break;
      drawn = spots;
    }
    expect(way).toBe(0);
    expect(glided(after, drawn, 1000).scene).toBe(after);
  });

  it("keep the lines of their words together, and leave all other marks alone", () => {
    const { scene } = glided(after, cardSpots(before), 17);
    scene.marks.forEach((mark, i) => {
      const own = after.marks[i] as (typeof after.marks)[number];
      if (mark.kind !== "card" || own.kind !== "card") {
        if (mark.kind !== "leader") expect(mark).toBe(own);
        return;
      }
      mark.lines.forEach((line, k) => {
        expect(line.y - mark.y).toBeCloseTo((own.lines[k]?.y as number) - own.y, 6);
        expect(line.x - mark.pole).toBeCloseTo((own.lines[k]?.x as number) - own.pole, 6);
      });
    });
  });

  it("are at their places at once when nothing was drawn before", () => {
    expect(glided(after, new Map(), 17)).toEqual({ scene: after, spots: null });
  });
});
