import type { DayNumber } from "@/lib/core/civil-time";
import type { CalendarFields, Meaning } from "../meaning";
import { anchorDay } from "./calendar-arithmetic";
import type { Mode } from "./resolved";

/** Dates with a year of their own that a history has at least, and dates that name a month, with or without a year. */
const YEARS_MIN = 4;
const MONTHS_MIN = 3;
/** A history speaks of its writer's own day at most once for so many dates with a year. */
const YEARS_FOR_EACH_NOW = 12;
/** Expressions of the opening, in which news names the day it was written. */
const OPENING = 5;
/** Shares of the dates with a year: long past, and not before the one told last. */
const LONG_PAST_MIN = 0.7;
const IN_ORDER_MIN = 0.55;
/** Days before publication that are long past; beyond a lifetime a year tells a history even without months. */
const LONG_PAST_DAYS = 400;
const LIFETIME_DAYS = 80 * 365;
/** Days round publication: a date written out there is the day of the news. */
const NEWS_DAYS = 8;

/** Fields whose year the words give by themselves, or null. */
function datedFields(meaning: Meaning): CalendarFields | null {
  const fields =
    meaning.kind === "range"
      ? meaning.first.fields
      : meaning.kind === "calendar" || meaning.kind === "within-month"
        ? meaning.fields
        : null;
  return fields?.year === undefined ? null : fields;
}

/** "Today", "last week", "on Monday": counted from the day somebody writes. "The end of the year" may be any year's. */
const speaksOfNow = (meaning: Meaning): boolean =>
  meaning.kind === "shift"
    ? meaning.from === "publication" && (meaning.by !== 0 || meaning.unit === "day")
    : meaning.kind === "calendar" &&
      (meaning.cue === "last" ||
        meaning.cue === "next" ||
        (meaning.fields.weekday !== undefined && meaning.fields.day === undefined));

/**
 * Tells a history from news as a reader would: a history gives years of its own, nearly all of them long past, tells them in
 * order, and neither opens with the day it was written nor comes back to it. News with a chapter of background stays news.
 * One walk over the meanings.
 */
export function chooseMode(meanings: Iterable<Meaning>, published: DayNumber | null): Mode {
  let [at, years, months, longPast, ancient, forward, steps, nows] = [0, 0, 0, 0, 0, 0, 0, 0];
  let last: DayNumber | null = null;
  for (const meaning of meanings) {
    at++;
    if (speaksOfNow(meaning)) {
      if (at <= OPENING) return "news";
      nows++;
    }
    if (meaning.kind === "calendar" && meaning.fields.month !== undefined) months++;
    const fields = datedFields(meaning);
    const day = fields === null ? null : anchorDay(fields);
    if (fields === null || day === null) continue;
    const ago = published === null ? LONG_PAST_DAYS : published - day;
    if (fields.day !== undefined && Math.abs(ago) <= NEWS_DAYS) return "news";
    years++;

    if (ago >= LONG_PAST_DAYS) longPast++;
    if (ago >= LIFETIME_DAYS) ancient++;
    if (last !== null && day !== last) {
      steps++;
      if (day > last) forward++;
    }
    last = day;
  }
  const isHistory =
    years >= YEARS_MIN &&
    (months >= MONTHS_MIN || ancient >= years * LONG_PAST_MIN) &&
    longPast >= years * LONG_PAST_MIN &&
    forward >= steps * IN_ORDER_MIN &&
    nows * YEARS_FOR_EACH_NOW <= years;
  return isHistory ? "narrative" : "news";
}
