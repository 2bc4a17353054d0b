import { FULL_DATE, WEEKDAY_NAME } from "@/lib/core/date-patterns";
import { PUBLISHED_LABEL, UPDATED_LABEL } from "@/lib/core/day-label";
import { inPlainDates } from "@/lib/core/plain-dates";

/**
 * What the lines of a head are made of, each as one sign (of Unicode's private use): "By Ann Lee | 3 March 2022 10:45 GMT
 * (4 min read)" has the shape "By Ann Lee | DAY WHEN ( COUNT )".
 */
export const SIGN = {
  /** A whole day, with its weekday. */
  day: "\ue000",
  /** A clock time, a weekday alone, "2 hours ago". */
  when: "\ue001",
  /** "Published on", "Last updated" */
  label: "\ue002",
  /** What a page counts: minutes to read, views, comments, pages. */
  count: "\ue003",
  /** A number of a paper or a case. */
  number: "\ue004",
  /** From one day to another. */
  span: "\ue005",
} as const;
/** All of them, for a class of characters. */
export const SIGNS = Object.values(SIGN).join("");

const WEEKDAY = `${WEEKDAY_NAME}\\.?(?!\\p{L})`;
const DAY = `(?:(?<!\\p{L})${WEEKDAY},?\\s+)?(?<![\\w/-])${FULL_DATE}(?![\\w/])(?:,? \\(?${WEEKDAY}\\)?)?`;
const ZONE = "\\(?\\b(?:[A-Z]{1,5}|Z)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\b\\)?|\\(?local time\\)?";
const CLOCK =
  "(?<![\\d.])\\d{1,2}[:.h]\\d\\d(?:[:.]\\d\\d)?(?!\\d)\\s*(?:[AaPp]\\.?[Mm]\\b\\.?|hrs|hours)?|(?<![\\d.])\\d{1,2}\\s?[AaPp]\\.?[Mm]\\b\\.?|\\b[012]\\d[0-5]\\d\\s?(?:hrs|hours|(?=[A-Z]{3,4}\\b))";
const AGO = "(?:about )?(?:an?|\\d+) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago";
const ADVERB = "(?:(?:first|last|latest|originally|article|story|page|content) ){0,2}";

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${DAY}\\s*(?:[-\u2013\u2014]|\\bto\\b|\\buntil\\b)\\s*${DAY}`, "giu"), SIGN.span],
  [
    new RegExp(
      `(?<![\\w/])\\d{1,2}(?:st|nd|rd|th)?(?: \\p{L}{3,9})?\\s?(?:[-\u2013\u2014]|to|and)\\s?(?=\\d)${FULL_DATE}`,
      "giu",
    ),
    SIGN.span,
  ],
  [new RegExp(DAY, "giu"), SIGN.day],
  [new RegExp(`(?<=${SIGN.day} )\\s*(?:GMT|UTC|Z|[A-Z]{1,3}T)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\b`, "gu"), SIGN.when],
  [new RegExp(`\\(\\s*${AGO}\\s*\\)|${AGO}`, "gi"), SIGN.when],
  [new RegExp(`(?:@|\\bat)?\\s*(?:${CLOCK})(?:\\s*(?:${ZONE}))*`, "gu"), SIGN.when],
  [new RegExp(`(?<!\\p{L})${WEEKDAY}`, "giu"), SIGN.when],
  [
    /(?:\b(?:reading time:?|timer|schedule|access_time|visibility) ?|\b)\d[\d,.]* ?[km]?[ -]?(?:min(?:ute)?s?\b\.?(?: read)?|views?|reads|shares?|likes?|words|comments?(?:\(s\))?|repl(?:y|ies))\b|\bno comments?\b|\b(?:leave|post|add) a (?:comment|reply)\b|\b(?:pp?\.?|pages?|section) ?[A-Z]?\d[\d/\u2013-]*/giu,
    SIGN.count,
  ],
  [
    /\b(?:(?:no|nr|number|vol|volume|issue)\b\.?|#) ?[A-Z]?\d[\w/.\u2013-]*(?: ?[([](?:19|20)\d\d[)\]])?|\b[A-Z]{1,6}(?:\/[A-Z]{0,6}){0,3}[/ -]?\d+(?:\/\d+){1,3}\b|(?<![\d/])\d{1,6}[/_-]\d{1,6}(?![\d/])/giu,
    SIGN.number,
  ],
  [
    new RegExp(`\\b${ADVERB}(?:${PUBLISHED_LABEL}|${UPDATED_LABEL})(?: (?:on|at|date|online))*(?!\\p{L})`, "giu"),
    SIGN.label,
  ],
];

/** The shape of a line of the head: its words, and a sign for each of the things that such lines are made of. */
export function headShape(line: string): string {
  const text = inPlainDates(line).replace(/[*_]+|<\/?\w+>/g, " "); // Markdown's emphasis, the marks of a feed
  return SHAPES.reduce((shape, [pattern, sign]) => shape.replace(pattern, ` ${sign} `), ` ${text} `);
}
