import { dayWordShift } from "../day-phrase";
import { temporalRule } from "../temporal-rule";

export const dayWord = temporalRule({
  name: "today, yesterday, tomorrow",
  phrases: ["[(the day before|the day after) ]{word=dayWord}"],
  read({ word = "" }, { words }) {
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
