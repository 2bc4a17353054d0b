import type { Reading } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readCount, readLargeCount, readLetterUnit, readUnit, readVague } from "../vocabulary";

/** "Half a century ago" is about fifty years ago. */
function halfAgo(unit: string): Reading | null {
  const years = ({ century: 50, decade: 5 } as Readonly<Record<string, number>>)[unit.toLowerCase()];
  const months = /^year$/i.test(unit) ? 6 : undefined;
  if (years === undefined && months === undefined) return null;
  return {
    type: "DATE",
    meaning: {
      kind: "shift",
      unit: years === undefined ? "month" : "year",
      by: -(years ?? months ?? 0),
      from: "publication",
    },
    mod: "APPROX",
    because: "About so long before the day the article appeared.",
  };
}

/** "A year and a half ago" is eighteen months ago. */
function andHalfAgo(name: string): Reading | null {
  const unit = ({ year: "month", decade: "year", century: "year" } as const)[name.toLowerCase()];
  if (unit === undefined) return null;
  const by = { year: 18, decade: 15, century: 150 }[name.toLowerCase()] ?? 0;
  return {
    type: "DATE",
    meaning: { kind: "shift", unit, by: -by, from: "publication" },
    mod: "APPROX",
    because: "About so long before the day the article appeared.",
  };
}

export const ago = temporalRule({
  name: "so many units ago",
  phrases: [
    "(a|one) {unit} or (so|two) ago",
    "[(about|some|nearly|almost|around|over|more than) ]half a {half=calendarUnit} ago",
    "(a|one) {andHalf=calendarUnit} and a half ago",
    "[(about|some|nearly|almost|around|over|more than|at least) ]({largeCount}|{count}|(a|an)|{vague})~({units}|{unit}) ago",
    "{count}( to | or |-){count2=count}~{units} ago",
    "{count}+[ ]({units}|{unit}) ago",
    "({count}|(a|an)|{vague})~({units}|{unit}) {wayBack=backWord}",
    "{count}{letterUnit} ago",
    "{units} ago",
  ],
  read(
    { count, count2, largeCount, vague, units, unit, letterUnit, half, andHalf, wayBack },
    { words, before, after },
  ) {
    // "Three years back we met here"; "set the clock an hour back", "two days back home".
    if (
      wayBack !== undefined &&
      (/\b(?:clocks?|sets?|put|go(?:es)?|went|turn(?:ed|s)?|mov(?:ed?|es)|push(?:ed|es)?|gets?|got|gives?|gave|the|in|for|after|first|last|next)\s$/i.test(
        before(8),
      ) ||
        !/^(?:$|[.,;:!?)]|\s(?:i|we|he|she|they|it|the|my|our|his|her|in|when|at|a|an)\b)/i.test(after(6)))
    )
      return null;
    if (andHalf !== undefined) return andHalfAgo(andHalf);
    if (half !== undefined) return halfAgo(half);
    const isOne = letterUnit !== undefined || unit !== undefined || /^an?\b/i.test(words);
    const amount =
      largeCount !== undefined && !/^(?:hundred|thousand)s?$/i.test(largeCount)
        ? readLargeCount(largeCount)
        : count !== undefined
          ? readCount(count)
          : vague !== undefined
            ? readVague(vague)
            : isOne
              ? 1
              : null;
    if (amount === null)
      return { type: "DATE", meaning: { kind: "reference", value: "PAST_REF" }, because: "How long ago is not said." };
    return {
      type: "DATE",
      meaning: {
        kind: "shift",
        unit: letterUnit === undefined ? readUnit(units ?? unit ?? "") : readLetterUnit(letterUnit),
        by: -amount,
        from: "publication",
      },
      // "1,200 years ago" is a round number: no year is meant to the year.
      ...(count2 !== undefined || (amount >= 50 && amount % 10 === 0) ? { mod: "APPROX" as const } : {}),
      because: "Counted back from the day the article appeared.",
    };
  },
  examples: [
    { text: "two weeks ago", means: "2022-W08", published: "2022-03-09" },
    { text: "Years ago, a mill stood here.", finds: "Years ago", means: "PAST_REF", published: "2022-03-09" },
    { text: "two or three years ago", means: "2020", mod: "APPROX", published: "2022-03-09" },
    { text: "nearly half a century ago", means: "1972", mod: "APPROX", published: "2022-03-09" },
    { text: "half a century ago", means: "1972", mod: "APPROX", published: "2022-03-09" },
    { text: "a year and a half ago", means: "2020-09", mod: "APPROX", published: "2022-03-09" },
    { text: "posted 3d ago", finds: "3d ago", means: "2022-03-06", published: "2022-03-09" },
    { text: "over a hundred years ago", means: "1922", mod: "APPROX", published: "2022-03-09" },
    { text: "Three years back the mill shut.", finds: "Three years back", means: "2019", published: "2022-03-09" },
    { text: "ten years ago", means: "2012", published: "2022-03-09" },
  ],
  leaves: ["They put the clocks an hour back.", "They spent two days back home.", "two weeks later"],
});
