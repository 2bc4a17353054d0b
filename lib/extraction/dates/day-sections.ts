import type { PublicationDate } from "@/lib/core/article";
import { civilDate, type DayNumber, dayNumber, isCivilDate, weekdayOf } from "@/lib/core/civil-time";
import { dayInWords, MONTHS, WEEKDAYS } from "@/lib/core/date-words";
import type { TimeExpression } from "@/lib/core/time-expression";
import { findTimeExpressions } from "@/lib/temporal";
import type { Dating, Mention } from "../mentions/mention";
import { storyDates } from "./story-dates";

/** A stretch of a text that was written on a day of its own; offsets in the text, end exclusive. */
export interface DaySection {
  start: number;
  end: number;
  published: PublicationDate;
  /** The line that names its day; absent where the publication day holds. */
  heading?: string;
}

const name = (names: readonly string[]): string => names.map((n) => `${n}|${n.slice(0, 3)}\\.?`).join("|");
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const HEADING = new RegExp(
  `^[ \\t]{0,8}(?:(?<weekday>${name(WEEKDAYS)}),?)?[ \\t]{0,8}` +
    `(?:${DAY} (?<month>${name(MONTHS)})|(?<monthFirst>${name(MONTHS)}) ${DAY.replace("day", "dayLast")})?` +
    "(?:,? (?<year>(?:19|20)\\d\\d))?[ \\t]{0,8}:?[ \\t]{0,8}$",
  "gim",
);
/** "8.40pm", "10:05 GMT", "7 am – ", "20:45 Two men": the hour that opens an entry of a live page. */
const ENTRY =
  /^[ \t]{0,8}(?:[01]?\d|2[0-3])(?:[.:][0-5]\d(?:[ \t]?[aApP]\.?[mM]\b\.?)?|[ \t]?[aApP]\.?[mM]\b\.?)(?:[ \t](?:UTC|[A-Z]{1,4}T)\b)?[ \t]{0,8}(?:$|[-–—:|•]|[ \t]["“]?\p{Lu})/mu;
const FEWEST_SECTIONS = 2;
const MOST_DAYS_BACK = 45;
const DAYS_IN_WEEK = 7;

/**
 * The days of a live page that runs over several: entries under "Saturday 11 January" were written on that Saturday, whatever
 * day the page carries. A text without such headings, in the order of days and with hours below them, is one section.
 */
export function daySections(text: string, published: PublicationDate): DaySection[] {
  const whole: DaySection = { start: 0, end: text.length, published };
  const { best } = published;
  if (best === null || !ENTRY.test(text)) return [whole];
  const headings = [...text.matchAll(HEADING)].flatMap((match) => {
    const day = dayOfHeading(match.groups ?? {}, best);
    return day === null ? [] : [{ start: match.index, heading: match[0].trim(), day }];
  });
  const sections = headings.map(({ start, heading, day }, i): DaySection => {
    const step = {
      rule: "day of the entry",
      because: `It stands under "${heading}" on a page that was written over several days: that is ${dayInWords(day)}.`,
      from: heading,
    };
    return {
      start,
      end: headings[i + 1]?.start ?? text.length,
      published: { ...published, from: day, to: day + 1, best: day, explanation: [step, ...published.explanation] },
      heading,
    };
  });
  const days = headings.map(({ day }) => day);
  const told = sections.filter(({ start, end }) => ENTRY.test(text.slice(start, end)));
  const first = sections[0];
  if (first === undefined || told.length < FEWEST_SECTIONS || new Set(days).size < FEWEST_SECTIONS) return [whole];
  if (!inOrder(days) && !inOrder(days.toReversed())) return [whole];
  return [...(first.start > 0 ? [{ ...whole, end: first.start }] : []), ...sections];
}

const inOrder = (days: readonly DayNumber[]): boolean => days.every((day, i) => i === 0 || day >= days[i - 1]!);

/** The last such day up to publication; null for a line that names none, or whose weekday is not that of its day. */
function dayOfHeading(words: Record<string, string | undefined>, published: DayNumber): DayNumber | null {
  const { weekday, year } = words;
  const wanted = weekday === undefined ? 0 : indexOf(WEEKDAYS, weekday);
  const month = indexOf(MONTHS, words["month"] ?? words["monthFirst"] ?? "");
  const day = Number(words["day"] ?? words["dayLast"] ?? 0);
  if (month === 0) {
    if (wanted === 0 || year !== undefined) return null;
    return published - ((weekdayOf(published) - wanted + DAYS_IN_WEEK) % DAYS_IN_WEEK);
  }
  const latest = civilDate(published).year;
  for (const candidate of year === undefined ? [latest, latest - 1] : [Number(year)]) {
    if (!isCivilDate(candidate, month, day)) continue;
    const meant = dayNumber(candidate, month, day);
    if (meant > published || published - meant > MOST_DAYS_BACK) continue;
    return wanted === 0 || weekdayOf(meant) === wanted ? meant : null;
  }
  return null;
}

/** 1 for the first name, 0 for none of them. */
const indexOf = (names: readonly string[], word: string): number =>
  word === "" ? 0 : names.findIndex((n) => n.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;

/** The section that an offset lies in. */
export const sectionAt = (sections: readonly DaySection[], offset: number): DaySection =>
  sections.find(({ start, end }) => offset >= start && offset < end) ?? sections.at(-1)!;

/** "Police have arrested two men", undated, in an entry with a day of its own, is the news of that day. */
export const datingIn = ({ heading }: DaySection, { dating, clause }: Pick<Mention, "dating" | "clause">): Dating =>
  heading !== undefined && dating.by === "before-publication" && clause.verb?.tense === "perfect"
    ? { by: "publication", live: true }
    : dating;

/** A live page: an hour told in one of so many entries says nothing about those of the next. */
const FEWEST_ENTRIES = 3;

/** The time expressions of a text, each section and each entry of a live page read from its own day. */
export function sectionDates(text: string, sections: readonly DaySection[], language: string): TimeExpression[] {
  const entries = [...text.matchAll(new RegExp(ENTRY, "gmu"))].map(({ index }) => index);
  const [only] = sections;
  if (sections.length === 1 && only && entries.length < FEWEST_ENTRIES) return datesOf(text, only.published, language);
  return sections
    .flatMap((section) => parted(section, entries))
    .flatMap(({ start, end, published, heading }) =>
      datesOf(text.slice(start, end), published, language).map((time) => {
        const moved = shifted(time, start);
        const step = published.explanation[0];
        if (heading === undefined || step === undefined || time.anchor.kind !== "publication") return moved;
        return { ...moved, explanation: [...moved.explanation, step] };
      }),
    );
}

/** A section cut where its entries begin. */
function parted(section: DaySection, entries: readonly number[]): DaySection[] {
  const starts = [section.start, ...entries.filter((at) => at > section.start && at < section.end)];
  return starts.map((start, i) => ({ ...section, start, end: starts[i + 1] ?? section.end }));
}

const datesOf = (text: string, published: PublicationDate, language: string): TimeExpression[] =>
  storyDates(text, findTimeExpressions(text, { published, language }), published.best);

function shifted(time: TimeExpression, by: number): TimeExpression {
  const { link, ends } = time;
  const along = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
  });
  return {
    ...along(time),
    ...(link ? { link: { ...link, anchorStart: link.anchorStart + by, anchorEnd: link.anchorEnd + by } } : {}),
    ...(ends ? { ends: [along(ends[0]), along(ends[1])] as const } : {}),
  };
}
