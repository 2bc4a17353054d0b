import { notATime } from "../meaning";
import { isMessage } from "../message";
import { temporalRule } from "../temporal-rule";
import { durationValue } from "../timex-duration";
import { readCue, readPosition, readUnit } from "../vocabulary";

const SHIFT = { last: -1, this: 0, next: 1 } as const;

/** "The past year" reaches up to now; "the last year" is as often the calendar year before. */
const isLength = (cue: string, unit: string): boolean =>
  (/^the past$/i.test(cue) && /^(?:week|month|quarter|year)$/i.test(unit)) ||
  (/^the (?:past|last|next|coming)$/i.test(cue) && /^(?:decade|century)$/i.test(unit));

/** Something that the week has: "this weeks best bits". */
const OWNED = /^\s(?!(?:of|in|and|or|have|were|are|to|before|after|ago|at|on|for|with|than|when|that)\b)[a-z#]/i;

export const cuedUnit = temporalRule({
  name: "last, this or next week, month, year",
  phrases: [
    "[{position} ]{cue} {calendarUnit}",
    "the {calendarUnit} before last",
    "the {calendarUnit} after next",
    "(this|last|next|nxt) {owner=ownerUnit}",
    "(this|the same) (time|day|week|month|point) {cue} year",
  ],
  read({ position, cue = "", calendarUnit = "", owner }, { text, words, after, before, end }) {
    // "This weeks episode", where no apostrophe is written; "the last weeks of May" are weeks.
    if (owner !== undefined)
      return isMessage(text) && !/\bthe\s$/i.test(before(4)) && OWNED.test(after(12))
        ? {
            type: "DATE",
            meaning: {
              kind: "shift",
              unit: readUnit(owner),
              by: SHIFT[readCue(words)],
              from: "publication",
            },
            end: end - 1,
            because: `Of one ${readUnit(owner)}: the apostrophe is left out.`,
            confidence: 0.85,
          }
        : null;
    if (/^the (?:\S+) (?:before last|after next)$/i.test(words)) {
      // "The day before last Tuesday".
      if (/^\s(?:[A-Z]|week|month|year|night)/.test(after(6))) return null;
      return {
        type: "DATE",
        meaning: {
          kind: "shift",
          unit: readUnit(calendarUnit),
          by: /last$/i.test(words) ? -2 : 2,
          from: "publication",
        },
        because: `"${words}" is counted in whole calendar units.`,
      };
    }
    // "This day last year" is one day.
    if (calendarUnit === "" && /\bday\b/i.test(words))
      return {
        type: "DATE",
        meaning: { kind: "shift", unit: "day", by: 0, from: "publication", years: SHIFT[readCue(cue)] },
        because: `"${words}" is the same day of that year.`,
        confidence: 0.9,
      };
    // "This time last year" is about the same month.
    if (calendarUnit === "")
      return {
        type: "DATE",
        meaning: { kind: "shift", unit: "month", by: 12 * SHIFT[readCue(cue)], from: "publication" },
        mod: "APPROX",
        because: `"${words}" is about the same month of that year.`,
        confidence: 0.9,
      };
    // "The last week of October" is told by its month.
    if (/^the (?:last|past)$/i.test(cue) && /^\s(?:of|before|in)\b/.test(after(8))) return null;
    // "In the last month of the war": the words begin before "the", which led to no reading.
    if (/^last$/i.test(cue) && /\bthe\s$/i.test(before(4)) && /^\s(?:of|before)\b/.test(after(8))) return null;
    // "In the past decade", "over the past year": the time up to now, no calendar unit.
    if (
      position === undefined &&
      isLength(cue, calendarUnit) &&
      /\b(?:in|over|during|within|for|throughout|across|of|than)\s$/i.test(before(11))
    )
      return {
        type: "DURATION",
        meaning: { kind: "duration", value: durationValue(1, readUnit(calendarUnit)) },
        because: `The time ${/next|coming/i.test(cue) ? "from" : "up to"} the day told, which no calendar unit bounds.`,
        confidence: 0.85,
      };
    const by = SHIFT[readCue(cue)];
    if (/^day$/i.test(calendarUnit) || /^the next$/i.test(cue)) return null;
    if (/^(?:This|Last|Next) [A-Z]/.test(`${cue} ${calendarUnit}`) && /["\u201c\u2018]$/.test(before(1)))
      return notATime(`"${cue} ${calendarUnit}" is quoted as a name`);
    const mod = readPosition(position);
    return {
      type: "DATE",
      meaning: { kind: "shift", unit: readUnit(calendarUnit), by, from: "publication" },
      ...(mod ? { mod } : {}),
      because: `"${cue} ${calendarUnit}" is counted in whole calendar units.`,
    };
  },
  examples: [
    { text: "this week", means: "2022-W10", published: "2022-03-09" },
    { text: "late last year", means: "2021", mod: "END", published: "2022-03-09" },
    { text: "this week", means: "XXXX-WXX" },
    { text: "this weeks quiz was hard!", finds: "this week", means: "2022-W10", published: "2022-03-09" },
    { text: "The port will grow in the coming decade.", finds: "the coming decade", means: "P1DE" },
    { text: "Rents have doubled in the past decade.", finds: "the past decade", means: "P1DE" },
    { text: "Rents rose over the past year.", finds: "the past year", means: "P1Y" },
    { text: "the week before last", means: "2022-W08", published: "2022-03-09" },
    { text: "this day last year", means: "2021-03-09", published: "2022-03-09" },
    { text: "this time last year", means: "2021-03", mod: "APPROX", published: "2022-03-09" },
  ],
  leaves: [
    "last weeks of summer, lol",
    "in the last month of the war",
    "the day before last Tuesday",
    "last house",
    "this wee",
  ],
});
