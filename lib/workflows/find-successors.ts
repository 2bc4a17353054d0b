import type { Evidence, TimelineEvent } from "@/lib/core/timeline-event";
import type { MentionPlace } from "@/lib/storage";

const shared = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** How far two readings see one trigger apart; Infinity where their sentences do not meet. */
function distance(place: MentionPlace, evidence: Evidence): number {
  const sentence = { start: place.sentenceStart, end: place.sentenceEnd };
  if (shared(sentence, evidence) <= 0) return Number.POSITIVE_INFINITY;
  const trigger = { start: place.triggerStart, end: place.triggerEnd };
  return shared(trigger, { start: evidence.triggerStart, end: evidence.triggerEnd }) > 0
    ? 0
    : Math.abs(place.triggerStart - evidence.triggerStart);
}

/**
 * For each mention that an earlier reading of an article gave and the new one does not, the mention that now stands
 * for it: in the same sentence, with the nearest trigger. Ids come from offsets, so better rules change some, and
 * corrections and links have to follow. A mention without a successor is left out.
 */
export function findSuccessors(
  earlier: readonly MentionPlace[],
  events: readonly TimelineEvent[],
): ReadonlyMap<string, string> {
  const evidence = events.flatMap((event) => event.evidence);
  const present = new Set(evidence.map(({ mentionId }) => mentionId));
  const successors = new Map<string, string>();
  for (const place of earlier) {
    if (present.has(place.id)) continue;
    const near = evidence
      .map((one) => ({ id: one.mentionId, distance: distance(place, one) }))
      .filter((one) => Number.isFinite(one.distance))
      .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))[0];
    if (near !== undefined) successors.set(place.id, near.id);
  }
  return successors;
}
