import type { Precision } from "@/lib/core/precision";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { CalendarFields } from "./meaning";
import type { Unit } from "./vocabulary";

/** How finely the words speak. */
export function precisionOf(fields: CalendarFields, mod: TimeExpression["mod"]): Precision {
  const partial = mod === "START" || mod === "MID" || mod === "END";
  if (fields.clock !== undefined) return fields.clock.minute === undefined ? "hour" : "minute";
  if (fields.part !== undefined) return "part-of-day";
  if (fields.decade !== undefined) return partial ? "part-of-decade" : "decade";
  if (fields.century !== undefined) return "century";
  if (fields.day !== undefined || fields.weekday !== undefined) return "day";
  if (fields.week !== undefined || fields.weekend) return fields.weekend ? "interval" : "week";
  if (fields.month !== undefined) return partial ? "part-of-month" : "month";
  if (fields.season !== undefined) return "season";
  if (fields.quarter !== undefined) return "quarter";
  if (fields.half !== undefined) return "half";
  if (fields.year !== undefined) return partial ? "part-of-year" : "year";
  return "unknown";
}

export const unitPrecision = (unit: Unit): Precision =>
  (
    ({
      day: "day",
      week: "week",
      month: "month",
      year: "year",
      weekend: "interval",
      quarter: "quarter",
      decade: "decade",
      century: "century",
    }) as Partial<Record<Unit, Precision>>
  )[unit] ?? "unknown";

const UNRESOLVED: Readonly<Partial<Record<Unit, string>>> = {
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};
/** The value of a unit that no anchor dates: XXXX-WXX. */
export const unresolvedUnit = (unit: Unit): string => UNRESOLVED[unit] ?? "XXXX-XX-XX";
