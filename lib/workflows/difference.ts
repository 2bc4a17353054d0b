import type { EventDate, Evidence, TimelineEvent } from "@/lib/core/timeline-event";
import type {
  ComingEvent,
  Difference,
  EventFace,
  MovedEvent,
  NamedEvent,
  RetoldEvent,
  TellingWords,
} from "@/lib/core/views";
import { idsOfEvent } from "./decisions";

const shows = ({ review }: TimelineEvent): boolean => review !== "rejected";
const named = ({ id, headline }: TimelineEvent): NamedEvent => ({ id, headline });
const face = ({ headline, type, modality, countries }: TimelineEvent): EventFace => ({
  headline,
  type,
  modality,
  countries: { primary: countries.primary, secondary: countries.secondary },
});

const sameDate = (a: EventDate, b: EventDate): boolean =>
  a.edtf === b.edtf &&
  a.from === b.from &&
  a.to === b.to &&
  a.startBound === b.startBound &&
  a.endBound === b.endBound &&
  a.precision === b.precision &&
  a.time?.from === b.time?.from &&
  a.time?.to === b.time?.to;

interface Pair {
  was: TimelineEvent;
  is: TimelineEvent;
  /** How many ids they share. */
  shared: number;
}

/** Every event before with every one after that shares an id, an alias or a mention; those that share most come first. */
function pairsOf(before: readonly TimelineEvent[], after: readonly TimelineEvent[]): Pair[] {
  const earlierOf = new Map<string, TimelineEvent[]>();
  for (const event of before) {
    for (const id of new Set(idsOfEvent(event))) earlierOf.set(id, [...(earlierOf.get(id) ?? []), event]);
  }
  const pairs = after.flatMap((is) => {
    const shared = new Map<TimelineEvent, number>();
    for (const id of new Set(idsOfEvent(is))) {
      for (const was of earlierOf.get(id) ?? []) shared.set(was, (shared.get(was) ?? 0) + 1);
    }
    return [...shared].map(([was, count]): Pair => ({ was, is, shared: count }));
  });
  const isSameId = ({ was, is }: Pair): number => (was.id === is.id ? 0 : 1);
  return pairs.sort(
    (a, b) =>
      b.shared - a.shared ||
      isSameId(a) - isSameId(b) ||
      (a.was.id < b.was.id ? -1 : a.was.id > b.was.id ? 1 : a.is.id < b.is.id ? -1 : 1),
  );
}

/**
 * What changed between two states of some events. An event goes on in the one that shares most of its ids, aliases and
 * mentions; of two that become one, the other disappears into it, and of one that becomes two, the other comes out of it.
 */
export function difference(before: readonly TimelineEvent[], after: readonly TimelineEvent[]): Difference {
  const pairs = pairsOf(before, after);
  const wasOf = new Map<TimelineEvent, TimelineEvent>();
  const isOf = new Map<TimelineEvent, TimelineEvent>();
  for (const { was, is } of pairs) {
    if (wasOf.has(is) || isOf.has(was)) continue;
    wasOf.set(is, was);
    isOf.set(was, is);
  }
  const coming = (event: TimelineEvent, other: TimelineEvent | undefined): ComingEvent => ({
    ...named(event),
    countries: face(event).countries,
    ...(other !== undefined && other.id !== event.id && { other: named(other) }),
  });

  const moved: MovedEvent[] = [];
  const held: NamedEvent[] = [];
  const retold: RetoldEvent[] = [];
  const appeared: ComingEvent[] = [];
  for (const event of after.filter(shows)) {
    const was = wasOf.get(event);
    if (was === undefined || !shows(was)) {
      const other = was ?? pairs.find(({ is, was }) => is === event && shows(was))?.was;
      appeared.push(coming(event, other));
      continue;
    }
    const change = retelling(was, event);
    if (change !== null) retold.push(change);
    if (!sameDate(was.date, event.date)) moved.push({ ...named(event), before: was.date, after: event.date });
    else if (event.date.basis === "user") held.push(named(event));
  }
  const gone = before.filter((event) => {
    const is = isOf.get(event);
    return shows(event) && (is === undefined || !shows(is));
  });
  const disappeared = gone.map((event) =>
    coming(event, isOf.get(event) ?? pairs.find(({ was, is }) => was === event && shows(is))?.is),
  );
  return { moved, held, retold, appeared, disappeared };
}

/** How an event is told otherwise, its date apart; null where nothing is. */
function retelling(was: TimelineEvent, is: TimelineEvent): RetoldEvent | null {
  const [before, after] = [face(was), face(is)];
  const [gained, lost] = [wordsMissing(is.evidence, was.evidence), wordsMissing(was.evidence, is.evidence)];
  const isSame = JSON.stringify(before) === JSON.stringify(after) && gained.length === 0 && lost.length === 0;
  return isSame ? null : { ...named(is), before, after, gained, lost };
}

/** Words by their place and not by a mention's id, which better rules may change. */
const placeOf = ({ articleId, start }: Evidence): string => `${articleId} ${start}`;

function wordsMissing(evidence: readonly Evidence[], others: readonly Evidence[]): TellingWords[] {
  const known = new Set(others.map(placeOf));
  return evidence.filter((one) => !known.has(placeOf(one))).map(({ articleId, text }) => ({ articleId, text }));
}
