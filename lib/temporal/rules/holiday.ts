import { HOLIDAY_NAMES } from "../holidays";
import { temporalRule } from "../temporal-rule";

export const holiday = temporalRule({
  name: "holiday",
  phrases: [
    "[{position} ][the ][{cue} ]{holiday}[[,]~(of |in )?{year}| (this|last|next) year]".replace(
      "(of |in )?",
      "[of |in ]",
    ),
  ],
  read({ holiday: name = "", year }, { words, after }) {
    if (/^\s(?:tree|carol|card|party|present|parade|bonus|egg|Island|dinner|turkey|song|album)/i.test(after(10)))
      return null;
    const key = HOLIDAY_NAMES.get(
      name
        .toLowerCase()
        .replace(/\u2019/g, "'")
        .replace(/\s+/g, " "),
    );
    if (key === undefined || !/[A-Z]/.test(name)) return null;
    const when = /\b(?:last|this past)\b/i.test(words)
      ? "last"
      : /\b(?:next|coming)\b/i.test(words)
        ? "next"
        : /\bthis\b/i.test(words)
          ? "this"
          : undefined;
    return {
      type: "DATE",
      meaning: { kind: "holiday", key, ...(year ? { year: Number(year) } : {}), ...(when ? { cue: when } : {}) },
      because: `${name} is a holiday with a day in every year.`,
      confidence: 0.9,
    };
  },
  examples: [
    {
      text: "The ferry has been out of use since New Year's Day.",
      finds: "New Year's Day",
      means: "2024-01-01",
      published: "2024-10-04",
    },
    { text: "Passover in 2012", means: "2012-04-07/2012-04-14" },
    { text: "Christmas Day 2011", means: "2011-12-25" },
    { text: "Easter Sunday", means: "2021-04-04", published: "2021-04-10" },
  ],
  leaves: ["Christmas tree", "Easter Island"],
});
