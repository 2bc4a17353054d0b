import type { Reading } from "../meaning";
import { temporalRule } from "../temporal-rule";

/** Weeks that are counted from something else, as far as such counts go: games of a season, months of a pregnancy. */
const COUNTED_MAX = 42;

/** "Calendar week 12", "week 47 of 2023": a week by its number in the year. */
export const weekNumber = temporalRule({
  name: "week by its number",
  phrases: [
    "[in ](calendar|epidemiological|epi|reporting|ISO) week {number=two}[ of[ the year]| in]~{year}",
    "(calendar|epidemiological|epi|ISO) week {number=two}[ of the year]",
    "week {number=two}[,| of| in]~{year}",
    "week {number=two} of the year",
    "week {number=two}",
  ],
  read({ number = "", year }, { words, before, after, start }): Reading | null {
    const week = Number(number);
    if (week < 1 || week > 53 || /^[.,:]\d|^\s?[-\u2013]\s?\d/.test(after(3))) return null;
    const named = year !== undefined || /calendar|epi|iso|reporting|year/i.test(words);
    // "Week 3 of the trial", "week 40 of her pregnancy".
    if (
      !named &&
      (week <= COUNTED_MAX || /^\sof\b/.test(after(4)) || !/\b(?:in|since|until|by|from|during)\s$/i.test(before(7)))
    )
      return null;
    if (year !== undefined && !named) return null;
    const at = /^in\s/i.exec(words)?.[0].length ?? 0;
    return {
      type: "DATE",
      meaning: { kind: "week-of-year", week, ...(year === undefined ? {} : { year: Number(year) }) },
      start: start + at,
      because: `Week ${week} by the count of ISO 8601: week 1 holds the first Thursday of the year.`,
      confidence: year === undefined ? 0.8 : 0.93,
    };
  },
  examples: [
    { text: "calendar week 12", means: "2022-W12", published: "2022-09-24" },
    { text: "epi week 47 of 2019", means: "2019-W47", published: "2022-09-24" },
    { text: "Most cases fell in week 50.", finds: "week 50", means: "2021-W50", published: "2022-02-01" },
  ],
  leaves: ["week 3 of the trial", "in week 40 of her pregnancy", "week 54 of 2019"],
});
