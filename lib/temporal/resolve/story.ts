import type { CalendarFields } from "../meaning";
import { seasonFirstMonth } from "./calendar-arithmetic";
import type { Memory, Story } from "./resolved";

interface Spot {
  start: number;
  end: number;
}

/** A date with a year: where it begins inside the year, and where it stands in the text. */
interface Told extends Spot {
  year: number;
  month: number | null;
}

/** Characters of a sentence before a date that may say it is told in passing. */
const REACH = 160;
const HEADING_MAX = 80;
const LINE_BREAK = 10;
/** "Had begun in", "this followed the vote of": what was over when the story came by. "Had a plan" is no such verb. */
const FLASHBACK =
  /\b(?:had\s(?!(?:a|an|the|no|its|his|her|their|to)\b)|(?:followed|succeeded|replaced)\s)(?:[a-z]+\s){0,3}[^.;:]{0,60}$/;
/** "Than in", "compared to the losses of", "as against 3,500 in". */
/** "Against 40 in 1999" compares; "a suit against the bank in May 1999" does not. */
const COMPARISON =
  /\b(?:than|compared\s(?:to|with)|in\scomparison\s(?:to|with)|as\s(?:against|opposed\sto|in|it\shad|he\shad|they\shad)|against(?=\s(?:(?:just|only|some|about|nearly|almost|the)\s)?(?:[$\u00a3\u20ac\d]|two|three|four|five|six|seven|eight|nine|ten|none|those|that|same|figure|level))|unlike|from\sa\s(?:high|low|peak)|surpassing|exceeding)\s[^.;,]{0,50}$/i;
const COMPARED_NOUN = /^\s(?:high|low|level|peak|record|figures?|total)\b/;
/** "Lasted until", "would not fall until", "with a deadline". */
const OUTLOOK = /\b(?:until|till|would|deadline|scheduled|planned|promised)\b[^.;]{0,80}$/i;
/** At the start of a sentence or line a year moves the story; inside ("planned for 1976") it is only mentioned. */
const OPENS =
  /(?:^|[.!?:]["'\u201d)]?\s|\n\s{0,8})(?:(?:In|By|During|Since|From|Until|Throughout|Through)\s(?:the\s)?)?$/;

/** The month in which calendar fields begin inside their year; null where they tell only the year. */
export const monthOf = ({ month, quarter, season }: CalendarFields): number | null =>
  month ??
  (quarter === undefined ? undefined : quarter * 3 - 2) ??
  (season === undefined ? null : seasonFirstMonth(season));

/** What stands before a spot in its sentence and line. */
export function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const cut = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("! "), before.lastIndexOf("? "), lastStop(before));
  return before.slice(cut + 1);
}

/** The last full stop that ends a sentence: no initial, no abbreviation of a few letters. */
function lastStop(before: string): number {
  let at = before.lastIndexOf(". ");
  while (at >= 0 && /(?:^|[\s(])(?:[A-Z]|[A-Z][a-z]{1,2}|v|c|ca|no)$/.test(before.slice(Math.max(0, at - 4), at)))
    at = at === 0 ? -1 : before.lastIndexOf(". ", at - 1);
  return at;
}

/** By the words of its sentence before a date: it stands in brackets. */
export const isBracketed = (before: string): boolean =>
  before.lastIndexOf("(") > before.lastIndexOf(")") && before.trim() !== "(";
/** By the words of its sentence before a date and some characters after it: it is told for comparison. */
export const isCompared = (before: string, after: string): boolean =>
  COMPARISON.test(before) || COMPARED_NOUN.test(after);

/** True for a date that is told for comparison, in brackets, as a flashback or an outlook: the story stays where it is. */
function isPassing({ year, month: own, start, end }: Told, { text, story }: Memory): boolean {
  if (story === null) return false;
  const before = sentenceBefore(text, start);
  if (isBracketed(before) || isCompared(before, text.slice(end, end + 9))) return true;
  const month = own ?? story.month ?? 1;
  const ahead = (year - story.year) * 12 + month - (story.month ?? month);
  return ahead < 0 ? FLASHBACK.test(before) : ahead > 2 && OUTLOOK.test(before);
}

/** Numbers that are kept of a date that is still to be told; one of them for a year without a month. */
const UNTOLD_NUMBERS = 4;
const NO_MONTH = 0;

/** True where a short line by itself, without a stop at its end, stands in a stretch of text: a new chapter. */
export function headingBetween(text: string, from: number, to: number): boolean {
  let lineStart = from;
  // Only this stretch is looked at: the next line break may lie at the end of the text.
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== LINE_BREAK) continue;
    const blank = lineStart > from && text[lineStart - 2] === "\n";
    const length = at - lineStart;
    if (
      blank &&
      length > 2 &&
      length <= HEADING_MAX &&
      text[at + 1] === "\n" &&
      /[\p{L}\d)]$/u.test(text.slice(at - 1, at))
    )
      return true;
    lineStart = at + 1;
  }
  return false;
}

/** A new chapter may go back: it stands in the year last told, in no month. */
export const openedChapter = ({ year }: Story): Story => ({ year, month: null, aside: null });

/** Lets a date with its year move the story, unless it is told in passing. */
export function tellStory(fields: CalendarFields, { start, end }: Spot, memory: Memory): void {
  const { year } = fields;
  if (year === undefined) return;
  const month = monthOf(fields);
  // In news few words ask where the story stands ("that June"); until one does, what was told is only kept.
  if (memory.mode === "news") memory.untold.push(year, month ?? NO_MONTH, start, end);
  else moveStory({ year, month, start, end }, memory);
}

/** The dates kept tell the story now. */
function tellUntold(memory: Memory): void {
  const untold = memory.untold.splice(0);
  for (let at = 0; at < untold.length; at += UNTOLD_NUMBERS) {
    const [year, month, start, end] = untold.slice(at, at + UNTOLD_NUMBERS) as [number, number, number, number];
    moveStory({ year, month: month === NO_MONTH ? null : month, start, end }, memory);
  }
}

function moveStory(told: Told, memory: Memory): void {
  if (isPassing(told, memory)) return;
  const { year, month, start } = told;
  const { story } = memory;
  const isAside =
    month === null && story?.month != null && !OPENS.test(memory.text.slice(Math.max(0, start - 24), start));
  memory.story = isAside ? { ...story, aside: year } : { year, month, aside: null };
}

/**
 * The year of a month in a story told in order: the next such month from where the story stands, when it stands late in a year
 * and the month is early; else the year it stands in.
 */
export function storyYear(memory: Memory, month: number): number | undefined {
  tellUntold(memory);
  const { story } = memory;
  if (story === null) return undefined;
  if (story.month === null) return story.year;
  const ahead = month - story.month;
  if (story.aside === null) return ahead <= -8 ? story.year + 1 : story.year;
  // A year mentioned on the side does not move a story that stands a few months before this one.
  if (ahead >= -2) return story.year;
  return ahead <= -8 ? story.year + 1 : story.aside;
}
