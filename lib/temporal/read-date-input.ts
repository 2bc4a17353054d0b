import { eventDate } from "@/lib/core/event-date";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { EventDate } from "@/lib/core/timeline-event";
import { type ExplicitFormat, readTypedFormat } from "./chrono-reader";
import { findTimeExpressions } from "./find-time-expressions";
import { precisionOf } from "./precision-of";
import { readEdtf } from "./read-edtf";
import { timexDays, timexValue } from "./timex-value";

const explained = (typed: string) => [{ rule: "typed by a person", because: "A person gave this date.", from: typed }];
/** Words that may stand around a typed date. */
const LEAD = /^(?:on|in|at|the|from|between|since|until|till|up to|by)\s+/i;

/**
 * Reads what a person types into a date field: EDTF ("2019-05", "2024-03/..", "XXXX-09") or words ("Mar 2023",
 * "8 Dec 2024", "late November 2024", "since 2019", "2024.12.08"). Null when the text is no date, more than one, or one that only a
 * publication day could tell ("yesterday").
 */
export function readDateInput(text: string): EventDate | null {
  const typed = text.trim();
  const edtf = readEdtf(typed);
  if (edtf !== null) return eventDate({ ...edtf, basis: "user", confidence: 1, explanation: explained(typed) });
  const [expression, ...more] = findTimeExpressions(typed);
  if (expression !== undefined && more.length === 0 && expression.edtf !== null) {
    const rest = typed.slice(0, expression.start).replace(LEAD, "") + typed.slice(expression.end);
    if (!/[\p{L}\p{N}]/u.test(rest)) return fromExpression(expression, typed);
  }
  // What our rules leave: "2024.12.08", "12/2024", "8 Dec 24", two whole dates with a dash.
  const format = readTypedFormat(typed.replace(LEAD, ""));
  return format === null ? null : fromFormat(format, typed);
}

function fromFormat({ first, last }: ExplicitFormat, typed: string): EventDate | null {
  const from = timexDays(timexValue({ ...first, clock: undefined }))?.from ?? null;
  const to = timexDays(timexValue({ ...(last ?? first), clock: undefined }))?.to ?? null;
  if (from === null || to === null || to <= from) return null;
  return eventDate({
    from,
    to,
    precision: last === undefined ? precisionOf({ ...first, clock: undefined }, undefined) : "interval",
    extent: last === undefined ? "within" : "throughout",
    basis: "user",
    confidence: 1,
    explanation: explained(typed),
  });
}

function fromExpression(expression: TimeExpression, typed: string): EventDate {
  const days = timexDays(expression.value, expression.mod);
  const { side } = expression;
  return eventDate({
    from: side === "until" ? null : (days?.from ?? null),
    to: side === "since" ? null : (days?.to ?? null),
    ...(side === "since" ? { endBound: "open" as const } : {}),
    precision: expression.precision,
    extent: side === undefined ? expression.extent : "throughout",
    ...(expression.qualifier === undefined ? {} : { qualifier: expression.qualifier }),
    ...(expression.partial === undefined ? {} : { partial: expression.partial }),
    basis: "user",
    confidence: 1,
    explanation: explained(typed),
    alternatives: (expression.alternatives ?? []).flatMap(({ edtf, because }) =>
      edtf === null ? [] : [{ edtf, because }],
    ),
  });
}
