import type { Weekday } from "@/lib/core/civil-time";
import { HOLIDAY_NAMES } from "../holidays";
import { bracketed, drawnOut, joined, LETTERS, oneOf, type Vocabulary, type WordClass, wordsClass } from "./word-class";

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
const drawnOutAs = (word: string, part: PartOfDay): Record<string, PartOfDay> =>
  Object.fromEntries(drawnOut(word).map((longer) => [longer, part]));
const PART_OF_DAY_WORDS: Readonly<Record<string, PartOfDay>> = {
  ...drawnOutAs("morning", "MO"),
  ...drawnOutAs("night", "NI"),
  morning: "MO",
  morn: "MO",
  mornin: "MO",
  mrng: "MO",
  arvo: "AF",
  dawn: "MO",
  daybreak: "MO",
  sunrise: "MO",
  midday: "MI",
  afternoon: "AF",
  aftn: "AF",
  evening: "EV",
  evng: "EV",
  evenin: "EV",
  dusk: "EV",
  sunset: "EV",
  nightfall: "EV",
  night: "NI",
  nite: "NI",
  nyt: "NI",
  nyte: "NI",
  overnight: "NI",
  daytime: "DT",
  daylight: "DT",
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
  wk: "week",
  weekend: "weekend",
  wkend: "weekend",
  wknd: "weekend",
  weeknd: "weekend",
  fortnight: "fortnight",
  month: "month",
  mth: "month",
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

/** Months that a full stop may follow. */
const SHORT_MONTHS = Object.keys(MONTH_WORDS).filter(
  (month) => month.length <= 4 && !["may", "june", "july"].includes(month),
);
/** Weekdays whose full stop belongs to them where white space follows. */
const SHORT_WEEKDAYS = Object.keys(WEEKDAY_WORDS).filter((day) => day.length <= 5);

const list = (words: string): string[] => words.split(" ");
/** Days beside that of writing, with the spellings of short messages. */
const DAY_WORDS: Readonly<Record<-1 | 0 | 1, readonly string[]>> = {
  "-1": list("yesterday yday yest ystd ystdy ystday yesterdae yestarday yesturday yestrday yesterdy ytd"),
  0: [...list("today tdy tday tdae todae 2day 2dy 2dae"), ...drawnOut("today")],
  1: [
    ...list(
      "tomorrow tomorow tommorow tommorrow tomorro tomoro tomorrw tomolo tomoz tomo tmr tmrw tmrrw tmrow tmw trmw tmoro tmo tomora 2moro 2morow 2morrow 2morro 2mrw 2mr 2mro 2moz",
    ),
    ...drawnOut("tomorrow"),
    ...drawnOut("tmr"),
  ],
};
const TONIGHT = [...list("tonight tonite tonyt tonyte tnite 2nite 2night 2nyt 2nyte"), ...drawnOut("tonight")];

/** "Nairobi time"; what else stands before "time" is listed. */
const PLACE_TIME: WordClass = {
  source: `(?!every|this|that|any|some|same|next|last|first|full|part|spare|half|extra|each|long|war|peace|prime|show|game|start|closing|opening|kick|lunch|dinner|tea|bed|real|over|our|his|her|their|your|what)[${LETTERS}]{4,12} time(?!s)`,
  first: ["*"],
};

/** Months, weekdays, parts of a day, units, holidays and what stands beside a clock. */
export const CALENDAR_WORDS: Vocabulary = {
  month: {
    source: oneOf([...Object.keys(MONTH_WORDS), ...SHORT_MONTHS.map((month) => `${month}.`)]),
    first: Object.keys(MONTH_WORDS).flatMap((word) => [word, `${word}.`]),
  },
  weekday: {
    source: oneOf([...Object.keys(WEEKDAY_WORDS), ...SHORT_WEEKDAYS.map((day) => `${day}.`)], (character) =>
      character === "." ? "\\.(?=\\s)" : character,
    ),
    first: Object.keys(WEEKDAY_WORDS).flatMap((word) => [word, `${word}.`]),
  },
  weekdays: wordsClass("Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays"),
  season: wordsClass(Object.keys(SEASON_WORDS)),
  part: wordsClass(Object.keys(PART_OF_DAY_WORDS)),
  unit: wordsClass(`
    second | sec | minute | min | hour | hr | day | night | week | weekend | fortnight | month | quarter |
    year | yr | decade | century | millennium
  `),
  units: wordsClass(`
    seconds | secs | minutes | mins | hours | hrs | wks | mths | days | nights | weeks | weekends | fortnights | months |
    quarters | years | yrs | decades | centuries | millennia | mornings | afternoons | evenings | summers |
    winters | springs | autumns
  `),
  letterUnit: wordsClass("s|m|h|d|w|y|mo"),
  calendarUnit: wordsClass("day|week|wk|weekend|wkend|wknd|weeknd|fortnight|month|mth|quarter|year|yr|decade|century"),
  backWord: wordsClass("back"),
  ownerUnit: wordsClass("weeks|months|years|weekends|wks|yrs"),
  edgeOfDay: wordsClass("dawn|daybreak|sunrise|midday|dusk|sunset|nightfall"),
  nextDayWord: wordsClass("next|following|same|previous"),
  weekWord: wordsClass("week"),
  lastNight: wordsClass("night|evening|nite"),
  clockUnit: wordsClass("hour|hr"),
  weekendWord: wordsClass("weekend|wkend|wknd"),
  weekOrDay: wordsClass("week|day"),
  yearPart: wordsClass("day|night|evening|morning|week|month"),
  postUnit: wordsClass("day|week|weekend|wkend|wknd|month|year|hour"),
  dayHalf: wordsClass("morning|morn|mornin|afternoon|arvo|evening"),
  era: wordsClass("BC|B.C.|B.C|BCE|B.C.E.|B.C.E"),
  holiday: wordsClass([...HOLIDAY_NAMES.keys()]),
  nineEleven: wordsClass("9/11"),
  eve: wordsClass("eve"),
  zone: bracketed(
    joined(
      PLACE_TIME,
      wordsClass(`
    GMT | UTC | EST | EDT | ET | CST | CDT | CT | MST | MDT | MT | PST | PDT | PT | BST | CET | CEST | EET |
    EEST | MSK | IST | AEST | AEDT | ACST | AWST | NZST | NZDT | JST | KST | HKT | SGT | PHT | WIB | PKT | NPT | EAT | CAT | WAT | SAST | BRT | AST | AKST | HST | local time | Eastern time | Central time | Pacific time | Moscow
    time | Eastern | Pacific
  `),
    ),
  ),
  zoneOrHours: wordsClass("GMT|UTC|hours|hrs|local time"),
  isoZone: { source: "Z|[+-]\\d\\d:?\\d\\d", first: ["z", "+", "-"] },
  halfDay: wordsClass("am|pm|a.m.|p.m.|a.m|p.m|a. m.|p. m."),
  smallHours: wordsClass("early hours|small hours|wee hours|early morning hours"),
  tonight: wordsClass(TONIGHT),
  overnight: wordsClass("overnight"),
  everyDay: wordsClass("everyday|evryday|eveyday|everydae"),
  partsOfDay: wordsClass("mornings|afternoons|evenings|nights|nites"),
  frequency: wordsClass(`
    daily | weekly | monthly | annually | yearly | hourly | nightly | quarterly | fortnightly | bi-weekly | biweekly |
    bimonthly
  `),
  clockName: wordsClass("noon|midnight|midnite|12 noon|12 midnight|12noon|12nn|12 nn|12midnight|12mn|12 mn"),
  dayWord: wordsClass([...Object.values(DAY_WORDS).flat(), ...TONIGHT]),
};

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, "");
/** The words in the forms that nearly all texts have, so that a page of dates makes no copy of each: "may", "May", "MAY", "Sept.". */
const asWritten = <Value>(words: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(
    Object.entries(words).flatMap(([word, value]) =>
      [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].flatMap((form) => [
        [form, value] as const,
        [`${form}.`, value] as const,
      ]),
    ),
  );
const MONTHS_WRITTEN = asWritten(MONTH_WORDS);
const WEEKDAYS_WRITTEN = asWritten(WEEKDAY_WORDS);
export const readMonth = (word: string): number => MONTHS_WRITTEN.get(word) ?? (MONTH_WORDS[bare(word)] as number);
export const readWeekday = (word: string): Weekday =>
  WEEKDAYS_WRITTEN.get(word) ?? (WEEKDAY_WORDS[bare(word)] as Weekday);
/** "d" in "3d ago" -> day; minutes, not months, are "m". */
export const readLetterUnit = (letter: string): Unit =>
  (({ s: "second", m: "minute", h: "hour", d: "day", w: "week", y: "year" })[letter.toLowerCase()] as
    | Unit
    | undefined) ?? "month";
export const readSeason = (word: string): Season => SEASON_WORDS[word.toLowerCase()] as Season;
export const readPartOfDay = (word: string): PartOfDay => PART_OF_DAY_WORDS[word.toLowerCase()] as PartOfDay;

/** "yesterday" -> -1, "2nite" -> 0, "tmrw" -> 1. */
export function readDayWord(word: string): number {
  const lower = word.toLowerCase();
  return DAY_WORDS[1].includes(lower) ? 1 : DAY_WORDS["-1"].includes(lower) ? -1 : 0;
}

/** "days" and "day" -> day; "centuries" -> century. */
export function readUnit(word: string): Unit {
  const lower = word.toLowerCase();
  if (lower === "centuries") return "century";
  if (lower === "millennia") return "millennium";
  return (UNIT_WORDS[lower] ?? UNIT_WORDS[lower.replace(/s$/, "")]) as Unit;
}
