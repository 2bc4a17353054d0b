import { civilDate, dayNumber } from "@/lib/core/civil-time";
import type { CountrySparkline } from "@/lib/core/views";
import type { CountryCount } from "./storage";

/** One event in one country. */
export type CountryEvent = [
  country: string,
  isPrimary: number,
  from: number | null,
  to: number | null,
  /** 1 when the confidence of its date is too low to be relied on. */
  isUncertain: number,
];

/** Under this a date counts as uncertain (CountrySummary). */
export const UNCERTAIN_BELOW = 0.6;
/** Bins of a country's sparkline (CountrySummary). */
const SPARKLINE_BINS = 24;
/** Of all events the share at each end that the shared axis may leave out: one event of 1892 must not make it mostly empty. */
const TAIL = 0.1;

/** Half-open days of a dated event; a side that is not known or has no end is taken to be one day long. */
const daysOf = ([, , from, to]: CountryEvent): { first: number; end: number } | null =>
  from === null && to === null ? null : { first: from ?? (to as number) - 1, end: to ?? (from as number) + 1 };

/** Counts events by country, the most first. */
export function countCountries(events: readonly CountryEvent[]): CountryCount[] {
  const byCountry = new Map<string, CountryEvent[]>();
  for (const event of events) {
    const list = byCountry.get(event[0]);
    if (list === undefined) byCountry.set(event[0], [event]);
    else list.push(event);
  }
  const years = sharedYears(events);
  return [...byCountry.entries()]
    .map(([country, list]) => countOne(country, list, years))
    .sort((a, b) => b.events - a.events || (a.country < b.country ? -1 : 1));
}

type Days = NonNullable<ReturnType<typeof daysOf>>;
type Years = Pick<CountrySparkline, "firstYear" | "lastYear">;

const middleOf = ({ first, end }: Days): number => (first + end) / 2;

/** The whole years in which eight of ten dated events lie; those of the epoch where there is none. */
function sharedYears(events: readonly CountryEvent[]): Years {
  const days = events.map(daysOf).filter((one) => one !== null);
  const middles = Float64Array.from(days, middleOf).sort(); // ten times as fast as a comparison
  const last = middles.length - 1;
  const yearAt = (place: number): number => civilDate(Math.floor(middles[place] ?? 0)).year;
  return { firstYear: yearAt(Math.floor(last * TAIL)), lastYear: yearAt(Math.ceil(last * (1 - TAIL))) };
}

/** The country's dated events on the axis that all countries share. */
function sparklineOf(days: readonly Days[], years: Years): CountrySparkline {
  const from = dayNumber(years.firstYear);
  const length = dayNumber(years.lastYear + 1) - from;
  const bins = Array<number>(SPARKLINE_BINS).fill(0);
  let [before, after] = [0, 0];
  for (const one of days) {
    const bin = Math.floor(((middleOf(one) - from) / length) * SPARKLINE_BINS);
    if (bin < 0) before += 1;
    else if (bin >= SPARKLINE_BINS) after += 1;
    else bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return { ...years, bins, before, after };
}

function countOne(country: string, events: readonly CountryEvent[], years: Years): CountryCount {
  const days = events.map(daysOf).filter((one) => one !== null);
  const from = days.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY);
  const to = days.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  return {
    country,
    events: events.length,
    primary: events.filter(([, isPrimary]) => isPrimary === 1).length,
    undated: events.length - days.length,
    uncertain: events.filter((event) => event[4] === 1 && daysOf(event) !== null).length,
    from: days.length === 0 ? null : from,
    to: days.length === 0 ? null : to,
    sparkline: sparklineOf(days, years),
  };
}
