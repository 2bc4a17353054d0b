import { MONTHS, WEEKDAYS } from "./date-words";

/*
 * How English writes days, as sources of regular expressions. All are meant for the flag `i`; none has a group that counts.
 */

/** "March", "Mar", "Sept"; the full stop behind a short name is left to the pattern around it. */
export const MONTH_NAME = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|Sept)`;
/** "Tuesday", "Tue", "Tues", without the full stop. */
export const WEEKDAY_NAME = `(?:${WEEKDAYS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|Tues|Weds|Thurs?)`;
/** "3", "3rd" */
export const DAY_OF_MONTH = "\\d{1,2}(?:st|nd|rd|th)?";
const YEAR = "(?:1[6-9]|20|21)\\d\\d";
const MONTH = `${MONTH_NAME}\\.?`;

/** A whole day with its year, in the shapes that pages print: 3 March 2022, March 3, 2022, 2022-03-03T10:00Z, 03/03/2022. */
export const FULL_DATE = `(?:${YEAR}-\\d\\d-\\d\\d(?:[T ]\\d\\d:?\\d\\d(?::?\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?|${YEAR}/\\d\\d?/\\d\\d?|\\d{1,2}[./-]\\d{1,2}[./-]${YEAR}|(?:the )?${DAY_OF_MONTH}(?: of)?[ -]${MONTH},?[ -]${YEAR}|${MONTH} ${DAY_OF_MONTH},? ${YEAR})`;
