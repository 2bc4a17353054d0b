import type { Precision } from "@/lib/core/precision";
import type { TimeExpression, TimexEnd } from "@/lib/core/time-expression";
import { timexEdtf, timexInterval } from "./timex-value";

const endPrecision = (value: string): Precision =>
  /-\d\d-\d\d$/.test(value) ? "day" : /-\d\d$/.test(value) ? "month" : "year";

function endAlone(expression: TimeExpression, end: TimexEnd): TimeExpression {
  const { ends: _ends, partial: _partial, ...rest } = expression;
  const interval = timexInterval(end.value);
  return {
    ...rest,
    ...end,
    edtf: timexEdtf(end.value),
    ...(interval === null ? { interval: undefined } : { interval }),
    precision: endPrecision(end.value),
    extent: "within",
  };
}

/** TIMEX3 has no fiscal years: its annotators write the calendar year of the number, here with `mod: APPROX` beside it. */
const withCalendarYear = (expression: TimeExpression): TimeExpression =>
  expression.value.startsWith("FY")
    ? { ...expression, value: expression.value.replace(/^FY(?:\d{4}\/)?/, "") }
    : expression;

/**
 * The expressions as TIMEX3 tags them: a range such as "May 3-7" becomes one expression for each end, everything else stays.
 * In order, without overlap.
 */
export const toTimexes = (expressions: readonly TimeExpression[]): TimeExpression[] =>
  expressions.flatMap((expression) =>
    expression.ends === undefined
      ? [withCalendarYear(expression)]
      : expression.ends.map((end) => endAlone(expression, end)),
  );
