import { CLOCK, readClock } from "../clock-words";
import { DAY_PHRASE, readDayPhrase } from "../day-phrase";
import { hourOfPart, isBeforePart, PART_REACH } from "../hour-of-part";
import { type ClockTime, type Meaning, notATime, type Reading } from "../meaning";
import { isMessage } from "../message";
import { LEAD_REACH, LEADS_TO_HOUR } from "../spoken-clock";
import { type Place, temporalRule, type Words } from "../temporal-rule";

/** " to 9am yesterday", " (0310 GMT) on Monday": the day stands after the end of a span, or after the same hour elsewhere. */
const DAY_AFTER_RANGE =
  /^(?:(?:\s?[-\u2013]\s?|\s(?:to|until|till|and)\s)\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?|\s\((?!\d{4}\))[^()\n]{3,24}\)|\))\s(?:on\s)?(?:(?<dayWord>yesterday|today|tomorrow)|(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?![a-z])))\b/;

const NO_PLACE = /^(?!local|eastern|central|pacific)\p{Ll}+\stime$/u;
/** "The 18:45 train". */
const TIMETABLED = /^\s(?:train|bus|coach|flight|ferry|boat|service|kick-?off|showing|to\s[A-Z])/;

const FOUR_DIGITS = "Hours and minutes in four digits.";

/** "Left at 1745": four digits are an hour only where a message gives them as one; 19.. and 20.. only after "at". */
function bareHours(digits: string, { text, end, before, after }: Place): Reading | null {
  const next = after(56);
  const clock = { hour: Number(digits.slice(0, 2)), minute: Number(digits.slice(2)) };
  // "Due 2359 tonight", "by Sunday, 2359".
  const dayBehind = isMessage(text) ? DAY_WORD_BEHIND.exec(next) : null;
  const year = /^(?:19|20)/.test(digits);
  if (dayBehind !== null && !year) {
    const meaning = readDayPhrase({ dayWord: dayBehind[1] ?? "" }, { clock });
    if (meaning !== null)
      return {
        type: "TIME",
        meaning,
        end: end + dayBehind[0].length,
        because: FOUR_DIGITS,
        confidence: 0.8,
      };
  }
  // "Book in by Sunday 2100": of the day before it.
  if (isMessage(text) && !year && DAY_BEFORE.test(before(14))) return hourOf(clock, next, FOUR_DIGITS, 0.8);
  const lead = /(?:^|\s)(at|abt|till|until|by|from|around|@)\s(?:abt\s|about\s)?$/i.exec(before(14))?.[1];
  // "Start at 0730 end 2200".
  if (isMessage(text) && !year && /\b(?:ends?|starts?|reach(?:ed)?|eta)\s$/i.test(before(9)) && CLOSES_HOUR.test(next))
    return hourOf(clock, next, FOUR_DIGITS, 0.75);
  // "0600 wake up call": no number but an hour begins with a nought.
  if (isMessage(text) && digits.startsWith("0") && /^\s*$/.test(before(14)) && ACTS.test(next))
    return hourOf(clock, next, FOUR_DIGITS, 0.75);
  // "0600-1800 GMT": the first hour of a span in four digits.
  const spanEnd = /^\s?[-\u2013]\s?(?:[01]\d|2[0-4])[0-5]\d\s?(?:GMT|UTC|h(?:rs|ours)?)\b/.exec(next);
  if (spanEnd !== null && !/\d$/.test(before(1)))
    return hourOf(clock, "", "The first hour of a span in four digits.", 0.85);
  // "At 0700 (0400 GMT)": the same hour elsewhere says what the digits are.
  const elsewhere = /^\s\(\d{4}\s(?:GMT|UTC)\)/.test(next);
  if (lead === undefined || (!elsewhere && !isMessage(text))) return null;
  // "See you at 1500 Sunset Blvd".
  if (
    /^\s(?:[A-Z][a-z]+\s){1,2}(?:Ave(?:nue)?|St(?:reet)?|R(?:oa)?d|Blvd|Boulevard|Drive|Lane|Way|Square)\b/.test(next)
  )
    return null;
  // "Best film at 2014 Harbour Festival": a year goes on with a name.
  if (year && (!/^(?:at|abt|@)$/i.test(lead) || /^\s[A-Z]/.test(after(2)))) return null;
  return hourOf(clock, next, FOUR_DIGITS, 0.8);
}

const ACTS =
  /^\s(?:start|wake|woke|up|alarm|train|bus|flight|ferry|meet|call\s?time|report|kick-?off|gym|run|swim|shift|class|and|on|here|already|now)\b/i;
const CLOSES_HOUR = /^(?:$|[.,;:)!?](?!\d)|\s?[-\u2013]\s?\d|\s(?:to|till?|end|ends|and|then|at|in|tmr|lol)\b)/i;

/** " tonight", " tmr" after an hour. */
const DAY_WORD_BEHIND = /^\s(today|tdy|2day|tonight|tonite|2nite|tomorrow|tmrw?|tmrow|2mrw|2moro|2morrow)\b/i;
/** "Sunday, ", "Fri night, " before an hour. */
const DAY_BEFORE =
  /\b(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|tonight|tomorrow|tmrw?|today|tdy|morning|afternoon|evening|night|nite),?\s$/i;

/** The hour, of the day that the words behind it name where they do. */
function hourOf(clock: ClockTime, next: string, because: string, confidence: number): Reading | null {
  const later = DAY_AFTER_RANGE.exec(next)?.groups;
  const meaning: Meaning | null =
    later === undefined ? { kind: "calendar", fields: { clock } } : readDayPhrase(later, { clock });
  return meaning === null ? null : { type: "TIME", meaning, because, confidence };
}

const RANGE_END =
  /^(?:(?<dash>\s?[-\u2013\u2014]\s?)|\s(?:to|until|till?|and|&)\s)(?<hour>1[0-2]|[1-9])(?:[:.][0-5]\d)?\s?(?<half>[ap])\.?\s?m\b/i;

/** The 7 of "7-9pm", "from 7 to 9 p.m.": its half of the day is that of the end, or the one before. */
function firstHour(
  hour: string,
  minute: string | undefined,
  before: (length: number) => string,
  after: (length: number) => string,
): Reading | null {
  const end = RANGE_END.exec(after(24))?.groups;
  const [first, last] = [Number(hour), Number(end?.["hour"])];
  if (end === undefined || Number(minute ?? 0) > 59) return null;
  if (/[\d.,:/$\u00a3\u20ac-]$/.test(before(1))) return null;
  // "Won 3 and 5pm saw rain": without a dash the words before must open a span.
  if (end["dash"] === undefined && !/\b(?:from|between|open|hours|at)\s$/i.test(before(9))) return null;
  const isSameHalf = first % 12 <= last % 12;
  const isAfternoon = /p/i.test(end["half"] ?? "") === isSameHalf;
  const clock = { hour: (first % 12) + (isAfternoon ? 12 : 0), minute: Number(minute ?? 0) };
  return hourOf(clock, after(56), "The first hour of a span, in the half of the day that its end tells.", 0.9);
}

const halfOf = (words: Words): string | undefined => words["halfDay"] ?? words["half2"] ?? words["named"];

const TONIGHT = /nig|nit|nyt/i;

/** "Worked 1500 hours": an hour of four digits begins with 0 or has a word before it that leads to one. */
function isAmount({ text, words, before, after }: Place): boolean {
  if (words.startsWith("0") || LEADS_TO_HOUR.test(before(LEAD_REACH))) return false;
  return /\s/.test(words) || !isMessage(text) || /^\s(?:of|in|on|per|to)\b/.test(after(5));
}

/** "10:00-17:30": both ends of a span in hours and minutes. */
const isSpanOfHours = (before: string, after: string): boolean =>
  /^\s?[-\u2013]\s?(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:.])/.test(after) ||
  /(?<![\d:.])(?:[01]?\d|2[0-4]):[0-5]\d\s?[-\u2013]\s?$/.test(before);

/** "ETA 18:20", "doors 19:00": words of a plan that go on to an hour. */
const standsAsHour = (words: string, before: string, after: string): boolean =>
  /^\d\d?:\d\d$/.test(words) &&
  (words.length === 5 || /\b(?:doors?|show|gig|kick-?off|eta)[:\s]\s?$/i.test(before)) &&
  /(?:\b(?:eta|etd|time|when|doors|kick-?off|ko|starts?|starting|opens?|closes?|departs?|leaves?|arrives?|boarding|show|gig|it'?s)[:\s]\s?|^\s?)$/i.test(
    before,
  ) &&
  /^(?:$|[\s,;!?)]|\.(?!\d))/.test(after);

/** "-Sun" behind a weekday. */
const SPAN_BEHIND = /^\s?[-\u2013]\s?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i;

const TIMES_MAX = 1_000;
/** Longer words would hold on to the whole text they were cut from. */
const WORDS_MAX = 12;
const timesSaid = new Map<string, string>();
/** What is said of an hour; kept, for hours in a row are few and come again. */
function sayTime(words: string): string {
  const known = timesSaid.get(words);
  if (known !== undefined) return known;
  const said = `"${words}" is a time of day, of the place the story tells of.`;
  if (timesSaid.size < TIMES_MAX && words.length <= WORDS_MAX) timesSaid.set(words, said);
  return said;
}

export const clockTime = temporalRule({
  name: "time of day",
  phrases: [
    `[(about|around|shortly before|shortly after|just before|just after|exactly) ]${CLOCK}[[,| on| of] ${DAY_PHRASE}]`,
    `[(late|early) ]${DAY_PHRASE}[,|:][ (at|by|until|from|around|about|@)] ${CLOCK}`,
    `[(late|early) ]${DAY_PHRASE} {dayPart=part}[,][ (at|by|until|from|around|about|@)] ${CLOCK}`,
    "{bare24=packed24}",
    "{first=rangeHour}[(:|.){firstMinute=twoDigits}]",
    `${CLOCK}[ on] the {nextDay=nextDayWord} (day|morning|afternoon|evening|night)`,
  ],
  read(words, place) {
    const { text, before, after, words: matched } = place;
    if (words["bare24"] !== undefined) return bareHours(words["bare24"], place);
    if (words["first"] !== undefined) return firstHour(words["first"], words["firstMinute"], before, after);
    const { dayPart } = words;
    const said = words["zone"];
    // "Midnight snack time": no place bears that name.
    const noPlace = said !== undefined && NO_PLACE.test(said);
    const zone = noPlace ? undefined : said;
    const clock = readClock(words, zone, dayPart ?? (TONIGHT.test(words["dayWord"] ?? "") ? "night" : undefined));
    if (clock === null) return null;
    // "The midnight sun" shines.
    if (words["named"] !== undefined && words["weekday"] === "sun") return notATime(`"${matched}" is the sun`);
    const bare = words["hour24"] !== undefined;
    const dated = words["weekday"] ?? words["dayWord"] ?? words["m1"] ?? words["m2"] ?? words["m3"] ?? words["m4"];
    if (noPlace && dated !== undefined) return null;
    // "Fri 6pm-9pm, Sat-Sun 9am": the days behind the comma open the next span.
    const comma = SPAN_BEHIND.test(after(8)) ? matched.search(/,\s?\p{L}+$/u) : -1;
    if (comma > 0 && words["weekday"] !== undefined && clock !== null)
      return {
        type: "TIME",
        meaning: { kind: "calendar", fields: { clock } },
        end: place.start + comma,
        because: sayTime(matched.slice(0, comma)),
        confidence: 0.9,
      };
    if (dated === undefined && /^h/i.test(words["zone24"] ?? "") && isAmount(place)) return null;
    // 3:2 may be a score or a ratio, and 12:30 a verse; hours and minutes alone need a word that speaks of time.
    if (
      bare &&
      dated === undefined &&
      zone === undefined &&
      !TIMETABLED.test(after(12)) &&
      !isBeforePart(after(PART_REACH)) &&
      !isSpanOfHours(before(8), after(8)) &&
      !(isMessage(text) && standsAsHour(matched, before(14), after(8))) &&
      !/\b(?:at|by|until|till|from|to|around|about|before|after|between|and|since|@)\s$/i.test(before(9))
    )
      return null;
    if (words["named"] !== undefined && dated === undefined && /^-/.test(after(1))) return null;
    // "Just after midnight on Sunday" opens the Sunday.
    if (clock.hour === 24 && (/^(?:shortly|just) after/i.test(matched) || /\bafter\s$/i.test(before(6))))
      clock.hour = 0;
    if (/^[a-z]{0,1}\d/i.test(after(1)) || (bare && /^\s?(?:km|mi|per|to \d|scale)/.test(after(8)))) return null;
    // "Midnight Friday" ends the Friday, and so does "until midnight"; an undated midnight else opens the day.
    if (dated === undefined && clock.hour === 24 && !/\b(?:until|till?|by|before|b4|to)\s$/i.test(before(7)))
      clock.hour = 0;
    // "Tuesday afternoon … 11am the next day".
    const beside = words["nextDay"];
    // "She left at 1 a.m. The next day …": another sentence.
    if (beside !== undefined && /\sThe\s/.test(matched)) return null;
    if (beside !== undefined)
      return {
        type: "TIME",
        meaning: {
          kind: "shift",
          unit: "day",
          by: /same/i.test(beside) ? 0 : /previous/i.test(beside) ? -1 : 1,
          from: "mentioned",
          inside: { clock },
        },
        because: `"${matched}" is a time of the ${beside} day.`,
        confidence: 0.85,
      };
    const hour = { clock, words: matched, end: place.end, hasHalf: halfOf(words) !== undefined };
    const near = dated === undefined ? hourOfPart(hour, after(PART_REACH)) : null;
    if (near !== null) return near;
    const later = dated === undefined ? DAY_AFTER_RANGE.exec(after(56))?.groups : undefined;
    const meaning: Meaning | null =
      dated === undefined && later === undefined
        ? { kind: "calendar", fields: { clock } }
        : readDayPhrase(later ?? words, { clock });
    if (meaning === null) return null;
    const reading: Reading = {
      type: "TIME",
      meaning,
      because: clock.zone === undefined ? sayTime(matched) : `"${matched}" is a time of day, ${clock.zone} as written.`,
      confidence: 0.95,
    };
    if (noPlace) reading.end = place.end - (said?.length ?? 0) - 1;
    if (/^(?:about|around|shortly|just)\b/i.test(matched)) reading.mod = "APPROX";
    return reading;
  },
  examples: [
    { text: "6:40 p.m. Thursday", means: "2015-04-02T18:40", published: "2015-04-04" },
    { text: "shut from 6am to 9am yesterday", finds: "6am", means: "2015-04-03T06:00", published: "2015-04-04" },
    {
      text: "The quake struck at 4:10 a.m. (0310 GMT) on Wednesday.",
      finds: "0310 GMT",
      means: "2015-04-01T03:10",
      published: "2015-04-04",
    },
    { text: "left the office at 1745, so tired", finds: "1745", means: "2015-04-04T17:45", published: "2015-04-04" },
    { text: "Polls opened (0600-1800 GMT).", finds: "0600", means: "2015-04-04T06:00", published: "2015-04-04" },
    { text: "start at 0730 end 2200!", finds: "2200", means: "2015-04-04T22:00", published: "2015-04-04" },
    { text: "shows at 8 & 10pm!", finds: "8", means: "2015-04-04T20:00", published: "2015-04-04" },
    { text: "its 3 in the morn", finds: "3 in the morn", means: "2015-04-04T03:00", published: "2015-04-04" },
    { text: "Thursday evening at 7:30", means: "2015-04-02T19:30", published: "2015-04-04" },
    {
      text: "Polls opened at 0700 (0400 GMT) on Thursday.",
      finds: "0700",
      means: "2015-04-02T07:00",
      published: "2015-04-04",
    },
    {
      text: "The call came at 10 p.m. last night.",
      finds: "10 p.m. last night",
      means: "2015-04-03T22:00",
      published: "2015-04-04",
    },
    {
      text: "The fire began at 1:30 a.m. last night.",
      finds: "1:30 a.m. last night",
      means: "2015-04-04T01:30",
      published: "2015-04-04",
    },
    {
      text: "Crews left at 6am this morning.",
      finds: "6am this morning",
      means: "2015-04-04T06:00",
      published: "2015-04-04",
    },
    { text: "Open 10:00-17:30, closed for lunch.", finds: "10:00", means: "2015-04-04T10:00", published: "2015-04-04" },
    { text: "Gig! doors 7:30, £5", finds: "7:30", means: "2015-04-04T07:30", published: "2015-04-04" },
    { text: "ETA 18:20, save me some cake", finds: "18:20", means: "2015-04-04T18:20", published: "2015-04-04" },
    {
      text: "The play starts at 7:05 tonight.",
      finds: "7:05 tonight",
      means: "2015-04-04T19:05",
      published: "2015-04-04",
    },
    { text: "report due 2359 tonight!", finds: "2359 tonight", means: "2015-04-04T23:59", published: "2015-04-04" },
    { text: "submit by this Sunday, 2359 ok!", finds: "2359", means: "2015-04-05T23:59", published: "2015-04-04" },
    {
      text: "It began just after midnight on Friday.",
      finds: "just after midnight on Friday",
      means: "2015-04-03T00:00",
      mod: "APPROX",
      published: "2015-04-04",
    },
    { text: "muster 1930hrs outside!", finds: "1930hrs", means: "2015-04-04T19:30", published: "2015-04-04" },
    { text: "The 18:45 train was late.", finds: "18:45", means: "2015-04-04T18:45", published: "2015-04-04" },
    { text: "Midnight snack time!", finds: "Midnight", means: "2015-04-04T00:00", published: "2015-04-04" },
    { text: "Open house 7-9pm!", finds: "7", means: "2015-04-04T19:00", published: "2015-04-04" },
    { text: "shut from 11 to 1 p.m. yesterday", finds: "11", means: "2015-04-03T11:00", published: "2015-04-04" },
    {
      text: "The bars may stay open until midnight.",
      finds: "midnight",
      means: "2015-04-04T24:00",
      published: "2015-04-04",
    },
    {
      text: "He rang at 6:45 in the evening.",
      finds: "6:45 in the evening",
      means: "2015-04-04T18:45",
      published: "2015-04-04",
    },
    { text: "8pm tonight", means: "2015-04-04T20:00", published: "2015-04-04" },
    {
      text: "It opened on 3 May 2015 and shut at 11am the next day.",
      finds: "11am the next day",
      means: "2015-05-04T11:00",
    },
    {
      text: "It closed on 3 May 2015. He had left at 11pm the previous evening.",
      finds: "11pm the previous evening",
      means: "2015-05-02T23:00",
    },
    {
      text: "On 3 May 2015 she left at 1 a.m. The next day she was ill.",
      finds: "1 a.m.",
      means: "2015-05-03T01:00",
    },
    { text: "noon Monday", means: "2015-03-30T12:00", published: "2015-04-04" },
    { text: "Dec. 3 at 21:05 GMT", means: "2014-12-03T21:05", published: "2014-12-04" },
  ],
  leaves: [
    "The mill stood until 1745.",
    "She flew 1500 hours in it.",
    "meet us at 1500 Harbour Road!",
    "my run took 24:30, lol",
    "Psalm 23:12, lol",
    "The midnight sun shone on the fjord.",
    "won 3:2",
    "a 12:1 ratio",
    "27 p.m.",
  ],
});
