import { isOfGame } from "../game";
import { type Meaning, notATime } from "../meaning";
import { isMessage } from "../message";
import { temporalRule } from "../temporal-rule";

export const halfYear = temporalRule({
  name: "half of a year",
  phrases: [
    "[the ]{half=halfName}~half[ (of|in)[ fiscal] {year}| of the year]",
    "[the ]first two quarters of {year}",
    "[the ]last two quarters of {year2=year}",
    "H{number=halfDigit}[ |-]{y3=year}",
  ],
  read({ half, year, year2, y3, number }, { text, start, end, words, after, before }) {
    const second =
      number === "2" || (half !== undefined ? /second|last|latter|final|2nd/i.test(half) : /last/i.test(words));
    const named = year ?? year2 ?? y3;
    if (
      named === undefined &&
      (/^\s(?:of|in) (?!the (?:year|fiscal))|^-(?:time|hour|century)|^(?:time|hour)/i.test(after(16)) ||
        /[-–]$/.test(before(1)))
    )
      return null;
    // "2nd half was dire": messages speak of games.
    if (named === undefined && number === undefined && isMessage(text) && !/\bof the year$/i.test(words)) return null;
    if (named === undefined && number === undefined && isOfGame(text, start, end))
      return notATime(`"${words}" is that of a game`);
    const meaning: Meaning = {
      kind: "calendar",
      fields: { half: second ? 2 : 1, ...(named ? { year: Number(named) } : {}) },
    };
    return { type: "DATE", meaning, because: "A half of the calendar year.", confidence: named ? 0.97 : 0.8 };
  },
  examples: [
    { text: "the first half of 1992", means: "1992-H1" },
    { text: "second half of 2003", means: "2003-H2" },
  ],
  leaves: ["2nd half was dire, lol", "She scored in the second half", "the first half of the match", "half of 1992"],
});
