import { isCivilDate } from "@/lib/core/civil-time";
import type { CalendarFields, Reading } from "../meaning";
import { type NotATime, notATime } from "../meaning";
import { isMessage } from "../message";
import { temporalRule } from "../temporal-rule";

/** "Closed until 12/8", "starts 5/11": in a message these words lead to a day. */
const LEADS_TO_DAY =
  /\b(?:on|until|till?|'til|from|since|before|after|starts?|starting|begins?|beginning|ends?|ending|due|dates?:?|expires?|closed|thru|through|b4|by|flight|see\s(?:you|u|ya)|c\su)\s$/i;
/** "9/24 2:10pm", "9/24 at 6am". */
const CLOCK_FOLLOWS = /^,?\s(?:at\s|@\s?|from\s)?\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b/i;
/** "Until 31/10": no fraction has such numbers, and only one order fits. */
const isDayAlone = (first: number, second: number): boolean =>
  Math.max(first, second) > 12 && Math.max(first, second) % Math.min(first, second) !== 0;
const FRACTION = /^(?:1\/[2348]|2\/3|3\/[48]|5\/8|7\/8)$/;

/** "22/11 & 23/11": two days of a month, one of which fits no other order. */
function isListed(text: string, first: number, second: number): boolean {
  const all = [...text.matchAll(/(?<![\d./:-])(\d{1,2})\/(\d{1,2})(?![\d./:-]|\s?%)/g)].map(
    ([, a, b]) => [Number(a), Number(b)] as const,
  );
  const ofMonth = all.filter(([, b]) => b === second && b <= 12);
  const monthFirst = all.filter(([a]) => a === first && a <= 12);
  return (
    (ofMonth.length > 1 && ofMonth.some(([a, b]) => isDayAlone(a, b))) ||
    (monthFirst.length > 1 && monthFirst.some(([a, b]) => isDayAlone(a, b)))
  );
}

/** "04/07/2014", "26.6.24", "9/11", "Sat 5/11". */
export const numericDate = temporalRule({
  name: "date in numbers",
  phrases: [
    "{a=two}(/|.|-){b=two}(/|.|-)({year}|{short=twoDigits})",
    "{attack=nineEleven}",
    "{year}/{b=twoDigits}/{a=twoDigits}",
    "{weekday}[,] {a=two}/{b=two}",
    "{a=two}/{b=two}",
  ],
  read({ a, b, year, short, attack, weekday }, { text, words, before, after }): Reading | NotATime | null {
    if (attack !== undefined) {
      if (/\d[-/]?$/.test(before(2)) || /^\s?(?:%|inches|cup)/.test(after(8))) return null;
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields: { year: 2001, month: 9, day: 11 } },
        because: "9/11 is the day of the attacks of 11 September 2001.",
        confidence: 0.9,
      };
    }
    if (/[\d./:-]$/.test(before(1)) || /^[./:-]\d/.test(after(2)))
      return notATime(`"${words}" is part of a longer number`);
    const [first, second] = [Number(a), Number(b)];
    if (year === undefined && short === undefined) {
      const led =
        weekday !== undefined ||
        (isMessage(text) && !FRACTION.test(words) && isListed(text, first, second)) ||
        (isMessage(text) && CLOCK_FOLLOWS.test(after(14)) && !FRACTION.test(words)) ||
        (LEADS_TO_DAY.test(before(12)) && (isMessage(text) ? !FRACTION.test(words) : isDayAlone(first, second)));
      return led && !/^\s?(?:%|of\b|off\b|price|stars?|miles?|inch)/i.test(after(9))
        ? dayAndMonth(first, second)
        : null;
    }
    const full = year !== undefined ? Number(year) : Number(short) + (Number(short) > 50 ? 1900 : 2000);
    if (/^\d{4}\//.test(words))
      return isCivilDate(full, second, first)
        ? {
            type: "DATE",
            meaning: { kind: "calendar", fields: { year: full, month: second, day: first } },
            because: "Year, month and day in numbers.",
          }
        : null;
    const dayFirst: CalendarFields | null = isCivilDate(full, second, first)
      ? { year: full, month: second, day: first }
      : null;
    const monthFirst: CalendarFields | null = isCivilDate(full, first, second)
      ? { year: full, month: first, day: second }
      : null;
    if (dayFirst === null && monthFirst === null) return notATime(`"${words}" fits no calendar`);
    const separators = words.replace(/\d/g, "");
    if (separators[0] !== separators[1] || (separators === ".." && year === undefined && words.length < 8)) return null;
    if (dayFirst === null || monthFirst === null || first === second) {
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields: (dayFirst ?? monthFirst) as CalendarFields },
        because: "Only one order of day and month fits.",
        confidence: 0.97,
      };
    }
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields: monthFirst },
      other: { fields: dayFirst, because: "with the day first, as in British use" },
      because: "Month first, as in American use.",
      confidence: 0.6,
    };
  },
  examples: [
    { text: "04/30/2014", means: "2014-04-30" },
    { text: "26.06.2019", means: "2019-06-26" },
    { text: "8.12.2019", means: "2019-12-08" },
    { text: "9/11", means: "2001-09-11" },
    { text: "Shop shut until 31/10, sorry!", finds: "31/10", means: "2019-10-31", published: "2019-10-17" },
    { text: "22/11 & 23/11, Hall 4!", finds: "22/11", means: "2019-11-22", published: "2019-11-17" },
    { text: "my flight is 11/24 2:10pm!", finds: "11/24", means: "2019-11-24", published: "2019-11-17" },
    { text: "Next class: Tue 12/3", finds: "Tue 12/3", means: "2019-12-03", published: "2019-11-17" },
  ],
  leaves: [
    "The bill fell on 16/2 points.",
    "a vote on 50/50 shares",
    "45/67/2014",
    "1.2.3.4",
    "192.168.12.20",
    "we give it 7/10 and them 8/10!",
    "open 24/7!",
    "shoes from 1/2 price!",
  ],
});

/** A day and a month in numbers, whose year is that nearest to publication. */
function dayAndMonth(first: number, second: number): Reading | null {
  const dayFirst: CalendarFields | null = isCivilDate(2024, second, first) ? { month: second, day: first } : null;
  const monthFirst: CalendarFields | null = isCivilDate(2024, first, second) ? { month: first, day: second } : null;
  const one = monthFirst ?? dayFirst;
  if (one === null) return null;
  const isSure = dayFirst === null || monthFirst === null || first === second;
  return {
    type: "DATE",
    meaning: { kind: "calendar", fields: one },
    ...(isSure ? {} : { other: { fields: dayFirst, because: "with the day first, as in British use" } }),
    because: isSure ? "Only one order of day and month fits." : "Month first, as in American use.",
    confidence: isSure ? 0.85 : 0.6,
  };
}
