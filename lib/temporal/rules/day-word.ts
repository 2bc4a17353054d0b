import { temporalRule } from "../temporal-rule";

const SHIFTS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

export const dayWord = temporalRule({
  name: "today, yesterday, tomorrow",
  phrases: ["[(the day before|the day after) ]{word=dayWord}"],
  read({ word = "" }, { words }) {
    const lower = word.toLowerCase();
    if (!(lower in SHIFTS)) return null;
    const by = (SHIFTS[lower] as number) + (/before/i.test(words) ? -1 : /after/i.test(words) ? 1 : 0);
    return {
      type: "DATE",
      meaning: { kind: "shift", unit: "day", by, from: "publication" },
      because: `"${words}" is counted from the day the article appeared.`,
    };
  },
  examples: [{ text: "yesterday", means: "2020-02-29", published: "2020-03-01" }],
  leaves: ["todays"],
});
