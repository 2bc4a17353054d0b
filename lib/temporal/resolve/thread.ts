import type { DayNumber } from "@/lib/core/civil-time";
import type { CalendarFields } from "../meaning";
import { anchorDay, dayOf } from "./calendar-arithmetic";
import { isOneSentence } from "./one-sentence";
import type { Memory, Thread, Told } from "./resolved";
import { isBracketed, isCompared, sentenceBefore } from "./story";

/** A date this near to publication is of the news, however it is told. */
const NEWS_DAYS = 60;
const PARAGRAPH = /\n\s*\n/;
/** Over a stretch longer than this nobody knows whether the telling came back. */
const REACH = 700;

/** "The 1976 act", "a 2004 census": the year names a thing, and nothing that is told happens in it. */
const NAMES_A_THING = /(?:\b(?:the|a|an|its|his|her|their|our|this|every)|['\u2019]s)\s$/i;
/** "Has been shut since 1994", "in force until 2008": one end of something long. */
const OPEN_SIDE = /\b(?:since|until|till|through)\s(?:(?:the\s)?(?:early|late|mid)?-?\s?)?$/i;
/** "Acme, founded in 1994,", "the pastor, who came in 1988,": on the side. */
const ASIDE = /,\s(?:who|which|whose|where|that|[a-z]+ed|built|made|born|sold|bought|won|led|known)\s[^,.;]{0,60}$/;
const BORN = /\b(?:born|aged)\b[^.;]{0,60}$/i;
const HAD = /\bhad\s(?!(?:a|an|the|no|its|his|her|their|to)\b)(?:[a-z]+\s){0,3}[^.;:]{0,80}$/;
/** "In 1994 she …": the year opens its sentence. */
const OPENS = /^["\u201c(]?(?:(?:In|By|During|Since|From|Throughout)\s)?(?:the\s)?(?:(?:early|late|mid)[\s-])?$/;
/** "The strike of 1926 began": what the sentence is about is of that year. */
const ABOUT = /^(?:The|A|An)\s(?:[\p{L}-]+\s){1,4}of\s$/u;
export const opensSentence = (before: string): boolean =>
  OPENS.test(before.trimStart()) || ABOUT.test(before.trimStart());
/** "…," he told the court on Tuesday: when it was said, not when it was. */
const SAID_OF_QUOTE =
  /["\u201d][^"\u201c\u201d.\n]{0,80}\b(?:said|says|told|added|recalled|wrote|testified|remembered)\b(?![^"\u201c.\n]*\b(?:that|which|who)\b)[^"\u201c.\n]{0,60}$/;

const hasQuote = (before: string): boolean => before.includes('"') || before.includes("\u201d");
/** "after a strike that began on": the thing behind the news of the sentence. */
const ENDED_THING =
  /\b(?:after|ending|ended|following|over|against|despite)\s(?:an?|the|its|his|her|their)\s[^,.;]{1,60}\b(?:that|which)\s[^,.;]{2,40}\b(?:on|in|since)\s(?:the\s)?$/;
/** "The level of 2019", "the accounts for 2022": a measure is named by its year. */
const MEASURE =
  /\b(?:levels?|figures?|accounts|budgets?|prices?|totals?|results?|high|low|peak|record|standards?|average|rates?)\s(?:of|for|in)\s$/;
const SIDE_REACH = 30;
/** "The seventh to fall since the miners joined in the autumn of 2014": one end of something long, told by its deed. */
const SINCE_DEED = /\bsince\s(?:[\p{L}'\u2019-]+\s){2,9}(?:in|on|during)\s(?:the\s)?$/u;
const DEED_REACH = 100;

/** Which units count on from a date all the same: none, for it is only named; or years, for its days are not what is told. */
type Passing = "none" | "years" | null;

/** Whether a date leaves the thread where it is. */
function passing({ fields, start, end, kind }: Told, memory: Memory): Passing {
  const { text, thread } = memory;
  if (kind === "publication" && thread === null) return null;
  const before = sentenceBefore(text, start);
  // "They went back on Thursday after a strike that began on 30 May. The day before …": when what is over had begun.
  if (kind === "publication" && thread !== null && thread.isNews) {
    const between = text.slice(thread.end, start);
    return between.length < SENTENCE_MAX && ENDED_THING.test(between) && isOneSentence(between) ? "years" : null;
  }
  if (isBracketed(before)) return "none";
  // "Sent off against Rovers on 27 August" compares nothing.
  if (fields.day === undefined && isCompared(before, text.slice(end, end + 9))) return "years";
  if (thread !== null && !thread.isNews && hasQuote(before) && SAID_OF_QUOTE.test(before)) return "none";
  if (kind === "publication") return null;
  // "A week earlier he had been warned": behind the day that is told, and as no day of its own.
  if (kind === "expression" && stepsBack(fields, thread)) return "none";
  const isYear = isYearOnly(fields);
  if (isYear && BORN.test(before)) return null;
  if (isYear && thread !== null && MEASURE.test(before.slice(-SIDE_REACH))) return "none";
  if (isYear && NAMES_A_THING.test(before) && /^\s[\p{L}]{3,}/u.test(text.slice(end, end + 5))) return "none";
  // "He fled on Tuesday. He had built the house in 1990 …": a day is not left for a year that no sentence opens with.
  if (
    isYear &&
    thread !== null &&
    thread.day !== null &&
    !isNewParagraph(thread, start, memory) &&
    !opensSentence(before)
  )
    return "years";
  if (OPEN_SIDE.test(before.slice(-SIDE_REACH)) || SINCE_DEED.test(before.slice(-DEED_REACH)))
    return isYear || thread !== null ? "years" : null;
  // A paragraph that opens with what had been goes back for good.
  if (!isYear || thread === null || isNewParagraph(thread, start, memory)) return null;
  // "It fell in June 1998. Work had begun in 1996, and the next day …": what was over stands aside.
  return HAD.test(before) ? "years" : null;
}

const stepsBack = (fields: CalendarFields, thread: Thread | null): boolean => {
  if (thread === null || dayOf(fields) !== null) return false;
  const day = thread.day ?? (isYearOnly(thread.fields) ? null : anchorDay(thread.fields));
  return day !== null && lastDayOf(fields) < day;
};

const isYearOnly = ({ month, quarter, season, half, week }: CalendarFields): boolean =>
  (month ?? quarter ?? season ?? half ?? week) === undefined;

/** True where a date that is told more coarsely holds one told before: "1934" after "3 March 1934". */
function holds(coarse: CalendarFields, fine: CalendarFields): boolean {
  if (coarse.year === undefined || coarse.year !== fine.year || coarse.day !== undefined) return false;
  if (isYearOnly(coarse)) return true;
  return coarse.month !== undefined && coarse.month === fine.month;
}

/** The day of a thread, where the date told now does not leave it. */
function dayIn(fields: CalendarFields, day: DayNumber | null): DayNumber | null {
  const own = dayOf(fields);
  if (own !== null || day === null) return own;
  const first = anchorDay(fields);
  if (first === null) return null;
  return day >= first && day <= lastDayOf(fields) ? day : null;
}

/** About the last day of what the fields name. */
function lastDayOf(fields: CalendarFields): DayNumber {
  const first = anchorDay(fields) ?? Number.POSITIVE_INFINITY;
  if (fields.week !== undefined) return first + 6;
  return first + (isYearOnly(fields) ? 365 : fields.month !== undefined ? 30 : 91);
}

function tell(told: Told, memory: Memory): void {
  const { fields, start, end, kind } = told;
  const { text, thread, published } = memory;
  const first = anchorDay(fields);
  if (first === null) return;
  const passes = passing(told, memory);
  if (passes !== null) {
    if (passes === "years" && thread !== null) memory.thread = { ...thread, years: fields, yearsEnd: end };
    return;
  }
  const isVague =
    isYearOnly(fields) &&
    (BORN.test(sentenceBefore(text, start)) || (thread !== null && ASIDE.test(sentenceBefore(text, start))));
  const goesOn = thread !== null && !isVague && !thread.isVague && holds(fields, thread.fields);
  const isNews =
    kind === "publication" ||
    (published !== null && Math.abs(published - first) <= NEWS_DAYS) ||
    (kind === "expression" && thread !== null && thread.isNews);
  const next: Thread = {
    fields: goesOn ? thread.fields : fields,
    day: dayIn(fields, thread?.day ?? null),
    years: fields,
    yearsEnd: end,
    start,
    end,
    isNews,
    isMoving: kind === "expression" && thread !== null && !thread.isNews,
    isVague,
    since: { to: end, isPresent: false, isNewParagraph: false },
  };
  memory.thread = next;
  if (!isNews) memory.flashback = next;
}

/** The thread that a place in the text goes on with; null before any date with a year is told. */
export function threadAt(memory: Memory): Thread | null {
  for (const told of memory.told.splice(0)) tell(told, memory);
  return memory.thread;
}

/** What the same sentence tells on the side is nearer than what the thread stands at. */
export const lastTold = ({ fields, years, yearsEnd }: Thread, start: number, { text }: Memory): CalendarFields =>
  start - yearsEnd < SENTENCE_MAX && isOneSentence(text.slice(yearsEnd, start)) ? years : fields;
const SENTENCE_MAX = 300;

/** Words that bring the telling back to the day it is written. */
const PRESENT = /\b(?:is|are|am|has|have|will|says|say|now|today|tomorrow|yesterday|currently|nowadays)\b/;
const QUOTED = /"[^"\n]*"|\u201c[^\u201d\n]*\u201d/g;

/** Reads the text on from where it was read last: whether the present came back, whether a paragraph ended. */
function readTo(start: number, { since }: Thread, { text }: Memory): Thread["since"] {
  if (start <= since.to) return since;
  const stretch = text.slice(Math.max(0, since.to - 1), start);
  since.isNewParagraph ||= PARAGRAPH.test(stretch);
  since.isPresent ||= PRESENT.test(stretch.replace(QUOTED, ""));
  since.to = start;
  return since;
}

/** True where no present comes between the date last told and a place: the telling is still there. */
export const goesOnTo = (thread: Thread, start: number, memory: Memory): boolean =>
  start >= thread.end && start - thread.end <= REACH && !readTo(start, thread, memory).isPresent;

/** True where a place is the head of its line, before a colon or a dash: "1908: …", "14 June 2017, 00:54 - …". */
export const headsLine = (text: string, start: number): boolean =>
  (start < HEAD_LEAD ? /(?:^|\n)[\s*\u2022-]*$/ : /\n[\s*\u2022-]*$/).test(
    text.slice(Math.max(0, start - HEAD_LEAD), start),
  ) && /^[^\n.]{1,40}?(?::|\s[-\u2013\u2014])\s/.test(text.slice(start, start + 46));
const HEAD_LEAD = 8;

/** True where a paragraph ends between the date last told and a place, or so much text stands there that one may. */
export const isNewParagraph = (thread: Thread, start: number, memory: Memory): boolean =>
  start - thread.end > REACH || readTo(start, thread, memory).isNewParagraph;

/** The look back that a place stands in; null where the text tells of its own day. */
export function flashbackAt(start: number, memory: Memory): Thread | null {
  if (!memory.looksBack || memory.published === null) return null;
  const thread = threadAt(memory);
  if (thread === null || thread.isNews) return null;
  return goesOnTo(thread, start, memory) ? thread : null;
}
