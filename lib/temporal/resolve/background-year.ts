import { civilDate } from "@/lib/core/civil-time";
import { isOneSentence } from "./one-sentence";
import type { Memory } from "./resolved";
import { monthOf, sentenceBefore } from "./story";
import type { Tense } from "./tense";
import { threadAt } from "./thread";

/** Characters from a date of the past to one that goes on from it. */
const REACH = 160;
/** Years before publication from which a told year is background, not this season's news. */
const YEARS_BACK_MIN = 2;
const YEAR_BEFORE = /^\d{4},\s(?:on|in|by|from)\s(?:the\s)?$/;
/** "The bridge, last inspected in May 2009, fell on 3 June": only a clause that is joined on continues the story. */
const GOES_ON = /;|[\s,](?:and|then|but|before|until)\s/;
const SINCE = /\bsince\b/i;
/**
 * The year of a month or day in news whose own sentence has just told a month of a year long past: "arrested on 3 March 2009
 * and released on 10 May". Undefined where nothing of the kind stands before.
 */
export function backgroundYear(
  memory: Memory,
  month: number,
  day: number | undefined,
  start: number,
  tense: () => Tense,
): number | undefined {
  const { last, lastAt, published, text } = memory;
  // "In 1941, on 22 June, …": the year stands right before.
  if (
    last?.year !== undefined &&
    last.month === undefined &&
    start >= lastAt &&
    YEAR_BEFORE.test(text.slice(Math.max(0, lastAt - 4), Math.min(start, lastAt + REACH)))
  )
    return last.year;
  const told = last === null ? null : monthOf(last);
  if (published === null || last?.year === undefined || told === null) return undefined;
  if (start - lastAt > REACH || start < lastAt) return undefined;
  // "Suspended on 8 March and reinstated in June": two dates of one sentence, the first of them of an earlier year.
  const thread = threadAt(memory);
  const isStory = thread !== null && !thread.isNews && thread.isMoving && thread.end === lastAt;
  if (last.year > civilDate(published).year - (isStory ? 1 : YEARS_BACK_MIN)) return undefined;
  const between = text.slice(lastAt, start);
  // "Has sent arms since the war began in 2022, and in January it pledged": one end of what goes on to this day.
  if (SINCE.test(sentenceBefore(text, lastAt))) return undefined;
  if (!GOES_ON.test(between) || !isOneSentence(between) || tense() === "future") return undefined;
  const isBefore = month < told || (month === told && last.month !== undefined && (day ?? 31) < (last.day ?? 1));
  return isBefore ? last.year + 1 : last.year;
}

/** "Restored in 2012 and shown that June": the year told in the same sentence, wherever the story stands. */
export function yearBeside({ last, lastAt, text }: Memory, wanted: number, start: number): number | undefined {
  if (last?.year === undefined || start < lastAt || start - lastAt > SENTENCE_MAX) return undefined;
  if (!isOneSentence(text.slice(lastAt, start))) return undefined;
  const told = monthOf(last);
  return told !== null && wanted - told <= NEXT_YEAR ? last.year + 1 : last.year;
}
const SENTENCE_MAX = 200;
/** "In December 2018 … that January": so many months back it is the one to come. */
const NEXT_YEAR = -8;
