import { dayNumber } from "@/lib/core/civil-time";
import { eventDate } from "@/lib/core/event-date";
import type { TimelineEvent } from "@/lib/core/timeline-event";

/** An event of 8 December 2024; a test names only what it is about. */
export const anEvent = (parts: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: "e1",
  aliases: [],
  headline: "The ferry line reopens",
  type: "OTHER",
  modality: "asserted",
  date: eventDate({
    from: dayNumber(2024, 12, 8),
    to: dayNumber(2024, 12, 9),
    precision: "day",
    basis: "explicit",
    confidence: 0.95,
  }),
  countries: { primary: ["EE"], secondary: [] },
  actors: [],
  evidence: [],
  importance: 0.5,
  review: "automatic",
  ...parts,
});
