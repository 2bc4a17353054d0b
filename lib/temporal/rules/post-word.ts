import { isMessage } from "../message";
import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readPartOfDay, readSeason, readUnit } from "../vocabulary";

/** Between the bars: "|day| by day", "night and |day|", "day |out|", "new |year|". */
const IDIOM =
  /\|(?:day|night|week|year)\|\s(?:by|and|after|to|in,?|out)\s(?:day|night|week|year)\b|\b(?:day|night|week|year)\s(?:by|and|after|to|in,?|out)\s\||\bday\sin,?\s\||\|day\|\s(?:in|out),?\sday\sout\b|\bnew\s\|year/i;

/** "Happy National" before "Day"; other days, and the words of a mood, are no name of a feast. */
const FEAST =
  /\bhappy\s((?:(?!\w*days?\b|with|this|that|the|a|an|my|our|and|to|for|new|one|first|last|long|another|rainy|sunny|lazy)[\p{L}'\u2019]+\s){1,2})$/iu;

export const postWord = temporalRule({
  name: "day, night or season in a short message",
  phrases: [
    "[(a|an|the|all|whole|the whole) ][(late|early) ]({part}|{unit=postUnit}|{season}|(minutes|hours))",
    "(first|last|{ordinal}) day",
    "{ordinal} (week|month|year)",
    "(day|week|month|year)[ ]{number=clockHour}",
  ],
  read({ part, unit, season }, { text, words, start, before, after }) {
    if (
      !isMessage(text) ||
      /[\w#@]$/.test(before(1)) ||
      /^-\p{L}/u.test(after(2)) ||
      /\b(?:per|every|each|second last|2nd last)\s$/i.test(before(12))
    )
      return null;
    // "At the eleventh hour": late.
    if (/^hour$/i.test(words) && /\b(?:11th|eleventh)\s$/i.test(before(9))) return null;
    // "Back in the day": long ago, and no day of anybody's.
    if (/^(?:the )?day$/i.test(words) && /\bback in\s(?:the\s)?$/i.test(before(12))) return null;
    // "Day by day", "night and day", "happy new year".
    if (/^(?:day|night|year|week)$/i.test(words) && IDIOM.test(`${before(12)}|${words}|${after(12)}`)) return null;
    // "The day when you left": a date that follows from an event, and no length.
    if (/^the day$/i.test(words) && /^\s(?:when|that|I|i|you|u|we|he|she|they)\b/.test(after(6)))
      return {
        type: "DATE",
        meaning: { kind: "beside", unit: "day", by: 0 },
        because: "The day follows from that of an event.",
        confidence: 0.85,
      };
    const because = "In a short message the word stands for the writer's own day, night or season.";
    // "Happy Nurses' Day": people send their wishes on the day.
    const feast = unit !== undefined && /^day$/i.test(words) ? FEAST.exec(before(40))?.[1] : undefined;
    if (feast !== undefined)
      return {
        type: "DATE",
        meaning: { kind: "shift", unit: "day", by: 0, from: "publication" },
        start: start - feast.length,
        because: "A wish is sent on the day itself.",
        confidence: 0.75,
      };
    // "Overnight oats": only the words beside it tell a night.
    if (/^overnight$/i.test(part ?? "")) return null;
    // "By daylight", "in broad daylight".
    if (
      /^daylight$/i.test(part ?? "") &&
      (!/\b(?:by|in|broad|before|after|during|till|until)\s$/i.test(before(9)) || /^\ssav/i.test(after(4)))
    )
      return null;
    // "Dawn chorus", "sunrise over the bay": what is heard or seen, and no time unless a word leads to it.
    if (
      /^(?:dawn|daybreak|sunrise|sunset|dusk)$/i.test(part ?? "") &&
      !/\b(?:at|by|before|b4|after|until|till?|since|from|around|till|this|the|crack\sof)\s$/i.test(before(9)) &&
      !/^\s(?:at\s|@\s?|around\s|about\s)?\d/.test(after(9))
    )
      return null;
    if (part !== undefined)
      return {
        type: "TIME",
        meaning: { kind: "calendar", fields: { part: readPartOfDay(part) } },
        because,
        confidence: 0.8,
      };
    if (season !== undefined) {
      return /^(?:spring|fall)$/i.test(season) &&
        /^\s(?:in|off|on|out|apart|down|for|to|of|from|then|and|asleep|back|over|behind|into|short|below|under|ill|rolls?|onions?|water|chickens?|loaded|guys?|victim)\b/.test(
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
    if (unit !== undefined && readUnit(unit) === "weekend")
      return {
        type: "DATE",
        meaning: { kind: "shift", unit: "weekend", by: 0, from: "publication" },
        because,
        confidence: 0.75,
      };
    const name = readUnit(unit ?? /(?:minutes|hours|day|week|month|year)(?=\s?\d*$)/i.exec(words)?.[0] ?? "day");
    return {
      type: "DURATION",
      meaning: { kind: "duration", value: durationValue(/s$/i.test(words) ? null : 1, name) },
      because,
      confidence: 0.75,
    };
  },
  examples: [
    { text: "Great day at the lake! #holiday", finds: "day", means: "P1D" },
    { text: "Happy Nurses' Day to all!", finds: "Nurses' Day", means: "2018-06-03", published: "2018-06-03" },
    { text: "miss the day when we met :(", finds: "the day", means: "XXXX-XX-XX", published: "2018-06-03" },
    { text: "seen in broad daylight, wow!", finds: "daylight", means: "2018-06-03TDT", published: "2018-06-03" },
    { text: "our spring menu is here!", finds: "spring", means: "2018-SP", published: "2018-06-03" },
    { text: "good morning everyone!", finds: "morning", means: "2018-06-03TMO", published: "2018-06-03" },
  ],
  leaves: [
    "the pier, sunset over it, wow!",
    "day-glo shoes lol",
    "overnight oats for breakfast, yum!",
    "daylight robbery lol",
    "spring rolls for lunch, yum!",
    "changed at the 11th hour, lol",
    "back in the day we had one phone lol",
    "The council met in a night session.",
    "day",
  ],
});
