import { temporalRule } from "../temporal-rule";
import { readDecadeName, readPosition } from "../vocabulary";

/** What is counted in tens that are no years. */
const MEASURED =
  /\b(?:temperatures?|degrees?|highs?|lows?|mercury|gusts?|winds?|aged?|prices?|shares?)\s(?:[a-z]+\s){0,5}$/i;

export const decade = temporalRule({
  name: "decade",
  phrases: [
    "[{position}~][the ]{decade}",
    "[{position}~][the ][(roaring|swinging) ][{centuryWord=decadeCentury}~]{decadeName}",
  ],
  read({ position, decade: words = "", decadeName, centuryWord }, { words: text, before, after }) {
    if (decadeName !== undefined) {
      if (!/\bthe\b/i.test(text)) return null;
      // "Temperatures in the thirties", "a woman in the late fifties of her life".
      if (centuryWord === undefined && !/^noughties$/i.test(decadeName)) {
        if (MEASURED.test(before(48))) return null;
        if (!/\b(?:in|during|of|since|from|until|till|by|through|throughout|and|to|for)\s$/i.test(before(12)))
          return null;
        if (/^\s(?:of|degrees|per)\b/.test(after(9))) return null;
      }
      const spoken = readPosition(position);
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields: { decade: readDecadeName(decadeName, centuryWord) } },
        ...(spoken ? { mod: spoken } : {}),
        because: "A decade is named by its tens.",
        confidence: centuryWord === undefined ? 0.85 : 0.97,
      };
    }
    // "The 1700s" are a century; only of the twentieth are the first ten years called so.
    if (/^1[0-8]00/.test(words)) return null;
    // "In his 30s" is an age.
    if (
      /\b(?:his|her|their|my|your|our)\s(?:early\s|late\s|mid\W?)?$/i.test(before(14)) ||
      /^(?:his|her)/i.test(position ?? "")
    )
      return null;
    // "In the high 90s" is a temperature or a speed.
    if (/\b(?:high|low|upper|lower)\s$/.test(before(6)) && !/\d{4}/.test(words)) return null;
    // "Highs in the 80s", "temperatures will fall into the 30s".
    if (!/\d{4}/.test(words) && MEASURED.test(before(48))) return null;
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
    { text: "fashions of the swinging sixties", finds: "the swinging sixties", means: "196" },
    { text: "in the early noughties", finds: "the early noughties", means: "200", mod: "START" },
    { text: "the eighteen-forties", means: "184" },
  ],
  leaves: [
    "Highs in the 80s are due",
    "Temperatures will fall into the 30s.",
    "temperatures in the thirties",
    "in her fifties",
    "the 1700s",
    "in the high 90s",
    "1980",
    "80 seats",
  ],
});
