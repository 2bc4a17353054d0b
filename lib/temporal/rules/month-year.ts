import { temporalRule } from "../temporal-rule";
import { readMonth, readPosition, readShortYear } from "../vocabulary";

export const monthYear = temporalRule({
  name: "month and year",
  phrases: [
    "[{position}~][the month of ]{month}[,| of]~{year}",
    "[{position}~]{month} {shortYear}",
    "(this|that) {month}[,] {year}",
    "{month}{stuck=year}",
  ],
  read({ position, month = "", year: parted, shortYear, stuck }, { before }) {
    if (stuck !== undefined && /[#@]$/.test(before(1))) return null;
    const year = parted ?? stuck;
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
    { text: "Lisbon, June2015!", finds: "June2015", means: "2015-06" },
    { text: "August 2013", means: "2013-08" },
    { text: "late November 2024", means: "2024-11", mod: "END" },
    { text: "mid-July 1969", means: "1969-07", mod: "MID" },
  ],
  leaves: ["#June2015", "August 20"],
});
