import type { CalendarFields, Reading } from "../meaning";
import { temporalRule, type Words } from "../temporal-rule";
import { readCue, readMonth, readOrdinal } from "../vocabulary";

const APPROXIMATE =
  "A fiscal year need not begin in January: it shares at least some months with the calendar year of its number.";

/** "24" -> 2024, beside a fiscal year of two digits. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 60 ? 2000 : 1900);

function namedYear({ year, two, from, to, from2, to2 }: Words): CalendarFields | null {
  const first = from ?? from2;
  const last = to ?? to2;
  if (first !== undefined && last !== undefined) {
    const start = fullYear(first);
    const end = last.length === 4 ? Number(last) : Math.floor(start / 100) * 100 + Number(last);
    return end === start + 1 ? { year: end, fiscalFrom: start, fiscal: true } : null;
  }
  const one = year ?? two ?? "";
  return { year: fullYear(one), fiscal: true };
}

/** Fiscal and financial years, which say themselves that they are no calendar years. */
export const fiscalYear = temporalRule({
  name: "fiscal year",
  phrases: [
    "[the ](fiscal|financial)[ year][ ending|ended]~{year}",
    "(FY|FYE)[ |-]({year}|{two=twoDigits})",
    "[the ]{cued=cue} (fiscal|financial) year",
    "(FY|FYE)[ |-]({from=year}|{from2=twoDigits})(/|-){to=yearOrTwo}",
    "[the ](fiscal|financial) year {from=year}(/|-){to=yearOrTwo}",
    "[the ]{from=year}(/|-){to=yearOrTwo} (fiscal|financial) year",
    "[the ]{year} (fiscal|financial) year",
    "[the ]{ordinal}~quarter of (fiscal|financial)[ year]~{year}",
    "Q{number=quarterDigit}[ of| in| |-]FY[ |-]({year}|{two=twoDigits})",
    "[the ](fiscal|financial) year (ending|ended|to|that ends|that ended) [in ]{month}[[,] {lastYear=year}]",
    "[the ](fiscal|financial) year (beginning|starting|that began|that begins|that starts|from) [in ]{opens=month}[[,] {lastYear=year}]",
  ],
  read(words, { words: matched, before, after }): Reading | null {
    const { month, opens, lastYear, ordinal, number, cued } = words;
    // "The last fiscal year"; "the past fiscal years" count several.
    if (cued !== undefined)
      return {
        type: "DATE",
        meaning: {
          kind: "shift",
          unit: "year",
          by: { last: -1, this: 0, next: 1 }[readCue(cued)],
          from: "publication",
          loose: true,
        },
        mod: "APPROX",
        because: `"${matched}" is counted from publication. ${APPROXIMATE}`,
        confidence: 0.8,
      };
    const named = month ?? opens;
    if (named !== undefined) {
      // "The fiscal year ended Jan. 31": the day that follows says it more finely.
      if (/^\s\d{1,2}\b/.test(after(4))) return null;
      const past = /ended|began/i.test(matched);
      return {
        type: "DATE",
        meaning: {
          kind: "within-month",
          fields: { month: readMonth(named), ...(lastYear ? { year: Number(lastYear) } : {}) },
          part: month === undefined ? "year-from" : "year-to",
          nth: 1,
          cue: past ? "last" : month === undefined && /from/i.test(matched) ? "last" : "next",
        },
        because: "The twelve months of a fiscal year, whose first or last month is told.",
        confidence: 0.9,
      };
    }
    if (/[\d/.-]$/.test(before(1)) || /^[-/]\d/.test(after(2))) return null;
    const fields = namedYear(words);
    const quarter = number ?? (ordinal === undefined ? undefined : String(readOrdinal(ordinal)));
    if (fields === null || Number(quarter ?? 1) > 4 || Number(quarter ?? 1) < 1) return null;
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields: { ...fields, ...(quarter ? { quarter: Number(quarter) } : {}) } },
      mod: "APPROX",
      because: APPROXIMATE,
      confidence: 0.9,
    };
  },
  examples: [
    { text: "fiscal 2019", means: "FY2019", mod: "APPROX" },
    {
      text: "Spending will rise in the next fiscal year.",
      finds: "the next fiscal year",
      means: "2020",
      mod: "APPROX",
      published: "2019-03-06",
    },
    { text: "FY19", means: "FY2019", mod: "APPROX" },
    { text: "FY2018/19", means: "FY2018/2019", mod: "APPROX" },
    { text: "the 2018-19 financial year", means: "FY2018/2019", mod: "APPROX" },
    { text: "the third quarter of fiscal 2019", means: "FY2019-Q3", mod: "APPROX" },
    {
      text: "Debt will grow in the fiscal year ending in June.",
      finds: "the fiscal year ending in June",
      means: "2018-07/2019-06",
      published: "2019-03-06",
    },
  ],
  leaves: ["fiscal year", "the FY team", "financial 2019-25"],
});
