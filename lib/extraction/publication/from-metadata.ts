import type { Article, PublicationDate } from "@/lib/core/article";
import { civilDate, type DayNumber, MINUTES_PER_DAY } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import type { ExplanationStep } from "@/lib/core/explanation";
import { inPlainDates } from "@/lib/core/plain-dates";
import { findTimeExpressions } from "@/lib/temporal";
import { orderOfFigures } from "./order-of-figures";
import { opensWithNewsOf } from "./weekday-mentions";
import { numericOrder, type WrittenDay, weekdayName, writtenDays } from "./written-days";
import { zoneTexts } from "./zone-texts";

const RULE = "date line of the page";
const UPDATED = /\b(?:updated?|modified|revised|edited|amended|corrected)\b/i;
/** "Posted 16 June, originally published 15 June": where a page names both, the second is that of the text. */
const FIRST = /\b(?:first|originally) (?:published|posted|issued)\b/i;
const PUBLISHED = /^\W*(?:published|posted|issued)\b/i;
/** The day in a row of the page's own buttons is that of the visit. */
const MENU = /\b(?:today['\u2019]s (?:e-?)?paper|e-?paper|subscribe|sign in|log ?in|search|menu)\b/i;
/** "Monday 14 October, 7 p.m., Mill Hall": when and where to come. */
const INVITATION =
  /^(?=.*\d\s?(?:[ap]\.?m\b|:\d\d)).*\b(?:hall|centre|center|library|church|chapel|hotel|theat(?:re|er)|auditorium|gymnasium|stadium|museum|room|courthouse|pavilion|clubhouse)\b/i;
/** The day the page was read or saved says nothing about when it was written. */
const NOT_PUBLICATION =
  /^\W*(?:accessed|retrieved|access date|date accessed|archived|url|link|tags?|keywords?|topics?|title|headline)\b/i;

/** True for a line of the page that can tell when its text came out: none about a change, a reader or an address. */
export const tellsOfPublication = (line: string): boolean => !NOT_PUBLICATION.test(line) && !UPDATED.test(line);

/** Pages copied without their line ends keep the label: "… in the harbour Updated: 2019-05-14 13:10". The colon tells it from prose. */
const LABEL_INSIDE =
  /\b(?:(?:first |originally )?published|publication date|(?:date of )?issued?|released|posted|(?:last )?updated|last modified)(?: on| at)?\s?:\s?[^.;:|]{0,40}/gi;
/** "Week 9, 27 February – 4 March 2024. Published 5 March 2024": in the head of a page the label needs no colon. */
const LABEL_IN_HEAD = /\b(?:[Pp]ublished|[Ii]ssued|[Rr]eleased|[Pp]osted)(?: on)?\s(?=\d|\p{Lu})[^.;:|]{0,40}/gu;

const labelsInside = (text: string, label = LABEL_INSIDE): string[] => {
  const ends = [
    text.slice(0, LABEL_SEARCH_CHARS),
    text.slice(Math.max(LABEL_SEARCH_CHARS, text.length - LABEL_SEARCH_CHARS)),
  ];
  return ends.flatMap((part) =>
    [...part.matchAll(label)].flatMap(([found]) => {
      const [written] = writtenDays(found);
      return written === undefined ? [] : [found.slice(0, written.end)];
    }),
  );
};
/** Such labels stand at the beginning or the end of a text. */
const LABEL_SEARCH_CHARS = 400;

interface DateLine {
  line: string;
  written: WrittenDay;
  updated: boolean;
}

/**
 * The publication date that a line of the page states: "Published: 3 March 2022", a date on a line of its own.
 * "Updated …" alone is the last day it can be. Null where no line states one.
 */
export function fromMetadata(article: Article): PublicationDate | null {
  const lines = [...zoneTexts(article, "metadata").slice(isPrinted(article) ? 1 : 0), ...zoneTexts(article, "byline")]
    .filter((line) => !NOT_PUBLICATION.test(line) && !MENU.test(line) && !INVITATION.test(line))
    .map((line) => inPlainDates(line.replace(/(?<![^\s_*])[_*]+|[_*]+(?![^\s_*])/g, ""))); // Markdown's emphasis
  const inside = (["title", "subtitle", "caption", "body"] as const).flatMap((kind) =>
    zoneTexts(article, kind).flatMap((text) => labelsInside(text)),
  );
  const inHead = zoneTexts(article, "subtitle").flatMap((text) => labelsInside(text, LABEL_IN_HEAD));
  const dateLines = [
    ...lines,
    ...inside,
    ...inHead,
    ...titleEnds(article),
    ...standings(article),
    ...issuedWithoutYear(article),
  ].flatMap(readDateLine);
  const published = publishedLine(dateLines.filter((line) => !line.updated));
  const updated = dateLines.find((line) => line.updated);
  if (published !== undefined) return stated(article, published, updated);
  if (updated === undefined) return null;
  const day = updated.written.days.at(-1) as number;
  // A correction is printed days or years later, so it bounds the day and is not the most likely one.
  const sure = updated.written.days.length === 1 && !/\b(?:amended|corrected)\b/i.test(updated.line);
  return {
    from: null,
    to: day + 1,
    best: sure ? day : null,
    basis: "metadata",
    confidence: sure ? 0.7 : 0.5,
    explanation: [
      {
        rule: RULE,
        because: `The page says "${updated.line}" and names no earlier publication, so it was published by ${dayInWords(day)}.`,
        from: updated.line,
      },
    ],
  };
}

/** "Posted 16 June, originally published 15 June": the first day goes before others, and a labelled one before the later day of a masthead. */
function publishedLine(lines: readonly DateLine[]): DateLine | undefined {
  const [first] = lines;
  const earliest = lines.find(({ line }) => FIRST.test(line));
  const labelled = lines.find(({ line }) => PUBLISHED.test(line));
  const [masthead] = first?.written.days ?? [];
  const [told] = labelled?.written.days ?? [];
  const isVisit = masthead !== undefined && told !== undefined && told < masthead;
  return earliest ?? (isVisit ? labelled : first);
}

/** A browser prints the day and hour of the visit above the page, and its address below. */
function isPrinted({ text, zones }: Article): boolean {
  const [first] = zones;
  if (
    first?.kind !== "metadata" ||
    !/^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d\d/.test(text.slice(first.start, first.end))
  )
    return false;
  return /\bhttps?:\/\/\S+(?:\s+\d+\/\d+)?\s*$/.test(text);
}

/** "Weekly summary – 3 March 2022": a day set apart at the end of the title. */
const titleEnds = (article: Article): string[] =>
  zoneTexts(article, "title").flatMap((title) => {
    const last = writtenDays(title).at(-1);
    if (last === undefined) return [];
    const [before, after] = [title.slice(0, last.start), title.slice(last.end)];
    const apart = /\s[-–—|]\s*$|\($/.test(before) && /^\W*$/.test(after);
    const issued = ISSUED_ON.test(before) && /^\W*(?:$|[:–—-]\s)/.test(after);
    return apart || issued ? [title.slice(last.start, last.end)] : [];
  });

/** "Foreign ministry briefing, 6 June 2023: …": what comes out for a day names its own. */
const ISSUED_ON =
  /\b(?:briefing|bulletin|digest|newsletter|round-?up|situation report|sitrep|daily report|press conference|press release|media release|statement|minutes|diary|live blog)s?(?:,| of| for| on|:)?\s*(?:\w+day,? )?$/i;

/** "As of 3 March 2022", "Situation as at 3 March 2022": the day up to which a report tells, on a line of its own above it. */
const STANDING = /^\W*(?:(?:situation|status|data|position|information) )?as (?:of|at|on)\b\W{0,2}/i;
const STANDING_PARAGRAPHS_MAX = 4;
const STANDING_CHARS_MAX = 60;

const standings = (article: Article): string[] =>
  [...zoneTexts(article, "subtitle"), ...zoneTexts(article, "body").slice(0, STANDING_PARAGRAPHS_MAX)].filter(
    (line) =>
      line.length <= STANDING_CHARS_MAX &&
      STANDING.test(line) &&
      /^(?:\W|\d|[ap]m|hours|hrs|local|time|gmt|utc)*$/i.test(withoutDay(line.replace(STANDING, ""))),
  );

const PUBLISHED_DAY =
  /\b(?:published|issued|posted|released)(?: on)? (?<day>\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2})(?=[.,;)]|$)/iu;

/** "Week of 2-8 October 2021" above "Published on 9 October.": the year is that of the title, when the day soon follows it. */
function issuedWithoutYear(article: Article): string[] {
  const title = zoneTexts(article, "title")[0] ?? "";
  const covered = findTimeExpressions(title, { published: null }).findLast((t) => t.interval && /\d{4}/.test(t.text));
  if (!covered?.interval) return [];
  const last = Math.ceil(covered.interval.to / MINUTES_PER_DAY) - 1;
  const { year } = civilDate(last);
  const lines = (["byline", "metadata", "subtitle", "body"] as const).flatMap((kind) =>
    zoneTexts(article, kind).slice(0, STANDING_PARAGRAPHS_MAX),
  );
  return lines.flatMap((line) => {
    const day = PUBLISHED_DAY.exec(line.slice(0, LABEL_SEARCH_CHARS))?.groups?.["day"];
    return day === undefined
      ? []
      : [year, year + 1]
          .map((y) => `Published ${day} ${y}`)
          .filter((label) => {
            const [found] = writtenDays(label)[0]?.days ?? [];
            return found !== undefined && found >= last && found - last <= ISSUED_SOON_DAYS;
          });
  });
}
const ISSUED_SOON_DAYS = 45;

const withoutDay = (line: string): string => {
  const [day] = writtenDays(line);
  return day === undefined ? "no day" : line.slice(0, day.start) + line.slice(day.end);
};

/** "Published 3 March 2022, updated 5 March 2022" is one line with two dates. */
function readDateLine(line: string): DateLine[] {
  let from = 0;
  return writtenDays(line).map((written) => {
    const label = line.slice(from, written.start);
    from = written.end;
    return { line: line.trim(), written, updated: UPDATED.test(label) };
  });
}

function stated(article: Article, { line, written }: DateLine, updated: DateLine | undefined): PublicationDate {
  const choice = written.days.length === 1 ? null : chosenReading(article, written.days, line);
  const [earliest, latest] = [Math.min(...written.days), Math.max(...written.days)];
  const bothReadings = `The page says "${line}", which can be read as ${dayInWords(earliest)} or as ${dayInWords(latest)}`;
  if (written.days.length > 1 && choice === null) {
    return {
      from: earliest,
      to: latest + 1,
      best: null,
      basis: "metadata",
      confidence: 0.5,
      explanation: [{ rule: RULE, because: `${bothReadings}; nothing on the page tells which.`, from: line }],
    };
  }
  if (choice !== null) {
    return {
      from: choice.day,
      to: choice.day + 1,
      best: choice.day,
      basis: "metadata",
      confidence: choice.confidence,
      explanation: [
        { rule: RULE, because: `${bothReadings}.`, from: line },
        { rule: RULE, because: choice.because },
      ],
    };
  }
  const first = earliest;
  const because = `The page says "${line}".`;
  const steps: ExplanationStep[] = [{ rule: RULE, because, from: line }];
  if (written.wrongWeekday !== undefined) {
    steps.push({
      rule: RULE,
      because: `The weekday beside it does not fit: ${dayInWords(first)} was a ${weekdayName(first)}. One of the two is wrong.`,
      from: line,
    });
  }
  const updatedDay = updated?.written.days[0];
  if (updatedDay !== undefined && updatedDay > first) {
    steps.push({
      rule: RULE,
      because: `The page was changed on ${dayInWords(updatedDay)}; sentences added then can speak of later days.`,
      from: updated?.line,
    });
  }
  return {
    from: first,
    to: first + 1,
    best: first,
    basis: "metadata",
    confidence: written.wrongWeekday === undefined ? 0.97 : 0.6,
    explanation: steps,
  };
}

/** By the order in which whoever printed the line most likely writes day and month. */
function byOrder(article: Article, line: string, dayFirst: DayNumber, monthFirst: DayNumber): Choice | null {
  const told = orderOfFigures(article, line);
  if (told === null) return null;
  const day = told.first === "day" ? dayFirst : monthFirst;
  return { day, confidence: told.confidence, because: `${told.because}, so it is most likely ${dayInWords(day)}.` };
}

interface Choice {
  day: DayNumber;
  confidence: number;
  because: string;
}

/** Which of two readings of 03/04/2022 the rest of the text supports: its other numeric dates, then the weekday of its news. */
function chosenReading(article: Article, days: readonly DayNumber[], line: string): Choice | null {
  const [dayFirst, monthFirst] = days;
  if (dayFirst === undefined || monthFirst === undefined) return null;
  const order = numericOrder(article.text);
  if (order !== null) {
    const day = order === "day" ? dayFirst : monthFirst;
    const because = `Other dates of the text put the ${order} first, so it is ${dayInWords(day)}.`;
    return { day, confidence: 0.9, because };
  }
  const fitting = days.filter((day) => opensWithNewsOf(article, day));
  const [day] = fitting;
  if (day === undefined || fitting.length > 1) return byOrder(article, line, dayFirst, monthFirst);
  const because = `The text opens with news of a weekday that fits ${dayInWords(day)}, a ${weekdayName(day)}, and not the other day.`;
  return { day, confidence: 0.8, because };
}
