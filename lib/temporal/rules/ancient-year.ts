import { temporalRule } from "../temporal-rule";
import { readMonth, readPosition } from "../vocabulary";

export const ancientYear = temporalRule({
  name: "year BC or AD",
  phrases: ["[{position}~][{month} ]{digits} {era}", "AD {ad=digits}", "{ad2=digits} (AD|A.D.|CE)"],
  read({ position, month, digits, ad, ad2 }) {
    const named = ad ?? ad2;
    const year = named === undefined ? 1 - Number(digits) : Number(named);
    if (named !== undefined && year < 1) return null;
    const mod = readPosition(position);
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields: { year, ...(month ? { month: readMonth(month) } : {}) } },
      ...(mod ? { mod } : {}),
      because: "The era is written beside the year.",
    };
  },
  examples: [
    { text: "44 BC", means: "BC0044" },
    { text: "AD 79", means: "0079" },
  ],
  leaves: ["44 B", "79 cents"],
});
