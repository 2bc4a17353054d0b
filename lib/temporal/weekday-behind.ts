/** What may follow "14 May Friday": not a noun that the weekday describes, nor more days. */
const GOES_ON = /^(?:['\u2019]|\s(?:[a-z]|[-\u2013&])|\s?[-\u2013/]|\s(?:and|or|to)\b)/;
/** "Sat in", "sun": the short forms are words too. */
const ENDS = /^(?:$|[\n.,;:!?)@|]|\s(?:[-\u2013@|(#]|https?:|at\b))/;

/** True where a weekday right behind a date is that date's own: "14 December Friday", not "14 December Friday prayers". */
export const closesDate = (after: (length: number) => string): boolean =>
  ENDS.test(after(8)) || !GOES_ON.test(after(8));
