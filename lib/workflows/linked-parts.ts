import type { InOneStory } from "@/lib/core/story";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import type { EventPart, StorageReader } from "@/lib/storage";
import type { Decisions } from "./decisions";
import type { Engine } from "./engine";
import { storiesOf } from "./stories";

/** Merging also looks at days that lie close by, for sources that contradict each other; never farther than this. */
const MERGE_REACH_DAYS = 7;

interface LinkedParts {
  /** The events that must be merged anew, as they were. */
  eventIds: readonly string[];
  /** Their parts. */
  known: readonly EventPart[];
  inOneStory: InOneStory;
}

/**
 * The parts of some events and all parts that merging may link to these or to new ones, directly or by further parts;
 * each with the whole event it belongs to, and with what a person called one with it. Nothing beyond them can change.
 */
export async function linkedParts(
  reader: StorageReader,
  engine: Engine,
  decisions: Decisions,
  affected: readonly string[],
  fresh: readonly TimelineEvent[],
): Promise<LinkedParts> {
  const known = new Map<string, EventPart>();
  const eventIds = new Set<string>();
  const judged = new Map<string, boolean>();
  const inOneStory: InOneStory = (a, b) => judged.get(`${a} ${b}`) ?? false;
  const takeIn = async (ids: readonly string[]): Promise<TimelineEvent[]> => {
    const news = [...new Set(ids)].filter((id) => !eventIds.has(id));
    for (const id of news) eventIds.add(id);
    const parts = news.length === 0 ? [] : await reader.partsOf(news);
    for (const part of parts) known.set(part.event.id, part);
    return parts.map(({ event }) => event);
  };
  const pool = new Map<string, EventPart>();
  const looked = new Set<string>();
  let next = [...fresh, ...(await takeIn(affected))];
  while (next.length > 0) {
    const near = (await reader.candidateEventIds(next, MERGE_REACH_DAYS)).filter((id) => !looked.has(id));
    for (const id of near) looked.add(id);
    for (const part of near.length === 0 ? [] : await reader.partsOf(near)) pool.set(part.event.id, part);
    const events = [...[...pool.values()].map(({ event }) => event), ...fresh, ...next];
    const all = [...new Map(events.map((event) => [event.id, event])).values()];
    const ids = new Set(next.map(({ id }) => id));
    const links = engine.linksTo(ids, all);
    const questions = links.flatMap(({ ifOneStory }) => ifOneStory).filter(([a, b]) => !judged.has(`${a} ${b}`));
    const judge = questions.length === 0 ? inOneStory : await storiesOf(reader, engine, questions);
    for (const [a, b] of questions) {
      judged.set(`${a} ${b}`, judge(a, b));
      judged.set(`${b} ${a}`, judge(a, b));
    }
    const reached = links
      .filter(({ ifOneStory }) => ifOneStory.every(([a, b]) => inOneStory(a, b)))
      .flatMap((link) => link.ids.flatMap((id) => pool.get(id)?.eventId ?? []));
    next = await takeIn([...reached, ...(await calledOneWith(reader, decisions, next))]);
  }
  return { eventIds: [...eventIds], known: [...known.values()], inOneStory };
}

/** The events that a person called one with some parts, or took out of one with them. */
async function calledOneWith(
  reader: StorageReader,
  { together, apart }: Decisions,
  parts: readonly TimelineEvent[],
): Promise<readonly string[]> {
  if (together.length === 0 && apart.length === 0) return [];
  const mentions = new Set(parts.flatMap(({ evidence }) => evidence.map(({ mentionId }) => mentionId)));
  const called = [...together, ...apart].filter((set) => [...set].some((id) => mentions.has(id)));
  const missing = called.flatMap((set) => [...set]).filter((id) => !mentions.has(id));
  return missing.length === 0 ? [] : reader.eventIdsOfMentions(missing);
}
