import { temporalRule } from "../temporal-rule";
import { readPosition } from "../vocabulary";

export const decade = temporalRule({
  name: "decade",
  phrases: ["[{position}~][the ]{decade}"],
  read({ position, decade: words = "" }, { before }) {
    // "In his 30s" is an age.
    if (
      /\b(?:his|her|their|my|your|our)\s(?:early\s|late\s|mid\W?)?$/i.test(before(14)) ||
      /^(?:his|her)/i.test(position ?? "")
    )
      return null;
    // "In the high 90s" is a temperature or a speed.
    if (/\b(?:high|low|upper|lower)\s$/.test(before(6)) && !/\d{4}/.test(words)) return null;
    const digits = words.replace(/\D/g, "");
    const number = digits.length === 2 ? 190 + Number(digits[0]) : Number(digits.slice(0, 3));
    const mod = readPosition(position);
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields: { decade: number } },
      ...(mod ? { mod } : {}),
      because: "A decade is named.",
    };
  },
  examples: [
    { text: "the 1980s", means: "198" },
    { text: "the late 1970s", means: "197", mod: "END" },
  ],
  leaves: ["in the high 90s", "1980", "80 seats"],
});
