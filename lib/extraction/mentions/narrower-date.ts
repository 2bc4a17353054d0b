import type { TimeExpression } from "@/lib/core/time-expression";
import type { Candidate } from "./candidate";

/** "Eight months ago gunmen attacked on 13 November": of two dates of one verb that lie in each other the narrower is its day. */
export function withNarrowerDate(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((one, i) => {
    const wide = plainTime(one);
    return !candidates.some((other, k) => {
      if (other === one || other.clause !== one.clause || other.triggerStart !== one.triggerStart) return false;
      const narrow = plainTime(other);
      if (wide === null || narrow === null) return false;
      // "on 3 May, the same day"
      return (k < i && wide.edtf !== null && wide.edtf === narrow.edtf) || isInside(narrow, wide);
    });
  });
}

/** A plain date; null for a bound, a link or a date that is not read. */
const plainTime = ({ dating }: Candidate): TimeExpression | null =>
  dating.by !== "expression" || dating.link || dating.preposition || dating.time.side ? null : dating.time;

function isInside(narrow: TimeExpression, wide: TimeExpression): boolean {
  const [inner, outer] = [narrow.interval, wide.interval];
  if (!/^(?:day|part-of-day|hour|minute)$/.test(narrow.precision)) return false;
  if (!inner || !outer || inner.to - inner.from >= outer.to - outer.from) return false;
  if (outer.from <= inner.from && inner.to <= outer.to) return true;
  // Which year a day without one lies in is settled later.
  const month = /^\d{4}-(\d\d)$/.exec(wide.edtf ?? "")?.[1];
  const isYearless = narrow.anchor.kind === "publication" && !/\d{4}/.test(narrow.text);
  return month !== undefined && isYearless && /^\d{4}-(\d\d)-\d\d$/.exec(narrow.edtf ?? "")?.[1] === month;
}
