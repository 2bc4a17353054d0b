import type { DayNumber } from "@/lib/core/civil-time";

/** Half-open days; null where a side is not known or has no end. */
interface Days {
  from: DayNumber | null;
  to: DayNumber | null;
}

/** A place on the strip, in hundredths of its width. */
interface Bar {
  x: number;
  width: number;
}

export interface Strip {
  /** One for each candidate; null for one without a date. */
  bars: readonly (Bar | null)[];
  /** Where the publication day lies, if it is known. */
  published: number | null;
}

/** A day among years must still be seen. */
const BAR_WIDTH_MIN = 1.5;
const MARGIN_SHARE = 0.06;

/** Candidates on one axis, with the publication day: which lies before which, and how wide each is. Null where nothing has a day. */
export function choiceStrip(candidates: readonly Days[], published: DayNumber | null): Strip | null {
  const known = [...candidates.flatMap(({ from, to }) => [from, to]), published].filter((day) => day !== null);
  if (candidates.every(({ from, to }) => from === null && to === null)) return null;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const margin = Math.max(1, (last - first) * MARGIN_SHARE);
  const share = (day: DayNumber): number => (100 * (day - first + margin)) / (last - first + 2 * margin);
  const bars = candidates.map(({ from, to }): Bar | null => {
    if (from === null && to === null) return null;
    // A side that is not known runs to the edge.
    const [start, end] = [from === null ? 0 : share(from), to === null ? 100 : share(to)];
    const width = Math.max(BAR_WIDTH_MIN, end - start);
    return { x: Math.min(start, 100 - width), width };
  });
  return { bars, published: published === null ? null : share(published) };
}
