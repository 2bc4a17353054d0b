import { describe, expect, it } from "vitest";
import { MODALITIES } from "@/lib/core/timeline-event";
import { randomRows } from "@/lib/timeline/rows.fixture";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { listGlyph } from "./list-glyph";

const [any] = randomRows(1, 1) as [TimelineRow];
const day: TimelineRow = {
  ...any,
  from: 19_000,
  to: 19_001,
  qualifier: undefined,
  confidence: 0.9,
  modality: "asserted",
};

describe("the sign of an event in the list", () => {
  it("is filled only for what is reported as a fact on a day that is sure", () => {
    for (const span of [1, 30]) {
      for (const modality of MODALITIES) {
        const { look } = listGlyph({ ...day, to: day.from === null ? null : day.from + span, modality });
        expect(look === "solid", `${modality}, ${span} days`).toBe(modality === "asserted");
      }
    }
    expect(listGlyph({ ...day, qualifier: "?" }).look).toBe("dashed");
  });

  it("tells a denied event from a planned one", () => {
    expect(listGlyph({ ...day, modality: "denied" }).look).not.toBe(listGlyph({ ...day, modality: "planned" }).look);
  });
});
