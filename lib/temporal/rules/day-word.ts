import { notATime } from "../meaning";
import { isMessage } from "../message";
import { temporalRule } from "../temporal-rule";
import { readDayWord } from "../vocabulary";

export const dayWord = temporalRule({
  name: "today, yesterday, tomorrow",
  phrases: ["[[the ]day (before|after) ]{word=dayWord}", "{owner=dayWord}s"],
  read({ word: plain, owner }, { text, words, before, after, end }) {
    const word = plain ?? owner ?? "";
    // "Todays show", where no apostrophe is written.
    if (owner !== undefined && !isMessage(text)) return null;
    // "YTD" is the year to date in an account; such spellings are days only where people write to each other.
    if (!/^(?:today|yesterday|tomorrow|tonight)$/i.test(word) && !isMessage(text)) return null;
    // "USA Today", "the Today programme".
    if (/^TODAY$/.test(word) && /\bUSA\s$/.test(before(4))) return notATime(`"${word}" is part of a name`);
    if (
      /^[A-Z][a-z]/.test(word) &&
      (/^\s(?:show|programme|program)\b/i.test(after(10)) || /[A-Za-z,]\s$/.test(before(2)))
    )
      return notATime(`"${word}" is part of a name`);
    const by = readDayWord(word) + (/before/i.test(words) ? -1 : /after/i.test(words) ? 1 : 0);
    // "Tonights gig".
    if (owner !== undefined && /^(?:to|t|2)n/i.test(word))
      return {
        type: "TIME",
        meaning: { kind: "shift", unit: "day", by, from: "publication", inside: { part: "NI" } },
        end: end - 1,
        because: `"${word}" is the night of the day it was written.`,
      };
    return {
      type: "DATE",
      meaning: { kind: "shift", unit: "day", by, from: "publication" },
      ...(owner === undefined ? {} : { end: end - 1 }),
      because: `"${words}" is counted from the day the article appeared.`,
    };
  },
  examples: [
    { text: "day after tomorrow we leave", finds: "day after tomorrow", means: "2020-03-03", published: "2020-03-01" },
    { text: "yesterdays class was full!", finds: "yesterday", means: "2020-02-29", published: "2020-03-01" },
    { text: "tonights gig is off :(", finds: "tonight", means: "2020-03-01TNI", published: "2020-03-01" },
    { text: "yesterday", means: "2020-02-29", published: "2020-03-01" },
  ],
  leaves: ["todays", "Shares have gained 4 percent YTD."],
});
