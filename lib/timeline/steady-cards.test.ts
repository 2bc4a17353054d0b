import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutTimeline } from "./layout-timeline";
import { storeOf, viewport } from "./picture.fixture";
import { randomRows } from "./rows.fixture";
import type { CardMark, Scene } from "./scene";
import type { TimelineStore } from "./store";
import type { Viewport } from "./viewport";

const STEPS = 12;
const cardsOf = (scene: Scene): CardMark[] => scene.marks.filter((mark): mark is CardMark => mark.kind === "card");

/** The pictures of a window that is moved step by step as a page does it: each keeps what it can of the one before. */
function moved(store: TimelineStore, first: Viewport, step: (window: Viewport) => Partial<Viewport>): Scene[] {
  const scenes = [layoutTimeline(store, first)];
  let view = first;
  for (let i = 0; i < STEPS; i++) {
    const { height, ribbonY, cards } = scenes.at(-1) as Scene;
    view = { ...view, ...step(view), minHeight: height, maxHeight: height, comfort: Math.max(650, height) };
    scenes.push(layoutTimeline(store, { ...view, ribbonAt: ribbonY, before: cards, moving: true }));
  }
  return scenes;
}
const length = ({ from, to }: Viewport): number => to - from;
const ZOOM_IN = (view: Viewport) => ({ from: view.from + length(view) * 0.02, to: view.to - length(view) * 0.01 });
const PAN = (view: Viewport) => ({ from: view.from + length(view) * 0.01, to: view.to + length(view) * 0.01 });

/** Of all cards that are in two pictures one after the other: how many take another row, and how many the other side of their pole. */
function restless(scenes: readonly Scene[]): { rows: number; sides: number } {
  let [pairs, rows, sides] = [0, 0, 0];
  scenes.slice(1).forEach((scene, i) => {
    const before = scenes[i] as Scene;
    const was = new Map(cardsOf(before).map((card) => [card.event, card]));
    for (const card of cardsOf(scene)) {
      const old = was.get(card.event);
      if (!old) continue;
      pairs++;
      if (Math.abs(card.y - scene.ribbonY - (old.y - before.ribbonY)) > 4) rows++;
      if (card.pole > card.x !== old.pole > old.x) sides++;
    }
  });
  return { rows: rows / pairs, sides: sides / pairs };
}

describe("cards of a window that moves", () => {
  it.each([
    [30, "zoom", 0.08],
    [80, "zoom", 0.12],
    [200, "zoom", 0.2],
    [30, "pan", 0.08],
    [80, "pan", 0.15],
    [200, "pan", 0.25],
  ] as const)("stay in their rows: %i events, %s", (count, motion, most) => {
    const scenes = [1, 2, 3].map((seed) => {
      const store = storeOf(randomRows(count, seed), false);
      const whole = viewport(store, { maxHeight: 2800, comfort: 650 });
      const part = { from: whole.from + length(whole) * 0.1, to: whole.from + length(whole) * 0.5 };
      return moved(store, motion === "pan" ? { ...whole, ...part } : whole, motion === "pan" ? PAN : ZOOM_IN);
    });
    const shares = scenes.map(restless);
    expect(shares.reduce((sum, share) => sum + share.rows, 0) / shares.length).toBeLessThan(most);
    expect(shares.reduce((sum, share) => sum + share.sides, 0) / shares.length).toBeLessThan(0.02);
  });

  it("never change their order along the axis, nor the side of it, and lie over no other", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 120 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom(ZOOM_IN, PAN),
        (count, seed, step) => {
          const store = storeOf(randomRows(count, seed), false);
          for (const scene of moved(store, viewport(store, { comfort: 650 }), step)) {
            const spots = new Map(
              scene.marks.flatMap((mark) => (mark.kind === "leader" ? [[mark.event, mark.x0] as const] : [])),
            );
            const cards = cardsOf(scene);
            for (const above of [true, false]) {
              const wing = cards.filter((card) => card.y < scene.ribbonY === above);
              for (const a of wing) {
                expect((store.wingOf[a.event] as number) & 1).toBe(above ? 0 : 1);
                for (const b of wing) {
                  const apart =
                    a === b ||
                    a.x + a.w <= b.x + 0.01 ||
                    b.x + b.w <= a.x + 0.01 ||
                    a.y + a.h <= b.y + 0.01 ||
                    b.y + b.h <= a.y + 0.01;
                  expect(apart, "one card over another").toBe(true);
                  const [first, second] = [spots.get(a.event) as number, spots.get(b.event) as number];
                  if (first < second - 0.01) expect(a.pole).toBeLessThan(b.pole + 0.01);
                }
              }
            }
          }
        },
      ),
      { numRuns: 6 },
    );
  });

  it("stay where they are at rest when another arrangement is but little better", () => {
    const store = storeOf(randomRows(60, 2), false);
    const whole = viewport(store, { maxHeight: 2800, comfort: 650 });
    const scenes = moved(store, whole, ZOOM_IN).slice(-1);
    const { height, ribbonY, cards } = scenes[0] as Scene;
    const view = { ...whole, minHeight: height, maxHeight: height, ribbonAt: ribbonY, before: cards };
    const rested = layoutTimeline(store, view);
    expect(layoutTimeline(store, { ...view, ribbonAt: rested.ribbonY, before: rested.cards }).marks).toEqual(
      rested.marks,
    );
  });
});

describe("headlines for which there is not room in full", () => {
  it("take more lines wherever their column leaves height", () => {
    const rows = randomRows(300, 5).map((row, i) => ({
      ...row,
      headline: `${row.headline} und die Landesregierung verschiebt ihre Entscheidung über das Gesetz ${i}`,
    }));
    const store = storeOf(rows, false);
    const scene = layoutTimeline(store, viewport(store, { maxHeight: 1500, comfort: 650 }));
    const tier = scene.cards?.size.tier;
    expect(tier?.lines).toBeLessThan(4);
    const longer = cardsOf(scene).filter((card) => card.lines.length > (tier?.lines ?? 0) + 1);
    expect(longer.length).toBeGreaterThan(10);
  });
});
