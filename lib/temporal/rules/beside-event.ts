import { temporalRule } from "../temporal-rule";
import { readUnit } from "../vocabulary";

/** "The eve of the vote", "the day after the truce": a day that hangs on an event, resolved later against its date. */
export const besideEvent = temporalRule({
  name: "beside an event",
  phrases: ["[the ]{eve=eve}", "the {unit=calendarUnit}", "the very {unit=calendarUnit}"],
  read({ eve, unit }, { after, before }) {
    const following = after(24);
    const because = (side: string) =>
      `The words say how far it lies ${side} an event; its day follows from the event's.`;
    if (eve !== undefined) {
      if (!/^\sof\s/.test(following)) return null;
      return { type: "DATE", meaning: { kind: "beside", unit: "day", by: -1 }, because: because("before") };
    }
    const lead =
      /^\s(before|after|following|prior\sto)\s(?!yesterday|tomorrow|(?:that|last|next|then|and|but|or|in|on|at|with|for|to|while|when|as|from|by)\b|\d)/i.exec(
        following,
      );
    if (lead === null || unit === undefined || /\b(?:of|by|to)\s$/i.test(before(3))) return null;
    const side = /before|prior/i.test(lead[1] as string) ? "before" : "after";
    return {
      type: "DATE",
      meaning: { kind: "beside", unit: readUnit(unit), by: side === "before" ? -1 : 1 },
      because: because(side),
      confidence: 0.9,
    };
  },
  examples: [
    { text: "The mayor resigned on the eve of the referendum.", finds: "the eve", means: "XXXX-XX-XX" },
    { text: "Shops reopened the day after the ceasefire.", finds: "the day", means: "XXXX-XX-XX" },
  ],
  leaves: ["Christmas Eve", "the day room"],
});
