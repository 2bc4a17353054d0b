import { isOfGame } from "../game";
import { notATime } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readOrdinal } from "../vocabulary";

export const quarter = temporalRule({
  name: "quarter",
  phrases: [
    "[the ][fiscal ][{outer=year} ]{ordinal}~quarter[ of {year}|, {last=year}]",
    "[the ](last|final|closing) quarter of {year}",
    "[the ](opening) quarter of {year}",
    "Q{number=digits}[ |-]{year}",
    "Q{number=digits}",
  ],
  read({ ordinal, number, year, last, outer }, { text, start, end, words }) {
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
    { text: "the third quarter", means: "2020-Q3", published: "2020-10-20" },
  ],
  leaves: ["They trailed in the fourth quarter of the game", "Q5 2021", "the French quarter"],
});
