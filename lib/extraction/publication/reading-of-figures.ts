import type { Article } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import { orderOfFigures } from "./order-of-figures";
import { opensWithNewsOf } from "./weekday-mentions";
import { numericOrder, weekdayName, writtenDays } from "./written-days";

/** One of the days that a date in figures can mean. */
export interface ReadingOfFigures {
  day: DayNumber;
  /** 0-1 */
  confidence: number;
  because: string;
}

/**
 * Which of two readings of 03/04/2022 the page supports: the same day in words beside it, the other numeric dates of the text, the
 * weekday of its news, and last how whoever printed it most likely writes day and month. Null where nothing tells.
 */
export function readingOfFigures(article: Article, days: readonly DayNumber[], line: string): ReadingOfFigures | null {
  const [dayFirst, monthFirst] = days;
  if (dayFirst === undefined || monthFirst === undefined) return null;
  const inWords = writtenDays(line)
    .flatMap((one) => (one.days.length === 1 ? one.days : []))
    .find((day) => days.includes(day));
  if (inWords !== undefined) {
    return { day: inWords, confidence: 0.95, because: `The same line has ${dayInWords(inWords)} in words.` };
  }
  const order = numericOrder(article.text);
  if (order !== null) {
    const day = order === "day" ? dayFirst : monthFirst;
    const because = `Other dates of the text put the ${order} first, so it is ${dayInWords(day)}.`;
    return { day, confidence: 0.9, because };
  }
  const fitting = days.filter((day) => opensWithNewsOf(article, day));
  const [day] = fitting;
  if (day === undefined || fitting.length > 1) return byOrder(article, line, dayFirst, monthFirst);
  const because = `The text opens with news of a weekday that fits ${dayInWords(day)}, a ${weekdayName(day)}, and not the other day.`;
  return { day, confidence: 0.8, because };
}

function byOrder(article: Article, line: string, dayFirst: DayNumber, monthFirst: DayNumber): ReadingOfFigures | null {
  const told = orderOfFigures(article, line);
  if (told === null) return null;
  const day = told.first === "day" ? dayFirst : monthFirst;
  return { day, confidence: told.confidence, because: `${told.because}, so it is most likely ${dayInWords(day)}.` };
}
