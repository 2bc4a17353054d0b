import { MINUTES_PER_DAY, weekdayOf } from "@/lib/core/civil-time";
import type { MinuteInterval, TimeExpression } from "@/lib/core/time-expression";
import type { CalendarFields } from "./meaning";
import { precisionOf } from "./precision-of";
import { dayFields, shiftedByDuration } from "./resolve/calendar-arithmetic";
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

/** "The day after Christmas was cold": the verb is that of the day, not of the date it hangs on. */
const SENTENCE_GOES_ON = /^\s(?:was|were|is|are|had|has|will)\b/;

/** "The Friday after Thanksgiving": the first such day behind a day, or the last before it. */
function weekdayBeside(weekday: number, { from, to }: MinuteInterval, sign: number): CalendarFields | null {
  if (sign === 0 || to - from > MINUTES_PER_DAY) return null;
  const day = Math.floor(from / MINUTES_PER_DAY);
  const away = ((weekday - weekdayOf(day)) * sign + 7) % 7 || 7;
  return dayFields(day + sign * away);
}

/** "Two days after 3 March": where the event it hangs on is itself a date, the day is counted at once. */
export function withDatedAnchor(expression: TimeExpression, next: TimeExpression | undefined): TimeExpression {
  const { link } = expression;
  const weekday = /^XXXX-WXX-([1-7])$/.exec(expression.value)?.[1];
  if (
    (link?.offset === undefined && weekday === undefined) ||
    link === undefined ||
    next?.interval === undefined ||
    next.start !== link.anchorStart ||
    (next.end < link.anchorEnd && !SENTENCE_GOES_ON.test(link.anchorText.slice(next.end - next.start))) ||
    OWN_DAYS.test(expression.text)
  )
    return expression;
  const sign = link.relation === "before" ? -1 : link.relation === "after" ? 1 : 0;
  const days =
    link.offset === undefined
      ? weekdayBeside(Number(weekday), next.interval, sign)
      : shiftedByDuration(next.interval, link.offset, sign);
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
