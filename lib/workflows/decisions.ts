import type { Correction } from "@/lib/core/correction";
import type { EventDate, TimelineEvent } from "@/lib/core/timeline-event";

type Field = Correction["field"];
/** The decision that holds for each field. */
export type Decided = ReadonlyMap<Field, Correction>;

/** Every human decision that holds, found by what it is about. */
export interface Decisions {
  ofEvent(event: TimelineEvent): Decided;
  ofArticle(articleId: string): Decided;
  /** Corrected dates by event and mention id: what hangs on such an event moves with it. */
  dateOverrides: ReadonlyMap<string, EventDate>;
  /** Events and mentions that a person called no events. */
  rejected: ReadonlySet<string>;
  /** Mentions that a person called one event, a set for each such decision. */
  together: readonly ReadonlySet<string>[];
  /** Mentions that a person took out of an event to be one of their own. */
  apart: readonly ReadonlySet<string>[];
}

/** Ids of records that a later record takes back; a taking back can itself be taken back. */
export function undoneIds(corrections: readonly Correction[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { id, undoes } of [...corrections].reverse()) {
    if (undoes !== undefined && !undone.has(id)) undone.add(undoes);
  }
  return undone;
}

/** All ids by which an event is found. */
export const idsOfEvent = (event: TimelineEvent): string[] => [
  event.id,
  ...event.aliases,
  ...event.evidence.map(({ mentionId }) => mentionId),
];

/** Every id by which a correction finds its event. */
export const idsOfCorrection = ({ targetId, mentions = [] }: Correction): string[] => [targetId, ...mentions];

/** Of several records about one field the last holds; null takes the field back to what the engine says. */
function decided(corrections: readonly Correction[]): Decided {
  const last = new Map<Field, Correction>();
  for (const correction of corrections) last.set(correction.field, correction);
  for (const [field, { value }] of last) if (value === null) last.delete(field);
  return last;
}

/**
 * @param corrections in the order they were made
 * @param present the present mentions that earlier ids lead to, so that a decision outlives the reading it was made on
 */
export function readDecisions(
  corrections: readonly Correction[],
  present: ReadonlyMap<string, string> = new Map(),
): Decisions {
  const undone = undoneIds(corrections);
  const holding = corrections.filter(({ id, undoes }) => undoes === undefined && !undone.has(id));
  const orderOf = new Map(holding.map((correction, index) => [correction.id, index]));
  const withPresent = (ids: readonly string[]): string[] => [
    ...new Set([...ids, ...ids.flatMap((one) => present.get(one) ?? [])]),
  ];
  // What was decided about an event before some mentions left it stays with the event.
  const left = new Set<string>();
  const reach = new Map<string, readonly string[]>();
  for (const correction of [...holding].reverse()) {
    const ids = withPresent(idsOfCorrection(correction));
    const stayed = ids.filter((id) => !left.has(id));
    reach.set(correction.id, stayed.length > 0 ? stayed : ids);
    if (correction.field === "apart") for (const id of withPresent(mentionsApart(correction))) left.add(id);
  }
  const reached = ({ id }: Correction): readonly string[] => reach.get(id) ?? [];
  const byId = new Map<string, Correction[]>();
  for (const correction of holding) {
    for (const id of reached(correction)) {
      const list = byId.get(id);
      if (list === undefined) byId.set(id, [correction]);
      else list.push(correction);
    }
  }
  const ofIds = (ids: readonly string[], kind: Correction["targetKind"]): Decided => {
    const found = new Set(ids.flatMap((id) => byId.get(id) ?? []).filter(({ targetKind }) => targetKind === kind));
    return decided([...found].sort((a, b) => (orderOf.get(a.id) ?? 0) - (orderOf.get(b.id) ?? 0)));
  };
  const dateOverrides = new Map<string, EventDate>();
  const rejected = new Set<string>();
  for (const id of byId.keys()) {
    const fields = ofIds([id], "event");
    const date = fields.get("date");
    if (date !== undefined) dateOverrides.set(id, date.value as EventDate);
    if (fields.get("rejected")?.value === true) rejected.add(id);
  }
  return {
    ofEvent: (event) => (byId.size === 0 ? new Map() : ofIds(idsOfEvent(event), "event")),
    ofArticle: (articleId) => ofIds([articleId], "article"),
    dateOverrides,
    rejected,
    together: holding.filter(({ field }) => field === "same").map((one) => new Set(reached(one))),
    apart: holding.filter(({ field }) => field === "apart").map((one) => new Set(withPresent(mentionsApart(one)))),
  };
}

const mentionsApart = ({ value }: Correction): readonly string[] => (value as { mentions: readonly string[] }).mentions;
