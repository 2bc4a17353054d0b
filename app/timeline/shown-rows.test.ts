import { describe, expect, it } from "vitest";
import { matchesFilter } from "@/lib/core/event-filter";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { manyEvents } from "@/lib/exports/many-events.fixture";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { filteredRows, inWindow } from "./shown-rows";
import { EMPTY_VIEW, type ViewState } from "./view-state";

const rowOf = ({ id, headline, type, modality, date, importance, review, evidence }: TimelineEvent): TimelineRow => ({
  ...{ id, headline, type, modality, importance, review },
  ...{ from: date.from, to: date.to, startBound: date.startBound, endBound: date.endBound, extent: date.extent },
  ...{ precision: date.precision, qualifier: date.qualifier, confidence: date.confidence, edtf: date.edtf },
  words: "",
  sources: evidence.length,
  alternatives: [],
});

describe("the rows that page and table show", () => {
  const events = manyEvents(400).map((event, i) => ({
    ...event,
    date: { ...event.date, confidence: 0.55 + ((i * 37) % 450) / 1000 },
    ...(i % 9 === 0 && { review: "rejected" as const }),
  }));
  const rows = events.map(rowOf);
  const views: Partial<ViewState>[] = [
    {},
    { types: ["PROTEST", "LEGAL"] },
    { modalities: ["denied", "planned"], certainty: 0.75 },
    { precisions: ["day"], certainty: 0.9 },
    // Between two whole percents, and at what a date has exactly.
    { certainty: 0.6049 },
    { certainty: events.find(({ date }) => date.from !== null)?.date.confidence ?? 1 },
  ];

  it("are the events that print and export write for the same filter and window", () => {
    const window_ = { from: 16_000, to: 17_500 };
    for (const part of views) {
      const view = { ...EMPTY_VIEW, ...part };
      const shown = inWindow(rows, filteredRows(rows, view, null), window_.from, window_.to).all;
      const { types, modalities, precisions, certainty } = view;
      const filter = { ...window_, types, modalities, precisions, certainty: certainty ?? undefined };
      const written = events.filter((event) => matchesFilter(event, filter)).map(({ id }) => id);
      expect(shown.map((index) => rows[index]?.id)).toEqual(written);
      expect(written.length).toBeGreaterThan(0);
    }
  });

  it("are one list whenever no filter is set, and another for other rows", () => {
    const all = filteredRows(rows, EMPTY_VIEW, null);
    expect(filteredRows(rows, { ...EMPTY_VIEW, types: ["PROTEST"] }, null)).not.toBe(all);
    expect(filteredRows(rows, EMPTY_VIEW, new Set())).toEqual([]);
    expect(filteredRows(rows, { ...EMPTY_VIEW, query: "on its way" }, null)).toBe(all);
    expect(filteredRows(rows, EMPTY_VIEW, null)).toBe(all);
    expect(filteredRows(rows.slice(1), EMPTY_VIEW, null)).not.toBe(all);
  });

  it("are of these the ones that the words of the search box found", () => {
    const found = new Set(
      ["e00001", "e00002"].filter((id) => rows.some((row) => row.id === id && row.review !== "rejected")),
    );
    expect(filteredRows(rows, EMPTY_VIEW, found)).toHaveLength(found.size);
  });
});
