import { lengthInDays, overlaps } from "@/lib/core/interval";
import { precisionRank } from "@/lib/core/precision";
import { type EventDate, isDated } from "@/lib/core/timeline-event";

/** True when two dates can be the same day: they overlap, or their known parts agree where the year is missing. */
export function datesAgree(a: EventDate, b: EventDate): boolean {
  if (isDated(a) && isDated(b)) return overlaps(a, b);
  if (a.partial && b.partial) {
    const same = (x?: number, y?: number): boolean => x === undefined || y === undefined || x === y;
    if (a.partial.weekday !== undefined && b.partial.month !== undefined && b.partial.weekday === undefined)
      return false;
    if (b.partial.weekday !== undefined && a.partial.month !== undefined && a.partial.weekday === undefined)
      return false;
    return (
      same(a.partial.month, b.partial.month) &&
      same(a.partial.day, b.partial.day) &&
      same(a.partial.weekday, b.partial.weekday) &&
      a.partial.monthTo === b.partial.monthTo
    );
  }
  return false;
}

/** Less than 0 when `a` says more: dated before undated, then the narrower, the firmer, the finer. */
export function byFineness(a: EventDate, b: EventDate): number {
  const [x, y] = [lengthInDays(a), lengthInDays(b)];
  if (x !== y) return x - y;
  if (a.basis !== b.basis) return rankOfBasis(a) - rankOfBasis(b);
  return precisionRank(a.precision) - precisionRank(b.precision) || b.confidence - a.confidence;
}

const rankOfBasis = (d: EventDate): number => ["user", "explicit", "event", "publication", "unknown"].indexOf(d.basis);
