import type { Weekday } from "@/lib/core/civil-time";
import type { TimexMod } from "@/lib/core/time-expression";

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
    first: [...new Set(words.map((word) => (word[0] as string).toLowerCase()))],
  };
}
const joined = (...classes: readonly WordClass[]): WordClass => ({
  source: classes.map((one) => one.source).join("|"),
  first: [...new Set(classes.flatMap((one) => one.first))],
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
  first: [..."otfsentw"],
};

export const VOCABULARY: Readonly<Record<string, WordClass>> = {
  month: { source: plain.sort((a, b) => b.length - a.length).join("|"), first: [..."jfmasond"] },
  weekday: {
    source: Object.keys(WEEKDAY_WORDS)
      .sort((a, b) => b.length - a.length)
      .map((day) => (day.length <= 5 ? `${day}(?:\\.(?=\\s))?` : day))
      .join("|"),
    first: [..."mtwfs"],
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
  ]),
  cue: wordsClass([
    "last",
    "this",
    "next",
    "this past",
    "this coming",
    "the coming",
    "the previous",
    "the following",
    "the last",
    "the next",
    "the past",
    "past",
    "coming",
    "previous",
    "the current",
    "current",
  ]),
  dayWord: wordsClass(["today", "yesterday", "tomorrow"]),
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
    "recent",
    "lately",
    "previously",
    "the past",
    "the future",
    "future",
    "the near future",
    "soon",
    "at the moment",
    "at this time",
    "current",
    "formerly",
  ]),
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
  [/^(?:the )?(?:early|earlier|beginning|start|opening|first|turn)/, "START"],
  [/^(?:the )?(?:late|later|latter|end|close|last|final)/, "END"],
  [/^(?:the )?mid/, "MID"],
  [/^(?:about|around|approx|circa|roughly)/, "APPROX"],
];
/** "early", "the end of", "around" -> START, END, APPROX. */
export function readPosition(words: string | undefined): TimexMod | undefined {
  const lower = words?.toLowerCase().replace(/\s+/g, " ");
  return lower === undefined ? undefined : POSITIONS.find(([pattern]) => pattern.test(lower))?.[1];
}
