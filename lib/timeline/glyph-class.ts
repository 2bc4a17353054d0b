import { PRECISIONS } from "@/lib/core/precision";
import { MODALITIES } from "@/lib/core/timeline-event";
import type { Standing } from "./scene";
import { lastsThroughout, NO_DAY, NO_MINUTE, type TimelineColumns } from "./timeline-row";

/** What kind of glyph an event gets. `coarse`: somewhere within these days; identical ones share a bar. */
export const POINT = 0;
export const SPAN = 1;
export const COARSE = 2;
export const UNDATED = 3;

const DAY_CODE = PRECISIONS.indexOf("day");
const PLANNED = MODALITIES.indexOf("planned");
const HYPOTHETICAL = MODALITIES.indexOf("hypothetical");
const DENIED = MODALITIES.indexOf("denied");
const CLAIMED = MODALITIES.indexOf("claimed");
/** Under it a date is drawn as uncertain, with or without a question mark. */
const UNCERTAIN_BELOW = 60;

export function glyphClass(columns: TimelineColumns, index: number): number {
  const from = columns.from[index] as number;
  const to = columns.to[index] as number;
  if (from === NO_DAY && to === NO_DAY) return UNDATED;
  const flags = columns.flags[index] as number;
  const approximate = (flags & 3) === 1 || (flags & 3) === 3;
  if (from === NO_DAY || to === NO_DAY || approximate) return SPAN;
  if (to - from === 1 && (columns.precision[index] as number) <= DAY_CODE) return POINT;
  return (flags & 64) !== 0 || (flags & 3) !== 0 || isHollow(columns, index) ? SPAN : COARSE;
}

/** Planned, hypothetical and denied events are outlines: nobody says they happened. */
export function isHollow(columns: TimelineColumns, index: number): boolean {
  const modality = columns.modality[index];
  return modality === PLANNED || modality === HYPOTHETICAL || modality === DENIED;
}

/** Whether it happened, as the glyph says it: a denied event is struck out, a claimed one half filled. */
export function standingOf(columns: TimelineColumns, index: number): Standing {
  const modality = columns.modality[index];
  if (modality === DENIED) return "struck";
  if (modality === CLAIMED) return "half";
  return isHollow(columns, index) ? "hollow" : "solid";
}

export const isUncertain = (columns: TimelineColumns, index: number): boolean =>
  ((columns.flags[index] as number) & 2) !== 0 || (columns.confidence[index] as number) < UNCERTAIN_BELOW;

export const isApproximate = (columns: TimelineColumns, index: number): boolean =>
  ((columns.flags[index] as number) & 1) !== 0;

/** First day of the drawn part; minus infinity where it is not known. */
export const startOf = (columns: TimelineColumns, index: number): number => {
  const from = columns.from[index] as number;
  return from === NO_DAY ? Number.NEGATIVE_INFINITY : from;
};

export const endOf = (columns: TimelineColumns, index: number): number => {
  const to = columns.to[index] as number;
  return to === NO_DAY ? Number.POSITIVE_INFINITY : to;
};

/**
 * The spot on the axis that a leader points to: a clock time, the middle of a day or of coarse days, the start of what lasts,
 * the known side of what has one.
 */
export function spotOf(columns: TimelineColumns, index: number): number {
  const from = columns.from[index] as number;
  const to = columns.to[index] as number;
  const minute = columns.minute[index] as number;
  if (from === NO_DAY) return to;
  if (minute !== NO_MINUTE) return from + minute / 1440;
  if (to === NO_DAY || (lastsThroughout(columns, index) && !isApproximate(columns, index))) return from;
  return (from + to) / 2;
}
