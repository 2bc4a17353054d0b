import { notATime } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readCue, readPosition, readUnit } from "../vocabulary";

const SHIFT = { last: -1, this: 0, next: 1 } as const;

export const cuedUnit = temporalRule({
  name: "last, this or next week, month, year",
  phrases: ["[{position} ]{cue} {calendarUnit}"],
  read({ position, cue = "", calendarUnit = "" }, { after, before }) {
    // "The last week of October" is told by its month.
    if (/^the (?:last|past)$/i.test(cue) && /^\s(?:of|before|in)\b/.test(after(8))) return null;
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
  ],
  leaves: ["last house", "this wee"],
});
