import { describe, expect, it } from "vitest";
import { eventDate } from "@/lib/core/event-date";
import { layoutTimeline } from "@/lib/timeline/layout-timeline";
import type { ProfileMark, Scene } from "@/lib/timeline/scene";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { bandsOf } from "./bands";
import { placedRows, storeOfPlaced } from "./compare-rows";
import type { PlacedRow } from "./placed-row";
import { ridgeScene } from "./ridge-scene";

const WINDOW = { from: 19_000, to: 19_400 };
function aRow(id: string, from: number | null, to: number | null): TimelineRow {
  const date = eventDate({
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    precision: "day",
    basis: "explicit",
    confidence: 0.9,
  });
  return {
    id,
    headline: "Dockers strike",
    words: "",
    edtf: date.edtf,
    type: "PROTEST",
    modality: "asserted",
    from,
    to,
    startBound: date.startBound,
    endBound: date.endBound,
    precision: date.precision,
    qualifier: undefined,
    extent: "within",
    minute: undefined,
    confidence: 0.9,
    importance: 0.5,
    review: "automatic",
    sources: 1,
    alternatives: [],
  };
}
function drawn(countries: readonly TimelineRow[][], own: boolean): { scene: Scene; curves: ProfileMark[] } {
  const rows: PlacedRow[] = placedRows(
    countries.map((list, i) => ({ country: `C${i}`, name: `Country ${i}`, rows: list })),
    null,
  );
  const shown = rows.map((_, i) => i);
  const names = countries.map((_, i) => `Country ${i}`);
  const store = storeOfPlaced(rows, bandsOf(rows, shown, names, "country"), shown);
  const base = layoutTimeline(store, {
    ...WINDOW,
    width: 1000,
    minHeight: 400,
    maxHeight: 400,
    scale: 1,
    measure: (text, size) => text.length * size * 0.5,
    today: null,
    cards: false,
  });
  const scene = ridgeScene(base, rows, shown, WINDOW, own, (place) => rows[place]?.lane ?? -1);
  return { scene, curves: scene.marks.filter((mark): mark is ProfileMark => mark.kind === "profile") };
}
const days = (count: number, prefix: string): TimelineRow[] =>
  Array.from({ length: count }, (_, i) => aRow(`${prefix}${i}`, 19_190 + (i % 10), 19_191 + (i % 10)));
const area = (curve: ProfileMark): number =>
  curve.values.reduce((sum, value) => sum + value, 0) * ((WINDOW.to - WINDOW.from) / curve.values.length);
const wordsOf = (scene: Scene): string => scene.marks.flatMap((m) => (m.kind === "text" ? [m.text] : [])).join(" | ");

describe("curves of events through time", () => {
  it("hold as many events as the row has, however finely these are dated", () => {
    const { curves } = drawn([[...days(30, "a"), aRow("month", 19_180, 19_210)]], false);
    expect(area(curves[0] as ProfileMark)).toBeCloseTo(31, 0);
    expect(curves[0]?.count).toBe(31);
  });

  it("spread what is known by the month over it, and put no peak there", () => {
    const { curves } = drawn([[aRow("month", 19_150, 19_250)]], false);
    const values = [...(curves[0] as ProfileMark).values].filter((value) => value > 0);
    expect(Math.max(...values)).toBeLessThanOrEqual(1 / 100 + 1e-6);
  });

  it("have one scale in all rows, so that heights can be compared", () => {
    const { curves } = drawn([days(40, "a"), days(10, "b")], false);
    expect(curves.map(({ max }) => max)).toEqual([curves[0]?.max, curves[0]?.max]);
  });

  it("say on each row when it has a scale of its own", () => {
    const { scene, curves } = drawn([days(40, "a"), days(10, "b")], true);
    expect(curves[1]?.max).toBeCloseTo((curves[0]?.max as number) / 4, 5);
    expect(wordsOf(scene).match(/own scale/g)).toHaveLength(2);
  });

  it("leave out events without an end, and say how many", () => {
    const { scene, curves } = drawn([[...days(5, "a"), aRow("open", 19_200, null)]], false);
    expect(area(curves[0] as ProfileMark)).toBeCloseTo(5, 0);
    expect(wordsOf(scene)).toContain("1 not in the curve");
  });
});
