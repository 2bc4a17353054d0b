import { isCivilDate } from "@/lib/core/civil-time";
import { notATime } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readDay, readMonth, readShortYear } from "../vocabulary";
import { closesDate, startBehindVerb } from "../weekday-behind";

export const fullDate = temporalRule({
  name: "day, month and year",
  phrases: [
    "[[(this|last|next) ]{weekday}[,] ][the ]{month} {day}[,] {year}",
    "(this|that) {month} {day}[,] {year}",
    "[{weekday}[,] ][the ]{month} {day},{year}",
    "[[(this|last|next) ]{weekday}[,] ][the ]{day}[ day][ of]~{month}[,| of]~{year}",
    "[{weekday}[,] ][the ]{day}[ of]~{month} {shortYear}",
    "[{weekday}[,] ]{month} {day}[,] {shortYear}",
    "{day}{month}[ ]{year}",
    "[the ]{day}[ of]~{month}[,] {year}[,] {behind=weekday}",
    "{month} {day}[,] {year}[,] {behind=weekday}",
  ],
  read({ month = "", day = "", weekday, year, shortYear, behind }, { text, start, words, after }) {
    if (behind !== undefined && !closesDate(after)) return null;
    const fields = {
      year: year === undefined ? readShortYear(shortYear ?? "") : Number(year),
      month: readMonth(month),
      day: readDay(day),
    };
    if (!isCivilDate(fields.year, fields.month, fields.day)) return notATime("the month has no such day");
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields },
      ...startBehindVerb(weekday, words, text, start),
      because: "Day, month and year are written out.",
      confidence: 1,
    };
  },
  examples: [
    { text: "14 March 2019", means: "2019-03-14" },
    { text: "The bridge opened on Tuesday, Oct. 3, 2017.", finds: "Tuesday, Oct. 3, 2017", means: "2017-10-03" },
    {
      text: "In this Oct. 3, 2017, photo the bridge is closed.",
      finds: "this Oct. 3, 2017",
      means: "2017-10-03",
      published: "2019-02-01",
    },
    { text: "The pair wed June 12, 1970.", finds: "June 12, 1970", means: "1970-06-12" },
    { text: "the 5th of May 1998", means: "1998-05-05" },
    { text: "Doors open 9 August 2019, Friday!", finds: "9 August 2019, Friday", means: "2019-08-09" },
  ],
  leaves: ["31 April 2019", "March 2019"],
});
