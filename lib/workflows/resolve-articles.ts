import type { Problem } from "@/lib/core/problem";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import type { Difference } from "@/lib/core/views";
import type { EventPart, KeptReading, StorageReader, StorageWriter } from "@/lib/storage";
import { applyCorrections } from "./apply-corrections";
import { type Decisions, idsOfCorrection, readDecisions } from "./decisions";
import { difference } from "./difference";
import type { Engine } from "./engine";
import { findSuccessors } from "./find-successors";
import { followLinks } from "./follow-links";
import { linkedParts } from "./linked-parts";
import { type MergedEvent, mergeParts } from "./merge-parts";
import { readArticle } from "./read-article";
import { dropSignature, keepSignature } from "./stories";

interface Resolved extends Difference {
  problems: readonly Problem[];
  /** How many events the articles tell of now. */
  events: number;
}

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
): Promise<{
  events: readonly TimelineEvent[];
  problems: readonly Problem[];
  decisions: Decisions;
  stories: Awaited<ReturnType<typeof keepSignature>>;
}> {
  const stored = await writer.storedArticle(id);
  if (stored === null) throw new Error(`article ${id} is not stored`);
  await writer.dropFormerReading(id);
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
  const stories = await keepSignature(writer, engine, stored.article);
  return { events: reading.events, problems: reading.problems, decisions, stories };
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
 * Merges again exactly what hangs on some events: their parts, the new parts, and all that merging may link to these,
 * step by step. Which part is merged with which depends on the parts alone, so the order of reading does not matter.
 */
async function remerge(
  writer: StorageWriter,
  engine: Engine,
  decisions: Decisions,
  affected: readonly string[],
  fresh: readonly TimelineEvent[],
  formerly: readonly string[] = [],
): Promise<Difference & { problems: readonly Problem[] }> {
  const { eventIds, known: parts, inOneStory } = await linkedParts(writer, engine, decisions, affected, fresh);
  const merged = mergeParts(engine, [...parts.map(({ event }) => event), ...fresh], decisions, inOneStory);
  const untouched = untouchedEvents(merged, parts, affected);
  const changed = merged.filter(({ parts }) => !parts.some((part) => untouched.parts.has(part)));
  const takeOut = [...new Set([...affected, ...eventIds])].filter((id) => !untouched.events.has(id));

  const before = await writer.eventsByIds(takeOut);
  const events = await withFormerIds(
    writer,
    changed.map(({ event }) => event),
  );
  const after = events.map((event) => applyCorrections(event, decisions.ofEvent(event)));
  await writer.replaceEvents(
    takeOut,
    after.map((event, index) => ({ event, parts: changed[index]?.parts ?? [] })),
  );
  const followed = await followLinks(writer, engine, decisions, [...before, ...after], formerly);
  const fresher = new Set(followed.before.map(({ id }) => id));
  const known = new Set(after.map(({ id }) => id));
  return {
    ...difference(
      [...before, ...followed.before.filter(({ id }) => !known.has(id))],
      [...after.filter(({ id }) => !fresher.has(id)), ...followed.after],
    ),
    problems: followed.problems,
  };
}

/** Events that were looked at and are merged from the same parts as before: nothing about them is written again. */
function untouchedEvents(
  merged: readonly MergedEvent[],
  known: readonly EventPart[],
  affected: readonly string[],
): { events: ReadonlySet<string>; parts: ReadonlySet<string> } {
  const eventOf = new Map(known.map(({ eventId, event }) => [event.id, eventId]));
  const sizes = new Map<string, number>();
  for (const { eventId } of known) sizes.set(eventId, (sizes.get(eventId) ?? 0) + 1);
  const touched = new Set(affected);
  const events = new Set<string>();
  const parts = new Set<string>();
  for (const group of merged) {
    const owners = new Set(group.parts.map((part) => eventOf.get(part)));
    const [owner] = owners;
    if (owners.size !== 1 || owner === undefined || touched.has(owner)) continue;
    if (sizes.get(owner) !== group.parts.length) continue;
    events.add(owner);
    for (const part of group.parts) parts.add(part);
  }
  return { events, parts };
}

/** Reads articles again with every decision applied, merges what hangs on them, and says what changed. */
export async function resolveArticles(
  writer: StorageWriter,
  engine: Engine,
  articleIds: readonly string[],
): Promise<Resolved> {
  let decisions = await loadDecisions(writer);
  const affected = new Set(await writer.eventIdsOfArticles(articleIds));
  const fresh: TimelineEvent[] = [];
  const problems: Problem[] = [];
  const restoried = new Set<string>();
  const formerly = new Set<string>();
  for (const id of articleIds) {
    const read = await rereadArticle(writer, engine, id, decisions);
    decisions = read.decisions;
    fresh.push(...read.events);
    problems.push(...read.problems);
    for (const other of read.stories.restoried) restoried.add(other);
    for (const other of read.stories.formerly) formerly.add(other);
  }
  for (const id of await writer.eventIdsOfArticles([...restoried])) affected.add(id);
  const change = await remerge(writer, engine, decisions, [...affected], fresh, [...formerly]);
  return { ...change, problems: [...problems, ...change.problems], events: fresh.length };
}

/** Merges some events again, and what hangs on them, with every decision applied; their articles are not read again. */
export async function resolveEvents(
  writer: StorageWriter,
  engine: Engine,
  eventIds: readonly string[],
): Promise<Difference> {
  const { problems: _problems, ...change } = await remerge(writer, engine, await loadDecisions(writer), eventIds, []);
  return change;
}

/** Signs an article that was read before there were stories, from its own words, and merges what its stories now join. */
export async function signArticle(writer: StorageWriter, engine: Engine, id: string): Promise<Difference> {
  const stored = await writer.storedArticle(id);
  if (stored === null) throw new Error(`article ${id} is not stored`);
  const { restoried, formerly } = await keepSignature(writer, engine, stored.article);
  const affected = await writer.eventIdsOfArticles([id, ...restoried]);
  return remerge(writer, engine, await loadDecisions(writer), affected, [], formerly);
}

/** Puts an earlier reading of an article back in the place of the present one. */
export async function putBackReading(
  writer: StorageWriter,
  engine: Engine,
  articleId: string,
  reading: KeptReading,
): Promise<Difference> {
  const [article] = await writer.articles([articleId]);
  if (article === undefined) throw new Error(`article ${articleId} is not stored`);
  const affected = await writer.eventIdsOfArticles([articleId]);
  const successors = findSuccessors(await writer.mentionPlaces(articleId), reading.events);
  await writer.saveReading({ ...reading, article: { ...article, ...reading }, successors });
  return remerge(writer, engine, await loadDecisions(writer), affected, reading.events);
}

/** Takes an article out; events that other articles tell of too stay with what these say. */
export async function takeOutArticle(writer: StorageWriter, engine: Engine, articleId: string): Promise<Difference> {
  const { restoried, formerly } = await dropSignature(writer, engine, articleId);
  const affected = await writer.eventIdsOfArticles([articleId, ...restoried]);
  await writer.deleteArticle(articleId);
  return remerge(writer, engine, await loadDecisions(writer), affected, [], formerly);
}

/** The articles that tell of an event, or told of it. */
export const articlesOfEvent = (event: TimelineEvent): string[] => [
  ...new Set(event.evidence.map(({ articleId }) => articleId)),
];
