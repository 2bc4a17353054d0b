import { civilDate, dayNumber, isCivilDate } from "@/lib/core/civil-time";
import { anchorDay } from "./calendar-arithmetic";
import { isOneSentence } from "./one-sentence";
import type { Memory, Thread } from "./resolved";
import { monthOf, sentenceBefore } from "./story";
import type { Tense } from "./tense";
import { goesOnTo, headsLine, isNewParagraph, opensSentence, threadAt } from "./thread";

/** Days before publication from which a told date is no longer the news of the year. */
const LONG_PAST_DAYS = 550;
const FAR_BACK_DAYS = 1100;
const DAYS_OF_STORY = 450;
const HALF_A_YEAR = 6;
/** Months after the date told within which "on 20 November" goes on from it, though publication had one since. */
const SOON_MONTHS = 3;
const SOON_PAST_DAYS = 300;
/** "In March", "By June": the month that leads its own sentence takes the year told just before. */
/** "A letter dated 20 December" soon before publication is of the news, whatever year was told before it. */
const RECENT_DAYS = 92;
const FRESH_DAYS = 31;
const isOfTheNews = (month: number, day: number, published: number, within = RECENT_DAYS): boolean => {
  const { year } = civilDate(published);
  return [year, year - 1].some((one) => {
    const past = isCivilDate(one, month, day) ? published - dayNumber(one, month, day) : -1;
    return past >= 0 && past <= within;
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
  const year = yearBefore(thread, month, start, memory) ?? yearFrom(thread, month, day);
  if (year === undefined || !isCivilDate(year, month, day ?? 1)) return undefined;
  if (isEntry(thread, start, memory)) return year;
  if (!goesOnTo(thread, start, memory)) return undefined;
  return isOfThread(thread, year, month, day, start, isSeason, memory) && tense() !== "future" ? year : undefined;
}

/** In a timeline an entry is told in the present, and the next one has the year of the last: "1908: In March …", "15 June: …". */
function isEntry({ start, end }: Thread, at: number, { text }: Memory): boolean {
  if (!headsLine(text, start)) return isInEntry(text, start, at);
  const between = text.slice(end, Math.min(at, end + ENTRY_CHARS));
  return at - end < ENTRY_CHARS && (!between.includes("\n") || headsLine(text, at));
}
const ENTRY_CHARS = 400;

/** "- January 2017: … An appeal, lodged on 9 February, is thrown out in May.": still the entry whose head gives the year. */
function isInEntry(text: string, told: number, at: number): boolean {
  const from = text.lastIndexOf("\n", at - 1) + 1;
  if (at - from > ENTRY_CHARS || told < from) return false;
  const [lead = ""] = /^[\s*\u2022-]*/.exec(text.slice(from, from + 8)) ?? [];
  return (
    headsLine(text, from + lead.length) && /^[^\n:.]{0,24}\b(?:1[5-9]|20)\d\d\b/.test(text.slice(from + lead.length))
  );
}

/** The month a thread stands in; of a week the one it begins in, null for a year. */
function monthTold({ fields }: Thread): number | null {
  const first = fields.week === undefined ? null : anchorDay(fields);
  return first === null ? monthOf(fields) : civilDate(first).month;
}

/** "12 May 2023: … The auditors, who had signed in February, resign": what had been lies before the month told. */
function yearBefore(thread: Thread, month: number, start: number, { text }: Memory): number | undefined {
  const told = monthTold(thread);
  const { year } = thread.fields;
  if (told === null || year === undefined || month === told || !HAD_BEEN.test(sentenceBefore(text, start)))
    return undefined;
  return month < told ? year : year - 1;
}
const HAD_BEEN =
  /\bhad\s(?:been\s)?(?:\p{Ll}+ly\s)?\p{Ll}+(?:ed|en|wn|nt|ld|id|ne|ght|un|ung|ept|eft|ade)\b[^.;:,]{0,60}$/u;

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
  // "He took office in February 2020 … dissolved parliament on 16 December", published in January: news, however the story ran.
  const isFresh = day !== undefined && isOfTheNews(month, day, published, FRESH_DAYS) && away > SOON_MONTHS;
  const moves = thread.isMoving && !isFresh;
  if (
    !isSeason &&
    !isSoon &&
    !moves &&
    !leads() &&
    !namesAThing(memory.text, start, away) &&
    !isOld(memory, thread, start)
  )
    return false;
  if (past >= LONG_PAST_DAYS) return true;
  return isSoon && past >= SOON_PAST_DAYS;
}

/** "… fell through in July 2002. After the August bailout": what is named by its month, soon after the one told. */
const namesAThing = (text: string, start: number, away: number): boolean =>
  away <= HALF_A_YEAR && /\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start));

/** "A memo of 17 September 2020. Its author resigned in December and won her case in 2022": the sentence goes on to a year long over. */
function isOld({ text, published }: Memory, { fields }: Thread, start: number): boolean {
  const [sentence = ""] = /^[^.;!?\n]{0,160}/.exec(text.slice(start, start + 160)) ?? [];
  const later = Number(
    /\b(?:and|then|before|,)\s[^.;]{0,80}?\b(?:in|until|by)\s((?:1[5-9]|20)\d\d)\b/.exec(sentence)?.[1] ?? 0,
  );
  return later > (fields.year as number) && later < civilDate(published as number).year;
}

/** "In August 2013 the ferry sank. … On the evening of 17 August": the month was told with its year, long ago. */
export function toldMonthYear(
  memory: Memory,
  month: number,
  nearest: number,
  start: number,
  tense: () => Tense,
): number | undefined {
  const { published } = memory;
  const told = memory.yearOfMonth.get(month);
  if (told === undefined || published === null || told === civilDate(nearest).year) return undefined;
  if (memory.severalYears.has(month)) return undefined;
  // "The fire of 2 March 2018 … was suspended on 8 March": of a month of which a day was told.
  const isNear = [...memory.yearOfDay].some(([key, year]) => year === told && key >> 5 === month);
  if (published - dayNumber(told, month) < (isNear ? DAYS_OF_STORY : LONG_PAST_DAYS)) return undefined;
  // A look back to another year goes before what was told of this month elsewhere.
  const thread = threadAt(memory);
  if (thread !== null && !thread.isNews && thread.fields.year !== told) return undefined;
  // "… allowed to lapse this April. Work resumed on 11 May": the paragraph is back at the day of writing.
  if (thread?.isNews && thread.day === null && !isNewParagraph(thread, start, memory)) return undefined;
  const isRecent = nearest <= published && published - nearest <= RECENT_DAYS;
  return isRecent || tense() !== "past" ? undefined : told;
}
