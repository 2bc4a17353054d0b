import { foldText } from "@/lib/core/content-id";
import { overlaps } from "@/lib/core/interval";
import { isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import type { Context } from "./context";

/** Days around an event in which another source may place it. */
const REACH_DAYS = 10;
const NEAR_MAX = 20;

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);

/** Share of the words of one headline that the other has too. */
function likeness(a: TimelineEvent, b: TimelineEvent): number {
  const words = wordsOf(a.headline);
  const others = new Set(wordsOf(b.headline));
  return words.filter((word) => others.has(word)).length / Math.max(1, words.length);
}

/** Days between two dates, 0 where they share one; null where one of them has none. */
function daysBetween({ date: a }: TimelineEvent, { date: b }: TimelineEvent): number | null {
  if (!isDated(a) || !isDated(b)) return null;
  if (overlaps(a, b)) return 0;
  return (
    Math.min(
      ...[a.from, a.to].flatMap((x) =>
        [b.from, b.to].map((y) => (x === null || y === null ? Number.POSITIVE_INFINITY : Math.abs(x - y))),
      ),
    ) + 1
  );
}

/** The same day says as much as half of the words of a headline: one happening is seldom told in the same words twice. */
const SAME_DAY = 0.5;

/** How soon a person would think of the other: by the words of the headlines and by the days between. */
function nearness(event: TimelineEvent, other: TimelineEvent): number {
  const apart = daysBetween(event, other);
  return likeness(event, other) + (apart === null ? 0 : SAME_DAY / (1 + apart));
}

/**
 * Events that a person may call the same as one: in a country they share and close in time, or of the same articles;
 * those with like headlines, on the same days, first. Null when there is no such event.
 */
export async function eventsNear({ storage }: Context, eventId: string): Promise<TimelineEvent[] | null> {
  const event = await storage.event(eventId);
  if (event === null) return null;
  const { from, to } = event.date;
  const days = isDated(event.date)
    ? { from: (from ?? to ?? 0) - REACH_DAYS, to: (to ?? from ?? 0) + REACH_DAYS }
    : null;
  const articles = [...new Set(event.evidence.map(({ articleId }) => articleId))];
  const lists = await Promise.all([
    ...(days === null ? [] : event.countries.primary.map((country) => storage.events({ country, ...days }))),
    ...articles.map((articleId) => storage.events({ articleId })),
  ]);
  const found = new Map(lists.flat().map((one) => [one.id, one]));
  found.delete(event.id);
  return [...found.values()]
    .map((one) => ({ one, near: nearness(event, one) }))
    .sort((a, b) => b.near - a.near || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, NEAR_MAX)
    .map(({ one }) => one);
}
