import { temporalRule } from "../temporal-rule";
import { readDay, readMonth, readWeekday } from "../vocabulary";

const NTH: Readonly<Record<string, number>> = {
  first: 1,
  opening: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  last: -1,
  final: -1,
};

/** "The first week of May", "the last day of March 2011", "the week of 6 May". */
export const partOfMonth = temporalRule({
  name: "week, day or half of a month",
  phrases: [
    "[the ]{nth} ({unit=weekOrDay}|weekend) (of|in) {month}[[,| of] {year}]",
    "the {nth} {weekday} (of|in) {month}[[,| of] {year}]",
    "[the ]{half=halfName}~half of {month}[[,| of] {year}]",
    "[the ]week (ending|ended|to) [on ]({month} {day}|{day2=day} {m2=month})[[,] {year}]",
    "[the ]week of ({month} {day}|{day2=day} {m2=month})[[,] {year}]",
  ],
  read({ nth, half, unit, month, day, day2, m2, weekday, year }, { words }) {
    const named = { ...(year ? { year: Number(year) } : {}), month: readMonth(month ?? m2 ?? "") };
    if (half !== undefined) {
      const nth = NTH[half.toLowerCase()] === 1 ? 1 : -1;
      return {
        type: "DATE",
        meaning: { kind: "within-month", fields: named, part: "half", nth },
        because: `The ${nth === 1 ? "first fifteen days" : "days from the 16th on"} of the month.`,
        confidence: 0.95,
      };
    }
    if (/^(?:the )?week (?:e|to\s)/i.test(words)) {
      return {
        type: "DATE",
        meaning: {
          kind: "within-month",
          fields: { ...named, day: readDay(day ?? day2 ?? "") },
          part: "week-to",
          nth: 1,
        },
        because: "The seven days that end on the day named.",
        confidence: 0.95,
      };
    }
    if (nth === undefined) {
      return {
        type: "DATE",
        meaning: { kind: "within-month", fields: { ...named, day: readDay(day ?? day2 ?? "") }, part: "week", nth: 0 },
        because: "The week that holds the day named.",
        confidence: 0.93,
      };
    }
    if (weekday !== undefined)
      return {
        type: "DATE",
        meaning: {
          kind: "within-month",
          fields: named,
          part: "weekday",
          nth: NTH[nth.toLowerCase()] ?? 1,
          weekday: readWeekday(weekday),
        },
        because: `Counted inside the month: ${nth} ${weekday}.`,
        confidence: 0.95,
      };
    const part = unit === undefined ? "weekend" : /day/i.test(unit) ? "day" : "week";
    return {
      type: "DATE",
      meaning: { kind: "within-month", fields: named, part, nth: NTH[nth.toLowerCase()] ?? 1 },
      because: `Counted inside the month: ${nth} ${part}.`,
      confidence: 0.9,
    };
  },
  examples: [
    { text: "the last day of March 2011", means: "2011-03-31" },
    { text: "the last Friday of September 2023", means: "2023-09-29" },
    { text: "the first week of May 2013", means: "2013-05-01/2013-05-07" },
    { text: "It reopens first week of May 2013.", finds: "first week of May 2013", means: "2013-05-01/2013-05-07" },
    { text: "the first half of July 2015", means: "2015-07-01/2015-07-15" },
    { text: "the latter half of February", means: "2012-02-16/2012-02-29", published: "2012-03-30" },
    { text: "the week ending March 11, 2017", means: "2017-03-05/2017-03-11" },
    { text: "the week of March 6", means: "2017-W10", published: "2017-03-01" },
  ],
  leaves: ["the first week of school"],
});
