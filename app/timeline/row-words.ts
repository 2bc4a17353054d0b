import { certaintyInWords } from "@/lib/core/date-words";
import type { TimelineRow } from "@/lib/timeline/timeline-row";

/** The certainty of a row in the words that panel, print and citation use. */
export function certaintyOfRow(row: Pick<TimelineRow, "from" | "to" | "confidence" | "review">): string {
  const isUndated = row.from === null && row.to === null;
  return certaintyInWords({
    from: row.from,
    to: row.to,
    confidence: row.confidence,
    basis: row.review === "corrected" && row.confidence === 1 ? "user" : isUndated ? "unknown" : "explicit",
  });
}
