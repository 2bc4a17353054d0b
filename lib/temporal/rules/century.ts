import { temporalRule } from "../temporal-rule";
import { readOrdinal, readPosition } from "../vocabulary";

export const century = temporalRule({
  name: "century",
  phrases: ["[{position}~][the ]{ordinal}[ |-]century[ {era}]", "[{position}~]the {hundreds=hundreds}"],
  read({ position, ordinal, era, hundreds }) {
    const number = hundreds ? Number(hundreds.slice(0, 2)) : readOrdinal(ordinal ?? "") - 1;
    if (number < 0) return null;
    const mod = readPosition(position);
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields: { century: era ? -(number + 1) : number } },
      ...(mod ? { mod } : {}),
      because: "A century is counted from its year 00.",
    };
  },
  examples: [
    { text: "the 19th century", means: "18" },
    { text: "the late seventeenth century", means: "16", mod: "END" },
    { text: "the 5th century BC", means: "BC04" },
  ],
  leaves: ["19th street", "a century"],
});
