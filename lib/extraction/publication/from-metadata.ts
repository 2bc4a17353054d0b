import type { Article, PublicationDate } from "@/lib/core/article";
import { civilDate, MINUTES_PER_DAY } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import type { ExplanationStep } from "@/lib/core/explanation";
import { findTimeExpressions } from "@/lib/temporal";
import { type DateLine, headDays, readDateLine } from "./head-days";
import { readingOfFigures } from "./reading-of-figures";
import { weekdayName, writtenDays } from "./written-days";
import { zoneTexts } from "./zone-texts";

const RULE = "date line of the page";
/** "Posted 16 June, originally published 15 June": where a page names both, the second is that of the text. */
const FIRST = /\b(?:first|originally) (?:published|posted|issued)\b/i;
/** Pages copied without their line ends keep the label: "… in the harbour Updated: 2019-05-14 13:10". The colon tells it from prose. */
const LABEL_INSIDE =
  /(?<!\bnext )\b(?:(?:first |originally )?published|publication date|(?:date of )?issued?|released|posted|(?:last )?updated|last modified)(?: on| at)?\s?:\s?[^.;:|]{0,40}/gi;
/** "Week 9, 27 February – 4 March 2024. Published 5 March 2024": in the head of a page the label needs no colon. */
const LABEL_IN_HEAD = /\b(?:[Pp]ublished|[Ii]ssued|[Rr]eleased|[Pp]osted)(?: on)?\s(?=\d|\p{Lu})[^.;:|]{0,40}/gu;

const labelsInside = (text: string, label = LABEL_INSIDE): string[] => {
  const ends = [
    text.slice(0, LABEL_SEARCH_CHARS),
    text.slice(Math.max(LABEL_SEARCH_CHARS, text.length - LABEL_SEARCH_CHARS)),
  ];
  return ends.flatMap((part) =>
    [...part.matchAll(label)].flatMap(({ 0: found, index }) => {
      if (OF_THE_SITE.test(part.slice(0, index))) return [];
      const [written] = writtenDays(found);
      return written === undefined ? [] : [found.slice(0, written.end)];
    }),
  );
};
/** "Privacy policy last updated:" */
const OF_THE_SITE = /\b(?:policy|terms(?: of \p{L}+)?|conditions|cookies?|website|site)\W*$/iu;
/** Such labels stand at the beginning or the end of a text. */
const LABEL_SEARCH_CHARS = 400;

/**
 * The publication date that a line of the page states: "Published: 3 March 2022", a date on a line of its own.
 * "Updated …" alone is the last day it can be. Null where no line states one.
 */
export function fromMetadata(article: Article): PublicationDate | null {
  const inside = (["title", "subtitle", "caption", "body"] as const).flatMap((kind) =>
    zoneTexts(article, kind).flatMap((text) => labelsInside(text)),
  );
  const inHead = zoneTexts(article, "subtitle").flatMap((text) => labelsInside(text, LABEL_IN_HEAD));
  const elsewhere = [...inside, ...inHead, ...titleEnds(article), ...standings(article), ...issuedWithoutYear(article)];
  const days = headDays(article);
  const dateLines = [
    ...days.filter(({ place }) => place !== "foot"),
    ...elsewhere.flatMap(readDateLine).map((one): DateLine => ({ ...one, place: "head" })),
    ...days.filter(({ place }) => place === "foot"),
  ];
  const published = publishedLine(dateLines.filter(({ label }) => label !== "updated"));
  const updated = dateLines.find(({ label }) => label === "updated");
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

/**
 * "Posted 16 June, originally published 15 June": the first day goes before others. A masthead carries the day of the visit where
 * a line nearer to the text has an earlier one.
 */
function publishedLine(lines: readonly DateLine[]): DateLine | undefined {
  const earliest = lines.find(({ line }) => FIRST.test(line));
  if (earliest !== undefined) return earliest;
  const [first] = lines;
  const masthead = first?.label === "none" ? first.written.days[0] : undefined;
  const isEarlier = ({ written }: DateLine): boolean =>
    masthead !== undefined && (written.days[0] ?? masthead) < masthead;
  const labelled = lines.find(({ label }) => label === "published");
  if (labelled !== undefined && isEarlier(labelled)) return labelled;
  const stamp = first?.isStamp ? undefined : lines.find((one) => one.isStamp && one.place !== "foot" && isEarlier(one));
  if (stamp !== undefined || first?.place !== "above") return stamp ?? first;
  return (
    lines.find((one) => one.place === "head" && isEarlier(one)) ??
    lines.findLast((one) => one.place === "above" && isEarlier(one)) ??
    first
  );
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
  /\b(?:briefing|bulletin|digest|newsletter|round-?up|situation report|sitrep|daily report|press conference|press release|media release|statement|minutes|diary|live blog)s?(?: (?:by|with|from) [^,:]{2,60})?(?:,| of| for| on|:)?\s*(?:\w+day,? )?$/i;

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

/** A label that opens a line or a sentence: "the ship was released on 3 March" tells of the ship. */
const PUBLISHED_DAY =
  /(?:^|[.!?|·(–—])\s*(?:published|issued|posted|released)(?: on)? (?<day>\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2})(?=[.;)]|,(?! ?\d{4})|$)/iu;

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

function stated(article: Article, { line, written }: DateLine, updated: DateLine | undefined): PublicationDate {
  const choice = written.days.length === 1 ? null : readingOfFigures(article, written.days, line);
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
