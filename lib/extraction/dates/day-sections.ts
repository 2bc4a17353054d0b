import type { Article, PublicationDate } from "@/lib/core/article";
import { civilDate, type DayNumber, dayNumber, isCivilDate, weekdayOf } from "@/lib/core/civil-time";
import { type DateHeading, dateHeadings } from "@/lib/core/date-headings";
import { dayInWords } from "@/lib/core/date-words";
import type { TimeExpression } from "@/lib/core/time-expression";
import { findTimeExpressions } from "@/lib/temporal";
import type { Dating, Mention } from "../mentions/mention";
import { writtenDays, yearlessDay } from "../publication/written-days";
import { liveEntries, midnights } from "./live-entries";
import { storyDates } from "./story-dates";

/** A stretch of a text that was written on a day of its own; offsets in the text, end exclusive. */
export interface DaySection {
  start: number;
  end: number;
  published: PublicationDate;
  /** The line that names its day; absent where the publication day holds. */
  heading?: string;
  /** How its undated news is dated, where a heading gives its day. */
  undated?: Dating;
}

type Page = Pick<Article, "text" | "zones">;

/** Where a section begins, its day, and what names it. */
interface Opening {
  start: number;
  heading: string;
  day: DayNumber;
  because: string;
  undated: Dating;
}

const ENTRY: Dating = { by: "publication", live: true };

const FEWEST_SECTIONS = 2;
const MOST_DAYS_BACK = 45;
const DAYS_IN_WEEK = 7;

/**
 * The days of a page that runs over several: what stands under "Saturday 11 January" was written on that Saturday, whatever day the
 * page carries; so was a report of a digest under the day of its dateline, and an entry of a live page before midnight. A text
 * without such days, in their order, is one section.
 */
export function daySections(page: Page, published: PublicationDate): DaySection[] {
  const whole: DaySection = { start: 0, end: page.text.length, published };
  const { best } = published;
  const openings =
    best === null
      ? []
      : (headedDays(page, best) ?? datelinedDays(page, best) ?? entryDays(page, published, best) ?? []);
  const sections = openings.map(({ start, heading, day, because, undated }, i): DaySection => {
    const step = { rule: "day of the entry", because: `${because} that is ${dayInWords(day)}.`, from: heading };
    return {
      start,
      end: openings[i + 1]?.start ?? page.text.length,
      published: { ...published, from: day, to: day + 1, best: day, explanation: [step, ...published.explanation] },
      heading,
      undated,
    };
  });
  const [first] = sections;
  if (first === undefined) return [whole];
  return [...(first.start > 0 ? [{ ...whole, end: first.start }] : []), ...sections];
}

/** Days on lines of their own, one after the other or the newest first, soon before the day of the page. */
function headedDays({ text, zones }: Page, best: DayNumber): Opening[] | null {
  // The day in the head of a page is that of the whole.
  const inHead = ({ start, end }: DateHeading): boolean =>
    zones.some((zone) => zone.kind !== "body" && zone.start < end && zone.end > start);
  const lines = dateHeadings(text).filter((line) => !inHead(line));
  const days = lines.map((line) => dayOfHeading(line, best));
  const isLive = liveEntries(text).length > 0;
  // Without hours below them, months, years or older days make it a chronicle: its days are told and not written on.
  if (!isLive && days.includes(null)) return null;
  const openings = lines.flatMap(({ start, text: heading }, i): Opening[] => {
    const day = days[i];
    const because = `It stands under "${heading}" on a page that was written over several days:`;
    return day === null || day === undefined ? [] : [{ start, heading, day, because, undated: ENTRY }];
  });
  const told = openings.filter(({ start }, i) => {
    const part = text.slice(start, openings[i + 1]?.start);
    return isLive ? liveEntries(part).length > 0 : part.length > 2 * MOST_HEADING_CHARS;
  });
  const found = openings.map(({ day }) => day);
  if (told.length < FEWEST_SECTIONS || new Set(found).size < FEWEST_SECTIONS) return null;
  return inOrder(found) || inOrder(found.toReversed()) ? openings : null;
}
/** A heading with nothing below it is shorter. */
const MOST_HEADING_CHARS = 30;

const inOrder = (days: readonly DayNumber[]): boolean => days.every((day, i) => i === 0 || day >= days[i - 1]!);

/** The last such day up to publication; null for a line that names none, or whose weekday is not that of its day. */
function dayOfHeading(
  { weekday, month, day, year }: Omit<DateHeading, "start" | "end" | "text">,
  published: DayNumber,
): DayNumber | null {
  if (month === undefined) {
    return weekday === undefined ? null : published - ((weekdayOf(published) - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK);
  }
  if (day === undefined) return null;
  const latest = civilDate(published).year;
  for (const candidate of year === undefined ? [latest, latest - 1] : [year]) {
    if (!isCivilDate(candidate, month, day)) continue;
    const meant = dayNumber(candidate, month, day);
    if (meant > published || published - meant > MOST_DAYS_BACK) continue;
    return weekday === undefined || weekdayOf(meant) === weekday ? meant : null;
  }
  return null;
}

/** The reports of a digest, each with the day of its own dateline. */
function datelinedDays({ text, zones }: Page, best: DayNumber): Opening[] | null {
  const datelines = zones.filter(({ kind, repeats }) => kind === "dateline" && repeats === undefined);
  if (datelines.length < FEWEST_SECTIONS) return null;
  const openings = datelines.map(({ start, end }): Opening => {
    const heading = text.slice(start, end);
    const [whole] = writtenDays(heading)[0]?.days ?? [];
    const day = whole ?? dayOfHeading(yearlessDay(heading) ?? {}, best) ?? best;
    return {
      start,
      heading,
      day,
      because: `It stands under the dateline "${heading}":`,
      undated: { by: "publication" },
    };
  });
  return openings.some(({ day }) => day !== best) ? openings : null;
}

/** The entries of a live page on both sides of a midnight, where the page tells on which of its days it carries the date. */
function entryDays({ text }: Page, { from }: PublicationDate, best: DayNumber): Opening[] | null {
  const entries = liveEntries(text);
  const nights = midnights(entries);
  if (nights === null) return null;
  const { crossed, newestFirst } = nights;
  const total = crossed.at(-1)!;
  // A day of the last change is that of the newest entry, a day of publication that of the oldest.
  const isOfNewest = from === null;
  const firstDay = newestFirst ? (isOfNewest ? best : best + total) : isOfNewest ? best - total : best;
  return entries.flatMap(({ start }, i): Opening[] => {
    const nightsOn = crossed[i]!;
    if (i > 0 && nightsOn === crossed[i - 1]) return [];
    const heading = text
      .slice(start, start + MOST_HEADING_CHARS)
      .split("\n", 1)[0]!
      .trim();
    const day = firstDay + (newestFirst ? -nightsOn : nightsOn);
    const because = `By its hour it stands on this side of midnight among the entries of a page ${isOfNewest ? "last changed" : "published"} on ${dayInWords(best)}:`;
    return [{ start, heading, day, because, undated: ENTRY }];
  });
}

/** The section that an offset lies in. */
export const sectionAt = (sections: readonly DaySection[], offset: number): DaySection =>
  sections.find(({ start, end }) => offset >= start && offset < end) ?? sections.at(-1)!;

/** "Police have arrested two men", undated, in an entry with a day of its own, is the news of that day. */
export const datingIn = ({ undated }: DaySection, { dating, clause }: Pick<Mention, "dating" | "clause">): Dating =>
  undated !== undefined && dating.by === "before-publication" && clause.verb?.tense === "perfect" ? undated : dating;

/** A live page: an hour told in one of so many entries says nothing about those of the next. */
const FEWEST_ENTRIES = 3;

/** The time expressions of a text, each section and each entry of a live page read from its own day. */
export function sectionDates(text: string, sections: readonly DaySection[], language: string): TimeExpression[] {
  const entries = liveEntries(text).map(({ start }) => start);
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
