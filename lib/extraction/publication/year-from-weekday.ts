import type { Article } from "@/lib/core/article";
import { civilDate, type DayNumber, dayNumber, isCivilDate, MINUTES_PER_DAY, weekdayOf } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import type { ExplanationStep } from "@/lib/core/explanation";
import { findTimeExpressions } from "@/lib/temporal";
import { bodyClues, opensWithNewsOf } from "./weekday-mentions";
import { weekdayName, yearlessDay } from "./written-days";
import { zoneTexts } from "./zone-texts";

const RULE = "dateline";
const CONFIDENCE = 0.8;

/**
 * "LIMA, July 30", news told by a Thursday, a strike told of in 2018 and a vote that will be in 2021: of the years between, 30 July was
 * a Thursday in 2020 alone. Without both bounds nothing is known: a text may well leave out the years before its own.
 */
export function yearFromWeekday(
  article: Article,
  dateline: string,
): { day: DayNumber; confidence: number; steps: ExplanationStep[] } | null {
  const known = yearlessDay(dateline);
  const told = known === null ? null : yearsTold(article);
  if (known === null || told === null || told.past === null || told.ahead === null) return null;
  const { past, ahead } = told;
  const [first, last] = [civilDate(past).year, civilDate(ahead).year];
  const days: DayNumber[] = [];
  for (let year = first; year <= last; year++) {
    const day = isCivilDate(year, known.month, known.day) ? dayNumber(year, known.month, known.day) : null;
    if (day !== null && day >= past && day < ahead && opensWith(article, day)) days.push(day);
  }
  const [day, ...others] = days;
  if (day === undefined || others.length > 0) return null;
  return {
    day,
    confidence: CONFIDENCE,
    steps: [
      { rule: RULE, because: `The dateline reads "${dateline}", without a year.`, from: dateline },
      {
        rule: RULE,
        because: `The text tells of ${first} as past and of ${last} as ahead. Between them its news told by a weekday fits ${dayInWords(day)}, a ${weekdayName(day)}, alone.`,
      },
    ],
  };
}

/** What somebody "said on Thursday" in the lead was said on the day of the dateline; what was done that day may be told on the next. */
function opensWith(article: Article, day: DayNumber): boolean {
  const said = bodyClues(article, day).weekdays.find(({ inLead, quote }) => inLead && /^(?:said|told)\b/.test(quote));
  return said === undefined ? opensWithNewsOf(article, day) : said.weekday === weekdayOf(day);
}

/** Words that lead to a time and not to the name of something ("the 2026 World Cup"). */
const LEADS_TO_TIME = /\b(?:in|since|on|from|during|of|by|late|early|mid)[ -]$/i;
const PAST =
  /\b(?:was|were|had|has|have|did|lost|won|fell|took|came|went|began|broke|held|met|said|told|left|made|found|built|sent|shot|rose|became|\p{Ll}{2,}ed)\b/u;
const WILL = /\b(?:will|(?:is|are) (?:due|set|scheduled|to))\b/;
const AHEAD =
  /\b(?:will|would|shall|by|until|plan\w*|schedul\w*|expect\w*|due|set to|(?:is|are|was|were) to|aim\w*|target\w*|next|upcoming|forecast\w*|project\w*|through|deadline|ahead|before)\b/i;

/** First day of the latest time with a written year that the body tells of as past, and the day behind the earliest that lies ahead. */
function yearsTold(article: Article): { past: DayNumber | null; ahead: DayNumber | null } {
  let [past, ahead]: [DayNumber | null, DayNumber | null] = [null, null];
  for (const paragraph of zoneTexts(article, "body")) {
    for (const { start, end, text, interval, mod, side } of findTimeExpressions(paragraph, { published: null })) {
      if (interval === undefined || mod !== undefined || side === "until" || !/\d{4}/.test(text)) continue;
      const from = Math.max(paragraph.lastIndexOf(". ", start), 0);
      const to = paragraph.indexOf(". ", end);
      const sentence = paragraph.slice(from, to < 0 ? paragraph.length : to);
      const led = /^\d{4}/.test(text) ? LEADS_TO_TIME.test(paragraph.slice(Math.max(0, start - 12), start)) : true;
      if (!led) continue;
      if (WILL.test(sentence)) ahead = Math.min(ahead ?? Number.POSITIVE_INFINITY, interval.to / MINUTES_PER_DAY);
      else if (PAST.test(sentence) && !AHEAD.test(sentence))
        past = Math.max(past ?? Number.NEGATIVE_INFINITY, Math.floor(interval.from / MINUTES_PER_DAY));
    }
  }
  return { past, ahead };
}
