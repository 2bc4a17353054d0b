import { bytesToHex } from "@noble/hashes/utils.js";
import type { DayNumber } from "./civil-time";
import { PRECISIONS, type Precision, type Qualifier } from "./precision";
import { type Bound, EVENT_TYPES, type EventType, MODALITIES, type Modality, type ReviewState } from "./timeline-event";

/** What a timeline draws and filters of one event, words apart. */
export interface PlotFacts {
  type: EventType;
  modality: Modality;
  /** Half-open days; null where a side is not known or has no end. Both null: the event is on the shelf. */
  from: DayNumber | null;
  to: DayNumber | null;
  startBound: Bound;
  endBound: Bound;
  precision: Precision;
  qualifier?: Qualifier;
  extent: "within" | "throughout";
  /** Minute of the first day, where the text names a clock time. */
  minute?: number;
  /** 0-1, of the date. */
  confidence: number;
  /** 0-1, for labels when room is short. */
  importance: number;
  review: ReviewState;
  /** How many mentions tell of it. */
  sources: number;
  /** Whether the country asked for is one it happened in. */
  primary: boolean;
}

/** Stands in `from` and `to` for a side without a day. Far outside any calendar an Int32 can count. */
export const NO_DAY = -0x80000000;
export const NO_MINUTE = -1;

const QUALIFIERS = [undefined, "~", "?", "%"] as const;
const BOUNDS = ["known", "open", "unknown"] as const;
const REVIEW_STATES: readonly ReviewState[] = ["automatic", "confirmed", "corrected", "rejected"];

/** Bytes of one record. Big-endian: from 4, to 4, minute 2, sources 2, confidence 2, importance, type, modality, precision, flags, standing. */
export const RECORD_BYTES = 20;

/** What the codes of records stand for. Records made with other codes are made again; see lib/storage/migrate.ts. */
export const RECORD_CODES = JSON.stringify([1, EVENT_TYPES, MODALITIES, PRECISIONS, QUALIFIERS, BOUNDS, REVIEW_STATES]);

/** Bits 0-1 qualifier (none ~ ? %), 2-3 start bound, 4-5 end bound (known open unknown), 6 throughout. */
export const flagsOf = (facts: Pick<PlotFacts, "qualifier" | "startBound" | "endBound" | "extent">): number =>
  QUALIFIERS.indexOf(facts.qualifier) |
  (BOUNDS.indexOf(facts.startBound) << 2) |
  (BOUNDS.indexOf(facts.endBound) << 4) |
  (facts.extent === "throughout" ? 64 : 0);

export const qualifierOf = (flags: number): Qualifier | undefined => QUALIFIERS[flags & 3];
export const boundsOf = (flags: number): { start: Bound; end: Bound } => ({
  start: BOUNDS[(flags >> 2) & 3] ?? "known",
  end: BOUNDS[(flags >> 4) & 3] ?? "known",
});
export const isThroughout = (flags: number): boolean => (flags & 64) !== 0;

/** Bits 0-1 review state, 2 primary. */
export const reviewOf = (standing: number): ReviewState => REVIEW_STATES[standing & 3] ?? "automatic";
export const isPrimaryOf = (standing: number): boolean => (standing & 4) !== 0;

/** Never up: 0.59996 must stay under 0.6, where dates begin to count as certain. The rest takes up what 0.29 * 100 loses. */
const roundedDown = (share: number, steps: number): number => Math.floor(share * steps + 1e-6);
export const CONFIDENCE_STEPS = 10_000;

/** One event in RECORD_BYTES, as hex: a country's records end to end are its whole picture. */
export function plotRecord(facts: PlotFacts): string {
  const bytes = new Uint8Array(RECORD_BYTES);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, facts.from ?? NO_DAY);
  view.setInt32(4, facts.to ?? NO_DAY);
  view.setInt16(8, facts.minute ?? NO_MINUTE);
  view.setUint16(10, Math.min(facts.sources, 65_535));
  view.setUint16(12, roundedDown(facts.confidence, CONFIDENCE_STEPS));
  bytes[14] = Math.round(facts.importance * 255);
  bytes[15] = EVENT_TYPES.indexOf(facts.type);
  bytes[16] = MODALITIES.indexOf(facts.modality);
  bytes[17] = PRECISIONS.indexOf(facts.precision);
  bytes[18] = flagsOf(facts);
  bytes[19] = REVIEW_STATES.indexOf(facts.review) + (facts.primary ? 4 : 0);
  return bytesToHex(bytes);
}
