import { notATime } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readPosition, readUnit } from "../vocabulary";

/** Somebody and what they did, right behind a unit; "the year the bank lost money", but not "the year, the bank said". */
const CLAUSE =
  /^\s(?:he|she|it|they|we|I|(?:the|a|an|his|her|its|their|our|my)\s(?:[a-z-]+\s){1,3})(?:was|were|had|did|became|began|came|fell|left|died|lost|won|took|went|made|got|met|stopped|started|opened|closed|moved|[a-z]{3,}ed)\b/;

/** "The end of the month", "the weekend", "the fiscal year". */
export const periodUnit = temporalRule({
  name: "the week, month or year of the article",
  phrases: [
    "[{position}~][(the|this) ][(fiscal|full|calendar|entire|whole|long) ]{unit=calendarUnit}",
    "[the ]year's end",
    "[the ]{edge=yearEdge}",
    "(mid~week|midweek)",
  ],
  read({ position, unit, edge }, { words, before, after }) {
    const lower = words.toLowerCase().replace(/\s+/g, " ");
    // "This yr idea": "yr" is "your" as often.
    if (/^yr$/i.test(unit ?? "")) return null;
    if (/^-(?:long|old|end)\b/.test(after(5))) return null;
    // "The weekend Donald Trump signed": the clause that follows says which.
    if (
      /^the weekend$/.test(lower) &&
      !/\bover\s$/i.test(before(5)) &&
      /^\s(?:[A-Z]|he\b|she\b|they\b|we\b|it\b|the\b)/.test(after(6))
    )
      return null;
    // "The year she was born", "the year the old bridge fell": another clause says which.
    if (position === undefined && /^the (?:year|week|month|quarter)$/.test(lower) && CLAUSE.test(after(48)))
      return notATime(`what follows says which ${unit} it was`);
    // "The year ahead": so long from now, which no calendar unit bounds.
    if (
      position === undefined &&
      /^the (?:week|month|year|decade|century|weekend)$/.test(lower) &&
      /^\sahead\b(?!\sof)/.test(after(9))
    )
      return {
        type: "DURATION",
        meaning: { kind: "duration", value: durationValue(1, readUnit(unit ?? "")) },
        because: "The time from now on.",
        confidence: 0.85,
      };
    const mod = readPosition(position);
    if (/^mid[-\s]?week$/.test(lower)) {
      if (/^\s[a-z]+\b/.test(after(3)) && /\b(?:the|a)\s$/i.test(before(4))) return null;
      return {
        type: "DATE",
        meaning: { kind: "shift", unit: "week", by: 0, from: "publication" },
        mod: "MID",
        because: "The middle of the week the article appeared in.",
        confidence: 0.75,
      };
    }
    if (edge !== undefined || unit === undefined) {
      return {
        type: "DATE",
        meaning: { kind: "shift", unit: "year", by: 0, from: "publication" },
        mod: /^mid/i.test(edge ?? "") ? "MID" : "END",
        because: /^mid/i.test(edge ?? "")
          ? "The middle of the year the article appeared in."
          : "The end of the year the article appeared in.",
        confidence: 0.85,
      };
    }
    if (/^[A-Z]/.test(unit) && /\bof\s$/i.test(before(3)) && /^the /i.test(words))
      return notATime(`"of ${words}" is part of a title or an award`);
    // "The year ended Dec. 31": twelve months up to the date that follows.
    if (/^(?:year|month|quarter|week)$/i.test(unit) && /^\s(?:ended|ending)\s(?:on\s)?(?:[A-Z]|\d)/.test(after(16)))
      return {
        type: "DURATION",
        meaning: { kind: "duration", value: durationValue(1, readUnit(unit)) },
        because: "A length of time that ends on the day that follows.",
      };
    if (/^\s(?:and\sage\b|to\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|the\send))/.test(after(12)))
      return null;
    if (/^This [A-Z]/.test(words) && /["\u201c\u2018]$/.test(before(1)))
      return notATime(`"${words}" is quoted as a name`);
    const name = readUnit(unit);
    if (/\blong\s/.test(lower) && name !== "weekend") return null;
    // "By end of year".
    const bare = /^(?:end|start|beginning|middle) of (?:week|month|year)$/.test(lower);
    if (!/\bthe\b|\bthis\b/.test(lower) && !(bare && /\b(?:by|before|until|till|at|from|since)\s$/i.test(before(7))))
      return null;
    if (/^the (?:day|decade|century|month|fortnight)$/.test(lower)) return null;
    if (/^the (?:entire|whole) /.test(lower) && name !== "weekend")
      return {
        type: "DURATION",
        meaning: { kind: "duration", value: durationValue(1, name) },
        because: "A length of time.",
      };
    if (
      name === "week" &&
      mod === undefined &&
      /^\s(?:of|before|after|that|in which|when|I|he|she|they|we|you)\b/.test(after(9))
    )
      return null;
    if (
      name === "year" &&
      mod === undefined &&
      /^the year$/.test(lower) &&
      /^\s(?:of|before|after|that|when|\d)\b/.test(after(8))
    )
      return null;
    if (/^the (?:quarter)$/.test(lower)) return null;
    if (name === "quarter") return null;
    const weekend = name === "weekend";
    // On a Monday "the week" of a report is the one just over: it is counted from the day before publication.
    if (/^the week$/.test(lower))
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields: { week: 0 } },
        because: '"The week" is the one that held the day before publication.',
        confidence: 0.8,
      };
    return {
      type: "DATE",
      meaning: weekend
        ? { kind: "calendar", fields: { weekend: true } }
        : { kind: "shift", unit: name, by: 0, from: "publication", ...(/^this\b/.test(lower) ? {} : { loose: true }) },
      ...(mod ? { mod } : {}),
      because: weekend
        ? "The weekend nearest to the day the article appeared, on the side the verb tells."
        : `"${words}" is the one the article appeared in.`,
      confidence: 0.85,
    };
  },
  examples: [
    {
      text: "Roads were busy over the long weekend.",
      finds: "the long weekend",
      means: "2014-W18-WE",
      published: "2014-05-06",
    },
    { text: "It may shape the year ahead.", finds: "the year", means: "P1Y", published: "2014-05-06" },
    { text: "Rates may fall by mid-year.", finds: "mid-year", means: "2014", mod: "MID", published: "2014-05-06" },
    {
      text: "by the end of the month",
      finds: "the end of the month",
      means: "2014-05",
      mod: "END",
      published: "2014-05-06",
    },
    {
      text: "A ruling is due by end of year.",
      finds: "end of year",
      means: "2014",
      mod: "END",
      published: "2014-05-06",
    },
    {
      text: "Rain is due mid-week.",
      finds: "mid-week",
      means: "2014-W19",
      mod: "MID",
      published: "2014-05-06",
    },
    {
      text: "Roads were blocked over the weekend.",
      finds: "the weekend",
      means: "2014-W18-WE",
      published: "2014-05-06",
    },
  ],
  leaves: ["the year the old bridge fell", "week", "the end of the pier"],
});
