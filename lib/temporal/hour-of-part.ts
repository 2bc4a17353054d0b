import type { ClockTime, Reading } from "./meaning";

/** " this morning", " last night", " in the evening" after an hour. */
const PART_BEHIND = /^\s(this|last|in\sthe|at)\s(morning|afternoon|evening|night|nite)\b/i;
export const PART_REACH = 20;
/** Before this hour a night is over; from this one of a clock of twelve it has begun. */
const SMALL_HOURS = 6;
const EVENING_FROM = 5;

export const isBeforePart = (after: string): boolean => PART_BEHIND.test(after);

interface Hour {
  clock: ClockTime;
  /** The words of the hour, and where they end. */
  words: string;
  end: number;
  /** "a.m." is written, or "noon": the part of the day tells no half. */
  hasHalf: boolean;
}

/** "7:30 last night", "6:45 in the evening": an hour of the part of the day behind it; null where none is. */
export function hourOfPart({ clock, words, end, hasHalf }: Hour, after: string): Reading | null {
  const [behind, lead = "", part = ""] = PART_BEHIND.exec(after) ?? [];
  const isOfAnyDay = /^(?:in\sthe|at)$/i.test(lead);
  // "8am in the morning" tells its half twice: the morning stands by itself.
  if (behind === undefined || (isOfAnyDay && hasHalf)) return null;
  const isNight = /^(?:night|nite|evening)$/i.test(part);
  const isSmall = clock.hour < SMALL_HOURS || clock.hour === 24;
  const isEvening = !hasHalf && (isNight || /^afternoon$/i.test(part)) && clock.hour > 0 && clock.hour < 12;
  // "1:30 at night" is after midnight.
  const isAfterMidnight = clock.hour < EVENING_FROM && /^ni/i.test(part);
  const told = isEvening && !isAfterMidnight ? { ...clock, hour: clock.hour + 12 } : clock;
  if (isOfAnyDay)
    return {
      type: "TIME",
      meaning: { kind: "calendar", fields: { clock: told } },
      end: end + behind.length,
      because: `"${words}${behind}" is a time of day.`,
      confidence: 0.92,
    };
  // "1 a.m. last night" is of the day itself: that night ended in it.
  const by = /^last$/i.test(lead) && !(isNight && isSmall) ? -1 : 0;
  return {
    type: "TIME",
    meaning: { kind: "shift", unit: "day", by, from: "publication", inside: { clock: told } },
    end: end + behind.length,
    because: `"${words}${behind}" is a time of the day ${by === 0 ? "the article appeared" : "before the article appeared"}.`,
    confidence: 0.92,
  };
}
