import { type DayNumber, dayNumber, parseIsoDay } from "@/lib/core/civil-time";
import type { DateAlternative } from "@/lib/core/timeline-event";

type Days = { from: DayNumber; to: DayNumber };

function oneValue(edtf: string): Days | null {
  const plain = edtf.replace(/[~?%]/g, "");
  const day = parseIsoDay(plain);
  if (day !== null) return { from: day, to: day + 1 };
  const match = /^(?<year>-?\d{4})(?:-(?<month>0[1-9]|1[0-2]))?$/.exec(plain);
  if (!match?.groups) return null;
  const year = Number(match.groups["year"]);
  const month = match.groups["month"];
  return month === undefined
    ? { from: dayNumber(year), to: dayNumber(year + 1) }
    : { from: dayNumber(year, Number(month)), to: dayNumber(year, Number(month) + 1) };
}

/** Days of the alternatives that name a day, a month, a year or a span of them; others have no place on the axis. */
export function alternativeDays(alternatives: readonly DateAlternative[]): Days[] {
  return alternatives.flatMap(({ edtf }) => {
    const [first, last] = edtf.split("/");
    const from = oneValue(first ?? "");
    const to = last === undefined ? from : oneValue(last);
    return from && to && from.from < to.to ? [{ from: from.from, to: to.to }] : [];
  });
}
