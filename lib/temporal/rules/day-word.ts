import { dayWordShift } from "../day-phrase";
import { notATime } from "../meaning";
import { temporalRule } from "../temporal-rule";

export const dayWord = temporalRule({
  name: "today, yesterday, tomorrow",
  phrases: ["[(the day before|the day after) ]{word=dayWord}"],
  read({ word = "" }, { words, before, after }) {
    // "USA Today", "the Today programme".
    if (/^TODAY$/.test(word) && /\bUSA\s$/.test(before(4))) return notATime(`"${word}" is part of a name`);
    if (
      /^[A-Z][a-z]/.test(word) &&
      (/^\s(?:show|programme|program)\b/i.test(after(10)) || /[A-Za-z,]\s$/.test(before(2)))
    )
      return notATime(`"${word}" is part of a name`);
    const by = dayWordShift(word) + (/before/i.test(words) ? -1 : /after/i.test(words) ? 1 : 0);
    return {
      type: "DATE",
      meaning: { kind: "shift", unit: "day", by, from: "publication" },
      because: `"${words}" is counted from the day the article appeared.`,
    };
  },
  examples: [{ text: "yesterday", means: "2020-02-29", published: "2020-03-01" }],
  leaves: ["todays"],
});
