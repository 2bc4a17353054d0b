import { isCivilDate } from "@/lib/core/civil-time";
import type { Reading } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readDay, readMonth } from "../vocabulary";

const AND = "(,| and|, and| or| &)";
const ITEM = "(?:,\\s|,? (?:and|or|&)\\s| ?[-\\u2013] ?)(?:the )?";
/** "December 13, 14 and" before a day of the list; what goes on is bounded by the list. */
const MONTH_BEFORE =
  /\b(Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?) \d{1,2}(?:st|nd|rd|th)?(?:(?:,|,? (?:and|or|&)| ?[-\u2013]) ?\d{1,2}(?:st|nd|rd|th)?){0,9}(?:,|,? (?:and|or|&)| ?[-\u2013]) ?$/;
const LIST_GOES_ON = new RegExp(`^(?:${ITEM}\\d{1,2}(?:st|nd|rd|th)?(?!\\d)){1,6}`);
const ENDS_LIST = /(?:(?:and|or|&)\s|[-\u2013]\s?)$/;
const YEAR_AT_END = /^(?:(?:,|,? (?:and|or))\s\d{1,2}(?:st|nd|rd|th)?){0,6},?\s((?:1[6-9]|20)\d\d)\b/;

/** "On 13, 14, 16 and 17 December": each day of the list by itself, with the month at its end. */
export const dayList = temporalRule({
  name: "days of one month in a list",
  phrases: [
    // The longest first: of a day that both read, the other is not asked.
    `[the ]{d=day}${AND} [the ]{b=day}[${AND} {c=day}][${AND} {e=day}][${AND} {f=day}][ of]~{month}[[,] {year}]`,
    "{next=day}",
  ],
  read({ next, d = "", b = "", c, month = "", year }, { before, after, words, start }): Reading | null {
    if (next !== undefined)
      return monthFirstDay(readDay(next), before, after) ?? spansBeforeMonth(readDay(next), before, after);
    const inList = /\d(?:st|nd|rd|th)?(?:,| and|, and| or)\s$/.test(before(9));
    if (
      !inList &&
      !/\b(?:on|of|for|the|dates|since|until|by)\s$|[-\u2013:|(]\s?$/i.test(before(7)) &&
      !/^the\s/i.test(words)
    )
      return null;
    const [first, second] = [readDay(d), readDay(b)];
    // "On 3 and 4 May" without more is a range of two days.
    if (!inList && c === undefined && second === first + 1) return null;
    const fields = { year: year === undefined ? undefined : Number(year), month: readMonth(month), day: first };
    if (second <= first || !isCivilDate(fields.year ?? 2024, fields.month, first)) return null;
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields },
      end: start + words.indexOf(d) + d.length,
      because: `One of several days of ${month}.`,
      confidence: 0.95,
    };
  },
  examples: [
    { text: "They marched on 13, 14, 16 and 17 December 2019.", finds: "13", means: "2019-12-13" },
    { text: "They marched on 13, 14, 16 and 17 December 2019.", finds: "16", means: "2019-12-16" },
    { text: "They marched on March 3, 6 and 9, 2019.", finds: "6", means: "2019-03-06" },
    { text: "They marched on March 3, 6 and 9, 2019.", finds: "9", means: "2019-03-09" },
    { text: "First-aid course - 6, 7 & 9 June", finds: "6", means: "XXXX-06-06" },
    { text: "Classes Oct 20 & 27, free!", finds: "27", means: "XXXX-10-27" },
    { text: "Course: 5-6, 12-13 Nov 2018", finds: "6", means: "2018-11-06" },
    { text: "Course: 5-6, 12-13 Nov 2018", finds: "5", means: "2018-11-05" },
    { text: "on the 3rd and 7th of May", finds: "the 3rd", means: "XXXX-05-03" },
  ],
  leaves: [
    "On May 13, 14 miners died",
    "May 4, 9 people and 3 dogs",
    "from 3 and 4 May",
    "They won 5-3, 12-13 Nov fans left",
    "It sold 5, 6 May 2012",
    "on 3 and 4 May",
    "between 3 and 7 May",
  ],
});

/** "-6, 12-13 Nov": spans of days before their month. */
const SPANS_BEHIND =
  /^(?:\s?[-\u2013]\s?(?<last>\d{1,2}))?(?:(?:,\s|,?\s(?:and|&)\s)\d{1,2}\s?[-\u2013]\s?\d{1,2}){1,4}\s(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b(?:,?\s(?<year>(?:19|20)\d\d))?/;

/** "5" and "6" in "5-6, 12-13 Nov": the days of one class after the other, with the month at their end. */
function spansBeforeMonth(
  day: number,
  before: (length: number) => string,
  after: (length: number) => string,
): Reading | null {
  if (!/^\s?[-\u2013,&]|^\sand\s/.test(after(5)) || /[\d.:/$\u00a3\u20ac]$/.test(before(1))) return null;
  const spans = SPANS_BEHIND.exec(after(48))?.groups;
  if (spans === undefined) return null;
  // "Won 5-3": the second number is the later day.
  const [first, last] =
    spans["last"] === undefined
      ? [Number(/(\d{1,2})\s?[-\u2013]\s?$/.exec(before(5))?.[1] ?? day), day]
      : [day, Number(spans["last"])];
  if (first >= last) return null;
  const year = spans["year"] === undefined ? undefined : Number(spans["year"]);
  const month = readMonth(spans["month"] ?? "");
  if (!isCivilDate(year ?? 2024, month, day)) return null;
  return {
    type: "DATE",
    meaning: { kind: "calendar", fields: { year, month, day } },
    because: `One of several days of ${spans["month"]}.`,
    confidence: 0.9,
  };
}

/** "14" in "December 13, 14 and 16": a day of the month at the head of the list. */
function monthFirstDay(
  day: number,
  before: (length: number) => string,
  after: (length: number) => string,
): Reading | null {
  if (!/(?:,\s|and\s|or\s|&\s|[-\u2013]\s?)$/.test(before(4))) return null;
  const head = before(56);
  const month = MONTH_BEFORE.exec(head)?.[1];
  if (month === undefined) return null;
  const next = after(48);
  // "On May 13, 14 miners died": inside a list another day follows; its last day stands after "and", and counts nothing.
  if (!LIST_GOES_ON.test(next) && (!ENDS_LIST.test(head) || /^(?:[,.]\d|:\d|%|\s[a-z]+s\b)/.test(next))) return null;
  const listed = YEAR_AT_END.exec(next);
  const fields = { year: listed === null ? undefined : Number(listed[1]), month: readMonth(month), day };
  if (!isCivilDate(fields.year ?? 2024, fields.month, day)) return null;
  return {
    type: "DATE",
    meaning: { kind: "calendar", fields },
    because: `One of several days of ${month}.`,
    confidence: 0.95,
  };
}
