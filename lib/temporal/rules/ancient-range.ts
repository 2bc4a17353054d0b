import { temporalRule } from "../temporal-rule";

/** "264-241 BC", "from 149 BC to 146 BC": years before Christ count down. */
export const ancientRange = temporalRule({
  name: "from one year BC to another",
  phrases: ["[(from|between) ]{first=digits}[ {firstEra=era}]{to=rangeTo}{last=digits} {era}"],
  read({ first = "", last = "", to = "", firstEra }, { words, start, end, before }) {
    const led = /^between\b/i.test(words);
    if (Number(first) <= Number(last) || Number(last) < 1 || /[\d.,/-]$/.test(before(1))) return null;
    // "218 and 202 BC" are two years of a list.
    if (/and/i.test(to) && !led) {
      return {
        type: "DATE",
        meaning: { kind: "calendar", fields: { year: 1 - Number(first) } },
        end: start + words.indexOf(first) + first.length + (firstEra === undefined ? 0 : firstEra.length + 1),
        because: "The era is written beside the next year.",
        confidence: 0.95,
      };
    }
    const from = start + words.indexOf(first);
    const cut = from + first.length + (firstEra === undefined ? 0 : firstEra.length + 1);
    return {
      type: "DATE",
      meaning: {
        kind: "range",
        first: { start: from, end: cut, fields: { year: 1 - Number(first) } },
        last: { start: cut + to.length, end, fields: { year: 1 - Number(last) } },
      },
      start: from,
      because: `"${words}" runs from its first to its last year, which count down before Christ.`,
    };
  },
  examples: [
    { text: "264-241 BC", means: "BC0264/BC0241" },
    { text: "It lasted from 149 BC to 146 BC.", finds: "149 BC to 146 BC", means: "BC0149/BC0146" },
  ],
  leaves: ["241-264 BC", "1200 to 300 boats"],
});
