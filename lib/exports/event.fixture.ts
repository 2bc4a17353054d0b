import type { Article } from "@/lib/core/article";
import { UNKNOWN_PUBLICATION } from "@/lib/core/article";
import { dayNumber } from "@/lib/core/civil-time";
import { eventDate } from "@/lib/core/event-date";
import { fromInclusive } from "@/lib/core/interval";
import type { EventDate, TimelineEvent } from "@/lib/core/timeline-event";

/** Test parts: a test names only what it is about. */

/** A date from inclusive ISO days. */
export function aDate(start: string | null, end: string | null = start, parts: Partial<EventDate> = {}): EventDate {
  return eventDate({
    ...fromInclusive({ start, end }),
    precision: start === end && start !== null ? "day" : "interval",
    basis: "explicit",
    confidence: 0.95,
    ...parts,
  });
}

export function anArticle(parts: Partial<Article> = {}): Article {
  return {
    id: "a01",
    title: "Ferry line to the islands opens",
    language: "en",
    text: "Ferry line to the islands opens\n\nThe first ferry left Port Alder on 4 May 2021.",
    zones: [
      { kind: "title", start: 0, end: 31 },
      { kind: "body", start: 33, end: 79 },
    ],
    source: { file: "ferry.txt", start: 100, end: 179 },
    alsoAt: [{ file: "again.txt", start: 0, end: 79 }],
    published: {
      ...UNKNOWN_PUBLICATION,
      from: dayNumber(2021, 5, 5),
      to: dayNumber(2021, 5, 6),
      best: dayNumber(2021, 5, 5),
      basis: "dateline",
      confidence: 0.95,
      explanation: [{ rule: "dateline", because: "the dateline says 5 May 2021" }],
    },
    outlet: "The Alder Post",
    url: "https://alder.example/ferry",
    ...parts,
  };
}

export function anEvent(parts: Partial<TimelineEvent> = {}): TimelineEvent {
  const date = parts.date ?? aDate("2021-05-04");
  const id = parts.id ?? "e01";
  return {
    id,
    aliases: [],
    headline: "First ferry leaves Port Alder",
    type: "OTHER",
    modality: "asserted",
    date,
    countries: { primary: ["NO"], secondary: [] },
    actors: [],
    evidence: [
      {
        mentionId: id,
        articleId: "a01",
        zone: "body",
        start: 33,
        end: 79,
        text: "The first ferry left Port Alder on 4 May 2021.",
        triggerStart: 49,
        triggerEnd: 53,
        dateStart: 68,
        dateEnd: 78,
        dateText: "4 May 2021",
        date,
      },
    ],
    importance: 0.5,
    review: "automatic",
    ...parts,
  };
}
