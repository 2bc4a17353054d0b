import { civilDate } from "@/lib/core/civil-time";
import { yearInWords } from "@/lib/core/date-words";
import type { CountrySummary } from "@/lib/core/views";

/** One line of the country table. */
export interface CountryRow extends CountrySummary {
  /** The event that reaches furthest, with its date in words; null when none is dated. */
  latest: { id: string; headline: string; words: string } | null;
}

/** 2011–2024 */
export function yearsInWords({ from, to }: Pick<CountrySummary, "from" | "to">): string | null {
  if (from === null || to === null) return null;
  const [first, last] = [yearInWords(civilDate(from).year), yearInWords(civilDate(to - 1).year)];
  return first === last ? first : `${first}–${last}`;
}

export type SortKey = "country" | "events" | "latest" | "undated";

/**
 * Most events first, latest first, most in need first, names from A to Z; `reversed` the other way round. Ties fall back to the
 * name, and a country without a dated event stands last in both directions of "latest".
 */
export function sorted(rows: readonly CountryRow[], key: SortKey, reversed = false): CountryRow[] {
  const turn = reversed ? -1 : 1;
  const byName = (a: CountryRow, b: CountryRow): number => a.name.localeCompare(b.name, "en");
  const by: Readonly<Record<SortKey, (a: CountryRow, b: CountryRow) => number>> = {
    country: (a, b) => turn * byName(a, b),
    events: (a, b) => turn * (b.events - a.events),
    latest: (a, b) =>
      a.to === null || b.to === null ? Number(a.to === null) - Number(b.to === null) : turn * (b.to - a.to),
    undated: (a, b) => turn * (b.undated - a.undated),
  };
  return [...rows].sort((a, b) => by[key](a, b) || byName(a, b));
}

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Rows whose name holds the words or whose code they are; names that begin with them come first. */
export function found(rows: readonly CountryRow[], query: string): CountryRow[] {
  const wanted = fold(query.trim());
  if (wanted === "") return [...rows];
  const begins = (row: CountryRow): boolean =>
    fold(row.name).startsWith(wanted) || row.country.toLowerCase() === wanted;
  const matching = rows.filter((row) => begins(row) || fold(row.name).includes(wanted));
  return [...matching.filter(begins), ...matching.filter((row) => !begins(row))];
}
