import { eventDate } from "@/lib/core/event-date";
import type { EventDate } from "@/lib/core/timeline-event";
import { findTimeExpressions } from "./find-time-expressions";
import { timexDays } from "./timex-value";

const STEP = { rule: "typed by a person", because: "A person gave this date." } as const;

/**
 * Reads what a person types into a date field: EDTF ("2019-05", "2024-03/..", "XXXX-09") or words ("Mar 2023",
 * "late November 2024"). Null when the text is no date, or more than one thing.
 */
export function readDateInput(text: string): EventDate | null {
  const typed = text.trim();
  if (typed === "") return null;
  const [expression, ...more] = findTimeExpressions(typed);
  if (expression === undefined || more.length > 0 || expression.text.length < typed.length) return null;
  if (expression.edtf === null) return null;
  const days = timexDays(expression.value, expression.mod);
  return eventDate({
    from: days?.from ?? null,
    to: days?.to ?? null,
    precision: expression.precision,
    ...(expression.qualifier === undefined ? {} : { qualifier: expression.qualifier }),
    ...(expression.partial === undefined ? {} : { partial: expression.partial }),
    basis: "user",
    confidence: 1,
    explanation: [{ ...STEP, from: typed }],
  });
}
