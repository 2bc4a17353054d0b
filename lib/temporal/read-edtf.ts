import { addMonths, type DayNumber, dayNumber, isCivilDate } from "@/lib/core/civil-time";
import type { Precision, Qualifier } from "@/lib/core/precision";
import type { PartialDate } from "@/lib/core/time-expression";
import type { Bound } from "@/lib/core/timeline-event";

/** What an EDTF text says, in half-open days. */
interface EdtfReading {
  from: DayNumber | null;
  to: DayNumber | null;
  startBound: Bound;
  endBound: Bound;
  precision: Precision;
  qualifier?: Qualifier;
  partial?: PartialDate;
}

interface Point {
  from: DayNumber;
  to: DayNumber;
  precision: Precision;
  qualifier?: Qualifier;
}

/** Months of EDTF's seasons, quarters and halves: first month and length (docs/contract.md; winter runs into the next year). */
const DIVISIONS: Readonly<Record<number, readonly [month: number, months: number, precision: Precision]>> = {
  21: [3, 3, "season"],
  22: [6, 3, "season"],
  23: [9, 3, "season"],
  24: [12, 3, "season"],
  33: [1, 3, "quarter"],
  34: [4, 3, "quarter"],
  35: [7, 3, "quarter"],
  36: [10, 3, "quarter"],
  40: [1, 6, "half"],
  41: [7, 6, "half"],
};

function readPoint(text: string): Point | null {
  const match = /^(-?\d{4}|Y-?\d{5,7}|\d{3}X|\d{2}XX)(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/.exec(text);
  if (match === null) return null;
  const [, head = "", second, third, mark] = match;
  const qualifier = mark === undefined ? {} : { qualifier: mark as Qualifier };
  const span = (year: number, years: number, precision: Precision): Point => ({
    from: dayNumber(year),
    to: dayNumber(year + years),
    precision,
    ...qualifier,
  });
  if (head.endsWith("XX")) return second === undefined ? span(Number(head.slice(0, 2)) * 100, 100, "century") : null;
  if (head.endsWith("X")) return second === undefined ? span(Number(head.slice(0, 3)) * 10, 10, "decade") : null;
  const year = Number(head.replace("Y", ""));
  if (second === undefined) return span(year, 1, "year");
  const month = Number(second);
  if (third !== undefined) {
    if (!isCivilDate(year, month, Number(third))) return null;
    const from = dayNumber(year, month, Number(third));
    return { from, to: from + 1, precision: "day", ...qualifier };
  }
  const [first, months, precision] =
    month >= 1 && month <= 12 ? ([month, 1, "month"] as const) : (DIVISIONS[month] ?? [0, 0, "unknown" as const]);
  if (months === 0) return null;
  const from = dayNumber(year, first);
  return { from, to: addMonths(from, months), precision, ...qualifier };
}

function readPartial(text: string): EdtfReading | null {
  const match = /^XXXX(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%])?$/.exec(text);
  if (match === null) return null;
  const [, monthText, dayText, mark] = match;
  const month = monthText === undefined || monthText === "XX" ? undefined : Number(monthText);
  const day = dayText === undefined || dayText === "XX" ? undefined : Number(dayText);
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (month !== undefined && day !== undefined && !isCivilDate(2024, month, day)) return null;
  return {
    from: null,
    to: null,
    startBound: "unknown",
    endBound: "unknown",
    precision: dayText !== undefined ? "day" : month === undefined ? "unknown" : "month",
    ...(mark === undefined ? {} : { qualifier: mark as Qualifier }),
    partial: { ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) },
  };
}

/**
 * Reads the part of ISO 8601-2 (EDTF) that the contract writes: days, months, years, seasons, quarters, halves, decades,
 * centuries, intervals with open (`..`) or unknown (empty) sides, unknown years, qualifiers. Null for anything else.
 */
export function readEdtf(text: string): EdtfReading | null {
  const [first, last, ...more] = text.split("/");
  if (more.length > 0 || first === undefined) return null;
  if (last === undefined) {
    const point = readPoint(first);
    return point === null ? readPartial(first) : { ...point, startBound: "known", endBound: "known" };
  }
  const side = (part: string): Point | Bound | null =>
    part === ".." ? "open" : part === "" ? "unknown" : readPoint(part);
  const [start, end] = [side(first), side(last)];
  if (start === null || end === null || (typeof start === "string" && typeof end === "string")) return null;
  const from = typeof start === "string" ? null : start.from;
  const to = typeof end === "string" ? null : end.to;
  if (from !== null && to !== null && to <= from) return null;
  const qualifier =
    (typeof start === "string" ? undefined : start.qualifier) ?? (typeof end === "string" ? undefined : end.qualifier);
  return {
    from,
    to,
    startBound: typeof start === "string" ? start : "known",
    endBound: typeof end === "string" ? end : "known",
    precision:
      typeof start === "string" || typeof end === "string"
        ? typeof start === "string"
          ? (end as Point).precision
          : start.precision
        : "interval",
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}
