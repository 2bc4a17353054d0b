import { PRECISIONS } from "@/lib/core/precision";
import { EVENT_TYPES, MODALITIES, type ReviewState } from "@/lib/core/timeline-event";
import {
  boundsAt,
  columnsOf,
  emptyColumns,
  lastsThroughout,
  NO_DAY,
  NO_MINUTE,
  qualifierAt,
  type TimelineColumns,
  type TimelineRow,
} from "./timeline-row";

/** A row of a country: it also knows whether the country is where the event is. */
export interface CountryRow extends TimelineRow {
  primary: boolean;
}

const REVIEW_STATES: readonly ReviewState[] = ["automatic", "confirmed", "corrected", "rejected"];
const PRIMARY = 4;
const HEAD_BYTES = 8;
/** In this order: the wide ones first, so that each array starts at a multiple of its width. */
const COLUMN_ORDER = [
  "from",
  "to",
  "minute",
  "type",
  "modality",
  "precision",
  "flags",
  "confidence",
  "importance",
] as const satisfies readonly (keyof TimelineColumns)[];
const BYTES_A_ROW = 4 + 4 + 2 + 6 + 2 + 1;

/** Words of all rows, by column; `alternatives` only where there are any. */
interface RowTexts {
  ids: string[];
  headlines: string[];
  words: string[];
  edtf: (string | null)[];
  alternatives: [index: number, days: TimelineRow["alternatives"]][];
}

/**
 * Many rows for the way to the browser, in two parts: numbers as typed arrays side by side (19 bytes a row; little-endian, as all
 * browsers and servers of today are), enough to draw the picture, and then the words as JSON.
 */
export function packRows(rows: readonly CountryRow[]): { numbers: Uint8Array<ArrayBuffer>; texts: string } {
  const columns = columnsOf(rows);
  const numbers = new Uint8Array(HEAD_BYTES + numbersLength(rows.length));
  new Uint32Array(numbers.buffer, 0, 1)[0] = rows.length;
  let at = HEAD_BYTES;
  const put = (values: ArrayBufferView): void => {
    numbers.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += values.byteLength;
  };
  for (const name of COLUMN_ORDER.slice(0, 3)) put(columns[name]);
  put(Uint16Array.from(rows, (row) => Math.min(row.sources, 65_535)));
  for (const name of COLUMN_ORDER.slice(3)) put(columns[name]);
  put(Uint8Array.from(rows, (row) => REVIEW_STATES.indexOf(row.review) + (row.primary ? PRIMARY : 0)));
  const texts: RowTexts = {
    ids: rows.map((row) => row.id),
    headlines: rows.map((row) => row.headline),
    words: rows.map((row) => row.words),
    edtf: rows.map((row) => row.edtf),
    alternatives: rows.flatMap((row, index) => (row.alternatives.length === 0 ? [] : [[index, row.alternatives]])),
  };
  return { numbers, texts: JSON.stringify(texts) };
}

const numbersLength = (rows: number): number => rows * BYTES_A_ROW;

/** How many bytes the numbers take, read from their first eight; null while those are not here. */
export function numbersEnd(bytes: Uint8Array): number | null {
  if (bytes.byteLength < HEAD_BYTES) return null;
  return HEAD_BYTES + numbersLength(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true));
}

/** The rows as far as numbers tell them: ids are places in the list, and words are empty until `withTexts`. */
export function rowsOfNumbers(bytes: Uint8Array): CountryRow[] {
  const own = bytes.slice();
  const count = new Uint32Array(own.buffer, 0, 1)[0] as number;
  const columns = emptyColumns(count);
  let at = HEAD_BYTES;
  const take = (values: ArrayBufferView): void => {
    new Uint8Array(values.buffer).set(own.subarray(at, at + values.byteLength));
    at += values.byteLength;
  };
  const sources = new Uint16Array(count);
  const standing = new Uint8Array(count);
  for (const name of COLUMN_ORDER.slice(0, 3)) take(columns[name]);
  take(sources);
  for (const name of COLUMN_ORDER.slice(3)) take(columns[name]);
  take(standing);
  return Array.from({ length: count }, (_, i) => rowAt(columns, i, sources[i] as number, standing[i] as number));
}

function rowAt(columns: TimelineColumns, i: number, sources: number, standing: number): CountryRow {
  const [from, to, minute] = [columns.from[i] as number, columns.to[i] as number, columns.minute[i] as number];
  const bounds = boundsAt(columns, i);
  return {
    id: String(i),
    headline: "",
    words: "",
    edtf: null,
    type: EVENT_TYPES[columns.type[i] as number] ?? "OTHER",
    modality: MODALITIES[columns.modality[i] as number] ?? "asserted",
    from: from === NO_DAY ? null : from,
    to: to === NO_DAY ? null : to,
    startBound: bounds.start,
    endBound: bounds.end,
    precision: PRECISIONS[columns.precision[i] as number] ?? "unknown",
    qualifier: qualifierAt(columns, i),
    extent: lastsThroughout(columns, i) ? "throughout" : "within",
    minute: minute === NO_MINUTE ? undefined : minute,
    confidence: (columns.confidence[i] as number) / 100,
    importance: (columns.importance[i] as number) / 255,
    review: REVIEW_STATES[standing & 3] ?? "automatic",
    sources,
    alternatives: [],
    primary: (standing & PRIMARY) !== 0,
  };
}

/** The same rows with their words. */
export function withTexts(rows: readonly CountryRow[], json: string): CountryRow[] {
  const texts = JSON.parse(json) as RowTexts;
  const alternatives = new Map(texts.alternatives);
  return rows.map((row, i) => ({
    ...row,
    id: texts.ids[i] ?? row.id,
    headline: texts.headlines[i] ?? "",
    words: texts.words[i] ?? "",
    edtf: texts.edtf[i] ?? null,
    alternatives: alternatives.get(i) ?? [],
  }));
}
