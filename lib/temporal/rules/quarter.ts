import { isOfGame } from "../game";
import { notATime } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readMonth, readOrdinal } from "../vocabulary";

export const quarter = temporalRule({
  name: "quarter",
  phrases: [
    "[the ][fiscal ][{outer=year} ]{ordinal}~quarter[ of {year}|, {last=year}]",
    "[the ](last|final|closing) quarter of {year}",
    "[the ](opening) quarter of {year}",
    "Q{number=digits}[ |-]{year}",
    "Q{number=digits}",
    "[the ]{m1=month}(-|/| to ){m2=month}[ |-](quarter|period)[[,| of] {year}]",
  ],
  read({ ordinal, number, year, last, outer, m1, m2 }, { text, start, end, words }) {
    // "The July-September quarter" of accounts that count so.
    if (m1 !== undefined && m2 !== undefined) {
      const closes = readMonth(m2);
      if (closes % 3 !== 0 || readMonth(m1) !== closes - 2 || !/^[A-Z]/.test(m1)) return null;
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields: { quarter: closes / 3, ...(year ? { year: Number(year) } : {}) } },
        because: "A quarter told by its first and last month.",
        confidence: 0.95,
      };
    }
    const quarterNumber = ordinal
      ? readOrdinal(ordinal)
      : number
        ? Number(number)
        : /^(?:the )?opening/i.test(words)
          ? 1
          : 4;
    if (!Number.isInteger(quarterNumber) || quarterNumber < 1 || quarterNumber > 4) return null;
    const named = year ?? last ?? outer;
    if (named === undefined && isOfGame(text, start, end)) return notATime(`"${words}" is that of a game`);
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields: { quarter: quarterNumber, ...(named ? { year: Number(named) } : {}) } },
      because: "A quarter is taken as a calendar quarter.",
    };
  },
  examples: [
    { text: "Q3 2021", means: "2021-Q3" },
    { text: "the last quarter of 2019", means: "2019-Q4" },
    {
      text: "Output shrank in the July-September quarter.",
      finds: "the July-September quarter",
      means: "2020-Q3",
      published: "2020-10-20",
    },
    { text: "the third quarter", means: "2020-Q3", published: "2020-10-20" },
  ],
  leaves: ["the May-August period", "They trailed in the fourth quarter of the game", "Q5 2021", "the French quarter"],
});
