import { civilDate, dayNumber, isCivilDate } from "@/lib/core/civil-time";
import { isOneSentence } from "./background-year";
import { anchorDay } from "./calendar-arithmetic";
import type { Memory, Thread } from "./resolved";
import { monthOf, sentenceBefore } from "./story";
import type { Tense } from "./tense";
import { goesOnTo, headsLine, isNewParagraph, opensSentence, threadAt } from "./thread";

/** Days before publication from which a told date is no longer the news of the year. */
const LONG_PAST_DAYS = 550;
const FAR_BACK_DAYS = 1100;
const HALF_A_YEAR = 6;
/** Months after the date told within which "on 20 November" goes on from it, though publication had one since. */
const SOON_MONTHS = 3;
const SOON_PAST_DAYS = 300;
/** "In March", "By June": the month that leads its own sentence takes the year told just before. */
/** "A letter dated 20 December" soon before publication is of the news, whatever year was told before it. */
const RECENT_DAYS = 92;
const isOfTheNews = (month: number, day: number, published: number): boolean => {
  const { year } = civilDate(published);
  return [year, year - 1].some((one) => {
    const past = isCivilDate(one, month, day) ? published - dayNumber(one, month, day) : -1;
    return past >= 0 && past <= RECENT_DAYS;
  });
};
const WHO_HAD = /\b(?:who|which|whom|when)\shad\s(?!(?:a|an|the|no|its|his|her|their|to)\b)[^.;:]{0,80}$/;
const LEADS =
  /(?:^|;\s)(?:["\u201c]?(?:(?:[Ii]n|[Bb]y|[Oo]n|[Ff]rom|[Uu]ntil|[Tt]hen|[Aa]nd|[Bb]ut),?\s)*(?:the\s)?(?:(?:early|late|mid)[\s-])?)$/;

/**
 * The year of a month, season or day without one inside a look back: "He signed on 3 May 2004. In June the money came."
 * Undefined where the text tells of its own day, or the verb looks ahead.
 */
export function flashbackYear(
  memory: Memory,
  month: number,
  day: number | undefined,
  start: number,
  tense: () => Tense,
  isSeason = false,
): number | undefined {
  if (!memory.looksBack || memory.published === null) return undefined;
  const thread = threadAt(memory);
  if (thread === null || thread.isNews || thread.isVague) return undefined;
  const year = yearFrom(thread, month, day);
  if (year === undefined || !isCivilDate(year, month, day ?? 1)) return undefined;
  if (isEntry(thread, start, memory)) return year;
  if (!goesOnTo(thread, start, memory)) return undefined;
  return isOfThread(thread, year, month, day, start, isSeason, memory) && tense() !== "future" ? year : undefined;
}

/** In a timeline an entry is told in the present, and the next one has the year of the last: "1908: In March …", "15 June: …". */
function isEntry({ start, end }: Thread, at: number, { text }: Memory): boolean {
  if (!headsLine(text, start)) return false;
  const between = text.slice(end, Math.min(at, end + ENTRY_CHARS));
  return at - end < ENTRY_CHARS && (!between.includes("\n") || headsLine(text, at));
}
const ENTRY_CHARS = 400;

/** The month a thread stands in; of a week the one it begins in, null for a year. */
function monthTold({ fields }: Thread): number | null {
  const first = fields.week === undefined ? null : anchorDay(fields);
  return first === null ? monthOf(fields) : civilDate(first).month;
}

/** The first such month or day from the one told. */
function yearFrom(thread: Thread, month: number, day: number | undefined): number | undefined {
  const { year } = thread.fields;
  const toldDay = thread.day;
  const told = monthTold(thread);
  if (year === undefined || told === null) return year;
  const isOver =
    month < told || (month === told && day !== undefined && toldDay !== null && dayNumber(year, month, day) < toldDay);
  return isOver ? year + 1 : year;
}

function isOfThread(
  thread: Thread,
  year: number,
  month: number,
  day: number | undefined,
  start: number,
  isSeason: boolean,
  memory: Memory,
): boolean {
  const published = memory.published as number;
  const told = anchorDay(thread.fields);
  if (told === null) return false;
  const past = published - told;
  const known = monthTold(thread);
  // "… in May 1993, when he succeeded Mora, who had been killed on May Day": what had been before what is told.
  const between = memory.text.slice(thread.end, start);
  if (past >= LONG_PAST_DAYS && isOneSentence(between) && WHO_HAD.test(between)) return true;
  const leads = () => LEADS.test(sentenceBefore(memory.text, start).trimStart());
  if (known === null)
    return (
      past >= LONG_PAST_DAYS &&
      !isNewParagraph(thread, start, memory) &&
      opensSentence(sentenceBefore(memory.text, thread.start)) &&
      (isOneSentence(memory.text.slice(thread.end, start)) || leads())
    );
  const away = (year - (thread.fields.year as number)) * 12 + month - known;
  // In a paragraph of its own "reopened in January" may be of the news; "In December …" soon after goes on.
  if (isNewParagraph(thread, start, memory)) return past >= FAR_BACK_DAYS && away <= HALF_A_YEAR && leads();
  // "Freed after the two sides agreed in April" may be of the news; seasons are too long to be told of it so.
  const isSoon = day !== undefined && away <= SOON_MONTHS && !isOfTheNews(month, day, published);
  if (!isSeason && !isSoon && !thread.isMoving && !leads()) return false;
  if (past >= LONG_PAST_DAYS) return true;
  return isSoon && past >= SOON_PAST_DAYS;
}

/** "In August 2013 the ferry sank. … On the evening of 17 August": the month was told with its year, long ago. */
export function toldMonthYear(memory: Memory, month: number, nearest: number, tense: () => Tense): number | undefined {
  const { published } = memory;
  const told = memory.yearOfMonth.get(month);
  if (told === undefined || published === null || told === civilDate(nearest).year) return undefined;
  if (memory.severalYears.has(month)) return undefined;
  if (published - dayNumber(told, month) < LONG_PAST_DAYS) return undefined;
  // A look back to another year goes before what was told of this month elsewhere.
  const thread = threadAt(memory);
  if (thread !== null && !thread.isNews && thread.fields.year !== told) return undefined;
  const isRecent = nearest <= published && published - nearest <= RECENT_DAYS;
  return isRecent || tense() !== "past" ? undefined : told;
}
