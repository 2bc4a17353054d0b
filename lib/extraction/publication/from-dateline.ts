import type { Article, PublicationDate } from "@/lib/core/article";
import { civilDate, type DayNumber, dayNumber, isCivilDate } from "@/lib/core/civil-time";
import { dayInWords } from "@/lib/core/date-words";
import type { ExplanationStep } from "@/lib/core/explanation";
import { captionDays } from "./caption-days";
import { readingOfFigures } from "./reading-of-figures";
import { opensWithNewsOf } from "./weekday-mentions";
import { weekdayName, writtenDays, yearlessDay } from "./written-days";
import { yearFromWeekday } from "./year-from-weekday";
import { zoneTexts } from "./zone-texts";

const RULE = "dateline";
/** A caption dates the year of a dateline when its picture is not older than this. */
const PICTURE_AGE_DAYS_MAX = 6;

/** The day in a dateline: "LIMA, 5 May 2022 (Agency) –". Papers print it that day or the next. Null where it names none. */
export function fromDateline(article: Article): PublicationDate | null {
  for (const dateline of zoneTexts(article, "dateline")) {
    const day = writtenDay(article, dateline);
    const because = `The dateline reads "${dateline}".`;
    if (day !== undefined) return datelined(day, [{ rule: RULE, because, from: dateline }]);
    const completed = yearFromCaption(article, dateline) ?? yearFromBody(article, dateline);
    if (completed !== null) return completed;
    const likely = yearFromWeekday(article, dateline);
    if (likely !== null)
      return { ...datelined(likely.day, likely.steps), basis: "inferred", confidence: likely.confidence };
  }
  return null;
}

/** The day with its year that a dateline names; of a day in figures the reading that the page supports. */
function writtenDay(article: Article, dateline: string): DayNumber | undefined {
  const days = writtenDays(dateline)[0]?.days ?? [];
  return days.length === 1 ? days[0] : readingOfFigures(article, days, dateline)?.day;
}

function datelined(day: DayNumber, steps: readonly ExplanationStep[]): PublicationDate {
  return {
    from: day,
    to: day + 2,
    best: day,
    basis: "dateline",
    confidence: 0.9,
    explanation: [
      ...steps,
      {
        rule: RULE,
        because: `A report is printed on the day of its dateline or the day after: ${dayInWords(day)} is the most likely day.`,
      },
    ],
  };
}

/** "LIMA, May 5" and a picture of 4 May 2022: the year of the dateline is that of the picture. */
function yearFromCaption(article: Article, dateline: string): PublicationDate | null {
  const known = yearlessDay(dateline);
  if (known === null) return null;
  for (const picture of captionDays(article).filter(({ isArchive }) => !isArchive)) {
    const { year } = civilDate(picture.day);
    for (const candidate of [year, year + 1]) {
      if (!isCivilDate(candidate, known.month, known.day)) continue;
      const day = dayNumber(candidate, known.month, known.day);
      if (day < picture.day || day > picture.day + PICTURE_AGE_DAYS_MAX) continue;
      return datelined(day, [
        { rule: RULE, because: `The dateline reads "${dateline}", without a year.`, from: dateline },
        {
          rule: RULE,
          because: `A caption names ${dayInWords(picture.day)}, which fits the dateline and gives the year.`,
          from: picture.dateText,
        },
      ]);
    }
  }
  return null;
}

/** A day that the body writes in full gives the year of a dateline this soon after it. */
const BODY_DAY_AGE_DAYS_MAX = 31;

/** "LIMA, May 9", news told by the weekday of that day, and "signed on 5 May 2022" further down: the dateline is of 2022. */
function yearFromBody(article: Article, dateline: string): PublicationDate | null {
  const known = yearlessDay(dateline);
  if (known === null) return null;
  for (const paragraph of zoneTexts(article, "body")) {
    for (const { days, text } of writtenDays(paragraph)) {
      const [full] = days;
      if (full === undefined || days.length > 1) continue;
      const { year } = civilDate(full);
      for (const candidate of [year, year + 1]) {
        if (!isCivilDate(candidate, known.month, known.day)) continue;
        const day = dayNumber(candidate, known.month, known.day);
        if (day < full || day > full + BODY_DAY_AGE_DAYS_MAX || !opensWithNewsOf(article, day)) continue;
        return datelined(day, [
          { rule: RULE, because: `The dateline reads "${dateline}", without a year.`, from: dateline },
          {
            rule: RULE,
            because: `The text dates an event on ${dayInWords(full)}, and opens with news of a weekday that fits ${dayInWords(day)}, a ${weekdayName(day)}: that gives the year.`,
            from: text,
          },
        ]);
      }
    }
  }
  return null;
}
