import type { CalendarFields, Meaning } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readMonth, readOrdinal } from "../vocabulary";

/** The calendar quarter that shares most days with one ending in this month. */
const quarterEnding = (month: number): CalendarFields => ({ quarter: Math.max(1, Math.round(month / 3)) });

export const reportedPeriod = temporalRule({
  name: "the period reported on",
  phrases: [
    "the [(latest|most recent|current|just-ended|same|comparable|corresponding|like) ][fiscal ](quarter|period)",
    "[(the|a) ][(comparable|corresponding|same) ](year-ago|year-earlier|prior-year|previous-year)[ {noun=reportNoun}]",
    "[the ]{year} (quarter|period)",
    "[the ](year-ago|year-earlier) {ordinal}~quarter",
    "(the|last year's|this) (quarter|period)[ (a|one) year (ago|earlier)| last year]",
    "[the ](comparable|corresponding|same|like) {noun2=reportNoun}[,| of| in]~(last year|a year earlier|a year ago|the previous year|the prior year|of {y2=year}|in {y3=year}|the year before)",
    "(a|one) year (ago|earlier|before)",
    "the (year|quarter|period) (ago|earlier|before)",
    "(that|the same|the previous|the preceding|the prior) (quarter|period)",
  ],
  read({ year, y2, y3, noun, ordinal }, { words, after, end }) {
    const lower = words.toLowerCase().replace(/\s+/g, " ");
    const named = year ?? y2 ?? y3;
    // "The quarter-to-quarter comparison" compares any two.
    if (/^-(?:to|on|over)-/.test(after(6))) return null;
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
    if (/^(?:the current|this) (?:fiscal )?quarter$/.test(lower)) {
      return {
        type: "DATE",
        meaning: { kind: "shift", unit: "quarter", by: 0, from: "publication" },
        because: "The calendar quarter the article appeared in.",
        confidence: 0.9,
      };
    }
    if (/^this period$/.test(lower)) return null;
    const ended = /^ ended (?:last )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*\s/.exec(after(20))?.[1];
    if (ended !== undefined && /quarter$/.test(lower))
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields: quarterEnding(readMonth(ended)), cue: "last" },
        because: "The quarter that its last day names.",
        confidence: 0.85,
      };
    if (ordinal !== undefined)
      return {
        type: "DATE",
        meaning: { kind: "period", years: -1, quarters: 0, inside: { quarter: readOrdinal(ordinal) } },
        because,
      };
    if (named !== undefined) return { type: "DATE", meaning: meaning(0, { year: Number(named) }), because };
    if (
      /year-ago|year-earlier|prior-year|previous-year|year (?:ago|earlier|before)|last year|(?:previous|prior) year/.test(
        lower,
      )
    ) {
      return {
        type: "DATE",
        meaning: {
          ...meaning(-1),
          ago: /^(?:a|one) year ago$/.test(lower),
          ...(noun === "quarter" ? { quarterly: true } : {}),
        } as Meaning,
        because,
        ...(cut === undefined ? {} : { end: cut }),
      };
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
    {
      text: "In the year-ago quarter, the bank lost money.",
      finds: "the year-ago quarter",
      means: "2002-Q3",
      published: "2003-10-21",
    },
    { text: "Profit fell in the quarter.", finds: "the quarter", means: "2003-Q3", published: "2003-10-21" },
  ],
  leaves: ["the quarter-to-quarter figures", "the French quarter", "the period of calm"],
});
