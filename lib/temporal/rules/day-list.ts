import { isCivilDate } from "@/lib/core/civil-time";
import type { Reading } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readDay, readMonth } from "../vocabulary";

const AND = "(,| and|, and| or)";

/** "On 13, 14, 16 and 17 December": each day of the list by itself, with the month at its end. */
export const dayList = temporalRule({
  name: "days of one month in a list",
  phrases: [
    `[the ]{d=day}${AND} [the ]{b=day}[${AND} {c=day}][${AND} {e=day}][${AND} {f=day}][ of]~{month}[[,] {year}]`,
  ],
  read({ d = "", b = "", c, month = "", year }, { before, words, start }): Reading | null {
    const inList = /\d(?:st|nd|rd|th)?(?:,| and|, and| or)\s$/.test(before(9));
    if (!inList && !/\b(?:on|of|for|the|dates|since|until|by)\s$/i.test(before(7)) && !/^the\s/i.test(words))
      return null;
    const [first, second] = [readDay(d), readDay(b)];
    // "On 3 and 4 May" without more is a range of two days.
    if (!inList && c === undefined && second === first + 1) return null;
    const fields = { ...(year ? { year: Number(year) } : {}), month: readMonth(month), day: first };
    if (second <= first || !isCivilDate(fields.year ?? 2024, fields.month, first)) return null;
    return {
      type: "DATE",
      meaning: { kind: "calendar", fields },
      end: start + words.indexOf(d) + d.length,
      because: `One of several days of ${month}.`,
      confidence: 0.95,
    };
  },
  examples: [
    { text: "They marched on 13, 14, 16 and 17 December 2019.", finds: "13", means: "2019-12-13" },
    { text: "They marched on 13, 14, 16 and 17 December 2019.", finds: "16", means: "2019-12-16" },
    { text: "on the 3rd and 7th of May", finds: "the 3rd", means: "XXXX-05-03" },
  ],
  leaves: ["from 3 and 4 May", "It sold 5, 6 May 2012", "on 3 and 4 May", "between 3 and 7 May"],
});
