import type { DayNumber } from "./civil-time";
import { overlaps } from "./interval";
import type { Precision } from "./precision";
import { type EventType, isDated, type Modality, type TimelineEvent } from "./timeline-event";

/** One filter for page, table, print, export and command line: the same address gives the same events everywhere. */
export interface EventFilter {
  /** ISO 3166-1 alpha-2: events with the country as primary or secondary. */
  country?: string;
  /** Half-open days of the window. An event without a date is in every window: it is on the shelf. */
  from?: DayNumber;
  to?: DayNumber;
  types?: readonly EventType[];
  modalities?: readonly Modality[];
  precisions?: readonly Precision[];
  /** Least confidence of the date, 0-1. */
  certainty?: number;
  /** Words that headline, sentence, actors or place must all hold. */
  query?: string;
  articleId?: string;
  /** Rejected events are left out unless asked for. */
  includeRejected?: boolean;
}

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The words an event is searched by. */
export const searchText = (event: TimelineEvent): string =>
  fold(
    [event.headline, event.place ?? "", ...event.actors.map((a) => a.name), ...event.evidence.map((e) => e.text)].join(
      " ",
    ),
  );

/** The words of a query as `searchText` has them. */
export const foldQuery = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

const matchesQuery = (haystack: string, query: string): boolean =>
  foldQuery(query).every((word) => haystack.includes(word));

/** What the filter asks of an event itself: neither where it is told nor in which words. */
type FilteredFacts = Pick<TimelineEvent, "type" | "modality" | "review"> &
  Pick<TimelineEvent["date"], "from" | "to" | "precision" | "confidence">;

/** The rule for page, table, print and export, country, article and words apart; the page reads the same from columns (app/timeline/shown-rows.ts). */
function passesFilter(facts: FilteredFacts, filter: EventFilter): boolean {
  if (facts.review === "rejected" && !filter.includeRejected) return false;
  if (filter.types?.length && !filter.types.includes(facts.type)) return false;
  if (filter.modalities?.length && !filter.modalities.includes(facts.modality)) return false;
  if (filter.precisions?.length && !filter.precisions.includes(facts.precision)) return false;
  if (!isDated(facts)) return true;
  if (filter.certainty !== undefined && facts.confidence < filter.certainty) return false;
  return overlaps(facts, { from: filter.from ?? null, to: filter.to ?? null });
}

export function matchesFilter(event: TimelineEvent, filter: EventFilter): boolean {
  const { type, modality, review, date, countries } = event;
  const { from, to, precision, confidence } = date;
  if (!passesFilter({ type, modality, review, from, to, precision, confidence }, filter)) return false;
  if (filter.country && !countries.primary.includes(filter.country) && !countries.secondary.includes(filter.country)) {
    return false;
  }
  if (filter.articleId && !event.evidence.some((e) => e.articleId === filter.articleId)) return false;
  return !filter.query || matchesQuery(searchText(event), filter.query);
}

const far = Number.POSITIVE_INFINITY;

/** Chronological: by start, then the narrower, then the headline; events that need a date come last. */
export function byDate(a: TimelineEvent, b: TimelineEvent): number {
  const start = (e: TimelineEvent): number => e.date.from ?? (e.date.to === null ? far : e.date.to - 1);
  const end = (e: TimelineEvent): number => e.date.to ?? far;
  const difference = start(a) - start(b);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  const ends = end(a) - end(b);
  if (ends !== 0 && !Number.isNaN(ends)) return ends;
  return a.headline < b.headline ? -1 : a.headline > b.headline ? 1 : a.id < b.id ? -1 : 1;
}
