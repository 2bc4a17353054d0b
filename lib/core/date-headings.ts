import type { Weekday } from "./civil-time";
import { DAY_OF_MONTH, MONTH_NAME, WEEKDAY_NAME } from "./date-patterns";
import { MONTHS, WEEKDAYS } from "./date-words";

/** A line that is a day, a month or a year alone; offsets end exclusive. */
export interface DateHeading {
  start: number;
  end: number;
  /** The line without the space around it. */
  text: string;
  weekday?: Weekday;
  month?: number;
  day?: number;
  year?: number;
}

const MONTH = `${MONTH_NAME}\\.?`;
/** A line without a letter or digit opens none, and most lines between paragraphs have neither. */
const HEADING = new RegExp(
  `^[ \\t#*]{0,12}(?=[a-z\\d])(?:(?<weekday>${WEEKDAY_NAME}\\.?),?[ \\t]{0,4})?(?:(?<day>${DAY_OF_MONTH}) (?<month>${MONTH})|(?<monthFirst>${MONTH}) (?<dayLast>${DAY_OF_MONTH})|(?<monthAlone>${MONTH}))?` +
    "(?:,?[ \\t]{0,4}(?<year>(?:1[5-9]|20)\\d\\d))?[ \\t]{0,8}:?[ \\t*]{0,8}$",
  "gim",
);

const ONE_HEADING = new RegExp(HEADING.source, "i");
/** True for a line, without its end, that is a date or a weekday alone. */
export const isDateHeading = (line: string): boolean => ONE_HEADING.test(line);

/** 1 for the first name, 0 for none of them. */
const placeOf = (all: readonly string[], word = ""): number =>
  word === "" ? 0 : all.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase()) + 1;

/** The lines of a text that are dates alone: "Monday, 9 May", "March", "## 2013", "12 March 2019:". Linear in the text. */
export const dateHeadings = (text: string): DateHeading[] =>
  [...text.matchAll(HEADING)].flatMap((match): DateHeading[] => {
    const { weekday, day, month, monthFirst, dayLast, monthAlone, year } = match.groups ?? {};
    const [weekdayNumber, monthNumber] = [
      placeOf(WEEKDAYS, weekday),
      placeOf(MONTHS, month ?? monthFirst ?? monthAlone),
    ];
    const line = match[0].trim();
    if (line.replace(/[#*:\s]+/g, "") === "" || (weekdayNumber > 0 && year !== undefined && monthNumber === 0))
      return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        text: line,
        ...(weekdayNumber > 0 ? { weekday: weekdayNumber as Weekday } : {}),
        ...(monthNumber > 0 ? { month: monthNumber } : {}),
        ...(day === undefined && dayLast === undefined ? {} : { day: Number.parseInt(day ?? dayLast ?? "", 10) }),
        ...(year === undefined ? {} : { year: Number(year) }),
      },
    ];
  });
