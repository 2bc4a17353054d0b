import { notATime } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readWeekday } from "../vocabulary";

export const weekday = temporalRule({
  name: "weekday",
  phrases: ["[{position}~][(a|the|that) ]{weekday}"],
  read({ weekday: name = "" }, { words }) {
    if (/^(?:sat|sun|mon|wed|fri|thu|tue)\.?$/.test(name))
      return notATime(`"${words}" is a common word here, not a weekday`);
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields: { weekday: readWeekday(name) } },
      because: `A weekday is named: ${name}.`,
    };
  },
  examples: [
    { text: "The court met on Wednesday.", finds: "Wednesday", means: "2019-05-08", published: "2019-05-09" },
    { text: "Monday", means: "XXXX-WXX-1" },
  ],
  leaves: ["she sat down", "the sun rose"],
});
