import { describe, expect, it } from "vitest";
import { tallestPicture } from "./canvas-size";
import { layoutTimeline } from "./layout-timeline";
import { cardsOf, counts, measure, storeOf, viewport } from "./picture.fixture";
import { germanHeadline, randomRows, seeded } from "./rows.fixture";
import type { TimelineRow } from "./timeline-row";

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
