import type { Problem } from "@/lib/core/problem";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { isDated } from "@/lib/core/timeline-event";
import type { EventPart, StorageWriter } from "@/lib/storage";
import { applyCorrections } from "./apply-corrections";
import { type Decisions, idsOfEvent } from "./decisions";
import type { Engine } from "./engine";
import { mergeParts } from "./merge-parts";
import { inStoryWith } from "./stories";

interface Followed {
  before: readonly TimelineEvent[];
  after: readonly TimelineEvent[];
  problems: readonly Problem[];
}

/** An event that is counted from another one, as its own words leave it and as it is worked out anew. */
interface Hanging {
  stored: TimelineEvent;
  parts: readonly string[];
  event: TimelineEvent;
}

const articlesOf = (events: readonly TimelineEvent[]): string[] => [
  ...new Set(events.flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId))),
];

/**
 * Dates that are counted from events of other articles follow these: "a week before the talks" when only another article
 * of the story dates the talks, or dates them more narrowly. Everything that hangs on the changed events, directly or by
 * further events, is worked out anew from its own words, so that nothing rests on itself.
 * @param changed events as they were and as they are now
 * @param formerly articles that told one story with a changed article before
 */
export async function followLinks(
  writer: StorageWriter,
  engine: Engine,
  decisions: Decisions,
  changed: readonly TimelineEvent[],
  formerly: readonly string[],
): Promise<Followed> {
  const hanging = new Map<string, Hanging>();
  let next = [...new Set([...articlesOf(changed), ...formerly])];
  const looked = new Set<string>();
  while (next.length > 0) {
    for (const id of next) looked.add(id);
    const found = await writer.hangingParts([...next, ...(await inStoryWith(writer, engine, next))]);
    const ids = [...new Set(found.map(({ eventId }) => eventId))].filter((id) => !hanging.has(id));
    for (const one of await fromTheirWords(writer, engine, decisions, ids)) hanging.set(one.stored.id, one);
    next = articlesOf(ids.flatMap((id) => hanging.get(id)?.event ?? [])).filter((id) => !looked.has(id));
  }
  if (hanging.size === 0) return { before: [], after: [], problems: [] };
  const problems = await resolve(writer, engine, hanging);
  const moved = [...hanging.values()].filter(({ stored, event }) => JSON.stringify(stored) !== JSON.stringify(event));
  await writer.replaceEvents(
    moved.map(({ stored }) => stored.id),
    moved.map(({ event, parts }) => ({ event, parts })),
  );
  return { before: moved.map(({ stored }) => stored), after: moved.map(({ event }) => event), problems };
}

/** Events merged from their parts alone, as if no other article had been read. */
async function fromTheirWords(
  writer: StorageWriter,
  engine: Engine,
  decisions: Decisions,
  ids: readonly string[],
): Promise<Hanging[]> {
  const stored = await writer.eventsByIds(ids);
  const parts = await writer.partsOf(ids);
  const ofEvent = new Map<string, EventPart[]>();
  for (const part of parts) ofEvent.set(part.eventId, [...(ofEvent.get(part.eventId) ?? []), part]);
  return stored.flatMap((event): Hanging[] => {
    const own = (ofEvent.get(event.id) ?? []).map((part) => part.event);
    // What was merged is one event, whatever it would take to find that out again.
    const [merged, ...rest] = mergeParts(engine, own, decisions, () => true);
    if (merged === undefined || rest.length > 0) return [];
    const { aliases } = event;
    const base = applyCorrections({ ...merged.event, aliases }, decisions.ofEvent(merged.event));
    return [{ stored: event, parts: merged.parts, event: base }];
  });
}

/** Dates what can be dated, round by round, so that chains are followed; what waits for itself is reported. */
async function resolve(
  writer: StorageWriter,
  engine: Engine,
  hanging: Map<string, Hanging>,
): Promise<readonly Problem[]> {
  const order = [...hanging.keys()].sort();
  const present = (event: TimelineEvent): TimelineEvent => hanging.get(event.id)?.event ?? event;
  const around = new Map<string, readonly TimelineEvent[]>();
  for (const id of order) around.set(id, await eventsAround(writer, engine, hanging.get(id)!.event));
  const published = new Map(
    (await writer.articles(articlesOf([...hanging.values()].map(({ event }) => event)))).map((article) => [
      article.id,
      article.published,
    ]),
  );
  let isMoving = true;
  // Each round dates at least one more event, so that chains end.
  for (let round = 0; isMoving && round <= order.length; round++) {
    isMoving = false;
    for (const id of order) {
      const one = hanging.get(id)!;
      const { event } = one;
      const day = published.get(event.evidence[0]?.articleId ?? "");
      if (day === undefined || event.date.basis === "user") continue;
      const others = (around.get(id) ?? []).map(present).filter((other) => other.id !== id);
      const link = event.hangsOn?.link ?? event.seeks;
      if (link === undefined || (isDated(event.date) && event.date.basis !== "event")) continue;
      const anchor =
        event.hangsOn === undefined
          ? engine.anchorAmong(
              link,
              others.filter((other) => !restsOn(other, id, present, others)),
            )
          : (others.find((other) => idsOfEvent(other).includes(event.hangsOn?.eventId ?? "")) ?? null);
      const date = anchor === null ? null : engine.dateFrom(link, anchor, event, day);
      if (anchor === null || date === null || date.edtf === event.date.edtf) continue;
      hanging.set(id, { ...one, event: { ...event, date, seeks: undefined, hangsOn: { eventId: anchor.id, link } } });
      isMoving = true;
    }
  }
  return circles(
    engine,
    order.map((id) => hanging.get(id)!.event),
    around,
  );
}

/** True when an event is dated by another one, directly or by further ones. */
function restsOn(
  event: TimelineEvent,
  id: string,
  present: (event: TimelineEvent) => TimelineEvent,
  events: readonly TimelineEvent[],
): boolean {
  const seen = new Set<string>();
  let at: TimelineEvent | undefined = event;
  while (at?.hangsOn !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const anchorId: string = at.hangsOn.eventId;
    if (anchorId === id) return true;
    const found: TimelineEvent | undefined = events.find((other) => idsOfEvent(other).includes(anchorId));
    at = found === undefined ? undefined : present(found);
  }
  return false;
}

/** Events of two articles that wait for each other: none of them can be dated. */
function circles(
  engine: Engine,
  events: readonly TimelineEvent[],
  around: ReadonlyMap<string, readonly TimelineEvent[]>,
): Problem[] {
  const waiting = events.filter(({ seeks, date }) => seeks !== undefined && !isDated(date));
  const wantedBy = new Map(
    waiting.map((event) => {
      const others = waiting.filter(({ id }) => id !== event.id && around.get(event.id)?.some((one) => one.id === id));
      return [event.id, event.seeks === undefined ? null : engine.anchorAmong(event.seeks, others, true)];
    }),
  );
  return waiting.flatMap((event) => {
    const seen = new Set<string>();
    let at: TimelineEvent | null | undefined = event;
    while (at != null && !seen.has(at.id)) {
      seen.add(at.id);
      at = wantedBy.get(at.id);
    }
    if (at == null || at.id !== event.id || [...seen].some((id) => id < event.id)) return [];
    const message = `"${event.headline}" is dated by an event of another article that is itself dated by it. Set the date of one of them.`;
    return [{ code: "circular-dates", message }];
  });
}

/** Events of the articles that tell of an event, and of those in one story with these. */
async function eventsAround(
  writer: StorageWriter,
  engine: Engine,
  event: TimelineEvent,
): Promise<readonly TimelineEvent[]> {
  const own = articlesOf([event]);
  const others = await inStoryWith(writer, engine, own);
  return writer.eventsByIds(await writer.eventIdsOfArticles([...own, ...others]));
}
