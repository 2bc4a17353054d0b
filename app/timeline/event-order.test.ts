import { describe, expect, it } from "vitest";
import { dayNumber } from "@/lib/core/civil-time";
import type { EventType } from "@/lib/core/timeline-event";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { eventOrder, firstInWindow, stepFrom } from "./event-order";
import { storeOfRows } from "./store-of-rows";

const day = dayNumber(2024, 5, 1);
const aRow = (id: string, from: number | null, type: EventType): TimelineRow => ({
  id,
  headline: id,
  words: id,
  edtf: null,
  type,
  modality: "asserted",
  from,
  to: from === null ? null : from + 1,
  startBound: from === null ? "unknown" : "known",
  endBound: from === null ? "unknown" : "known",
  precision: "day",
  extent: "within",
  confidence: 1,
  importance: 0.5,
  review: "automatic",
  sources: 1,
  alternatives: [],
});
const rows = [
  aRow("late talk", day + 9, "CONSULT"),
  aRow("early talk", day, "CONSULT"),
  aRow("no date", null, "CONSULT"),
  aRow("strike", day + 4, "PROTEST"),
];
const all = [0, 1, 2, 3];

describe("stepping through events", () => {
  it("goes by time and leaves out what has no date", () => {
    const order = eventOrder(storeOfRows(rows, all, "none"), all);
    expect(order.all.map((i) => rows[i]?.id)).toEqual(["early talk", "strike", "late talk"]);
    expect(stepFrom(order, 1, "next")).toBe(3);
    expect(stepFrom(order, 1, "previous")).toBeNull();
    expect(stepFrom(order, 1, "last")).toBe(0);
    expect(firstInWindow(order, day + 3, day + 6)).toBe(3);
  });

  it("goes by time also over thousands of years, where a half minute has no room in a number", () => {
    const far = [
      aRow("now", day, "CONSULT"),
      aRow("far past", dayNumber(-6000), "CONSULT"),
      aRow("eve", day - 1, "PROTEST"),
    ];
    const order = eventOrder(storeOfRows(far, [0, 1, 2], "none"), [0, 1, 2]);
    expect(order.all.map((i) => far[i]?.id)).toEqual(["far past", "eve", "now"]);
  });

  it("stays in its lane sideways, changes it up and down, and crosses lanes with brackets", () => {
    const order = eventOrder(storeOfRows(rows, all, "type"), all);
    expect(stepFrom(order, 1, "next")).toBe(0);
    expect(stepFrom(order, 1, "next-of-all")).toBe(3);
    expect([stepFrom(order, 1, "lane-up"), stepFrom(order, 1, "lane-down")]).toContain(3);
  });

  it("reaches everything with vertical arrows too where there is one lane", () => {
    const order = eventOrder(storeOfRows(rows, all, "none"), all);
    expect(stepFrom(order, 1, "lane-down")).toBe(3);
  });
});
