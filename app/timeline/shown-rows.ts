import { type EventFilter, passesFilter } from "@/lib/core/event-filter";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import type { TimeWindow } from "./time-window";
import type { FilterState } from "./view-state";

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

/** The filter that a view sets, window and words apart. */
const filterOf = ({ types, modalities, precisions, certainty }: FilterState): EventFilter => ({
  types,
  modalities,
  precisions,
  certainty: certainty ?? undefined,
});

/**
 * Indices of the rows that pass the filters, window apart.
 * `hits` are the ids that the words of the search box match; null where none are set.
 */
export function filteredRows(
  rows: readonly TimelineRow[],
  view: FilterState,
  hits: ReadonlySet<string> | null,
): number[] {
  const filter = filterOf(view);
  const out: number[] = [];
  rows.forEach((row, index) => {
    if (passesFilter(row, filter) && (hits === null || hits.has(row.id))) out.push(index);
  });
  return out;
}

/** Of them, those in the window: what plot, table and print count. An event without a date is in every window. */
export const inWindow = (
  rows: readonly TimelineRow[],
  indices: readonly number[],
  from: number,
  to: number,
): number[] => {
  const window_: EventFilter = { from, to, includeRejected: true };
  return indices.filter((index) => passesFilter(rows[index] as TimelineRow, window_));
};
