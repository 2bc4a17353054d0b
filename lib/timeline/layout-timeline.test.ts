import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tallestPicture } from "./canvas-size";
import { layoutTimeline } from "./layout-timeline";
import { measure, storeOf, viewport } from "./picture.fixture";
import { germanHeadline, randomRows, seeded } from "./rows.fixture";
import type { CardMark, Mark, Scene } from "./scene";
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

const cardsOf = (scene: Scene): CardMark[] => scene.marks.filter((mark): mark is CardMark => mark.kind === "card");
const counts = (mark: Mark): number => ("count" in mark ? mark.count : 0);

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
          mark.kind === "text"
            ? [...mark.text.matchAll(/\+(\d+) without words/g)].map((match) => Number(match[1]))
            : [],
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

describe("a story", () => {
  it.each([3, 25, 100, 300])("tells each of %i events in words where the height allows it", (count) => {
    const store = storeOf(randomRows(count, 1), false);
    const scene = layoutTimeline(store, viewport(store));
    expect(scene.told).toBe(scene.count);
    expect(scene.height).toBeLessThanOrEqual(1600);
  });

  it.each([12, 30, 80, 200])("cuts no headline of %i events while the picture may still grow", (count) => {
    const store = storeOf(randomRows(count, 3), false);
    const scene = layoutTimeline(store, viewport(store, { maxHeight: 2700, comfort: 650 }));
    expect(scene.told).toBe(scene.count);
    expect(cardsOf(scene).flatMap((card) => card.lines.filter((line) => line.text.endsWith("…")))).toEqual([]);
  });

  it.each([1392, 1180, 976, 720])("keeps every word of 300 headlines of German length, %i pixels wide", (width) => {
    const random = seeded(5);
    const rows = randomRows(300, 3).map((row) => ({ ...row, headline: germanHeadline(random) }));
    const store = storeOf(rows, false);
    const scene = layoutTimeline(
      store,
      viewport(store, { width, maxHeight: tallestPicture(width, 900), comfort: 650 }),
    );
    expect(scene.told).toBe(scene.count);
    for (const card of cardsOf(scene)) {
      const { headline, words } = rows[card.event] as TimelineRow;
      const told = card.lines.map(({ text }) => (text.endsWith("-") ? text.slice(0, -1) : `${text} `)).join("");
      expect(told.replace(/\s/g, "")).toBe(`${words}${headline}`.replace(/\s/g, ""));
      expect(Math.min(...card.lines.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
    }
  });

  it.each([25, 60])("takes a width in which few long words of %i headlines are broken over two lines", (count) => {
    const random = seeded(5);
    const rows = randomRows(count, count === 25 ? 3 : 1).map((row) => ({ ...row, headline: germanHeadline(random) }));
    const store = storeOf(rows, false);
    const scene = layoutTimeline(
      store,
      viewport(store, { width: 1332, maxHeight: tallestPicture(1332, 900), comfort: 650 }),
    );
    const broken = cardsOf(scene).flatMap(({ lines }) => lines.filter(({ text }) => text.endsWith("-")));
    expect(broken.length).toBeLessThan(count / 4);
  });

  it.each([4, 40, 200])("sets %i headlines that run from right to left flush on their right side", (count) => {
    const headline = "مجلس المدينة يقرر تأجيل افتتاح محطة المياه الكبرى بعد مناقشات استمرت أسبوعين";
    const store = storeOf(
      randomRows(count, 3).map((row) => ({ ...row, headline })),
      false,
    );
    for (const card of cardsOf(layoutTimeline(store, viewport(store, { maxHeight: 4000 })))) {
      const ends = card.lines
        .filter(({ tone }) => tone === "ink")
        .map(({ x, text, size, weight }) => x + measure(text, size, weight));
      for (const end of ends) expect(end).toBeCloseTo(Math.max(...ends), 3);
      for (const { x } of card.lines) expect(x).toBeGreaterThanOrEqual(card.x - 0.01);
    }
  });

  it("tells fewer the more there are, and not suddenly", () => {
    const told = [300, 340, 420, 600, 900, 1500, 2500, 4000].map((count) => {
      const store = storeOf(randomRows(count, 4), false);
      const scene = layoutTimeline(store, viewport(store, { maxHeight: 2700, comfort: 650 }));
      return scene.told / Math.min(scene.count, 320);
    });
    told.slice(1).forEach((share, i) => {
      expect(share).toBeLessThanOrEqual((told[i] as number) + 0.01);
      expect(share).toBeGreaterThan((told[i] as number) * 0.3);
    });
  });

  it("keeps the size of its words while the window moves, and never takes a larger one", () => {
    const store = storeOf(randomRows(60, 2), false);
    const whole = viewport(store, { maxHeight: 2800, comfort: 650 });
    const before = layoutTimeline(store, whole);
    const near = { ...whole, from: whole.from + 900, to: whole.to - 900, minHeight: before.height };
    const size = before.cards?.size.tier.headline as number;
    expect(layoutTimeline(store, { ...near, before: before.cards, moving: true }).cards?.size).toEqual(
      before.cards?.size,
    );
    expect(layoutTimeline(store, near).cards?.size.tier.headline).toBeGreaterThan(size);
  });

  it("takes larger words for fewer events", () => {
    const sizeOf = (count: number): number => {
      const store = storeOf(randomRows(count, 1), false);
      return Math.max(
        ...cardsOf(layoutTimeline(store, viewport(store))).flatMap((card) => card.lines.map((l) => l.size)),
      );
    };
    expect(sizeOf(4)).toBeGreaterThan(sizeOf(40));
    expect(sizeOf(40)).toBeGreaterThan(sizeOf(300));
  });

  it("keeps the weightiest in words where there are too many to tell", () => {
    const rows = randomRows(4000, 2);
    const store = storeOf(rows, false);
    const scene = layoutTimeline(store, viewport(store));
    const told = cardsOf(scene).map((card) => rows[card.event]?.importance ?? 0);
    const median = rows.map((row) => row.importance).sort((a, b) => a - b)[2000] as number;
    expect(told.length).toBeGreaterThan(8);
    expect(Math.min(...told)).toBeGreaterThan(median);
  });

  it("leaves dots and bars in their rows while the window changes", () => {
    const store = storeOf(randomRows(200, 7), false);
    const whole = viewport(store);
    const offsets = (from: number, to: number): Map<number, number> => {
      const scene = layoutTimeline(store, { ...whole, from, to, cards: false });
      const ribbon = scene.marks.find((mark) => mark.kind === "ribbon") as { y: number };
      return new Map(
        scene.marks.flatMap((mark) => (mark.kind === "dot" ? [[mark.event, mark.y - ribbon.y] as const] : [])),
      );
    };
    const all = offsets(whole.from, whole.to);
    const near = offsets(whole.from + 400, whole.to - 900);
    expect(near.size).toBeGreaterThan(10);
    for (const [event, y] of near) expect(y).toBeCloseTo(all.get(event) as number, 6);
  });

  it("sums up coarse dates that lie on one another in a crowd, and still counts each", () => {
    const [row] = randomRows(1, 3) as [TimelineRow];
    const rows = Array.from({ length: 6000 }, (_, i): TimelineRow => {
      const from = 12_000 + ((i * 7919) % 9000);
      const coarse = { extent: "within", precision: "interval", qualifier: undefined, modality: "asserted" } as const;
      const known = { startBound: "known", endBound: "known", minute: undefined } as const;
      return { ...row, ...coarse, ...known, id: `e${i}`, from, to: from + 8 + (i % 300) };
    });
    const store = storeOf(rows, false);
    const { marks } = layoutTimeline(store, viewport(store));
    expect(marks.reduce((sum, mark) => sum + counts(mark), 0)).toBe(6000);
    expect(marks.filter(({ kind }) => kind === "bar").length).toBeLessThan(1500);
  });

  it("writes large counts with their thousands", () => {
    const [row] = randomRows(1, 3) as [TimelineRow];
    const day = { from: 19_000, to: 19_001, precision: "day", extent: "within", type: "PROTEST" } as const;
    const rows = Array.from(
      { length: 2400 },
      (_, i): TimelineRow => ({ ...row, ...day, id: `t${i}`, minute: undefined }),
    );
    const words = layoutTimeline(
      storeOf(rows, true),
      viewport(storeOf(rows, true), { from: 18_000, to: 20_000 }),
    ).marks;
    const texts = words.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(texts).toContain("protest  2,400");
    expect(texts).toContain("max 2,400");
  });

  it("draws an empty window as an axis", () => {
    const store = storeOf([], false);
    const scene = layoutTimeline(store, viewport(store, { from: 19_000, to: 19_400 }));
    expect(scene.count).toBe(0);
    expect(scene.marks.some((mark) => mark.kind === "text" && mark.role === "year")).toBe(true);
  });
});
