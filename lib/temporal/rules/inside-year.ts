import type { CalendarFields } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readCue, readDay, readMonth, readOrdinal, readPosition, readSeason } from "../vocabulary";

const SHIFT = { last: -1, this: 0, next: 1 } as const;

export const insideYear = temporalRule({
  name: "part of last, this or next year",
  phrases: [
    "[{position}~][the ]({month}[ {day}]|{day2=day} {m2=month}|{season}|{ordinal}~quarter|{half=halfName}~half|Q{quarterNumber=quarterDigit}|H{halfNumber=halfDigit})[,][ of| in]~({cue} year|{same=sameYear})",
    "[{position}~]{cue} year's ({month}|{season}|{ordinal}~quarter|{half=halfName}~half)",
  ],
  read(
    { position, month, day, day2, m2, season, ordinal, half, quarterNumber, halfNumber, cue, same: named },
    { words },
  ) {
    // "March of the next year" is counted from the year told, "March next year" from publication.
    const same = named ?? /\bthe next year$/i.exec(words)?.[0];
    const inside: CalendarFields = {};
    const monthWord = month ?? m2;
    const dayWord = day ?? day2;
    if (monthWord !== undefined) inside.month = readMonth(monthWord);
    if (dayWord !== undefined) inside.day = readDay(dayWord);
    if (season !== undefined) inside.season = readSeason(season);
    if (ordinal !== undefined) inside.quarter = readOrdinal(ordinal);
    if (half !== undefined) inside.half = /second|last|latter|final|2nd/i.test(half) ? 2 : 1;
    if (quarterNumber !== undefined) inside.quarter = Number(quarterNumber);
    if (halfNumber !== undefined) inside.half = halfNumber === "2" ? 2 : 1;
    if ((inside.quarter ?? 1) > 4) return null;
    const mod = readPosition(position);
    const by =
      same === undefined
        ? SHIFT[readCue(cue ?? "")]
        : /following|next/i.test(same)
          ? 1
          : /previous|before|preceding/i.test(same)
            ? -1
            : 0;
    return {
      type: "DATE",
      meaning: {
        kind: "shift",
        unit: "year",
        by,
        from: same === undefined ? "publication" : "mentioned",
        // "The first half of the year" is the running one where none was told; "that year" is not.
        ...(/^the year$/i.test(same ?? "") ? { deictic: true } : {}),
        inside,
      },
      ...(mod ? { mod } : {}),
      because: "The year is counted first, then its part.",
    };
  },
  examples: [
    { text: "June last year", means: "2008-06", published: "2009-02-11" },
    { text: "Q2 next year", means: "2010-Q2", published: "2009-02-11" },
    { text: "next year's first quarter", means: "2010-Q1", published: "2009-02-11" },
    {
      text: "In 1987 the mine closed. It reopened in August of the same year.",
      finds: "August of the same year",
      means: "1987-08",
    },
    {
      text: "In 1987 the mine closed. It reopened in March of the next year.",
      finds: "March of the next year",
      means: "1988-03",
      published: "2001-05-04",
    },
  ],
  leaves: ["June or later", "last year"],
});
