import { dateInWords } from "@/lib/core/date-words";
import { searchText } from "@/lib/core/event-filter";
import { happeningsOf } from "@/lib/core/happening";
import { isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import { recordOfEvent } from "./plot-records";

/** Days that stand for a side without one: beyond any calendar, inside 32 bits. */
export const FAR_PAST = -2_000_000_000;
export const FAR_FUTURE = 2_000_000_000;

/** The columns of "Event" in the order of `eventValues`. */
export const EVENT_COLUMNS = [
  "id",
  "headline",
  "type",
  "modality",
  "fromDay",
  "toDay",
  "startBound",
  "endBound",
  "precision",
  "extent",
  "qualifier",
  "edtf",
  "partial",
  "basis",
  "confidence",
  "importance",
  "sources",
  "words",
  "minute",
  "others",
  "review",
  "disputed",
  "sortFrom",
  "sortTo",
] as const;

type Value = string | number | null;

export function eventValues(event: TimelineEvent): Value[] {
  const { date } = event;
  const others = date.alternatives.map(({ edtf }) => edtf);
  return [
    event.id,
    event.headline,
    event.type,
    event.modality,
    date.from,
    date.to,
    date.startBound,
    date.endBound,
    date.precision,
    date.extent,
    date.qualifier ?? null,
    date.edtf,
    date.partial === undefined ? null : JSON.stringify(date.partial),
    date.basis,
    date.confidence,
    event.importance,
    event.evidence.length,
    dateInWords(date),
    date.time?.from ?? null,
    others.length === 0 ? null : JSON.stringify(others),
    event.review,
    event.disputed?.length ?? 0,
    ...sortValues(event),
  ];
}

/** Chronological order as in `byDate`, a missing side as far as it goes. */
const sortValues = ({ date }: TimelineEvent): [from: number, to: number] => [
  date.from ?? (date.to === null ? FAR_FUTURE : date.to - 1),
  date.to ?? FAR_FUTURE,
];

export const detailValues = (event: TimelineEvent): Value[] => [event.id, JSON.stringify(event), searchText(event)];

/** The columns of "EventCountry" in the order of `countryValues`. */
export const COUNTRY_COLUMNS = ["country", "sortFrom", "sortTo", "headline", "eventId", "isPrimary", "record"] as const;

/** One row a country: a country in both roles counts as primary. */
export function countryValues(event: TimelineEvent): Value[][] {
  const { id, headline } = event;
  const primary = new Set(event.countries.primary);
  const secondary = new Set(event.countries.secondary.filter((country) => !primary.has(country)));
  const rowsOf = (countries: ReadonlySet<string>, isPrimary: boolean): Value[][] => {
    if (countries.size === 0) return [];
    const record = recordOfEvent(event, isPrimary);
    return [...countries].map((country) => [country, ...sortValues(event), headline, id, isPrimary ? 1 : 0, record]);
  };
  return [...rowsOf(primary, true), ...rowsOf(secondary, false)];
}

/** Stands for the country of an event that happened nowhere we know. */
const NOWHERE = "";

/** Days that a plan and what came of it last at most to be compared whatever their types. */
const PLAN_DAYS = 7;
const PLAN = "plan";
const HAPPENING = "happening";

/** A plan for a day or week, or what happened in one; null for others. */
function sideOfPlan({ modality, date }: TimelineEvent): typeof PLAN | typeof HAPPENING | null {
  if (date.from === null || date.to === null || date.to - date.from > PLAN_DAYS) return null;
  return modality === "planned" ? PLAN : modality === "asserted" ? HAPPENING : null;
}

const OTHER_SIDE = { [PLAN]: HAPPENING, [HAPPENING]: PLAN } as const;

/** Events that happened nowhere we know are compared with each other, as `mergeAcross` does. */
const placesOf = ({ countries }: TimelineEvent): string[] =>
  countries.primary.length > 0 ? [...new Set(countries.primary)] : [NOWHERE];

/** Days from which an event is kept apart: short ones are then found by the day they begin on. */
const LONG_DAYS = 31;
const longKey = (key: string): string => `long ${key}`;

const keysOf = (event: TimelineEvent): string[] => [
  ...new Set([
    `type ${event.type}`,
    ...event.actors.map(({ name }) => `actor ${name.toLowerCase()}`),
    ...[...happeningsOf(event)].map((family) => `told ${family}`),
  ]),
];

/**
 * Country, key, article event, from, to: only for a dated event, since one without a date could be the same as any.
 * Events can be the same that share a country and a key, which is the type, an actor or the family of a word that tells of
 * the happening, by verb or noun; or when one is a plan for the days of the other.
 */
export function candidateValues(event: TimelineEvent): Value[][] {
  const { id, date } = event;
  if (!isDated(date)) return [];
  const side = sideOfPlan(event);
  const keys = side === null ? keysOf(event) : [...keysOf(event), side];
  const [from, to] = [date.from ?? FAR_PAST, date.to ?? FAR_FUTURE];
  return placesOf(event).flatMap((country) =>
    keys.map((key) => [country, to - from > LONG_DAYS ? longKey(key) : key, id, from, to]),
  );
}

/**
 * What to look for that could be the same as an event: country, key, from, to, and the first day that what is found can
 * begin on.
 * @param withinDays around the event's own days
 */
export function wantedValues(event: TimelineEvent, withinDays: number): Value[][] {
  const { date } = event;
  if (!isDated(date)) return [];
  const from = (date.from ?? FAR_PAST) - withinDays;
  const to = (date.to ?? FAR_FUTURE) + withinDays;
  const side = sideOfPlan(event);
  return placesOf(event).flatMap((country) => [
    ...keysOf(event).flatMap((key) => [
      [country, key, from, to, from - LONG_DAYS],
      [country, longKey(key), from, to, FAR_PAST],
    ]),
    ...(side === null ? [] : [[country, OTHER_SIDE[side], from, to, from - PLAN_DAYS]]),
  ]);
}
