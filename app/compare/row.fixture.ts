import { dayNumber } from "@/lib/core/civil-time";
import type { TimelineRow } from "@/lib/timeline/timeline-row";

/** A row of the eighth of May 2023; a test names only what it is about. */
export const aRow = (parts: Partial<TimelineRow> = {}): TimelineRow => ({
  id: "e1",
  headline: "A bridge opens",
  words: "8 May 2023",
  edtf: "2023-05-08",
  type: "OTHER",
  modality: "asserted",
  from: dayNumber(2023, 5, 8),
  to: dayNumber(2023, 5, 9),
  startBound: "known",
  endBound: "known",
  precision: "day",
  extent: "within",
  confidence: 0.95,
  importance: 0.5,
  review: "automatic",
  sources: 1,
  alternatives: [],
  ...parts,
});
