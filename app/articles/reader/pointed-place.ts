import type { TimelineEvent } from "@/lib/core/timeline-event";

interface Span {
  start: number;
  end: number;
}

/**
 * The sentences an address points to: `?at=120-180` by place, `?event=ID` by event (its id or an alias). An address that
 * says nothing, or points outside the text, points to nothing.
 */
export function pointedPlaces(
  address: { at?: string; event?: string },
  article: { id: string; length: number },
  events: readonly TimelineEvent[],
): Span[] {
  const at = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/.exec(address.at ?? "")?.groups;
  if (at !== undefined) {
    const span = { start: Number(at["start"]), end: Number(at["end"]) };
    return span.start < span.end && span.end <= article.length ? [span] : [];
  }
  const wanted = address.event;
  if (wanted === undefined) return [];
  const event = events.find(({ id, aliases }) => id === wanted || aliases.includes(wanted));
  return (event?.evidence ?? [])
    .filter(({ articleId }) => articleId === article.id)
    .map(({ start, end }) => ({ start, end }));
}
