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

/** Bins of a country's sparkline (CountrySummary). */
const SPARKLINE_BINS = 24;

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
  return [...byCountry.entries()]
    .map(([country, list]) => countOne(country, list))
    .sort((a, b) => b.events - a.events || (a.country < b.country ? -1 : 1));
}

function countOne(country: string, events: readonly CountryEvent[]): CountryCount {
  const days = events.map(daysOf).filter((one) => one !== null);
  const from = days.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY);
  const to = days.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  const sparkline = Array<number>(SPARKLINE_BINS).fill(0);
  for (const { first, end } of days) {
    const share = ((first + end) / 2 - from) / (to - from);
    const bin = Math.min(SPARKLINE_BINS - 1, Math.floor(share * SPARKLINE_BINS));
    sparkline[bin] = (sparkline[bin] ?? 0) + 1;
  }
  return {
    country,
    events: events.length,
    primary: events.filter(([, isPrimary]) => isPrimary === 1).length,
    undated: events.length - days.length,
    uncertain: events.filter((event) => event[4] === 1 && daysOf(event) !== null).length,
    from: days.length === 0 ? null : from,
    to: days.length === 0 ? null : to,
    sparkline,
  };
}
