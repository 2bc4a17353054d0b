import type { Reading } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readBound, readCount, readUnit, readVague } from "../vocabulary";

/** "Two weeks later", "a year earlier", "three days before". */
export const later = temporalRule({
  name: "so many units later or earlier",
  phrases: [
    "[{bound} ](a further |another )?({count}|(a|an)|{vague})[ more]~({units}|{unit}) {side=sinceThen}".replace(
      "(a further |another )?",
      "[(a further|another) ]",
    ),
    "[the ]({unit2=unit}) {side2=earlierLater}",
  ],
  read({ bound, count, vague, units, unit, unit2, side, side2 }, { words, after, end }): Reading | null {
    const word = (side ?? side2 ?? "").toLowerCase();
    const amount = count !== undefined ? readCount(count) : vague !== undefined ? readVague(vague) : 1;
    const name = readUnit(units ?? unit ?? unit2 ?? "");
    const backwards = /earlier|before|previously|beforehand|prior/.test(word);
    const followed =
      /^\s+(?:the|his|her|their|its|our|a|an|that|this|these|[a-z]+ing\b|he|she|they|it|we|I|[A-Z]|\d|to\b|what|of\b)/.test(
        after(14),
      );
    // "Before" and "after" with words that follow hang on an event: the link is read elsewhere.
    if (/^(?:before|after|prior|on)$/.test(word) && (followed || word === "on")) return null;
    if (/^(?:before|after)$/.test(word) && /^\s+[a-z]/.test(after(3))) return null;
    const future = /hence|from now/.test(word);
    // "Many years from now".
    if (future && amount === null && /year|decade|month|week|day|centur/.test(name))
      return {
        type: "DATE",
        meaning: { kind: "reference", value: "FUTURE_REF" },
        because: "How far ahead is not said.",
      };
    if (amount === null || ["hour", "minute", "second"].includes(name) || /^\sthan\b/.test(after(6))) {
      return {
        type: "DURATION",
        meaning: { kind: "duration", value: durationValue(amount, name) },
        ...(readBound(bound) ? { mod: readBound(bound) } : {}),
        end: end - word.length - 1,
        because: "How far away it lies is told without a day to count from.",
      };
    }
    return {
      type: "DATE",
      meaning: {
        kind: "shift",
        unit: name,
        by: backwards ? -amount : amount,
        from: future ? "publication" : "mentioned",
      },
      because: `"${words}" is counted from ${future ? "publication" : "the date last mentioned"}.`,
      confidence: 0.9,
    };
  },
  examples: [
    { text: "Many years from now they will laugh.", finds: "Many years from now", means: "FUTURE_REF" },
    {
      text: "The dam broke on 3 April 1911. Two days later, the water reached the town.",
      finds: "Two days later",
      means: "1911-04-05",
    },
    { text: "The frost came two weeks earlier than usual.", finds: "two weeks", means: "P2W" },
    { text: "In 1950 he sold the paper he had founded ten years earlier.", finds: "ten years earlier", means: "1940" },
  ],
  leaves: ["two houses later"],
});
