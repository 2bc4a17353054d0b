import type { Problem } from "@/lib/core/problem";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import type { StorageReader, StorageWriter } from "@/lib/storage";
import { applyCorrections } from "./apply-corrections";
import { type Decisions, idsOfCorrection, readDecisions } from "./decisions";
import { type Difference, difference } from "./difference";
import type { Engine } from "./engine";
import { findSuccessors } from "./find-successors";
import { mergeParts } from "./merge-parts";
import { readArticle } from "./read-article";

export interface Resolved extends Difference {
  problems: readonly Problem[];
  /** How many events the articles tell of now. */
  events: number;
}

/** Merging also looks at days that lie close by, for sources that contradict each other; never farther than this. */
const MERGE_REACH_DAYS = 7;

/** Every decision that holds, led to the mentions of the present readings. */
export async function loadDecisions(reader: StorageReader): Promise<Decisions> {
  const corrections = await reader.corrections();
  if (corrections.length === 0) return readDecisions([]);
  return readDecisions(corrections, await reader.presentMentions([...new Set(corrections.flatMap(idsOfCorrection))]));
}

/** Reads an article and puts the reading in the place of the earlier one. */
async function rereadArticle(
  writer: StorageWriter,
  engine: Engine,
  id: string,
  known: Decisions,
): Promise<{ events: readonly TimelineEvent[]; problems: readonly Problem[]; decisions: Decisions }> {
  const stored = await writer.storedArticle(id);
  if (stored === null) throw new Error(`article ${id} is not stored`);
  const earlier = await writer.mentionPlaces(id);
  let decisions = known;
  let reading = readArticle(engine, stored, decisions);
  const save = async (): Promise<boolean> => {
    const successors = findSuccessors(earlier, reading.events);
    const { article, timeExpressions, events, countries, problems } = reading;
    await writer.saveReading({
      article,
      timeExpressions,
      events,
      mentioned: countries.mentioned,
      problems,
      successors,
    });
    return successors.size > 0;
  };
  if (await save()) {
    // Some mentions have new ids: only now do earlier decisions find them, and what hangs on these can follow.
    decisions = await loadDecisions(writer);
    reading = readArticle(engine, stored, decisions);
    await save();
  }
  return { events: reading.events, problems: reading.problems, decisions };
}

/** Links that were made to former mentions lead to the event that has their successors. */
async function withFormerIds(reader: StorageReader, events: readonly TimelineEvent[]): Promise<TimelineEvent[]> {
  const mentions = events.flatMap((event) => event.evidence.map(({ mentionId }) => mentionId));
  const former = await reader.formerMentions(mentions);
  return events.map((event) => {
    const aliases = new Set([
      ...event.aliases,
      ...event.evidence.flatMap(({ mentionId }) => [mentionId, ...(former.get(mentionId) ?? [])]),
    ]);
    aliases.delete(event.id);
    return { ...event, aliases: [...aliases].sort() };
  });
}

/**
 * Merges again exactly what hangs on some events: their parts, and the parts of events that share a country
 * with a new part and lie near it. Which part is merged with which depends on the parts alone, so the order of reading does not matter.
 */
async function remerge(
  writer: StorageWriter,
  engine: Engine,
  decisions: Decisions,
  affected: readonly string[],
  fresh: readonly TimelineEvent[],
): Promise<Difference> {
  const involved = [...new Set([...affected, ...(await writer.candidateEventIds(fresh, MERGE_REACH_DAYS))])];
  const before = await writer.eventsByIds(involved);
  const parts = [...(await writer.articleEventsOf(involved)), ...fresh];
  const merged = mergeParts(engine, parts);
  const events = await withFormerIds(
    writer,
    merged.map(({ event }) => event),
  );
  const after = events.map((event) => applyCorrections(event, decisions.ofEvent(event)));
  await writer.replaceEvents(
    involved,
    after.map((event, index) => ({ event, parts: merged[index]?.parts ?? [] })),
  );
  return difference(before, after);
}

/** Reads articles again with every decision applied, merges what hangs on them, and says what changed. */
export async function resolveArticles(
  writer: StorageWriter,
  engine: Engine,
  articleIds: readonly string[],
): Promise<Resolved> {
  let decisions = await loadDecisions(writer);
  const affected = await writer.eventIdsOfArticles(articleIds);
  const fresh: TimelineEvent[] = [];
  const problems: Problem[] = [];
  for (const id of articleIds) {
    const read = await rereadArticle(writer, engine, id, decisions);
    decisions = read.decisions;
    fresh.push(...read.events);
    problems.push(...read.problems);
  }
  const change = await remerge(writer, engine, decisions, affected, fresh);
  return { ...change, problems, events: fresh.length };
}

/** Takes an article out; events that other articles tell of too stay with what these say. */
export async function takeOutArticle(writer: StorageWriter, engine: Engine, articleId: string): Promise<Difference> {
  const affected = await writer.eventIdsOfArticles([articleId]);
  await writer.deleteArticle(articleId);
  return remerge(writer, engine, await loadDecisions(writer), affected, []);
}

/** The articles that tell of an event, or told of it. */
export const articlesOfEvent = (event: TimelineEvent): string[] => [
  ...new Set(event.evidence.map(({ articleId }) => articleId)),
];
