import { overlaps } from "@/lib/core/interval";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import type { TimeWindow } from "./time-window";
import type { ViewState } from "./view-state";

/** True for an event that stands on the axis. */
export const isOnAxis = (row: Pick<TimelineRow, "from" | "to">): boolean => row.from !== null || row.to !== null;

/** Half-open days from the first to the last dated event; null when none is dated. */
export function extentOf(rows: readonly TimelineRow[]): TimeWindow | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (!isOnAxis(row)) continue;
    from = Math.min(from, row.from ?? (row.to as number) - 1);
    to = Math.max(to, row.to ?? (row.from as number) + 1);
  }
  return from === Number.POSITIVE_INFINITY ? null : { from, to };
}

/**
 * Indices of the rows that pass the filters, window apart: the same rule as `matchesFilter` in lib/core.
 * `hits` are the ids that the words of the search box match; null where none are set.
 */
export function filteredRows(
  rows: readonly TimelineRow[],
  view: ViewState,
  hits: ReadonlySet<string> | null,
): number[] {
  const out: number[] = [];
  rows.forEach((row, index) => {
    if (view.types.length && !view.types.includes(row.type)) return;
    if (view.modalities.length && !view.modalities.includes(row.modality)) return;
    if (view.precisions.length && !view.precisions.includes(row.precision)) return;
    if (view.certainty !== null && isOnAxis(row) && row.confidence < view.certainty) return;
    if (hits && !hits.has(row.id)) return;
    out.push(index);
  });
  return out;
}

/** Of them, those in the window: what plot, table and print count. An event without a date is in every window. */
export const inWindow = (
  rows: readonly TimelineRow[],
  indices: readonly number[],
  from: number,
  to: number,
): number[] =>
  indices.filter((index) => {
    const row = rows[index] as TimelineRow;
    return !isOnAxis(row) || overlaps(row, { from, to });
  });
