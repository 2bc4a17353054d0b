import { type DayNumber, isoDay, parseIsoDay } from "@/lib/core/civil-time";
import type { AddressForm } from "../timeline/use-address.client";
import { type FilterState, filtersFromAddress, writeFilters } from "../timeline/view-state";

export const COUNTRIES_MAX = 6;

/** What the address of a comparison says. */
export interface CompareState extends FilterState {
  /** ISO 3166-1 alpha-2 in the order of the rows. */
  countries: readonly string[];
  /** Half-open: days since 1970 by the calendar, days from day 0 when aligned; null: the whole extent's. */
  from: DayNumber | null;
  to: DayNumber | null;
  selected: string | null;
  /** By country the event that is day 0; null: rows stand on the calendar. */
  zeros: Readonly<Record<string, string>> | null;
  /** Events one by one, or for each row a curve of how many there are. */
  show: "events" | "curves";
  /** A row for each country, or for each kind of event in a country. */
  rows: "country" | "type";
  /** Whether each row has a scale of its own. */
  ownScales: boolean;
}

interface CountriesInAddress {
  countries: string[];
  /** Parts that are no code of a country. */
  unknown: string[];
  /** Codes beyond the most. */
  left: string[];
}

/** Reads `c=SY,LY`: in order, each once, without regard to case. `isCountry` knows the codes. */
export function countriesFromAddress(text: string, isCountry: (code: string) => boolean): CountriesInAddress {
  const parts = text.split(/[\s,]+/).filter(Boolean);
  const codes = [...new Set(parts.map((part) => part.toUpperCase()))];
  const known = codes.filter(isCountry);
  return {
    countries: known.slice(0, COUNTRIES_MAX),
    unknown: [...new Set(parts.filter((part) => !isCountry(part.toUpperCase())))],
    left: known.slice(COUNTRIES_MAX),
  };
}

function zerosFromAddress(text: string | null): Record<string, string> | null {
  if (text === null) return null;
  const pairs = text.split(",").flatMap((part) => {
    const [country, event] = part.split(":");
    return country && event ? [[country.toUpperCase(), event] as const] : [];
  });
  return Object.fromEntries(pairs);
}

const wholeNumber = (text: string | null): number | null =>
  text !== null && /^[+-]?\d{1,6}$/.test(text.trim()) ? Number(text) : null;

/** Reads an address; what it does not understand it leaves at its default. */
export function compareFromAddress(address: URLSearchParams, countries: readonly string[]): CompareState {
  const zeros = zerosFromAddress(address.get("align"));
  const day = (part: string): number | null =>
    zeros === null ? parseIsoDay(address.get(part) ?? "") : wholeNumber(address.get(part));
  const last = day("to");
  return {
    countries,
    from: day("from"),
    to: last === null ? null : last + 1,
    selected: address.get("sel") || null,
    zeros,
    show: address.get("view") === "curves" ? "curves" : "events",
    rows: address.get("rows") === "type" ? "type" : "country",
    ownScales: address.get("scale") === "own",
    ...filtersFromAddress(address),
  };
}

/** The address of a comparison; parts of the old address that are not its own (theme, now, motion) stay. */
export function addressOfCompare(state: CompareState, old: URLSearchParams): string {
  const address = new URLSearchParams(old);
  for (const part of ["c", "from", "to", "sel", "align", "view", "rows", "scale"]) address.delete(part);
  writeFilters(address, state);
  const day = (value: number): string => (state.zeros === null ? isoDay(value) : String(value));
  if (state.countries.length) address.set("c", state.countries.join(","));
  if (state.zeros !== null) {
    const pairs = state.countries.flatMap((country) => {
      const event = state.zeros?.[country];
      return event === undefined ? [] : [`${country}:${event}`];
    });
    address.set("align", pairs.join(","));
  }
  if (state.from !== null) address.set("from", day(state.from));
  if (state.to !== null) address.set("to", day(state.to - 1));
  if (state.show !== "events") address.set("view", state.show);
  if (state.rows !== "country") address.set("rows", state.rows);
  if (state.ownScales) address.set("scale", "own");
  if (state.selected !== null) address.set("sel", state.selected);
  const text = address.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return `/compare${text === "" ? "" : `?${text}`}`;
}

export const COMPARE_ADDRESS: AddressForm<CompareState> = {
  addressOf: (state, { search }) => addressOfCompare(state, new URLSearchParams(search)),
  // Another set of countries is another page.
  stateOf: (address, { countries }) =>
    (address.get("c") ?? "") === countries.join(",") ? compareFromAddress(address, countries) : null,
  staysAsSent: true,
};
