import { PRECISIONS } from "@/lib/core/precision";
import { EVENT_TYPES, MODALITIES } from "@/lib/core/timeline-event";
import { columnsOf, NO_DAY, percentOf, type TimelineRow } from "@/lib/timeline/timeline-row";
import type { TimeWindow } from "./time-window";
import { type FilterState, filtersSet } from "./view-state";

/** True for an event that stands on the axis. */
export const isOnAxis = (row: Pick<TimelineRow, "from" | "to">): boolean => row.from !== null || row.to !== null;

/** Half-open days from the first to the last dated event; null when none is dated. */
export function extentOf(rows: readonly Pick<TimelineRow, "from" | "to">[]): TimeWindow | null {
  let first = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const { from, to } = row;
    if (from === null && to === null) continue;
    first = Math.min(first, from ?? (to as number) - 1);
    end = Math.max(end, to ?? (from as number) + 1);
  }
  return first === Number.POSITIVE_INFINITY ? null : { from: first, to: end };
}

/** By code of a column 1 for what is chosen; nothing chosen is everything. */
function chosen<T>(all: readonly T[], some: readonly T[]): Uint8Array {
  const marks = new Uint8Array(256);
  if (some.length === 0) return marks.fill(1);
  for (const value of some) marks[all.indexOf(value)] = 1;
  return marks;
}

/** Without filters it is one list, so that what was made of it is found again when filters are cleared. */
const everything = new WeakMap<readonly TimelineRow[], readonly number[]>();

/**
 * Indices of the rows that pass the filters, window apart: `matchesFilter` of lib/core, read from the columns, since a hundred thousand
 * rows answer a click.
 * `hits` are the ids that the words of the search box match; null where none are set.
 */
export function filteredRows(
  rows: readonly TimelineRow[],
  view: FilterState,
  hits: ReadonlySet<string> | null,
): readonly number[] {
  const columns = columnsOf(rows);
  const { from, to, type, modality, precision, confidence } = columns;
  const types = chosen(EVENT_TYPES, view.types);
  const modalities = chosen(MODALITIES, view.modalities);
  const precisions = chosen(PRECISIONS, view.precisions);
  const { certainty } = view;
  const isEverything = hits === null && filtersSet({ ...view, query: "" }) === 0;
  const known = isEverything ? everything.get(rows) : undefined;
  if (known) return known;
  const percent = certainty === null ? 0 : percentOf(certainty);
  const out: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    if (types[type[i] as number] === 0 || modalities[modality[i] as number] === 0) continue;
    if (precisions[precision[i] as number] === 0) continue;
    if (certainty !== null && (confidence[i] as number) <= percent && (from[i] !== NO_DAY || to[i] !== NO_DAY)) {
      // Whole percents leave one case open.
      if ((confidence[i] as number) < percent || (rows[i] as TimelineRow).confidence < certainty) continue;
    }
    const row = rows[i] as TimelineRow;
    if (row.review !== "rejected" && (hits === null || hits.has(row.id))) out.push(i);
  }
  if (isEverything) everything.set(rows, out);
  return out;
}

/** Of them, those in the window: what plot, table and print count. An event without a date is in every window. */
export interface ShownRows {
  all: readonly number[];
  /** On the axis. */
  dated: readonly number[];
  /** On the shelf. */
  undated: readonly number[];
}

export function inWindow(
  rows: readonly TimelineRow[],
  indices: readonly number[],
  from: number,
  to: number,
): ShownRows {
  const columns = columnsOf(rows);
  const all: number[] = [];
  const dated: number[] = [];
  const undated: number[] = [];
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i] as number;
    const start = columns.from[index] as number;
    const end = columns.to[index] as number;
    if (start === NO_DAY && end === NO_DAY) undated.push(index);
    else if ((start === NO_DAY || start < to) && (end === NO_DAY || end > from)) dated.push(index);
    else continue;
    all.push(index);
  }
  return { all, dated, undated };
}
