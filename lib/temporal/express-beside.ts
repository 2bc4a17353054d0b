import type { TimeExpression } from "@/lib/core/time-expression";
import { precisionOf } from "./precision-of";
import { shiftedByDuration } from "./resolve/calendar-arithmetic";
import { opensAfter, sideBefore } from "./resolve/event-link";
import { timexEdtf, timexInterval, timexValue } from "./timex-value";

/** Adds `since` or `until` where the words before a date open a side. */
export function withSide(expression: TimeExpression, text: string): TimeExpression {
  if (expression.type === "DURATION" || expression.type === "SET" || expression.ends !== undefined) return expression;
  const side = opensAfter(text, expression.start, expression.end) ? "since" : sideBefore(text, expression.start);
  return side === undefined ? expression : { ...expression, side };
}

/** Days that are not those of the calendar: weekends and holidays are left out. */
const OWN_DAYS = /\b(?:trading|business|working|school|week)[\s-]?days?\b/i;

/** "Two days after 3 March": where the event it hangs on is itself a date, the day is counted at once. */
export function withDatedAnchor(expression: TimeExpression, next: TimeExpression | undefined): TimeExpression {
  const { link } = expression;
  if (
    link?.offset === undefined ||
    next?.interval === undefined ||
    next.start !== link.anchorStart ||
    next.end < link.anchorEnd ||
    OWN_DAYS.test(expression.text)
  )
    return expression;
  const sign = link.relation === "before" ? -1 : link.relation === "after" ? 1 : 0;
  const days = shiftedByDuration(next.interval, link.offset, sign);
  if (days === null) return expression;
  const value = timexValue(days);
  const interval = timexInterval(value);
  const { link: _, ...rest } = expression;
  return {
    ...rest,
    type: "DATE",
    value,
    edtf: timexEdtf(value),
    ...(interval === null ? {} : { interval }),
    precision: precisionOf(days, undefined),
    anchor: { kind: "expression", edtf: next.edtf },
    confidence: Math.min(0.9, next.confidence),
    explanation: [
      ...expression.explanation,
      { rule: "counted from a date", because: `Counted from ${next.text}.`, from: next.text },
    ],
  };
}
