import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutTimeline } from "./layout-timeline";
import { cardsOf, counts, measure, storeOf, viewport } from "./picture.fixture";
import { randomRows } from "./rows.fixture";
import { touchesWindow } from "./store";
import type { TimelineRow } from "./timeline-row";

/** Any set of events, seen through any window, with lanes or without. */
const anyPicture = fc
  .record({
    count: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 61, max: 500 }), fc.constant(3000)),
    seed: fc.integer({ min: 1, max: 10_000 }),
    lanes: fc.boolean(),
    width: fc.integer({ min: 320, max: 1800 }),
    height: fc.integer({ min: 300, max: 1600 }),
    zoom: fc.double({ min: 0, max: 1, noNaN: true }),
    middle: fc.double({ min: 0, max: 1, noNaN: true }),
    scale: fc.constantFrom(1, 0.75),
  })
  .map(({ count, seed, lanes, width, height, zoom, middle, scale }) => {
    const rows = randomRows(count, seed);
    const store = storeOf(rows, lanes);
    const { from, to } = viewport(store);
    const length = (to - from) * 0.001 ** zoom + 1;
    const centre = from + (to - from) * middle;
    const view = viewport(store, {
      from: centre - length / 2,
      to: centre + length / 2,
      width,
      maxHeight: height,
      scale,
    });
    return { rows, store, view, scene: layoutTimeline(store, view) };
  });

describe("the layout of a timeline, for any events and window", () => {
  it("never draws one card over another, nor out of the picture", () => {
    fc.assert(
      fc.property(anyPicture, ({ scene }) => {
        const cards = cardsOf(scene);
        cards.forEach((a, i) => {
          expect(a.x).toBeGreaterThanOrEqual(-0.01);
          expect(a.x + a.w).toBeLessThanOrEqual(scene.width + 0.01);
          expect(a.y).toBeGreaterThanOrEqual(-0.01);
          expect(a.y + a.h).toBeLessThanOrEqual(scene.height + 0.01);
          for (const b of cards.slice(i + 1)) {
            const apart =
              a.x + a.w <= b.x + 0.01 || b.x + b.w <= a.x + 0.01 || a.y + a.h <= b.y + 0.01 || b.y + b.h <= a.y + 0.01;
            expect(apart, `${a.lines[0]?.text} / ${b.lines[0]?.text}`).toBe(true);
          }
        });
      }),
      { numRuns: 25 },
    );
  });

  it("never leads a pole through the words of another event", () => {
    fc.assert(
      fc.property(anyPicture, ({ scene }) => {
        const cards = cardsOf(scene);
        for (const leader of scene.marks) {
          if (leader.kind !== "leader") continue;
          const [top, bottom] = [Math.min(leader.y1, leader.y2), Math.max(leader.y1, leader.y2)];
          for (const card of cards) {
            if (card.event === leader.event) continue;
            const through =
              leader.x1 > card.x + 0.01 &&
              leader.x1 < card.x + card.w - 0.01 &&
              top < card.y + card.h - 0.01 &&
              bottom > card.y + 0.01;
            expect(through).toBe(false);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("leads no line of the calendar through the words of an event", () => {
    fc.assert(
      fc.property(anyPicture, ({ scene }) => {
        const cards = cardsOf(scene);
        for (const line of scene.marks) {
          if (line.kind !== "grid" && line.kind !== "today") continue;
          for (const card of cards) {
            const through =
              line.x > card.x && line.x < card.x + card.w && line.y0 < card.y + card.h && line.y1 > card.y;
            expect(through).toBe(false);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("gives each event of a story a card, or counts it where the reader sees it", () => {
    fc.assert(
      fc.property(anyPicture, ({ scene }) => {
        if (scene.count > 300) return;
        const counted = scene.marks.flatMap((mark) =>
          mark.kind === "text" ? [...mark.text.matchAll(/(\d+) without words/g)].map((match) => Number(match[1])) : [],
        );
        expect(cardsOf(scene).length + counted.reduce((sum, n) => sum + n, 0)).toBe(scene.count);
        for (const mark of scene.marks) {
          if (mark.kind !== "text" || mark.role !== "count") continue;
          for (const card of cardsOf(scene)) {
            const width = measure(mark.text, mark.size, mark.weight);
            const apart =
              mark.x - width >= card.x + card.w ||
              mark.x <= card.x ||
              mark.y <= card.y ||
              mark.y - mark.size >= card.y + card.h;
            expect(mark.text.startsWith("max") || apart).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("counts every event of the window exactly once", () => {
    fc.assert(
      fc.property(anyPicture, ({ rows, store, view, scene }) => {
        const expected = rows.filter((_, index) => touchesWindow(store.columns, index, view.from, view.to)).length;
        expect(scene.count).toBe(expected);
        expect(scene.marks.reduce((sum, mark) => sum + counts(mark), 0)).toBe(expected);
        expect(scene.lanes.reduce((sum, lane) => sum + lane.count, 0)).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });

  it("draws each day and bar inside its interval, and nothing that has no date", () => {
    fc.assert(
      fc.property(anyPicture, ({ rows, view, scene }) => {
        const perDay = scene.plot.w / (view.to - view.from);
        const x = (day: number): number => scene.plot.x + (day - view.from) * perDay;
        const inPlot = (at: number): number => Math.max(scene.plot.x, Math.min(scene.plot.x + scene.plot.w, at));
        for (const mark of scene.marks) {
          if (mark.kind !== "dot" && mark.kind !== "bar" && mark.kind !== "card") continue;
          const { from, to } = rows[mark.event] as TimelineRow;
          expect(from !== null || to !== null).toBe(true);
          if (mark.kind === "dot") {
            expect(mark.x).toBeGreaterThanOrEqual(inPlot(x(from as number)) - 0.01);
            expect(mark.x).toBeLessThanOrEqual(inPlot(x(to as number)) + 0.01);
          }
          if (mark.kind === "bar" && from !== null && to !== null) {
            expect(mark.x).toBeGreaterThanOrEqual(inPlot(x(from)) - 0.01);
            expect(mark.x + mark.w).toBeLessThanOrEqual(inPlot(x(to)) + 3.01);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("counts an exact day in no unit that does not hold it", () => {
    fc.assert(
      fc.property(anyPicture, ({ rows, scene }) => {
        for (const mark of scene.marks) {
          if (mark.kind !== "bin") continue;
          const first = rows[mark.event] as TimelineRow;
          expect(first.from).toBeGreaterThanOrEqual(mark.from);
          expect(first.to).toBeLessThanOrEqual(mark.to);
          expect(mark.count).toBeLessThanOrEqual(mark.total);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("ends every leader at the spot of its own event", () => {
    fc.assert(
      fc.property(anyPicture, ({ rows, view, scene }) => {
        const perDay = scene.plot.w / (view.to - view.from);
        for (const mark of scene.marks) {
          if (mark.kind !== "leader") continue;
          const { from, to } = rows[mark.event] as TimelineRow;
          const day = view.from + (mark.x0 - scene.plot.x) / perDay;
          const slack = 1.1 / perDay;
          if (from !== null) expect(day).toBeGreaterThanOrEqual(Math.min(from, view.to) - slack);
          if (to !== null) expect(day).toBeLessThanOrEqual(Math.max(to, view.from) + slack);
        }
      }),
      { numRuns: 20 },
    );
  });
});
