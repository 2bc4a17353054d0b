import { type DayNumber, weekdayOf } from "@/lib/core/civil-time";
import { dayInWords, WEEKDAYS } from "@/lib/core/date-words";

/** Sunday, 8 Dec 2024: the weekday lets a reader notice a slip of the key. */
export const dayAndWeekdayInWords = (day: DayNumber): string => `${WEEKDAYS[weekdayOf(day) - 1]}, ${dayInWords(day)}`;
