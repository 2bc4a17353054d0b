import type { DayNumber } from "@/lib/core/civil-time";
import { PRECISIONS, type Precision, type Qualifier } from "@/lib/core/precision";
import {
  type Bound,
  EVENT_TYPES,
  type EventType,
  MODALITIES,
  type Modality,
  type ReviewState,
} from "@/lib/core/timeline-event";

/** One event as the timeline draws it: everything a mark, a card or a table line says, and nothing more. */
export interface TimelineRow {
  id: string;
  headline: string;
  /** The date in words, never finer than the source: `dateInWords(event.date)`. */
  words: string;
  edtf: string | null;
  type: EventType;
  modality: Modality;
  /** Half-open days; null where a side is not known or has no end. Both null: the event is on the shelf. */
  from: DayNumber | null;
  to: DayNumber | null;
  startBound: Bound;
  endBound: Bound;
  precision: Precision;
  qualifier?: Qualifier;
  extent: "within" | "throughout";
  /** Minute of the first day, where the text names a clock time. */
  minute?: number;
  /** 0-1, of the date. */
  confidence: number;
  /** 0-1, for labels when room is short. */
  importance: number;
  review: ReviewState;
  /** How many mentions tell of it. */
  sources: number;
  /** Half-open days of the other readings of the date. */
  alternatives: readonly { from: DayNumber; to: DayNumber }[];
}

/** Stands in `from` and `to` for a side without a day. Far outside any calendar an Int32 can count. */
export const NO_DAY = -0x80000000;
export const NO_MINUTE = -1;

const QUALIFIERS = [undefined, "~", "?", "%"] as const;
const BOUNDS = ["known", "open", "unknown"] as const;

/**
 * Many rows side by side: numbers in typed arrays, in chronological order of the caller's choice, words apart from them.
 * Index i of each array is one event. Codes are indices into EVENT_TYPES, MODALITIES, PRECISIONS.
 */
export interface TimelineColumns {
  length: number;
  /** Days, NO_DAY where not known. */
  from: Int32Array;
  to: Int32Array;
  /** Minute of the first day, NO_MINUTE where none. */
  minute: Int16Array;
  type: Uint8Array;
  modality: Uint8Array;
  precision: Uint8Array;
  /** Bits 0-1 qualifier (none ~ ? %), 2-3 start bound, 4-5 end bound (known open unknown), 6 throughout. */
  flags: Uint8Array;
  /** 0-100 */
  confidence: Uint8Array;
  /** 0-255 */
  importance: Uint8Array;
}

/** The words of the rows, by index. Undefined: not here yet (columns come first, words when they are shown). */
export interface TimelineWords {
  headline(index: number): string | undefined;
  words(index: number): string | undefined;
  alternatives(index: number): TimelineRow["alternatives"];
}

export function emptyColumns(length: number): TimelineColumns {
  return {
    length,
    from: new Int32Array(length).fill(NO_DAY),
    to: new Int32Array(length).fill(NO_DAY),
    minute: new Int16Array(length).fill(NO_MINUTE),
    type: new Uint8Array(length),
    modality: new Uint8Array(length),
    precision: new Uint8Array(length),
    flags: new Uint8Array(length),
    confidence: new Uint8Array(length),
    importance: new Uint8Array(length),
  };
}

export type RowNumbers = Omit<
  TimelineRow,
  "id" | "headline" | "words" | "edtf" | "review" | "sources" | "alternatives"
>;

function setRow(columns: TimelineColumns, index: number, row: RowNumbers): void {
  columns.from[index] = row.from ?? NO_DAY;
  columns.to[index] = row.to ?? NO_DAY;
  columns.minute[index] = row.minute ?? NO_MINUTE;
  columns.type[index] = EVENT_TYPES.indexOf(row.type);
  columns.modality[index] = MODALITIES.indexOf(row.modality);
  columns.precision[index] = PRECISIONS.indexOf(row.precision);
  columns.flags[index] =
    QUALIFIERS.indexOf(row.qualifier) |
    (BOUNDS.indexOf(row.startBound) << 2) |
    (BOUNDS.indexOf(row.endBound) << 4) |
    (row.extent === "throughout" ? 64 : 0);
  // Never up: 0.597 must stay under 0.6, where dates begin to count as certain. The rest takes up what 0.29 * 100 loses.
  columns.confidence[index] = Math.floor(row.confidence * 100 + 1e-6);
  columns.importance[index] = Math.round(row.importance * 255);
}

export function columnsOf(rows: readonly RowNumbers[]): TimelineColumns {
  const columns = emptyColumns(rows.length);
  rows.forEach((row, index) => {
    setRow(columns, index, row);
  });
  return columns;
}

export const wordsOf = (rows: readonly TimelineRow[]): TimelineWords => ({
  headline: (index) => rows[index]?.headline,
  words: (index) => rows[index]?.words,
  alternatives: (index) => rows[index]?.alternatives ?? [],
});

export const boundsAt = (columns: TimelineColumns, index: number): { start: Bound; end: Bound } => ({
  start: BOUNDS[((columns.flags[index] ?? 0) >> 2) & 3] ?? "known",
  end: BOUNDS[((columns.flags[index] ?? 0) >> 4) & 3] ?? "known",
});
export const qualifierAt = (columns: TimelineColumns, index: number): Qualifier | undefined =>
  QUALIFIERS[(columns.flags[index] ?? 0) & 3];
export const lastsThroughout = (columns: TimelineColumns, index: number): boolean =>
  ((columns.flags[index] ?? 0) & 64) !== 0;
