import type { PartOfDay } from "./vocabulary";

/** The last hour that is rather one of the afternoon: nobody meets at three in the morning without saying so. */
const AFTERNOON_UNTIL = 6;
/** The first hour that "tonight" and "night" put into the evening. */
const EVENING_FROM = 5;

/** The hour of a day, 0-23, from one of a clock of twelve and the part of the day beside it; null where there is no such hour. */
export function hourOfTwelve(hour: number, part: PartOfDay | undefined): number | null {
  if (hour < 1 || hour > 12) return null;
  if (part === "MO") return hour % 12;
  if (part === "AF" || part === "EV") return (hour % 12) + 12;
  if (part === "NI") return hour >= EVENING_FROM && hour < 12 ? hour + 12 : hour % 12;
  return hour <= AFTERNOON_UNTIL ? hour + 12 : hour;
}

/** Up to here a word before an hour may reach. */
export const LEAD_REACH = 9;
/** "At", "from", "until": what stands before an hour. */
export const LEADS_TO_HOUR =
  /(?:\b(?:at|by|from|since|till?|until|around|about|abt|approx|b4|before|after|between)|@|'til|~)\s?$/i;
/** Part of a longer number, of a price, a ratio or a decimal. */
export const isPartOfNumber = (before: string, after: string): boolean =>
  /[\d.,:/#$\u00a3\u20ac-]$/.test(before) || /^[-:/.,]?\d/.test(after);
