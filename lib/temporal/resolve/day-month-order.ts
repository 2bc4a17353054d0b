import { type DayNumber, dayNumber } from "@/lib/core/civil-time";
import { spellingOf } from "@/lib/core/english-spelling";
import type { ExplanationStep } from "@/lib/core/explanation";
import type { CalendarFields } from "../meaning";
import { sentence } from "./sentence";

type Order = "day first" | "month first";

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d./-])/g;
/** One object for all the dates that it decides. */
export interface OrderEvidence {
  order: Order;
  step: ExplanationStep;
  /** 0-1 */
  confidence: number;
}

const evidence = (order: Order, because: string, confidence: number): OrderEvidence => ({
  order,
  step: { rule: "order of day and month", because: sentence(`read with the ${order}: ${because}`) },
  confidence,
});

const ONLY_DAY_FIRST = evidence("day first", "another date in the text fits only with the day first", 0.95);
const ONLY_MONTH_FIRST = evidence("month first", "another date in the text fits only with the month first", 0.95);
const IS_BRITISH = evidence("day first", "the spelling is British, which puts the day first", 0.8);
const IS_AMERICAN = evidence("month first", "the spelling is American, which puts the month first", 0.8);
const DAY_FIRST_IS_LATE = evidence("month first", "with the day first it would lie after publication", 0.8);
const MONTH_FIRST_IS_LATE = evidence("day first", "with the month first it would lie after publication", 0.8);
const DOTTED = evidence("day first", "full stops stand between the numbers where the day comes first", 0.85);
const NOTHING_TELLS = evidence("month first", "nothing in the text tells the order; both are kept", 0.5);

/** What the text alone says about its order, or null. */
export function orderOfText(text: string): OrderEvidence | null {
  for (const [, first, , second] of text.matchAll(NUMERIC)) {
    if (Number(first) > 12 && Number(second) <= 12) return ONLY_DAY_FIRST;
    if (Number(second) > 12 && Number(first) <= 12) return ONLY_MONTH_FIRST;
  }
  const spelling = spellingOf(text);
  return spelling === null ? null : spelling === "British" ? IS_BRITISH : IS_AMERICAN;
}

/** Days from publication to a date in numbers. */
const daysAfter = ({ year = 0, month = 1, day = 1 }: CalendarFields, published: DayNumber): number =>
  dayNumber(year, month, day) - published;

/** The order of one date: what the text says for certain, then its full stops, what publication forbids, the spelling. */
export function dayMonthOrder(
  ofText: OrderEvidence | null,
  dayFirst: CalendarFields,
  monthFirst: CalendarFields,
  published: DayNumber | null,
  words: string,
): OrderEvidence {
  if (ofText !== null && ofText.confidence > 0.9) return ofText;
  if (words.includes(".")) return DOTTED;
  if (published !== null) {
    const [asDay, asMonth] = [daysAfter(dayFirst, published), daysAfter(monthFirst, published)];
    if (asDay > 31 !== asMonth > 31 && Math.min(asDay, asMonth) <= 0)
      return asDay > 31 ? DAY_FIRST_IS_LATE : MONTH_FIRST_IS_LATE;
  }
  return ofText ?? NOTHING_TELLS;
}
