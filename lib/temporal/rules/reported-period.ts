import type { CalendarFields, Meaning } from "../meaning";
import { temporalRule } from "../temporal-rule";

export const reportedPeriod = temporalRule({
  name: "the period reported on",
  phrases: [
    "the [(latest|most recent|current|just-ended|same|comparable|corresponding|like) ][fiscal ](quarter|period)",
    "[the ][(comparable|corresponding|same) ](year-ago|year-earlier|prior-year|previous-year)[ {noun=reportNoun}]",
    "[the ]{year} (quarter|period)",
    "[the ](comparable|corresponding|same|like) {noun2=reportNoun}[,| of| in]~(last year|a year earlier|a year ago|the previous year|the prior year|of {y2=year}|in {y3=year}|the year before)",
    "(a|one) year (ago|earlier|before)",
    "the (year|quarter|period) (ago|earlier|before)",
    "(that|the same|the previous|the preceding|the prior) (quarter|period)",
  ],
  read({ year, y2, y3, noun }, { words, after, end }) {
    const lower = words.toLowerCase().replace(/\s+/g, " ");
    const named = year ?? y2 ?? y3;
    const because = "Company news speaks of the reporting period last mentioned, or of the same period a year before.";
    // "The year-ago results": the noun is no part of the time.
    const cut =
      noun !== undefined && /^(?:results|figures|months|half)$/i.test(noun) ? end - noun.length - 1 : undefined;
    const meaning = (by: number, inside: CalendarFields = {}): Meaning => ({
      kind: "period",
      years: by,
      quarters: 0,
      inside,
    });
    if (named !== undefined) return { type: "DATE", meaning: meaning(0, { year: Number(named) }), because };
    if (
      /year-ago|year-earlier|prior-year|previous-year|year (?:ago|earlier|before)|last year|(?:previous|prior) year/.test(
        lower,
      )
    ) {
      return { type: "DATE", meaning: meaning(-1), because, ...(cut === undefined ? {} : { end: cut }) };
    }
    if (/^the period$/.test(lower)) return null;
    if (
      /^(?:the|that) (?:quarter|period)$/.test(lower) &&
      /^\s(?:of|century|finals?|back|when|in which|during which)\b/.test(after(14))
    )
      return null;
    if (/period/.test(lower) && !/latest|recent|fiscal|comparable|corresponding/.test(lower)) return null;
    return {
      type: "DATE",
      meaning: { kind: "period", years: 0, quarters: /previous|preceding|prior/.test(lower) ? -1 : 0, inside: {} },
      because,
      confidence: 0.85,
    };
  },
  examples: [
    {
      text: "Sales rose in the third quarter. A year earlier, there was a loss.",
      finds: "A year earlier",
      means: "2002-Q3",
      published: "2003-10-21",
    },
    { text: "Profit fell in the quarter.", finds: "the quarter", means: "2003-Q3", published: "2003-10-21" },
  ],
  leaves: ["the French quarter", "the period of calm"],
});
