import { isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import { idsOfEvent } from "./decisions";
import type { Engine } from "./engine";

export interface MergedEvent {
  event: TimelineEvent;
  /** Ids of the article events it was merged from. */
  parts: readonly string[];
}

/**
 * Merges what articles tell into events. A part without a date stays by itself: it could be the same as anything.
 * @throws Error when merging loses a part
 */
export function mergeParts(engine: Engine, parts: readonly TimelineEvent[]): MergedEvent[] {
  const alone = parts.filter(({ date }) => !isDated(date)).map((event) => ({ event, parts: [event.id] }));
  const dated = parts.filter(({ date }) => isDated(date));
  const merged = engine.mergeAcross(dated);
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
  return [...alone, ...merged.map((event, index) => ({ event, parts: partsOf[index] ?? [] }))];
}
