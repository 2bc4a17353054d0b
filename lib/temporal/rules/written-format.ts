import { readShapedDay } from "../chrono-reader";
import { temporalRule } from "../temporal-rule";

/** Orders and marks that news seldom uses, but tables, logs and letters do: these words alone are handed to chrono-node. */
export const writtenFormat = temporalRule({
  name: "explicit format",
  phrases: [
    "{year}[,](-| |/){month}(-| |/){day}",
    "{day}/{month}/{year}",
    "{month}.{day},[ ]{year}",
    "[the ]{ordinal} of {month}[,] {year}",
    "{month} {ordinal}[,] {year}",
  ],
  read({ month = "" }, { words, before }) {
    if (/[\d/.-]$/.test(before(1))) return null;
    const first = /^\d{4}/.test(words) ? "year" : words.startsWith(month) ? "month" : "day";
    const fields = readShapedDay(words.replace(/^the\s+/i, ""), first);
    if (fields === null) return null;
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields },
      because: "Day, month and year are written out.",
      confidence: 0.98,
    };
  },
  examples: [
    { text: "2024-Dec-08", means: "2024-12-08" },
    { text: "The log of 2016 May 3 is torn.", finds: "2016 May 3", means: "2016-05-03" },
    { text: "Stamped 8/Dec/2011.", finds: "8/Dec/2011", means: "2011-12-08" },
    { text: "the ninth of May, 1911", means: "1911-05-09" },
  ],
  leaves: ["2024-Dec-32", "7/8/Dec/2011"],
});
