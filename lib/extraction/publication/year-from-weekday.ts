import type { Article } from "@/lib/core/article";
import { civilDate, type DayNumber, dayNumber, isCivilDate, MINUTES_PER_DAY, weekdayOf } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import type { ExplanationStep } from "@/lib/core/explanation";
import { findTimeExpressions } from "@/lib/temporal";
import { bodyClues, opensWithNewsOf } from "./weekday-mentions";
import { weekdayName, yearlessDay } from "./written-days";
import { zoneTexts } from "./zone-texts";

const RULE = "dateline";
const CONFIDENCE = 0.7;
/** The latest past time of a text lies seldom further back. */
const TOLD_WITHIN_DAYS = 400;

/**
 * "LIMA, July 30", news told by a Thursday, and 2019 the latest year that the text tells of as past: 30 July was a Thursday in
 * 2020 and not in 2019. News seldom leaves out the year before its own, so only that year and the next are asked; where both fit, or
 * none, nothing is known.
 */
export function yearFromWeekday(
  article: Article,
  dateline: string,
): { day: DayNumber; confidence: number; steps: ExplanationStep[] } | null {
  const known = yearlessDay(dateline);
  const latest = known === null ? null : latestTold(article);
  if (known === null || latest === null) return null;
  const { year } = civilDate(latest);
  const days = [year, year + 1].flatMap((candidate) =>
    isCivilDate(candidate, known.month, known.day) ? [dayNumber(candidate, known.month, known.day)] : [],
  );
  const [day, ...others] = days.filter(
    (one) => one >= latest && one - latest <= TOLD_WITHIN_DAYS && opensWith(article, one),
  );
  if (day === undefined || others.length > 0) return null;
  return {
    day,
    confidence: CONFIDENCE,
    steps: [
      { rule: RULE, because: `The dateline reads "${dateline}", without a year.`, from: dateline },
      {
        rule: RULE,
        because: `The latest year that the text tells of as past is ${year}. Of that year and the next, its news told by a weekday fits ${dayInWords(day)}, a ${weekdayName(day)}, alone: that is most likely the day.`,
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
const AHEAD =
  /\b(?:will|would|shall|by|until|plan\w*|schedul\w*|expect\w*|due|set to|(?:is|are|was|were) to|aim\w*|target\w*|next|upcoming|forecast\w*|project\w*|through|deadline|ahead|before)\b/i;

/** First day of the latest time with a written year that a sentence of the body tells of as past. */
function latestTold(article: Article): DayNumber | null {
  let latest: DayNumber | null = null;
  for (const paragraph of zoneTexts(article, "body")) {
    for (const { start, end, text, interval, mod, side } of findTimeExpressions(paragraph, { published: null })) {
      if (interval === undefined || mod !== undefined || side === "until" || !/\d{4}/.test(text)) continue;
      const from = Math.max(paragraph.lastIndexOf(". ", start), 0);
      const to = paragraph.indexOf(". ", end);
      const sentence = paragraph.slice(from, to < 0 ? paragraph.length : to);
      const led = /^\d{4}/.test(text) ? LEADS_TO_TIME.test(paragraph.slice(Math.max(0, start - 12), start)) : true;
      if (!led || !PAST.test(sentence) || AHEAD.test(sentence)) continue;
      latest = Math.max(latest ?? Number.NEGATIVE_INFINITY, Math.floor(interval.from / MINUTES_PER_DAY));
    }
  }
  return latest;
}
