import { describe, expect, it } from "vitest";
import { layoutTimeline } from "../layout-timeline";
import { randomRows } from "../rows.fixture";
import { timelineStore } from "../store";
import { columnsOf, wordsOf } from "../timeline-row";
import { LIGHT_PALETTE } from "./palette";
import { paintSvg } from "./svg";

function picture(headline?: string): { svg: string; told: number } {
  const rows = randomRows(40, 4).map((row) => (headline === undefined ? row : { ...row, headline }));
  const columns = columnsOf(rows);
  const store = timelineStore({ columns, words: wordsOf(rows), colourOf: new Uint8Array(rows.length) });
  const { from, to } = store.extent ?? { from: 0, to: 1 };
  const measure = (text: string, size: number): number => text.length * size * 0.55;
  const scene = layoutTimeline(store, {
    from,
    to,
    width: 1100,
    minHeight: 300,
    maxHeight: 1400,
    scale: 0.75,
    measure,
    today: null,
    cards: true,
  });
  return { svg: paintSvg(scene, LIGHT_PALETTE, "Events"), told: scene.told };
}

describe("the SVG of a scene", () => {
  it("is the same text for the same scene", () => {
    expect(picture().svg).toBe(picture().svg);
  });

  it("carries the words of every event told, as text", () => {
    const { svg, told } = picture("Ferry reopens");
    expect(told).toBeGreaterThan(20);
    expect(svg.split(">Ferry reopens<").length - 1).toBe(told);
  });

  it("escapes what would break it and holds no number that is none", () => {
    const { svg } = picture('A <b> & "c"');
    expect(svg).not.toContain("<b>");
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("needs no transparency", () => {
    expect(picture().svg).not.toContain("opacity");
  });
});
