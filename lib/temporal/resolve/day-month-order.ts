import { type DayNumber, dayNumber } from "@/lib/core/civil-time";
import type { CalendarFields } from "../meaning";

type Order = "day first" | "month first";

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d./-])/g;
/** Spellings of one side of the ocean only. */
const BRITISH =
  /\b(?:colou?r(?<=colour)|labour|centre|defence|theatre|metres?|kilometres?|organis\w+|recognis\w+|programme|neighbour\w*|honour\w*|towards|whilst|grey)\b/i;
const AMERICAN =
  /\b(?:color|labor|center|defense|theater|meters?|kilometers?|organiz\w+|recogniz\w+|program|neighbor\w*|honor\w*|gray)\b/i;

export interface OrderEvidence {
  order: Order;
  because: string;
  /** 0-1 */
  confidence: number;
}

/** What the text alone says about its order, or null. */
export function orderOfText(text: string): OrderEvidence | null {
  for (const [, first, , second] of text.matchAll(NUMERIC)) {
    if (Number(first) > 12 && Number(second) <= 12)
      return { order: "day first", because: "another date in the text fits only with the day first", confidence: 0.95 };
    if (Number(second) > 12 && Number(first) <= 12)
      return {
        order: "month first",
        because: "another date in the text fits only with the month first",
        confidence: 0.95,
      };
  }
  const [british, american] = [BRITISH.test(text), AMERICAN.test(text)];
  if (british && !american)
    return { order: "day first", because: "the spelling is British, which puts the day first", confidence: 0.8 };
  if (american && !british)
    return { order: "month first", because: "the spelling is American, which puts the month first", confidence: 0.8 };
  return null;
}

/** The order of one date: what the text says for certain, then what publication forbids, then the spelling. */
export function dayMonthOrder(
  ofText: OrderEvidence | null,
  dayFirst: CalendarFields,
  monthFirst: CalendarFields,
  published: DayNumber | null,
): OrderEvidence {
  if (ofText !== null && ofText.confidence > 0.9) return ofText;
  if (published !== null) {
    const away = ({ year = 0, month = 1, day = 1 }: CalendarFields): number => dayNumber(year, month, day) - published;
    const [asDay, asMonth] = [away(dayFirst), away(monthFirst)];
    if (asDay > 31 !== asMonth > 31 && Math.min(asDay, asMonth) <= 0) {
      return asDay > 31
        ? { order: "month first", because: "with the day first it would lie after publication", confidence: 0.8 }
        : { order: "day first", because: "with the month first it would lie after publication", confidence: 0.8 };
    }
  }
  return (
    ofText ?? { order: "month first", because: "nothing in the text tells the order; both are kept", confidence: 0.5 }
  );
}
