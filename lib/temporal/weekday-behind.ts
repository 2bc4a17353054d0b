import { isMessage } from "./message";

/** What may follow "14 May Friday": not a noun that the weekday describes, nor more days. */
const GOES_ON = /^(?:['\u2019]|\s(?:[a-z]|[-\u2013&])|\s?[-\u2013/]|\s(?:and|or|to)\b)/;
/** "Sat in", "sun": the short forms are words too. */
const ENDS = /^(?:$|[\n.,;:!?)@|]|\s(?:[-\u2013@|(#]|https?:|at\b))/;

/** True where a weekday right behind a date is that date's own: "14 December Friday", not "14 December Friday prayers". */
export const closesDate = (after: (length: number) => string): boolean =>
  ENDS.test(after(8)) || !GOES_ON.test(after(8));

/** "The couple wed June 12": what looks like a weekday is a verb, and the date begins behind it. */
export const startBehindVerb = (
  weekday: string | undefined,
  words: string,
  text: string,
  start: number,
): { start?: number } =>
  weekday !== undefined && /^(?:wed|sat|sun)$/.test(weekday) && words.startsWith(weekday) && !isMessage(text)
    ? { start: start + words.slice(weekday.length).search(/\w/) + weekday.length }
    : {};
