import { addMonths, isoDay, MINUTES_PER_DAY, parseIsoDay } from "@/lib/core/civil-time";
import type { TimeExpression } from "@/lib/core/time-expression";

/** A distance in time: days, and calendar months where it counts them. */
export interface Distance {
  days: number;
  months: number;
  /** Counted in days: weeks, months and years are as often rounded. */
  exact: boolean;
}

/** The distance a TIMEX3 duration stands for; null for those that name no number. */
export function distanceOf(duration: string | undefined): Distance | null {
  if (duration === undefined) return { days: 0, months: 0, exact: true };
  if (/^PT\d+[HM]$/.test(duration)) return { days: 0, months: 0, exact: false };
  const match = /^P(?<count>\d+)(?<unit>[DWMY])$/.exec(duration);
  if (!match?.groups) return null;
  const count = Number(match.groups["count"]);
  switch (match.groups["unit"]) {
    case "D":
      return { days: count, months: 0, exact: true };
    case "W":
      return { days: 7 * count, months: 0, exact: false };
    case "M":
      return { days: 0, months: count, exact: false };
    default:
      return { days: 0, months: 12 * count, exact: false };
  }
}

type Days = Pick<TimeExpression, "value" | "edtf" | "precision"> &
  Required<Pick<TimeExpression, "interval">> &
  Pick<TimeExpression, "qualifier">;

/**
 * A day or month moved by a distance, as fine as both: a day moved by weeks is about a day, one moved by months a month; a
 * month moved by days or weeks is as many days somewhere. Null for other dates.
 */
export function moved(edtf: string | null, { days, months, exact }: Distance, sign: 1 | -1): Days | null {
  const month = /^\d{4}-\d\d$/.test(edtf ?? "");
  const first = parseIsoDay(month ? `${edtf}-01` : (edtf ?? ""));
  if (first === null) return null;
  const from = addMonths(first, sign * months) + sign * days;
  if (months > 0) {
    const start = from - Number(isoDay(from).slice(8)) + 1;
    return whole(isoDay(from).slice(0, 7), "month", start, addMonths(start, 1));
  }
  if (!month) return { ...whole(isoDay(from), "day", from, from + 1), ...(exact ? {} : { qualifier: "~" as const }) };
  const to = addMonths(first, 1) + sign * days;
  return whole(`${isoDay(from)}/${isoDay(to - 1)}`, "interval", from, to);
}

const whole = (value: string, precision: Days["precision"], from: number, to: number): Days => ({
  value,
  edtf: value,
  precision,
  interval: { from: from * MINUTES_PER_DAY, to: to * MINUTES_PER_DAY },
});
