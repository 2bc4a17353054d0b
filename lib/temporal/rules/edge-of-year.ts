import type { CalendarFields, Reading } from "../meaning";
import { temporalRule } from "../temporal-rule";
import { readUnit } from "../vocabulary";

const PARTS = { night: "NI", evening: "EV", morning: "MO" } as const;

/** "The last night of that year", "the first week of 1986": the year is counted first, then its edge. */
export const edgeOfYear = temporalRule({
  name: "first or last day, week or month of a year",
  phrases: ["the {nth} {unit=yearPart} of ([the year ]{year}|{same=sameYear})"],
  read({ nth = "", unit = "", year, same = "" }, { words }): Reading | null {
    const isFirst = /^(?:first|opening|1st)$/i.test(nth);
    if (!isFirst && !/^(?:last|final|closing)$/i.test(nth)) return null;
    if (/^the year$/i.test(same)) return null;
    const because = `"${words}" is at the ${isFirst ? "start" : "end"} of its year.`;
    const month = isFirst ? 1 : 12;
    const name = readUnit(unit);
    if (name === "week" && year !== undefined)
      return {
        type: "DATE",
        meaning: { kind: "within-month", fields: { year: Number(year), month }, part: "week", nth: isFirst ? 1 : -1 },
        because,
      };
    const part = (PARTS as Readonly<Record<string, CalendarFields["part"]>>)[name];
    const inside: CalendarFields = {
      month,
      ...(name === "day" || part !== undefined ? { day: isFirst ? 1 : 31 } : {}),
      ...(part === undefined ? {} : { part }),
    };
    const by = /following|next/i.test(same) ? 1 : /previous|before|preceding/i.test(same) ? -1 : 0;
    return {
      type: part === undefined ? "DATE" : "TIME",
      meaning:
        year === undefined
          ? { kind: "shift", unit: "year", by, from: "mentioned", inside }
          : { kind: "calendar", fields: { year: Number(year), ...inside } },
      ...(name === "week" ? { mod: isFirst ? ("START" as const) : ("END" as const) } : {}),
      because,
      confidence: 0.9,
    };
  },
  examples: [
    {
      text: "In 1951 he learned to swim; on the last night of that year he crossed the river.",
      finds: "the last night of that year",
      means: "1951-12-31TNI",
      published: "2016-11-03",
    },
    { text: "the last week of 1942", means: "1942-12-25/1942-12-31" },
    { text: "the first day of the year 1900", means: "1900-01-01" },
  ],
  leaves: ["the last night of the tour", "the second day of 1986"],
});
