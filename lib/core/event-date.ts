import { type EdtfParts, toEdtf } from "./edtf";
import type { Explanation } from "./explanation";
import type { Precision } from "./precision";
import type { DateAlternative, DateBasis, EventDate } from "./timeline-event";

type DateParts = Partial<Omit<EventDate, "edtf">> & { precision: Precision; basis: DateBasis };

/** Builds an `EventDate` with its EDTF; a side that is not given is not known. */
export function eventDate(parts: DateParts): EventDate {
  const from = parts.from ?? null;
  const to = parts.to ?? null;
  const edtfParts: EdtfParts = {
    from,
    to,
    startBound: parts.startBound ?? (from === null ? "unknown" : "known"),
    endBound: parts.endBound ?? (to === null ? "unknown" : "known"),
    precision: parts.precision,
    qualifier: parts.qualifier,
    partial: parts.partial,
  };
  const explanation: Explanation = parts.explanation ?? [];
  const alternatives: readonly DateAlternative[] = parts.alternatives ?? [];
  return {
    ...parts,
    from,
    to,
    startBound: edtfParts.startBound,
    endBound: edtfParts.endBound,
    edtf: toEdtf(edtfParts),
    extent: parts.extent ?? "within",
    confidence: parts.confidence ?? 0,
    explanation,
    alternatives,
  };
}

/** Nothing known: the event waits on the "needs a date" shelf. */
export const unknownDate = (explanation: Explanation = []): EventDate =>
  eventDate({ precision: "unknown", basis: "unknown", explanation });
