import type { TimeExpression } from "@/lib/core/time-expression";
import { timexEdtf, timexInterval } from "./timex-value";

/** A time expression as TIMEX3 has it: a range becomes its two ends. */
export type Timex = Pick<
  TimeExpression,
  "start" | "end" | "text" | "type" | "value" | "mod" | "edtf" | "interval" | "link" | "confidence"
>;

/** The expressions as TIMEX3 tags: a range such as "May 3-7" gives two, one for each end. In order, without overlap. */
export function toTimexes(expressions: readonly TimeExpression[]): Timex[] {
  return expressions.flatMap((expression): Timex[] => {
    if (expression.ends === undefined) return [expression];
    return expression.ends.map((end) => {
      const interval = timexInterval(end.value);
      return {
        ...end,
        type: expression.type,
        edtf: timexEdtf(end.value),
        ...(interval === null ? {} : { interval }),
        confidence: expression.confidence,
      };
    });
  });
}
