import type { Weekday } from "@/lib/core/civil-time";
import type { TimexMod } from "@/lib/core/time-expression";
import { HOLIDAY_NAMES } from "./holidays";

/** A class of words that phrases may name: the source of a regular expression and the characters a member begins with. */
export interface WordClass {
  source: string;
  first: readonly string[];
}

const DIGITS = [..."0123456789"];

const escapeDots = (word: string): string =>
  word.replace(/[.]/g, "\\.").replace(/ /g, "\\s{1,3}").replace(/'/g, "['\\u2019]");
/** Longest first, so that "Sept." is not cut to "Sep". */
function wordsClass(words: readonly string[]): WordClass {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return {
    source: sorted.map(escapeDots).join("|"),
    first: words,
  };
}
const joined = (...classes: readonly WordClass[]): WordClass => ({
  source: classes.map((one) => one.source).join("|"),
  first: [...new Set(classes.flatMap((one) => one.first))],
});

const bracketed = ({ source, first }: WordClass): WordClass => ({
  source: `\\(?(?:${source})\\)?`,
  first: ["(", ...first],
});

const MONTH_WORDS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  febr: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};
const WEEKDAY_WORDS: Readonly<Record<string, Weekday>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  weds: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};
export type Season = "SP" | "SU" | "FA" | "WI";
const SEASON_WORDS: Readonly<Record<string, Season>> = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
};
export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";
const PART_OF_DAY_WORDS: Readonly<Record<string, PartOfDay>> = {
  morning: "MO",
  dawn: "MO",
  daybreak: "MO",
  sunrise: "MO",
  midday: "MI",
  afternoon: "AF",
  evening: "EV",
  dusk: "EV",
  sunset: "EV",
  nightfall: "EV",
  night: "NI",
  nite: "NI",
  overnight: "NI",
  daytime: "DT",
};
const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TEENS = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINAL_WORDS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
];

/** TIMEX3 unit letters; `T` before the letter means clock time. */
const UNIT_WORDS: Readonly<Record<string, Unit>> = {
  second: "second",
  sec: "second",
  minute: "minute",
  min: "minute",
  hour: "hour",
  hr: "hour",
  day: "day",
  night: "night",
  week: "week",
  weekend: "weekend",
  fortnight: "fortnight",
  month: "month",
  quarter: "quarter",
  semester: "half",
  year: "year",
  yr: "year",
  decade: "decade",
  century: "century",
  millennium: "millennium",
  morning: "morning",
  afternoon: "afternoon",
  evening: "evening",
  spring: "spring",
  summer: "summer",
  autumn: "fall",
  winter: "winter",
};
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "morning"
  | "afternoon"
  | "evening"
  | "night"
  | "week"
  | "weekend"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "spring"
  | "summer"
  | "fall"
  | "winter"
  | "year"
  | "decade"
  | "century"
  | "millennium";

const plain = Object.keys(MONTH_WORDS).map((month) =>
  month.length <= 4 && !["may", "june", "july"].includes(month) ? `${month}(?:\\.)?` : month,
);
const numberWord: WordClass = {
  source: `(?:${TENS.join("|")})(?:[-\\s](?:${ONES.join("|")}))?|${[...TEENS, ...ONES].sort((a, b) => b.length - a.length).join("|")}`,
  first: [...TENS, ...TEENS, ...ONES],
};

export const VOCABULARY: Readonly<Record<string, WordClass>> = {
  month: {
    source: plain.sort((a, b) => b.length - a.length).join("|"),
    first: Object.keys(MONTH_WORDS).flatMap((word) => [word, `${word}.`]),
  },
  weekday: {
    source: Object.keys(WEEKDAY_WORDS)
      .sort((a, b) => b.length - a.length)
      .map((day) => (day.length <= 5 ? `${day}(?:\\.(?=\\s))?` : day))
      .join("|"),
    first: Object.keys(WEEKDAY_WORDS).flatMap((word) => [word, `${word}.`]),
  },
  season: wordsClass(Object.keys(SEASON_WORDS)),
  part: wordsClass(Object.keys(PART_OF_DAY_WORDS)),
  day: { source: "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?", first: DIGITS },
  ordinalDay: joined({ source: "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)", first: DIGITS }),
  year: { source: "(?:1\\d{3}|20\\d{2})", first: ["1", "2"] },
  shortYear: { source: "['\\u2019\\u2018]\\d{2}", first: ["'", "\u2019", "\u2018"] },
  digits: { source: "\\d{1,4}", first: DIGITS },
  two: { source: "\\d{1,2}", first: DIGITS },
  count: joined(numberWord, { source: "\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}(?:\\.\\d{1,2})?", first: DIGITS }),
  largeCount: {
    source: `(?:(?:${numberWord.source}|a|\\d{1,3})[-\\s])?(?:hundred|thousand)(?:[-\\s](?:and[-\\s])?(?:${numberWord.source}))?`,
    first: [...numberWord.first.map((word) => `${word}*`), "hundred", "thousand", "a*", ...DIGITS],
  },
  mixedCount: { source: "\\d{1,3}(?:[-\\s]1\\/2|[-\\s]1\\/4|[-\\s]3\\/4|½|¼|¾)", first: DIGITS },
  stretch: wordsClass([
    "more",
    "further",
    "additional",
    "extra",
    "other",
    "consecutive",
    "straight",
    "successive",
    "full",
    "whole",
    "entire",
    "long",
    "short",
    "solid",
    "good",
    "mere",
    "calendar",
    "fiscal",
    "trading",
    "business",
    "working",
    "school",
    "academic",
    "light",
  ]),
  describing: { source: "\\p{Ll}{2,9}(?:y|al|ing|ive|ous|ful|ic|ense)", first: ["*"] },
  ordinal: joined(wordsClass(ORDINAL_WORDS), { source: "\\d{1,2}(?:st|nd|rd|th)", first: DIGITS }),
  vague: wordsClass([
    "a few",
    "few",
    "several",
    "some",
    "many",
    "a couple of",
    "couple of",
    "a couple",
    "numerous",
    "a number of",
    "countless",
    "dozens of",
    "hundreds of",
    "thousands of",
    "a handful of",
    "various",
    "a dozen",
    "dozen",
    "two dozen",
    "hundred",
    "a hundred",
    "a thousand",
  ]),
  unit: wordsClass([
    "second",
    "sec",
    "minute",
    "min",
    "hour",
    "hr",
    "day",
    "night",
    "week",
    "weekend",
    "fortnight",
    "month",
    "quarter",
    "year",
    "yr",
    "decade",
    "century",
    "millennium",
  ]),
  units: wordsClass([
    "seconds",
    "secs",
    "minutes",
    "mins",
    "hours",
    "hrs",
    "days",
    "nights",
    "weeks",
    "weekends",
    "fortnights",
    "months",
    "quarters",
    "years",
    "yrs",
    "decades",
    "centuries",
    "millennia",
    "mornings",
    "afternoons",
    "evenings",
    "summers",
    "winters",
    "springs",
    "autumns",
  ]),
  calendarUnit: wordsClass(["day", "week", "weekend", "fortnight", "month", "quarter", "year", "decade", "century"]),
  position: wordsClass([
    "early",
    "earlier",
    "late",
    "later",
    "mid",
    "the beginning of",
    "the start of",
    "the end of",
    "the middle of",
    "the early part of",
    "the latter part of",
    "beginning of",
    "start of",
    "end of",
    "middle of",
    "early in",
    "late in",
    "earlier in",
    "later in",
    "the close of",
    "the turn of",
    "the opening of",
    "very late",
    "very early",
    "the early days of",
    "the last days of",
    "the first days of",
    "the final days of",
    "the early",
    "the late",
    "the mid",
    "the middle",
    "sometime",
    "about",
    "around",
    "approximately",
    "circa",
    "roughly",
    "sometime in",
    "some time in",
    "sometime around",
    "as early as",
    "as late as",
    "the very end of",
    "the very beginning of",
  ]),
  cue: wordsClass([
    "last",
    "this",
    "next",
    "this past",
    "this coming",
    "the coming",
    "the last",
    "the next",
    "the past",
    "past",
    "coming",
    "the current",
    "current",
    "this last",
    "this next",
  ]),
  dayWord: wordsClass([
    "today",
    "yesterday",
    "tomorrow",
    "tdy",
    "2day",
    "yday",
    "tmr",
    "tmrw",
    "tomoz",
    "tmw",
    "tomo",
    "tomorow",
    "tommorow",
  ]),
  zone: bracketed(
    wordsClass([
      "GMT",
      "UTC",
      "EST",
      "EDT",
      "ET",
      "CST",
      "CDT",
      "CT",
      "MST",
      "MDT",
      "MT",
      "PST",
      "PDT",
      "PT",
      "BST",
      "CET",
      "CEST",
      "EET",
      "EEST",
      "MSK",
      "IST",
      "AEST",
      "AEDT",
      "JST",
      "local time",
      "Eastern time",
      "Central time",
      "Pacific time",
      "Moscow time",
      "Eastern",
      "Pacific",
    ]),
  ),
  halfDay: wordsClass(["am", "pm", "a.m.", "p.m.", "a.m", "p.m", "a. m.", "p. m."]),
  frequency: wordsClass([
    "daily",
    "weekly",
    "monthly",
    "annually",
    "yearly",
    "hourly",
    "nightly",
    "fortnightly",
    "bi-weekly",
    "biweekly",
    "bimonthly",
  ]),
  fraction: { source: "1/2|1/4|3/4|½|¼|¾|and a half|and one-half|and a quarter", first: [..."13½¼¾", "and"] },
  wordYear: {
    source:
      "(?:sixteen|seventeen|eighteen|nineteen|twenty)[- ](?:hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:oh|o)[- ](?:one|two|three|four|five|six|seven|eight|nine))|two[- ]thousand(?:(?:[- ]and)?[- ](?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))?",
    first: ["sixteen", "seventeen", "eighteen", "nineteen", "twenty", "two thousand"],
  },
  decade: {
    source: "(?:1\\d|20)\\d0['\\u2019]?s|['\\u2019\\u2018]?[2-9]0['\\u2019]?s",
    first: [...DIGITS, "'", "\u2019", "\u2018"],
  },
  twoDigits: { source: "\\d\\d", first: DIGITS },
  bound: wordsClass([
    "more than",
    "less than",
    "fewer than",
    "at least",
    "at most",
    "about",
    "around",
    "approximately",
    "roughly",
    "nearly",
    "almost",
    "over",
    "under",
    "up to",
    "some",
    "no more than",
    "no less than",
    "not more than",
    "as long as",
    "as many as",
    "just over",
    "just under",
    "well over",
    "an estimated",
  ]),
  nowWord: wordsClass([
    "now",
    "right now",
    "just now",
    "currently",
    "nowadays",
    "at present",
    "presently",
    "recently",
    "lately",
    "the past",
    "the future",
    "the near future",
    "near future",
    "the distant future",
    "the foreseeable future",
    "at the moment",
    "at this time",
    "at this moment",
    "these days",
    "the recent past",
    "the distant past",
    "the near term",
    "the short term",
    "as soon as possible",
    "the present",
    "the present day",
  ]),
  nearness: wordsClass(["following", "next", "previous", "preceding", "same", "very same", "very next", "ensuing"]),
  sinceThen: wordsClass([
    "later",
    "earlier",
    "before",
    "after",
    "afterwards",
    "afterward",
    "previously",
    "beforehand",
    "hence",
    "from now",
    "on",
    "prior",
  ]),
  reportNoun: wordsClass(["quarter", "period", "results", "figures", "half", "months", "year"]),
  spanCue: wordsClass([
    "the last",
    "the past",
    "the next",
    "the coming",
    "the first",
    "the final",
    "the previous",
    "the preceding",
    "the following",
    "the latest",
    "the opening",
    "the initial",
    "the early",
    "the late",
    "last",
    "past",
    "next",
    "recent",
    "coming",
    "first",
    "the recent",
    "the remaining",
    "these",
    "those",
    "the intervening",
    "previous",
    "the most recent",
    "this last",
    "these last",
    "the ensuing",
    "the subsequent",
  ]),
  clockPacked: { source: "(?:1[0-2]|[1-9])[0-5]\\d", first: DIGITS },
  clockName: wordsClass(["noon", "midnight"]),
  clockHour: joined(
    { source: "\\d{1,2}", first: DIGITS },
    wordsClass(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]),
  ),
  nearPart: wordsClass([
    "this",
    "last",
    "next",
    "that",
    "the next",
    "the following",
    "the previous",
    "the same",
    "that same",
    "the very next",
  ]),
  tonight: wordsClass(["tonight", "tonite", "2nite", "2night"]),
  overnight: wordsClass(["overnight"]),
  sameYear: wordsClass([
    "that year",
    "the same year",
    "that same year",
    "the following year",
    "the next year",
    "the previous year",
    "the preceding year",
    "the year before",
    "the year",
  ]),
  halfName: wordsClass(["first", "second", "last", "latter", "final", "1st", "2nd"]),
  halfDigit: { source: "[12]", first: DIGITS },
  hundreds: { source: "1\\d00s", first: ["1"] },
  weekdays: wordsClass(["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"]),
  futureWord: wordsClass(["future"]),
  beyondWord: wordsClass(["before", "after"]),
  yearEdge: wordsClass(["year-end", "year end", "yearend", "end-year"]),
  holiday: wordsClass([...HOLIDAY_NAMES.keys()]),
  nineEleven: wordsClass(["9/11"]),
  rangeTo: { source: "\\s?[-\\u2013\\u2014]\\s?|\\s(?:to|through|thru|until|till|and)\\s", first: [" ", "-"] },
  yearTo: { source: "\\s?[-\\u2013\\u2014/]\\s?|\\s(?:to|through|thru|until|till|and)\\s", first: [" ", "-"] },
  edge: wordsClass(["the start of", "the end of"]),
  earlierLater: wordsClass(["earlier", "later"]),
  cueOrAbout: wordsClass(["last", "this past", "next", "this coming", "about", "around", "approximately", "circa"]),
  eve: wordsClass(["eve"]),
  isoZone: { source: "Z|[+-]\\d\\d:?\\d\\d", first: ["z", "+", "-"] },
  packed24: { source: "(?:[01]\\d|2[0-3])[0-5]\\d", first: DIGITS },
  zoneOrHours: wordsClass(["GMT", "UTC", "hours", "hrs", "local time"]),
  nth: wordsClass(["first", "second", "third", "fourth", "last", "final", "opening", "1st", "2nd", "3rd", "4th"]),
  weekOrDay: wordsClass(["week", "day"]),
  postUnit: wordsClass(["day", "week", "weekend", "month", "year", "hour"]),
  dayHalf: wordsClass(["morning", "afternoon", "evening"]),
  era: wordsClass(["BC", "B.C.", "BCE", "B.C.E."]),
};

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, "");
export const readMonth = (word: string): number => MONTH_WORDS[bare(word)] as number;
export const readWeekday = (word: string): Weekday => WEEKDAY_WORDS[bare(word)] as Weekday;
export const readSeason = (word: string): Season => SEASON_WORDS[word.toLowerCase()] as Season;
export const readPartOfDay = (word: string): PartOfDay => PART_OF_DAY_WORDS[word.toLowerCase()] as PartOfDay;
export const readDay = (word: string): number => Number.parseInt(word, 10);

/** "days" and "day" -> day; "centuries" -> century. */
export function readUnit(word: string): Unit {
  const lower = word.toLowerCase();
  if (lower === "centuries") return "century";
  if (lower === "millennia") return "millennium";
  return (UNIT_WORDS[lower] ?? UNIT_WORDS[lower.replace(/s$/, "")]) as Unit;
}

/** "twenty-one" -> 21, "1,200" -> 1200, "2.5" -> 2.5. */
export function readCount(word: string): number {
  if (/^\d/.test(word)) return Number(word.replace(/,/g, ""));
  let sum = 0;
  for (const part of word.toLowerCase().split(/[-\s]+/)) {
    if (ONES.includes(part)) sum += ONES.indexOf(part) + 1;
    else if (TEENS.includes(part)) sum += TEENS.indexOf(part) + 10;
    else if (TENS.includes(part)) sum += (TENS.indexOf(part) + 2) * 10;
  }
  return sum;
}

/** "two thousand" -> 2000, "a hundred" -> 100, "a hundred and fifty" -> 150. */
export function readLargeCount(words: string): number {
  const match = /^(?:(.+?)[-\s])?(hundred|thousand)(?:[-\s](?:and[-\s])?(.+))?$/i.exec(words);
  if (match === null) return 0;
  const [, head, scale, tail] = match;
  const times = head === undefined || /^a$/i.test(head) ? 1 : readCount(head);
  return times * (scale?.toLowerCase() === "thousand" ? 1000 : 100) + (tail === undefined ? 0 : readCount(tail));
}

/** "5 1/2" -> 5.5 */
export const readMixedCount = (words: string): number =>
  Number.parseInt(words, 10) + (/1\/2|½/.test(words) ? 0.5 : /3\/4|¾/.test(words) ? 0.75 : 0.25);

export const readOrdinal = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : ORDINAL_WORDS.indexOf(word.toLowerCase()) + 1;

/** "a couple of" -> 2, "a dozen" -> 12; null for a count that nobody knows. */
export function readVague(words: string): number | null {
  const lower = words.toLowerCase().replace(/\s+/g, " ");
  if (/\bcouple\b/.test(lower)) return 2;
  if (lower === "two dozen") return 24;
  if (/\ba? ?dozen$/.test(lower)) return 12;
  return null;
}

const POSITIONS: readonly (readonly [RegExp, TimexMod])[] = [
  // "Earlier this month" is any day before the anchor, not the first third: it carries no modifier.
  [/^(?:the )?(?:very )?(?:early\b|beginning|start|opening|first)/, "START"],
  [/^(?:the )?(?:very )?(?:late\b|latter|end|close|last|final)/, "END"],
  [/^(?:the )?mid/, "MID"],
  [/^(?:about|around|approx|circa|roughly|sometime around)/, "APPROX"],
];
/** "early", "the end of", "around" -> START, END, APPROX. */
export function readPosition(words: string | undefined): TimexMod | undefined {
  const lower = words?.toLowerCase().replace(/\s+/g, " ");
  return lower === undefined ? undefined : POSITIONS.find(([pattern]) => pattern.test(lower))?.[1];
}

/** "last", "this", "next" out of "this past", "the coming" and their like. */
export function readCue(words: string): "last" | "this" | "next" {
  if (/last|past|previous/i.test(words)) return "last";
  return /next|coming|following/i.test(words) ? "next" : "this";
}

/** "nineteen ninety-six" -> 1996, "two thousand and four" -> 2004. */
export function readWordYear(words: string): number {
  const parts = words
    .toLowerCase()
    .split(/[-\s]+/)
    .filter((part) => part !== "and");
  if (parts[1] === "thousand") return 2000 + (parts[2] === undefined ? 0 : readCount(parts[2]));
  const century = readCount(parts[0] as string) * 100;
  const rest = parts.slice(1).filter((part) => part !== "hundred" && part !== "oh" && part !== "o");
  return century + (rest.length === 0 ? 0 : readCount(rest.join(" ")));
}

/** TIMEX3 modifier of "more than", "up to", "nearly". */
export function readBound(words: string | undefined): TimexMod | undefined {
  const lower = words?.toLowerCase();
  if (lower === undefined) return undefined;
  if (/no more|not more|at most|up to|as long|as many|within/.test(lower)) return "EQUAL_OR_LESS";
  if (/no less|at least/.test(lower)) return "EQUAL_OR_MORE";
  if (/more|over/.test(lower)) return "MORE_THAN";
  return /less|fewer|under|nearly|almost/.test(lower) ? "LESS_THAN" : "APPROX";
}

/** "'99" -> 1999, "'24" -> 2024: two digits up to 39 belong to this century. */
export function readShortYear(word: string): number {
  const year = Number(word.slice(-2));
  return year + (year < 40 ? 2000 : 1900);
}
