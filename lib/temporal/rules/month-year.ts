import { temporalRule } from "../temporal-rule";
import { readMonth, readPosition, readShortYear } from "../vocabulary";

export const monthYear = temporalRule({
  name: "month and year",
  phrases: [
    "[{position}~][the month of ]{month}[,| of]~{year}",
    "[{position}~]{month} {shortYear}",
    "(this|that) {month}[,] {year}",
  ],
  read({ position, month = "", year, shortYear }) {
    const full = year === undefined ? readShortYear(shortYear ?? "") : Number(year);
    const mod = readPosition(position);
    return {
      type: "DATE",
      meaning: {
        kind: "calendar",
        fields: { year: full, month: readMonth(month) },
      },
      ...(mod ? { mod } : {}),
      because: "Month and year are written out.",
    };
  },
  examples: [
    { text: "August 2013", means: "2013-08" },
    { text: "late November 2024", means: "2024-11", mod: "END" },
    { text: "mid-July 1969", means: "1969-07", mod: "MID" },
  ],
  leaves: ["August 20"],
});
