import { describe, expect, it } from "vitest";
import { dayNumber } from "@/lib/core/civil-time";
import type { Modality } from "@/lib/core/timeline-event";
import { dayAt } from "./frame";
import { layoutTimeline } from "./layout-timeline";
import { measure, storeOf, viewport } from "./picture.fixture";
import { randomRows } from "./rows.fixture";
import type { TimelineRow } from "./timeline-row";

describe("a glyph", () => {
  const [day] = randomRows(60, 1).filter((row) => row.to === (row.from ?? 0) + 1 && row.confidence > 0.7);
  const lookOf = (modality: Modality): unknown => {
    const store = storeOf([{ ...(day as TimelineRow), modality, qualifier: undefined }], false);
    const dot = layoutTimeline(store, viewport(store)).marks.find((mark) => mark.kind === "dot");
    return dot?.kind === "dot" ? dot.look : undefined;
  };

  it.each([
    ["asserted", "solid"],
    ["claimed", "half"],
    ["denied", "struck"],
    ["planned", "hollow"],
    ["hypothetical", "hollow"],
  ] as const)("says that an event is %s by being %s", (modality, look) => {
    expect(lookOf(modality)).toBe(look);
  });
});

describe("the counts of piles", () => {
  const rows = Array.from({ length: 220 }, (_, i): TimelineRow => {
    const from = 19_000 + ((i * 7) % 11) * 2 + (i % 3 === 0 ? 400 : 0);
    const day = { from, to: from + 1, precision: "day", extent: "within", qualifier: undefined } as const;
    return { ...(randomRows(1, 1)[0] as TimelineRow), ...day, id: `p${i}`, startBound: "known", endBound: "known" };
  });

  it.each([360, 700, 1180])("stand side by side and leave out no event, %i pixels wide", (width) => {
    for (const lanes of [false, true]) {
      const store = storeOf(rows, lanes);
      for (const days of [30, 60, 120, 600]) {
        const view = viewport(store, { from: 18_990, to: 18_990 + days, width, cards: false });
        const scene = layoutTimeline(store, view);
        const boxes = scene.marks.flatMap((mark) => {
          if (mark.kind !== "more") return [];
          expect(mark.text).toBe(`+${mark.count}`);
          const half = measure(mark.text, mark.size, 600) / 2;
          return [{ from: mark.x - half, to: mark.x + half, y: mark.y }];
        });
        if (scene.unit === null) expect(boxes.length).toBeGreaterThan(0);
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(a.y !== b.y || a.to < b.from || b.to < a.from).toBe(true);
        });
        const counted = scene.marks.reduce((sum, mark) => sum + ("count" in mark ? mark.count : 0), 0);
        expect(counted).toBe(scene.count);
      }
    }
  });
});

describe("a bar", () => {
  const [day] = randomRows(60, 1) as [TimelineRow];
  const month = {
    ...day,
    from: 19_000,
    to: 19_031,
    startBound: "known",
    endBound: "known",
    precision: "month",
    extent: "within",
    qualifier: undefined,
    confidence: 0.9,
    modality: "asserted",
    minute: undefined,
  } as const satisfies TimelineRow;
  const barOf = (over: Partial<TimelineRow>): unknown => {
    const store = storeOf([{ ...month, ...over }], false);
    const bar = layoutTimeline(store, viewport(store)).marks.find((mark) => mark.kind === "bar");
    return bar?.kind === "bar" ? `${bar.look} ${bar.start} ${bar.end}` : undefined;
  };
  const without = { to: null, precision: "day" } as const;

  it("has a look of its own for each way of knowing and each end, so that no two need colour to be told apart", () => {
    const looks = [
      barOf({}),
      barOf({ extent: "throughout" }),
      barOf({ qualifier: "?", confidence: 0.5 }),
      barOf({ qualifier: "~" }),
      barOf({ modality: "planned" }),
      barOf({ modality: "denied" }),
      barOf({ modality: "claimed" }),
      barOf({ ...without, endBound: "open" }),
      barOf({ ...without, endBound: "unknown" }),
      barOf({ ...without, endBound: "unknown", modality: "denied" }),
      barOf({ ...without, endBound: "open", modality: "planned" }),
      barOf({ from: null, startBound: "unknown" }),
      barOf({ from: null, startBound: "open" }),
    ];
    expect(looks).not.toContain(undefined);
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe("the years of a long axis", () => {
  it("stand where they begin when one name is for several, and in their middle when it is for one", () => {
    const store = storeOf(randomRows(30, 2, 1950, 2026), false);
    for (const [first, last] of [
      [1950, 2026],
      [1850, 2026],
      [1996, 2026],
    ] as const) {
      const [from, to] = [dayNumber(first, 6), dayNumber(last)];
      const scene = layoutTimeline(store, viewport(store, { from, to, width: 1180, cards: false, today: null }));
      const x = (day: number): number => scene.plot.x + ((day - from) / (to - from)) * scene.plot.w;
      const years = scene.marks.flatMap((mark) => (mark.kind === "text" && mark.role === "year" ? [mark] : []));
      const step = Number(years[2]?.text) - Number(years[1]?.text);
      for (const mark of years) {
        const year = Number(mark.text);
        if (step === 1 && mark === years[0]) continue;
        const wanted = step === 1 ? (x(dayNumber(year)) + x(dayNumber(year + 1))) / 2 : x(dayNumber(year)) + 7;
        expect(mark.x, mark.text).toBeCloseTo(Math.min(wanted, scene.plot.x + scene.plot.w), 0);
      }
    }
  });
});

describe("today", () => {
  it("is told beside its line, and no other word of the axis runs into it", () => {
    for (const width of [360, 700, 1180]) {
      for (const days of [40, 300, 2000, 12_000]) {
        const store = storeOf(randomRows(30, 2), false);
        const today = 20_000;
        const view = viewport(store, { from: today - days * 0.7, to: today + days * 0.3, width, today, cards: false });
        const words = layoutTimeline(store, view).marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []));
        const own = words.find((mark) => mark.role === "today");
        expect(own?.text).toBe("today 4 Oct 2024");
        const left = (mark: (typeof words)[number]): number =>
          mark.x - measure(mark.text, mark.size, mark.weight) * { start: 0, middle: 0.5, end: 1 }[mark.anchor];
        for (const mark of words) {
          if (mark === own || !own || Math.abs(mark.y - own.y) > 9) continue;
          const apart =
            left(mark) > left(own) + measure(own.text, own.size, own.weight) ||
            left(own) > left(mark) + measure(mark.text, mark.size, mark.weight);
          expect(apart, `${mark.text} at ${width} px, ${days} days`).toBe(true);
        }
        const scene = layoutTimeline(store, view);
        const band = scene.marks.findIndex((mark) => mark.kind === "ribbon" && mark.h > 0);
        for (const line of scene.marks.slice(band)) {
          if (line.kind !== "grid" || !own || line.y0 >= own.y || line.y1 <= own.y - own.size) continue;
          const crosses = line.x > left(own) && line.x < left(own) + measure(own.text, own.size, own.weight);
          expect(crosses, `a line of the axis through today's words at ${width} px, ${days} days`).toBe(false);
        }
      }
    }
  });
});

describe("a collapsed axis", () => {
  const far = randomRows(40, 5, 1990, 1992).map((row) => ({
    ...row,
    from: row.from ?? row.to,
    to: row.to ?? row.from,
  }));
  const near = randomRows(40, 6, 2024, 2025).map((row) => ({
    ...row,
    from: row.from ?? row.to,
    to: row.to ?? row.from,
  }));
  const rows = [...far, ...near].filter((row) => row.from !== null && (row.to as number) > (row.from as number));
  const store = storeOf(rows, false);
  const plain = layoutTimeline(store, viewport(store));
  const collapsed = layoutTimeline(store, viewport(store, { collapse: true }));

  it("is drawn only when it is asked for, and says how long the empty span is", () => {
    expect(plain.emptySpans).toBe(1);
    expect(plain.marks.some((mark) => mark.kind === "break")).toBe(false);
    expect(collapsed.marks.some((mark) => mark.kind === "break")).toBe(true);
    expect(collapsed.marks.some((mark) => mark.kind === "text" && /^3\d years$/.test(mark.text))).toBe(true);
  });

  it("has every event, none of them in the break, in the order of time", () => {
    expect(collapsed.count).toBe(plain.count);
    const breaks = collapsed.marks.filter((mark) => mark.kind === "break");
    const spots: [number, number][] = [];
    for (const mark of collapsed.marks) {
      if (mark.kind !== "dot" && mark.kind !== "bar") continue;
      for (const gap of breaks) {
        const w = mark.kind === "bar" ? mark.w : 0;
        expect(mark.x + w <= gap.x || mark.x >= gap.x + gap.w).toBe(true);
      }
      spots.push([rows[mark.event]?.from as number, mark.x]);
    }
    spots.sort((a, b) => a[0] - b[0]);
    spots.slice(1).forEach(([, x], i) => {
      expect(x).toBeGreaterThanOrEqual((spots[i] as [number, number])[1] - 0.6);
    });
  });

  it("knows the day at each place, as it knows the place of each day", () => {
    for (const { day, x } of collapsed.stops) expect(dayAt(collapsed.stops, x)).toBeCloseTo(day, 6);
  });
});
