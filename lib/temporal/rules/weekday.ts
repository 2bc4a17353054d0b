import { notATime } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readWeekday } from "../vocabulary";

const speaksOfDays = (before: string, after: string): boolean =>
  /\b(?:on|this|next|last|every|until|till|by|since|and|or|-)\s?$/i.test(before)
    ? !/^\s[A-Z]/.test(after)
    : /^[,.]?\s?(?:\d|[-\u2013]\s?(?:sun|sat|fri|mon)|(?:night|morning|afternoon|evening)\b)/i.test(after);

export const weekday = temporalRule({
  name: "weekday",
  phrases: ["[(early|late|mid|earlier|later)[ on]~][(a|the|that) ]{weekday}"],
  read({ weekday: name = "" }, { words, before, after }) {
    // "Sat", "Sun", "Mon" and "Wed" are words and names too: they need a neighbour that speaks of days.
    if (
      /^(?:sat|sun|mon|wed|fri|thu|tue|weds)\.?$/i.test(name) &&
      (/^(?:a|the|that)\s/i.test(words) || !speaksOfDays(before(8), after(10)))
    ) {
      return /^[a-z]/.test(name) || /^sun/i.test(name)
        ? notATime(`"${words}" is a common word or a name here, not a weekday`)
        : null;
    }
    if (/\b(?:Mr|Mrs|Ms|Dr|Sgt|Lt|Capt|Insp|Sergeant|Inspector|Detective|Constable|Sir|Lady)\.?\s$/.test(before(14)))
      return notATime(`"${words}" follows a title: it is a name`);
    if (
      /^\s(?:Times|Telegraph|Express|Mirror|Mail|Post|Herald|World|Tribune|Independent|Mercury|Star|Guardian)\b/.test(
        after(16),
      )
    )
      return notATime(`"${words}" is part of the name of a paper`);
    const beside = /^\s(before|after|following)\s(?!that\b|last\b|next\b|\d)/.exec(after(12));
    if (beside !== null && /^the\s/i.test(words)) {
      return {
        type: "DATE",
        meaning: { kind: "beside", unit: "day", by: beside[1] === "before" ? -1 : 1, weekday: readWeekday(name) },
        because: `A ${name} that lies beside an event; its day follows from the event's.`,
        confidence: 0.9,
      };
    }
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
  leaves: ["Sergeant Friday nodded", "read in the Sunday Herald", "she sat down", "the sun rose"],
});
