import type { GoldDocument, Timex } from "../temporal-score";

/** Another reader of dates, run on the same texts in the same process. */
export interface Peer {
  name: string;
  tags(document: GoldDocument): Timex[];
}

/** Texts without a day of their own are read as of some day: every reader gets the same one. */
export const noonOf = (dct: string | undefined): Date =>
  new Date(`${dct === undefined ? "2024-06-26" : dct.slice(0, 10)}T12:00:00Z`);

const DAY_MS = 86_400_000;
export const isoDay = (time: Date | number): string => new Date(time).toISOString().slice(0, 10);

/** A bare weekday of news is the last one: readers that look ahead are helped. */
export function beforeOrOn(day: string, published: Date): string {
  const time = Date.parse(`${day}T12:00:00Z`);
  return isoDay(time > published.getTime() ? time - 7 * DAY_MS : time);
}

/** Of several years for a month or day, the one nearest to publication. */
export const nearest = (days: readonly string[], published: Date): string | undefined =>
  [...days].sort(
    (a, b) => Math.abs(Date.parse(a) - published.getTime()) - Math.abs(Date.parse(b) - published.getTime()),
  )[0];

/** The ISO week a day lies in, as TIMEX3 writes it. */
export function isoWeek(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  const thursday = new Date(time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * DAY_MS);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return `${thursday.getUTCFullYear()}-W${String(Math.floor((thursday.getTime() - first) / (7 * DAY_MS)) + 1).padStart(2, "0")}`;
}

/** Annotators leave the preposition and the mark after an expression out. */
const BEFORE = /^(?:(?:on|in|at|by|since|from|until|till|before|after|during|between|of|for|to|through)\s+)+/i;
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const lead = BEFORE.exec(words)?.[0].length ?? 0;
  const from = lead < words.length ? start + lead : start;
  return { start: from, end: from + text.slice(from, end).replace(/[\s,.;:!?"'\u201d)]+$/, "").length };
}

/** "Two weeks ago" is as fine as its unit, however finely a reader counts it. */
export function asFineAsUnit(day: string, words: string): string {
  const unit = /\b(week|month|quarter|year|decade)s?['\u2019]?\s+(?:ago|earlier|later|before|after|from now|hence)\b/i
    .exec(words)?.[1]
    ?.toLowerCase();
  if (unit === "week") return isoWeek(day);
  if (unit === "month") return day.slice(0, 7);
  if (unit === "quarter") return quarterOf(day);
  if (unit === "year") return day.slice(0, 4);
  return unit === "decade" ? day.slice(0, 3) : day;
}

export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;

const NUMBERS = [
  "a",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const LENGTH =
  /^(?:(?:the|about|within|nearly|almost|over|some|last|past|next|coming)\s+)*(?<count>an?|\d{1,3}|[a-z]+)[\s-](?<unit>year|month|week|day|hour|minute|decade)s?$/i;
const LENGTH_UNITS: Readonly<Record<string, string>> = {
  year: "Y",
  month: "M",
  week: "W",
  day: "D",
  decade: "0Y",
  hour: "H",
  minute: "M",
};

/** "The past three months", "a week": words that measure and name no date, as TIMEX3 has them; null for others. */
export function lengthOf(words: string): string | null {
  const { count = "", unit = "" } = LENGTH.exec(words.trim())?.groups ?? {};
  const written = NUMBERS.indexOf(count.toLowerCase().replace(/^an$/, "a"));
  const number = /^\d/.test(count) ? Number(count) : Math.max(written, Number(written === 0));
  if (number < 1) return null;
  return `P${/^(?:hour|minute)$/i.test(unit) ? "T" : ""}${number}${LENGTH_UNITS[unit.toLowerCase()]}`;
}

export const isNow = (words: string): boolean => /^(?:right )?(?:now|currently|presently)$/i.test(words.trim());

const PARTS: Readonly<Record<string, string>> = { morning: "MO", afternoon: "AF", evening: "EV", night: "NI" };
/** "This evening": a part of a day for which no hour is given. */
export const partOfDay = (words: string): string | undefined =>
  /\d/.test(words) ? undefined : PARTS[/(morning|afternoon|evening|night)s?$/i.exec(words)?.[1]?.toLowerCase() ?? ""];

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/**
 * A day that a reader sought ahead of publication, though the words give no year or week: in news a weekday and a bare month
 * are the last one, a day of a month is the nearest.
 */
export function seenFromNews(day: string, words: string, published: Date): string {
  if (/\d{4}|\b(?:next|last|this|coming)\b/i.test(words)) return day;
  if (MONTH.test(words)) {
    const years = [-1, 0, 1].map((by) => `${published.getUTCFullYear() + by}${day.slice(4)}`);
    const past = years.filter((one) => one.slice(0, 7) <= isoDay(published).slice(0, 7)).at(-1);
    return (/\d/.test(words) ? nearest(years, published) : past) ?? day;
  }
  return WEEKDAY.test(words) ? beforeOrOn(day, published) : day;
}
