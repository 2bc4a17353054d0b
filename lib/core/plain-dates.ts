import { isCivilDate } from "./civil-time";
import { MONTH_NAME as MONTH } from "./date-patterns";
import { MONTHS } from "./date-words";
import { foreignMonth, isForeignWeekday } from "./foreign-day-names";

/**
 * The line of a page with its dates as English writes them: apart from what they were glued to, in the calendar of the West
 * alone, with the names of months in English and the year in four digits. Other words stay as they are.
 */
export function inPlainDates(line: string): string {
  if (!/\d/.test(line)) return line;
  return [
    datesApart,
    withoutBuddhistYear,
    withEnglishMonths,
    inWesternCalendar,
    withMonthNumbers,
    withWholeYears,
  ].reduce((text, step) => step(text), line);
}

const IS_MONTH = new RegExp(`^(?:${MONTH}|Sept)$`, "i");
const DATE_AND_LETTER = new RegExp(
  `((?:\\b(?:${MONTH})\\.? \\d{1,2},?|\\d{1,2} (?:${MONTH})\\.?,?) (?:19|20)\\d\\d)(?=\\p{L})`,
  "giu",
);
const MONTH_AND_DAY = new RegExp(`(?<=\\p{Ll})(?=(?:${MONTH})\\.? \\d{1,2}, ?(?:19|20)\\d\\d)`, "gu");
const DAY_AND_MONTH = new RegExp(`(?<=\\p{L})(?=\\d{1,2} (?:${MONTH})\\.?,? (?:19|20)\\d\\d)`, "gu");

/** "4 April 2025Updated", "By Ann LeeApril 4, 20252:14 PM", "10:14 GMTLast modified", "4 April ,2025": blanks where they were lost or misplaced. */
const datesApart = (line: string): string =>
  line
    .replace(/(?<!\d)((?:19|20)\d\d)(?=[A-Z][a-z]|\d{1,2}(?::\d\d|[./]\d| [A-Z][a-z]{2}))/g, "$1 ")
    .replace(DATE_AND_LETTER, "$1 ")
    // "October 6, 2020 GMT" is no time of day.
    .replace(/(?<=\p{L}\.? \d{1,2}, (?:19|20)\d\d) (?:GMT|UTC)\b(?![+-])/gu, "")
    .replace(/^By(?=\p{Lu})/u, "By ")
    .replace(/(?<=(?:GMT|UTC)[+-]\d{1,2})(?=[A-Z])/g, " ")
    .replace(/(?<=\d\s?(?:[A-Z]{2,4}|[ap]m))(?=[A-Z][a-z]+)/g, " ")
    .replace(MONTH_AND_DAY, " ")
    .replace(DAY_AND_MONTH, " ")
    .replace(/\s*,\s*(?=(?:19|20)\d\d(?!\d))/g, ", ");

const ISLAMIC_DATE =
  /\b(?:\d{1,2}\s+(?:\p{L}[\p{L}'\u2019\u02bf-]*\s+){1,3}|\p{Lu}[\p{L}'\u2019\u02bf-]*(?:\s+\p{L}[\p{L}'\u2019\u02bf-]*){0,2}\s+\d{1,2},?\s+)1[34]\d\d\s*(?:A\.?)?H\b\.?(?:,? corresponding to)?/giu;
const WESTERN_DATE = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\\.?,? (?:19|20)\\d\\d|\\b(?:${MONTH})\\.? \\d{1,2},? (?:19|20)\\d\\d`,
  "i",
);
/** The same day in another calendar, set apart from that of the West: "18 Falgun 1428 | 3 March 2022", "3 March 2022 / Yekatit 24, 2014". */
const SAME_DAY_BESIDE =
  /(?:(?<=[|/\u2013\u2014\u00b7,-]\s?)|(?<=^(?:\p{L}+day,?\s+)?))(?:\d{1,2} (?<name>\p{Lu}[\p{L}'\u2019-]+(?: [\p{L}'\u2019-]+){0,2}),? 1[34]\d\d|\d{1,2} (?<later>\p{Lu}[\p{L}'\u2019-]+),? 20\d\d|(?<first>\p{Lu}[\p{L}'\u2019-]+) \d{1,2},? 20\d\d)(?: ?(?:A\.?H|H|E\.?C|B\.?S)\b\.?)?(?=\s*(?:$|[|/\u2013\u2014\u00b7-]))/gu;

/** Thailand counts its years from the death of the Buddha. */
const BUDDHIST_ERA = 543;
const TWO_YEARS = /(?<!\d)(\d{4})\s?[(/]\s?(\d{4})\)?(?!\d)/g;

/** "7 February 2566 (2023)" */
const withoutBuddhistYear = (line: string): string =>
  line.replace(TWO_YEARS, (whole, first: string, second: string) => {
    const [later, earlier] = [Number(first), Number(second)].sort((a, b) => b - a) as [number, number];
    return later - earlier === BUDDHIST_ERA ? String(earlier) : whole;
  });

/**
 * "14:55-4 April 2025 AD \u0640 06 Shawwal 1446 AH", as papers of the Arab world print it, in the calendar of the West alone. The
 * stretched dash between the two counts as a letter in Unicode.
 */
function inWesternCalendar(line: string): string {
  const text = line
    .replace(ISLAMIC_DATE, " ")
    .replace(/(?<=\d{4}\s?)(?:A\.?D|C\.?E)\b\.?/g, " ")
    .replace(/(\d:\d\d)\s?-\s?(?=\d)/g, "$1 ")
    .replace(/\u0640+/g, " ");
  if (!WESTERN_DATE.test(text)) return text;
  return text.replace(SAME_DAY_BESIDE, (whole, ...rest) => {
    const { name, later, first } = rest.at(-1) as Record<string, string | undefined>;
    const month = name ?? later ?? first ?? "";
    return IS_MONTH.test(month) ? whole : " ";
  });
}

const FOREIGN_DATE =
  /(?<![\p{L}\d])(?:(?:den|am|le|el|il) )?(?<day>\d{1,2})(?:\.|er\b|[º°ª])?[ /-]*(?:d[eo] |d['\u2019])?(?<name>\p{L}[\p{L}\p{M}]*(?: (?!del? )\p{L}+)?)\.?,?[ /-]*(?:\bdel? )?(?<year>(?:19|20)\d\d)(?!\d)/giu;
const CHARACTER_DATE =
  /(?<year>(?:19|20)\d\d) ?[\u5e74\ub144] ?(?<month>\d{1,2}) ?[\u6708\uc6d4] ?(?<day>\d{1,2}) ?[\u65e5\uc77c]/gu;

/** What pages in other languages write before a date, or between it and the hour. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:mis à jour|modifié|actualizad[oa]|atualizad[oa]|aktualisiert|aggiornato|güncelle\p{L}+|diperbarui)(?: le| el| em| am| il| a)?(?!\p{L})/giu,
    "Updated",
  ],
  [
    /(?<!\p{L})(?:publiée?|publicad[oa]|veröffentlicht|pubblicato|yayın\p{L}*(?: tarihi)?|diterbitkan)(?: le| el| em| am| il| a)?(?!\p{L})/giu,
    "Published",
  ],
  [/(?<!\p{L})(?:há|hace|il y a|vor) \d+ \p{L}+/giu, " "],
  [/(?<=\d,?) ?(?<!\p{L})(?:à|às|a las|alle(?: ore)?|um|klo?|saat|pukul|uhr)(?!\p{L})\.?/giu, " "],
];

/** "Publié le 25 août 2022 à 14h02", "25. März 2022", "25/set/2022" with the names that English has for months. */
function withEnglishMonths(line: string): string {
  const text = line
    .replace(FOREIGN_DATE, (whole, ...rest) => {
      const { day, name, year } = rest.at(-1) as Record<string, string>;
      const month = IS_MONTH.test(name ?? "") ? null : foreignMonth(name ?? "");
      return month === null ? whole : `${day} ${MONTHS[month - 1]} ${year}`;
    })
    .replace(CHARACTER_DATE, (...found) => {
      const { year, month, day } = found.at(-1) as Record<string, string>;
      return `${year}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")} `;
    });
  const labelled = LABELS.reduce((words, [label, english]) => words.replace(label, english), text);
  return text === line
    ? labelled
    : labelled.replace(/\p{L}+(?:-feira)?/gu, (word) => (isForeignWeekday(word) ? " " : word));
}

const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

const HYPHENED_NAME = new RegExp(`(?<![\\w/-])(\\d{1,2})-(${MONTH})-((?:19|20)\\d\\d)(?!\\d)`, "gi");
const DOTTED_NAME = new RegExp(`\\b(${MONTH})\\. ?(\\d{1,2})\\. ?((?:19|20)\\d\\d)(?!\\d)`, "gi");
/** The date-time group of the military and of weather offices: day, hour and minute, zone, month, year. */
const DATE_TIME_GROUP = new RegExp(`^\\W*(\\d\\d)(\\d\\d)(\\d\\d)[A-Z] (${MONTH}) (?:20)?(\\d\\d)\\b`, "i");

/** "25.III.2022" and "25. 3. 2022" as "25.3.2022", "Mar.25.2022" as "Mar 25, 2022", "20220325 0922" as "2022-03-25 0922". */
const withMonthNumbers = (line: string): string =>
  line
    .replace(
      /(?<![\w.])(\d{1,2})[. /-]{1,2}([IVX]{1,4})[. /-]{1,2}((?:19|20)\d\d)(?!\d)/g,
      (whole, day, roman, year) => (ROMANS.includes(roman) ? `${day}.${ROMANS.indexOf(roman) + 1}.${year}` : whole),
    )
    .replace(/(?<![\w.])(\d{1,2})\. (\d{1,2})\. ?((?:19|20)\d\d)(?!\d)/g, "$1.$2.$3")
    .replace(DOTTED_NAME, "$1 $2, $3")
    .replace(HYPHENED_NAME, "$1 $2 $3")
    .replace(/\b(?:this )?(\d{1,2})(?:st|nd|rd|th) day of (?=\p{Lu})/gu, "$1 ")
    .replace(/(?<![\d.])((?:19|20)\d\d)\.(\d\d)\.(\d\d)(?![\d.])/g, "$1-$2-$3")
    .replace(/^(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=$|[T ])/, "$1-$2-$3")
    .replace(DATE_TIME_GROUP, "$1 $4 20$5 $2:$3");

/** Years of two digits are read as POSIX reads them (strptime, %y): 69-99 of the last century, 00-68 of this one. */
const PIVOT_YEAR = 69;
const SHORT_YEAR = /(?<![\w./:-])(\d{1,2})([./])(\d{1,2})\2(\d\d)(?![\w/:-]|\.\d)/g;
const SHORT_YEAR_BEHIND_NAME = new RegExp(
  `(?<![\\w./:-])(\\d{1,2})(?:-(${MONTH})-|(?: (${MONTH}) )(?=\\d\\d$|['\u2019]))['\u2019]?(\\d\\d)(?![\\w/:-]|\\.\\d)`,
  "gi",
);

const wholeYear = (digits: string): number => Number(digits) + (Number(digits) < PIVOT_YEAR ? 2000 : 1900);

/** A line that has a year in four digits writes all its years so: "3 March 2022, 14.02.30" ends with an hour. */
function withWholeYears(line: string): string {
  if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(line)) return line;
  return line
    .replace(SHORT_YEAR, (whole, first, mark, second, digits) => {
      const year = wholeYear(digits);
      const monthFirst = mark === "/" && isCivilDate(year, Number(first), Number(second));
      const isDay = monthFirst || isCivilDate(year, Number(second), Number(first));
      return isDay ? `${first}${mark}${second}${mark}${year}` : whole;
    })
    .replace(
      SHORT_YEAR_BEHIND_NAME,
      (_, day, inHyphens, apart, digits) => `${day} ${inHyphens ?? apart} ${wholeYear(digits)}`,
    );
}
