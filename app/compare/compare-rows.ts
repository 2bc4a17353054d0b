import { PRECISIONS } from "@/lib/core/precision";
import { EVENT_TYPES } from "@/lib/core/timeline-event";
import { FAMILY_OF_TYPE } from "@/lib/timeline/event-family";
import { type TimelineStore, timelineStore } from "@/lib/timeline/store";
import { columnsOf, type TimelineRow } from "@/lib/timeline/timeline-row";
import { filteredRows } from "../timeline/shown-rows";
import { cardWords } from "../timeline/store-of-rows";
import type { FilterState } from "../timeline/view-state";
import type { Bands } from "./bands";
import { DAY_ZERO, type PlacedRow, placedRow } from "./placed-row";

/** The events of one country: a row of the comparison. */
export interface CountryEvents {
  country: string;
  name: string;
  rows: readonly TimelineRow[];
}

const UNCERTAIN_BELOW = 0.6;
const DAY_CODE = PRECISIONS.indexOf("day");

/** True for an event whose day is known: it alone may be day 0, for every other distance would be a guess. */
export const canBeZero = (row: TimelineRow): boolean =>
  row.from !== null &&
  row.to === row.from + 1 &&
  PRECISIONS.indexOf(row.precision) <= DAY_CODE &&
  row.qualifier === undefined &&
  row.confidence >= UNCERTAIN_BELOW;

const weightiest = (rows: readonly TimelineRow[]): TimelineRow | undefined =>
  rows.reduce<TimelineRow | undefined>(
    (best, row) => (best && best.importance >= row.importance ? best : row),
    undefined,
  );

/** By country the event that is day 0: the chosen one where it may be, else the weightiest that may; none where none may. */
export function zerosOf(
  countries: readonly CountryEvents[],
  chosen: Readonly<Record<string, string>>,
): ReadonlyMap<string, TimelineRow> {
  const zeros = new Map<string, TimelineRow>();
  for (const { country, rows } of countries) {
    const able = rows.filter(canBeZero);
    const zero = able.find(({ id }) => id === chosen[country]) ?? weightiest(able);
    if (zero) zeros.set(country, zero);
  }
  return zeros;
}

/** All events of all countries, row after row. With `zeros`, a country without one puts no event on the axis. */
export function placedRows(
  countries: readonly CountryEvents[],
  zeros: ReadonlyMap<string, TimelineRow> | null,
): PlacedRow[] {
  return countries.flatMap(({ country, rows }, lane) => {
    const zero = zeros?.get(country)?.from ?? null;
    if (zeros !== null && zero === null) return [];
    return rows.map((row) => placedRow(row, country, lane, zero === null ? null : DAY_ZERO - zero));
  });
}

/** Places that pass the filters, window apart. `hits`: ids of events that the words of the search box match; null: any. */
export function filteredPlaces(
  rows: readonly PlacedRow[],
  filters: FilterState,
  hits: ReadonlySet<string> | null,
): number[] {
  return filteredRows(rows, filters, null).filter((index) => hits === null || hits.has(rows[index]?.eventId ?? ""));
}

/** The store of the comparison: a lane for each of its rows. `shown`: indices of the places drawn. */
export const storeOfPlaced = (rows: readonly PlacedRow[], bands: Bands, shown: readonly number[]): TimelineStore =>
  timelineStore({
    include: Uint32Array.from(shown),
    columns: columnsOf(rows),
    words: cardWords(rows),
    laneOf: bands.of,
    laneNames: bands.names,
    colourOf: Uint8Array.from(rows, ({ type }) => FAMILY_OF_TYPE[EVENT_TYPES.indexOf(type)] ?? 5),
  });

/** By event that stands in several rows: the indices of its places, from the upper row to the lower. */
export function sharedEvents(rows: readonly PlacedRow[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  rows.forEach(({ eventId }, index) => {
    const known = places.get(eventId);
    if (known) known.push(index);
    else places.set(eventId, [index]);
  });
  for (const [id, indices] of places) if (indices.length < 2) places.delete(id);
  return places;
}

/** One line of the table: an event once, with all countries of the comparison that it belongs to. */
export interface CompareLine {
  row: TimelineRow;
  lanes: readonly number[];
  /** Its index among the placed rows: the first of its places. */
  index: number;
}

/** The places `indices` as lines of a table, in the order of time by the calendar. */
export function tableLines(rows: readonly PlacedRow[], indices: readonly number[]): CompareLine[] {
  const lines = new Map<string, { row: TimelineRow; lanes: number[]; index: number }>();
  for (const index of indices) {
    const { eventId, lane, original } = rows[index] as PlacedRow;
    const line = lines.get(eventId);
    if (line) line.lanes.push(lane);
    else lines.set(eventId, { row: original, lanes: [lane], index });
  }
  const key = ({ row }: CompareLine): number => row.from ?? (row.to === null ? Number.POSITIVE_INFINITY : row.to - 1);
  return [...lines.values()].sort((a, b) => (key(a) === key(b) ? a.index - b.index : key(a) - key(b)));
}
