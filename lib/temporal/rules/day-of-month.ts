import { temporalRule } from "../temporal-rule";
import { readCue, readDay } from "../vocabulary";

/** "On the 10th": a day of the month of the story. */
export const dayOfMonth = temporalRule({
  name: "day of the month",
  phrases: [
    "the {day=ordinalDay}",
    "the {day=ordinalDay} of (this|that|the|the same) month",
    "the {day=ordinalDay} of {cue=lastOrNext} month",
    "the first day of (this|{cue=lastOrNext}) month",
  ],
  read({ day = "", cue }, { before, after, words }) {
    if (cue !== undefined || day === "")
      return {
        type: "DATE",
        meaning: {
          kind: "shift",
          unit: "month",
          by: cue === undefined ? 0 : readCue(cue) === "last" ? -1 : 1,
          from: "publication",
          inside: { day: day === "" ? 1 : readDay(day) },
        },
        because: "The month is counted first, then its day.",
      };
    if (
      !/\b(?:on|by|until|till|from|since|through|before|after|of|to|set for|scheduled for|due)\s$/i.test(before(14)) &&
      !/month/.test(words)
    )
      return null;
    if (
      /^\s*(?:[a-z]|-|[A-Z][a-z])/.test(after(4)) &&
      !/^\s+(?:and|to|but|when|after|before|at|in|it|he|she|they|the|was|were|with|as|a|we|you|i|our|my|for|from|until|so|because|ugh|lol|omg|pls|plz|smh|yay|tho|btw)\b/i.test(
        after(9),
      )
    )
      return null;
    if (/\b(?:of|to|from|through|before|after)\s$/i.test(before(8)) && !/^\s*(?:[.,;)!?]|$)/.test(after(3)))
      return null;
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields: { day: readDay(day) } },
      because: "A day of the month that the story is in.",
      confidence: 0.8,
    };
  },
  examples: [
    { text: "the first day of next month", means: "2022-01-01", published: "2021-12-03" },
    { text: "the 9th of last month", means: "2021-11-09", published: "2021-12-03" },
    { text: "The fleet sailed in May 1905. On the 10th, it met a storm.", finds: "the 10th", means: "1905-05-10" },
  ],
  leaves: ["the 10th floor", "the 19th century"],
});
