import fc from "fast-check";
import type { Article } from "@/lib/core/article";
import type { EventFilter } from "@/lib/core/event-filter";
import type { PlotFacts } from "@/lib/core/plot-record";
import { EVENT_TYPES, MODALITIES, type TimelineEvent } from "@/lib/core/timeline-event";
import { anArticle, anEvent } from "@/lib/exports/event.fixture";
import type { StorageWriter } from "./storage";

export const AT = "2026-01-05T10:00:00.000Z";
export const PAGE = {
  id: "d1",
  articles: 1,
  file: "ferry.txt",
  text: "Ferry line opens\n\nThe first ferry left on 4 May 2021.",
};

/** An event that hangs on a mention of an article. */
export const anEventOf = (articleId: string, id: string, parts: Partial<TimelineEvent> = {}): TimelineEvent => {
  const event = anEvent({ id, ...parts });
  const [evidence] = event.evidence;
  if (evidence === undefined) throw new Error("the fixture has evidence");
  return { ...event, evidence: [{ ...evidence, mentionId: id, articleId, date: event.date }] };
};

export async function keep(
  writer: StorageWriter,
  articleId: string,
  events: readonly TimelineEvent[],
  parts: Partial<Article> = {},
): Promise<void> {
  const article = anArticle({ id: articleId, source: { file: "ferry.txt", start: 0, end: 50 }, alsoAt: [], ...parts });
  await writer.savePage({ ...PAGE, id: `page of ${articleId}` }, AT);
  await writer.saveArticle(article, `page of ${articleId}`, { isSample: false, at: AT });
  await writer.saveReading({
    article,
    timeExpressions: [],
    events,
    mentioned: ["IS"],
    problems: [],
    successors: new Map(),
  });
  await writer.replaceEvents(
    [],
    events.map((event) => ({ event, parts: [event.id] })),
  );
}

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** What a picture of a country has to show of an event. */
export const factsOf = ({ date, evidence, ...event }: TimelineEvent, country: string): PlotFacts => ({
  ...event,
  ...date,
  sources: evidence.length,
  primary: event.countries.primary.includes(country),
});

const anyDay = fc.integer({ min: 18_000, max: 18_020 });
export const anyEvent = fc.record({
  from: fc.option(anyDay),
  length: fc.option(fc.integer({ min: 1, max: 8 })),
  type: fc.constantFrom(...EVENT_TYPES.slice(0, 3)),
  modality: fc.constantFrom(...MODALITIES),
  confidence: fc.constantFrom(0.3, 0.6, 0.9),
  primary: fc.subarray(["NO", "IS"]),
  secondary: fc.subarray(["SE", "IS"]),
  review: fc.constantFrom("automatic" as const, "rejected" as const, "corrected" as const),
  headline: fc.constantFrom("Ferry leaves Ålesund", "Strike ends", "Ferry strike begins"),
});
export const anyFilter: fc.Arbitrary<EventFilter> = fc.record(
  {
    country: fc.constantFrom("NO", "IS", "SE"),
    from: anyDay,
    to: anyDay,
    types: fc.subarray(EVENT_TYPES.slice(0, 3)),
    modalities: fc.subarray([...MODALITIES]),
    certainty: fc.constantFrom(0.5, 0.9),
    query: fc.constantFrom("ferry", "ALESUND", "strike ferry", "zebra"),
    includeRejected: fc.boolean(),
  },
  { requiredKeys: [] },
);
