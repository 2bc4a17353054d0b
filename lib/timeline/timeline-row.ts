import { boundsOf, flagsOf, isThroughout, NO_DAY, NO_MINUTE, type PlotFacts } from "@/lib/core/plot-record";
import { PRECISIONS } from "@/lib/core/precision";
import { type Bound, EVENT_TYPES, MODALITIES } from "@/lib/core/timeline-event";

export { NO_DAY, NO_MINUTE };

/** One event as the timeline draws it: everything a mark, a card or a table line says, and nothing more. */
export interface TimelineRow extends Omit<PlotFacts, "primary"> {
  id: string;
  headline: string;
  /** The date in words, never finer than the source: `dateInWords(event.date)`. */
  words: string;
  edtf: string | null;
  /** Half-open days of the other readings of the date. */
  alternatives: readonly { from: number; to: number }[];
  /** True while its words have been asked for and are not here. */
  waiting?: boolean;
}

/** A row of a country: it also knows whether the country is where the event is. */
export type CountryRow = TimelineRow & Pick<PlotFacts, "primary">;

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

/** Never up: 0.597 must stay under 0.6, where dates begin to count as certain. The rest takes up what 0.29 * 100 loses. */
export const percentOf = (share: number): number => Math.floor(share * 100 + 1e-6);

type RowNumbers = Omit<PlotFacts, "primary" | "review" | "sources">;

function setRow(columns: TimelineColumns, index: number, row: RowNumbers): void {
  columns.from[index] = row.from ?? NO_DAY;
  columns.to[index] = row.to ?? NO_DAY;
  columns.minute[index] = row.minute ?? NO_MINUTE;
  columns.type[index] = EVENT_TYPES.indexOf(row.type);
  columns.modality[index] = MODALITIES.indexOf(row.modality);
  columns.precision[index] = PRECISIONS.indexOf(row.precision);
  columns.flags[index] = flagsOf(row);
  columns.confidence[index] = percentOf(row.confidence);
  columns.importance[index] = Math.round(row.importance * 255);
}

const knownColumns = new WeakMap<readonly RowNumbers[], TimelineColumns>();

/** The rows side by side: made once for a list that never changes, since each filter asks for them again. */
export function columnsOf(rows: readonly RowNumbers[]): TimelineColumns {
  const known = knownColumns.get(rows);
  if (known) return known;
  const columns = emptyColumns(rows.length);
  rows.forEach((row, index) => {
    setRow(columns, index, row);
  });
  knownColumns.set(rows, columns);
  return columns;
}

/** The same rows, whose columns were there before them. */
export function withColumns<T extends RowNumbers>(rows: readonly T[], columns: TimelineColumns): readonly T[] {
  knownColumns.set(rows, columns);
  return rows;
}

export function wordsOf(rows: readonly TimelineRow[]): TimelineWords {
  const told = (index: number): TimelineRow | undefined => (rows[index]?.waiting ? undefined : rows[index]);
  return {
    headline: (index) => told(index)?.headline,
    words: (index) => told(index)?.words,
    alternatives: (index) => told(index)?.alternatives ?? [],
  };
}

export const boundsAt = (columns: TimelineColumns, index: number): { start: Bound; end: Bound } =>
  boundsOf(columns.flags[index] ?? 0);
export const lastsThroughout = (columns: TimelineColumns, index: number): boolean =>
  isThroughout(columns.flags[index] ?? 0);
