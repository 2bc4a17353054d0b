import { EVENT_TYPES } from "@/lib/core/timeline-event";
import { EVENT_FAMILIES, FAMILY_OF_TYPE } from "@/lib/timeline/event-family";
import { COMPARE } from "../texts/compare";
import { FAMILY_WORDS } from "../texts/timeline";
import { isOnAxis } from "../timeline/shown-rows";
import { COUNTRIES_MAX, type CompareState } from "./compare-state";
import type { PlacedRow } from "./placed-row";

/** The rows of the picture from above: a country each, or a kind of event in a country. */
export interface Bands {
  names: readonly string[];
  /** By place: the index of its row. */
  of: Uint8Array;
}

/**
 * By country a row for each, also for one without events. By type a row for each kind of event in each country that has a dated one:
 * countries stand next to each other within a kind, so that the kind is what is compared.
 */
export function bandsOf(
  rows: readonly PlacedRow[],
  shown: readonly number[],
  countries: readonly string[],
  by: CompareState["rows"],
): Bands {
  const kindAndCountry = (row: PlacedRow): number =>
    (FAMILY_OF_TYPE[EVENT_TYPES.indexOf(row.type)] ?? 0) * COUNTRIES_MAX + row.lane;
  const dated = shown.map((place) => rows[place] as PlacedRow).filter(isOnAxis);
  const present = [...new Set(dated.map(kindAndCountry))].sort((a, b) => a - b);
  if (by === "country" || present.length === 0) {
    return { names: countries, of: Uint8Array.from(rows, ({ lane }) => lane) };
  }
  const bandOf = new Map(present.map((key, band) => [key, band]));
  const names = present.map((key) => {
    const kind = EVENT_FAMILIES[Math.floor(key / COUNTRIES_MAX)]?.id ?? "";
    return COMPARE.band(FAMILY_WORDS[kind] ?? kind, countries[key % COUNTRIES_MAX] ?? "");
  });
  return { names, of: Uint8Array.from(rows, (row) => bandOf.get(kindAndCountry(row)) ?? 0) };
}
