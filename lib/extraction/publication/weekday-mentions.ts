import type { Article } from "@/lib/core/article";
import { type DayNumber, MINUTES_PER_DAY, parseIsoDay, type Weekday, weekdayOf } from "@/lib/core/civil-time";
import { MONTHS, WEEKDAYS } from "@/lib/core/date-words";
import { findTimeExpressions } from "@/lib/temporal";
import { zoneTexts } from "./zone-texts";

/** A weekday alone, in the past: "on Wednesday", "Wednesday's ruling"; not "next Wednesday", not "every Wednesday". */
export interface WeekdayMention {
  weekday: Weekday;
  /** The sentence part around it, for the explanation: "upheld by the court on Wednesday". */
  quote: string;
  /** Stands in the opening of the body, where a report says when its news happened. */
  inLead: boolean;
  inFirstSentence: boolean;
  /** "Earlier on Saturday": the day is not over, or just over, when it is written. */
  sameDay: boolean;
}

export interface BodyClues {
  weekdays: readonly WeekdayMention[];
  /** Words of a report of the same day, as they stand in the text: "Today", "did not immediately reply". */
  sameDayWords: readonly string[];
  /** Latest first day of a past date that the body writes with its year. */
  latestPast: DayNumber | null;
  /** "this month" of something past. */
  thisMonth: boolean;
  /** Months that the body names as past, without day or year (1-12): "in November". */
  bareMonths: readonly number[];
  /** Past days written without a year, in the year that fits the probe. */
  yearlessDays: readonly DayNumber[];
}

const LEAD_CHARS = 700;
const BARE_WEEKDAY = new RegExp(
  `^(?<when>earlier |later )?(?:early |late )?(?:on )?(?:the )?(?<name>${WEEKDAYS.join("|")})(?: (?:morning|afternoon|evening|night|noon))?(?:['’]s)?$`,
  "i",
);
const NOT_BARE_BEFORE =
  /\b(?:last|next|every|each|previous|following|coming|alternate|by|until|from|since|before|starting|beginning|effective|due|scheduled|planned|set)\s+(?:(?:for|on)\s+)?$/i;
/** "said Sunday Okoro": a person. */
const PERSONS_NAME = /^ \p{Lu}\p{Ll}/u;
/** Where a second sentence begins; abbreviations such as "U.S." close none. */
const NEXT_SENTENCE = /[\p{Ll}\d)"”][.!?]["”’)]*\s+["“]?\p{Lu}/u;
const BARE_MONTH = new RegExp(`^(?:in )?(?:last |early |mid-|late )?(?<name>${MONTHS.join("|")})$`);
/** "officials said on Friday that Washington would …": the Friday is past, whatever the rest of the sentence plans. */
const REPORTED_BEFORE = /\b(?:said|told|met|held|was|were|came|began|\p{Ll}{2,}ed)\s+(?:\S+\s+){0,2}$/u;
const SAME_DAY_WORDS: readonly RegExp[] = [
  /\b(?:did not|didn['’]t|has not|had not|have not|would not) immediately (?:reply|respond|return|comment|answer)\b/i,
  /\b(?:could not|couldn['’]t) (?:immediately|be immediately) be? ?(?:reached|confirmed|verified)\b/i,
  /\b(?:was|were) not immediately (?:clear|known|available|reachable|confirmed)\b/i,
  /\bthere was no immediate (?:comment|word|claim|response|reaction|report)\b/i,
];
const SAME_DAY = /^(?:today|tonight|this (?:morning|afternoon|evening))$/i;
const EARLIER_THAT_DAY = /\b(?:earlier|later)(?: on)? $/i;
const AHEAD =
  /\b(?:will|would|shall|by|until|plan\w*|schedul\w*|expect\w*|due|set to|aim\w*|target\w*|next|upcoming|forecast\w*|project\w*|through|deadline|ahead|before)\b/i;

/**
 * Reads the body as it would stand on the day `probe`: weekdays alone in the past tense, wording of the same day,
 * and dates with a year that a text of that day could not speak of as past.
 */
export function bodyClues(article: Article, probe: DayNumber): BodyClues {
  const weekdays: WeekdayMention[] = [];
  const sameDayWords: string[] = [];
  const yearlessDays: DayNumber[] = [];
  const bareMonths: number[] = [];
  let latestPast: DayNumber | null = null;
  let thisMonth = false;
  let before = 0;
  for (const paragraph of zoneTexts(article, "body")) {
    for (const found of findTimeExpressions(paragraph, { published: { from: probe, to: probe + 1, best: probe } })) {
      const left = paragraph.slice(Math.max(0, found.start - 40), found.start);
      const sentence = around(paragraph, found.start, found.end);
      const { name, when } = BARE_WEEKDAY.exec(found.text)?.groups ?? {};
      const month = BARE_MONTH.exec(found.text)?.groups?.["name"];
      const isPast = found.direction !== "future";
      if (name !== undefined) {
        if ((!isPast && !REPORTED_BEFORE.test(left)) || NOT_BARE_BEFORE.test(left)) continue;
        if (PERSONS_NAME.test(paragraph.slice(found.end, found.end + 20))) continue;
        const lateInDay = EARLIER_THAT_DAY.exec(left)?.[0] ?? "";
        weekdays.push({
          weekday: weekdayNumber(name),
          quote: quoted(paragraph, found.start - lateInDay.length, found.end),
          inLead: before + found.start < LEAD_CHARS,
          inFirstSentence: before === 0 && !NEXT_SENTENCE.test(paragraph.slice(0, Math.min(found.start, LEAD_CHARS))),
          sameDay: lateInDay !== "" || when !== undefined,
        });
      } else if (SAME_DAY.test(found.text)) {
        sameDayWords.push(found.text);
      } else if (month !== undefined) {
        if (isPast && !AHEAD.test(sentence)) bareMonths.push((MONTHS as readonly string[]).indexOf(month) + 1);
      } else if (/^(?:earlier |later )?this month$/i.test(found.text)) {
        thisMonth ||= isPast && !AHEAD.test(sentence);
      } else if (found.interval !== undefined && /\d{4}/.test(found.text)) {
        const first = Math.floor(found.interval.from / MINUTES_PER_DAY);
        if (isPast && !AHEAD.test(sentence)) latestPast = Math.max(latestPast ?? first, first);
      } else if (isPast && /^\d{4}-\d\d-\d\d$/.test(found.value) && /\d/.test(found.text)) {
        const day = parseIsoDay(found.value);
        if (day !== null && day <= probe) yearlessDays.push(day);
      }
    }
    for (const words of SAME_DAY_WORDS) {
      const match = words.exec(paragraph);
      if (match !== null) sameDayWords.push(match[0]);
    }
    before += paragraph.length;
  }
  return { weekdays, sameDayWords, latestPast, thisMonth, bareMonths, yearlessDays };
}

const weekdayNumber = (name: string): Weekday =>
  (WEEKDAYS.findIndex((weekday) => weekday.toLowerCase() === name.toLowerCase()) + 1) as Weekday;

/** The words themselves with the one before them: "upheld on Wednesday". */
function quoted(paragraph: string, start: number, end: number): string {
  const space = paragraph.lastIndexOf(" ", Math.max(0, start - 2));
  const before = paragraph.slice(space + 1, start);
  return paragraph.slice(/^\p{L}+ $/u.test(before) ? space + 1 : start, end);
}

/** The sentence that holds a stretch, roughly: up to the next full stop on each side. */
function around(paragraph: string, start: number, end: number): string {
  const from = paragraph.lastIndexOf(". ", start) + 1;
  const to = paragraph.indexOf(". ", end);
  return paragraph.slice(from, to < 0 ? paragraph.length : to);
}

/** True where the body opens with news told by the weekday of that day or of the day before it, as six reports in seven do. */
export function opensWithNewsOf(article: Article, day: DayNumber): boolean {
  const lead = bodyClues(article, day).weekdays.find(({ inLead }) => inLead);
  return lead !== undefined && (lead.weekday === weekdayOf(day) || lead.weekday === weekdayOf(day - 1));
}
