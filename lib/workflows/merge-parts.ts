import type { InOneStory } from "@/lib/core/story";
import { isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import { isApart, joinByHand } from "./by-hand";
import { type Decisions, idsOfEvent } from "./decisions";
import type { Engine } from "./engine";

export interface MergedEvent {
  event: TimelineEvent;
  /** Ids of the article events it was merged from. */
  parts: readonly string[];
}

/**
 * Merges what articles tell into events, and then what a person called one. A part without a date stays by itself, since
 * it could be the same as anything, and so does one that a person took out of an event.
 * @throws Error when merging loses a part
 */
export function mergeParts(
  engine: Engine,
  parts: readonly TimelineEvent[],
  decisions: Pick<Decisions, "together" | "apart">,
  inOneStory: InOneStory,
): MergedEvent[] {
  const isAlone = (event: TimelineEvent): boolean => !isDated(event.date) || isApart(event, decisions);
  const alone = parts.filter(isAlone).map((event) => ({ event, parts: [event.id] }));
  const dated = parts.filter((event) => !isAlone(event));
  const merged = engine.mergeAcross(dated, inOneStory);
  const eventOf = new Map<string, number>();
  merged.forEach((event, index) => {
    for (const id of idsOfEvent(event)) eventOf.set(id, index);
  });
  const partsOf = merged.map((): string[] => []);
  for (const part of dated) {
    const index = idsOfEvent(part)
      .map((id) => eventOf.get(id))
      .find((found) => found !== undefined);
    if (index === undefined) throw new Error(`merging lost ${part.id}`);
    partsOf[index]?.push(part.id);
  }
  const groups = [...alone, ...merged.map((event, index) => ({ event, parts: partsOf[index] ?? [] }))];
  return [...decisions.apart, ...decisions.together].reduce(calledOne, groups);
}

/** Makes one event of all that have one of these mentions. */
function calledOne(groups: MergedEvent[], mentions: ReadonlySet<string>): MergedEvent[] {
  const has = ({ event }: MergedEvent): boolean => event.evidence.some(({ mentionId }) => mentions.has(mentionId));
  const same = groups.filter(has);
  if (same.length < 2) return groups;
  const event = joinByHand(same.map((group) => group.event));
  return [...groups.filter((group) => !has(group)), { event, parts: same.flatMap(({ parts }) => parts) }];
}
