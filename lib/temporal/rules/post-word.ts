import { isMessage } from "../message";
import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readPartOfDay, readSeason, readUnit } from "../vocabulary";

export const postWord = temporalRule({
  name: "day, night or season in a short message",
  phrases: [
    "[(a|an|the|all|whole|the whole) ][(late|early) ]({part}|{unit=postUnit}|{season}|(minutes|hours))",
    "(first|last) day",
    "(day|year) {number=two}",
    "weekends",
  ],
  read({ part, unit, season }, { text, words, before, after }) {
    if (
      !isMessage(text) ||
      /[\w#@]$/.test(before(1)) ||
      /\b(?:per|every|each|second last|2nd last)\s$/i.test(before(12))
    )
      return null;
    // "Back in the day": long ago, and no day of anybody's.
    if (/^(?:the )?day$/i.test(words) && /\bback in\s(?:the\s)?$/i.test(before(12))) return null;
    const because = "In a short message the word stands for the writer's own day, night or season.";
    if (part !== undefined)
      return {
        type: "TIME",
        meaning: { kind: "calendar", fields: { part: readPartOfDay(part) } },
        because,
        confidence: 0.8,
      };
    if (season !== undefined) {
      return /^(?:spring|fall)$/i.test(season) &&
        /^\s(?:in|off|on|out|apart|down|for|to|of|from|then|and|asleep|back|over|behind|into|short|below|under|ill)\b/.test(
          after(8),
        )
        ? null
        : {
            type: "DATE",
            meaning: { kind: "calendar", fields: { season: readSeason(season), year: undefined } },
            because,
            confidence: 0.75,
          };
    }
    if (/^weekends$/i.test(words)) return { type: "SET", meaning: { kind: "set", value: "XXXX-WXX-WE" }, because };
    if (/weekend/i.test(words))
      return {
        type: "DATE",
        meaning: { kind: "shift", unit: "weekend", by: 0, from: "publication" },
        because,
        confidence: 0.75,
      };
    const name =
      unit === undefined
        ? /year/i.test(words)
          ? "year"
          : /minutes/i.test(words)
            ? "minute"
            : /hours/i.test(words)
              ? "hour"
              : "day"
        : readUnit(unit);
    return {
      type: "DURATION",
      meaning: { kind: "duration", value: durationValue(/s$/i.test(words) ? null : 1, name) },
      because,
      confidence: 0.75,
    };
  },
  examples: [
    { text: "Great day at the lake! #holiday", finds: "day", means: "P1D" },
    { text: "good morning everyone!", finds: "morning", means: "2018-06-03TMO", published: "2018-06-03" },
  ],
  leaves: ["back in the day we had one phone lol", "The council met in a night session.", "day"],
});
