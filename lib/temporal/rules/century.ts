import { temporalRule } from "../temporal-rule";
import { readOrdinal, readPosition } from "../vocabulary";

export const century = temporalRule({
  name: "century",
  phrases: [
    "[{position}~][the ]{ordinal}[ |-]century[ {era}]",
    "[{position}~]the {hundreds=hundreds}",
    "the turn of the century",
    "[the ]{half=halfName}~half of the {ordinal}[ |-]century[ {era}]",
    "the {edgeWord=centuryEdge} (years|decades|third) of the {ordinal}[ |-]century[ {era}]",
  ],
  read({ position, ordinal, era, hundreds, half, edgeWord }, { words }) {
    // The turn last lived through; in a history it may be that of the century before.
    if (ordinal === undefined && /^the turn/i.test(words))
      return {
        type: "DATE",
        meaning: { kind: "shift", unit: "century", by: 0, from: "publication" },
        mod: "START",
        because: "The years about the beginning of the century.",
        confidence: 0.8,
      };
    const number = hundreds ? Number(hundreds.slice(0, 2)) : readOrdinal(ordinal ?? "") - 1;
    if (number < 0) return null;
    // A half is more than the third that START and END name: the whole century is told.
    const mod = half === undefined ? readPosition(position ?? edgeWord) : undefined;
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
    { text: "the first half of the 15th century", means: "14" },
    { text: "the closing years of the 18th century", means: "17", mod: "END" },
    { text: "the 1700s", means: "17" },
    { text: "the turn of the century", means: "20", mod: "START", published: "2012-05-04" },
    { text: "the turn of the 20th century", means: "19", mod: "START" },
    { text: "the 5th century BC", means: "BC04" },
  ],
  leaves: ["19th street", "a century", "the first half of the 15th race"],
});
