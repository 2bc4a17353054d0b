import type { PublicationDate } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import { eventDate, unknownDate } from "@/lib/core/event-date";
import type { EventDate } from "@/lib/core/timeline-event";

const PUBLICATION_CONFIDENCE = 0.5;
const BEFORE_PUBLICATION_CONFIDENCE = 0.4;

/** News without a date of its own: the publication day or the day before; on a live page the day of its entry. */
export function publicationDay(published: PublicationDate, live: boolean): EventDate {
  const because = live
    ? "An entry of a live page opens with it and gives no date: it is read as the day the entry was written."
    : "The article tells it as its news and gives no date: it is read as the day of publication or the day before.";
  if (published.from === null || published.to === null) {
    return unknownDate([{ rule: "news without a date", because: `${because} That day is not known.` }]);
  }
  return eventDate({
    from: (published.best ?? published.from) - (live ? 0 : 1),
    to: lastDay(published),
    precision: live ? "day" : "interval",
    basis: "publication",
    confidence: PUBLICATION_CONFIDENCE,
    explanation: [{ rule: "news without a date", because }, ...published.explanation],
  });
}

/** The end of the publication day: the likeliest one where it is only known within bounds. */
export const lastDay = ({ best, to }: PublicationDate): DayNumber | null => (best === null ? to : best + 1);

/** Told as past, without a date: some time up to the publication day. */
export function beforePublication(published: PublicationDate, dropped?: string): EventDate {
  const plain =
    "It is told as something past, without a date: all that is known is that it lies before the article appeared.";
  const because =
    dropped === undefined
      ? plain
      : `"${dropped}" would lie behind the publication day, counted from the date last told; but it is told as past, so all that is known is that it lies before.`;
  if (published.to === null) return unknownDate([{ rule: "before publication", because }]);
  return eventDate({
    to: lastDay(published),
    precision: "interval",
    basis: "publication",
    confidence: BEFORE_PUBLICATION_CONFIDENCE,
    explanation: [{ rule: "before publication", because }, ...published.explanation],
  });
}
