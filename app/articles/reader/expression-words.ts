import { MINUTES_PER_DAY, parseIsoDay } from "@/lib/core/civil-time";
import { dateInWords } from "@/lib/core/date-words";
import { eventDate } from "@/lib/core/event-date";
import type { ClosedInterval } from "@/lib/core/interval";
import type { TimeExpression } from "@/lib/core/time-expression";

/** What an expression means, in words: "21–30 Nov 2024", "September, year unknown"; null when it names no day at all. */
export function meaningInWords(expression: TimeExpression): string | null {
  const { precision, extent, qualifier, partial, side } = expression;
  const days = daysOf(expression);
  if (days === null && partial === undefined) return null;
  const date = eventDate({ ...days, precision, extent, qualifier, partial, basis: "explicit" });
  const words = dateInWords(date);
  return side === undefined ? words : `${side} ${words}`;
}

/** The EDTF says more than the value alone where the words name a part ("late November"), so it is asked first. */
function daysOf({ edtf, interval }: TimeExpression): ClosedInterval | null {
  const span = /^(?<first>-?\d{4}-\d\d-\d\d)[~?%]?\/(?<last>-?\d{4}-\d\d-\d\d)[~?%]?$/.exec(edtf ?? "")?.groups;
  const first = parseIsoDay(span?.["first"] ?? "");
  const last = parseIsoDay(span?.["last"] ?? "");
  if (first !== null && last !== null) return { from: first, to: last + 1 };
  if (interval === undefined) return null;
  return { from: Math.floor(interval.from / MINUTES_PER_DAY), to: Math.ceil(interval.to / MINUTES_PER_DAY) };
}
