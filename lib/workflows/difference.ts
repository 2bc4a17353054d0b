import type { EventDate, TimelineEvent } from "@/lib/core/timeline-event";
import type { MovedEvent, ResolveReport } from "@/lib/core/views";
import { idsOfEvent } from "./decisions";

export type Difference = Omit<ResolveReport, "articleId">;

const shows = ({ review }: TimelineEvent): boolean => review !== "rejected";
const named = ({ id, headline }: TimelineEvent): { id: string; headline: string } => ({ id, headline });

const sameDate = (a: EventDate, b: EventDate): boolean =>
  a.edtf === b.edtf &&
  a.from === b.from &&
  a.to === b.to &&
  a.startBound === b.startBound &&
  a.endBound === b.endBound &&
  a.precision === b.precision &&
  a.time?.from === b.time?.from &&
  a.time?.to === b.time?.to;

/** What changed between two states of some events. An event is the same when it shares an id, an alias or a mention. */
export function difference(before: readonly TimelineEvent[], after: readonly TimelineEvent[]): Difference {
  const earlierOf = new Map<string, TimelineEvent>();
  for (const event of before) for (const id of idsOfEvent(event)) earlierOf.set(id, event);
  const earlier = (event: TimelineEvent): TimelineEvent | undefined =>
    idsOfEvent(event)
      .map((id) => earlierOf.get(id))
      .find((found) => found !== undefined);

  const moved: MovedEvent[] = [];
  const held: TimelineEvent[] = [];
  const appeared: TimelineEvent[] = [];
  const still = new Set<TimelineEvent>();
  for (const event of after.filter(shows)) {
    const was = earlier(event);
    if (was === undefined || !shows(was)) {
      appeared.push(event);
      continue;
    }
    still.add(was);
    if (!sameDate(was.date, event.date)) moved.push({ ...named(event), before: was.date, after: event.date });
    else if (event.date.basis === "user") held.push(event);
  }
  return {
    moved,
    held: held.map(named),
    appeared: appeared.map(named),
    disappeared: before.filter((event) => shows(event) && !still.has(event)).map(named),
  };
}
