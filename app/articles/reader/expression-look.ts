import type { TimeExpression } from "@/lib/core/time-expression";

/** How an expression is underlined: solid, dashed, dotted, thin. The line carries it, so it needs no colour. */
export type ExpressionLook = "exact" | "coarse" | "uncertain" | "none";

const CERTAIN = 0.6;
const FINE = new Set(["minute", "hour", "part-of-day", "day"]);

export function expressionLook(
  expression: Pick<TimeExpression, "edtf" | "interval" | "precision" | "confidence" | "qualifier" | "type" | "partial">,
): ExpressionLook {
  const { edtf, interval, precision, confidence, qualifier, type, partial } = expression;
  if (type === "DURATION" || type === "SET") return "none";
  if (partial !== undefined || qualifier !== undefined) return "uncertain";
  if (edtf === null && interval === undefined) return precision === "unknown" ? "none" : "uncertain";
  if (confidence < CERTAIN) return "uncertain";
  return FINE.has(precision) ? "exact" : "coarse";
}
