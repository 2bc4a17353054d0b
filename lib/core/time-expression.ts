import type { CivilMinute, Weekday } from "./civil-time";
import type { Explanation } from "./explanation";
import type { Extent, Precision, Qualifier } from "./precision";

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";
export type TimexMod =
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "START"
  | "MID"
  | "END"
  | "APPROX";

/** What the words do say where the year is not known. */
export interface PartialDate {
  month?: number;
  day?: number;
  weekday?: Weekday;
  /** Last month and day where the words name a span inside one unknown year (or over its end). */
  monthTo?: number;
  dayTo?: number;
  /** True when the year is that of the publication or another mention, itself unknown. */
  sameYear?: boolean;
}

/** Half-open minutes of the wall clock. */
export interface MinuteInterval {
  from: CivilMinute;
  to: CivilMinute;
}

/** "A week before his talks with Putin": a duration that hangs on an event. Offsets as in the TimeExpression. */
export interface EventLink {
  /** Where the dated thing lies, seen from the other event. `since` and `until` make that event a bound. */
  relation: "before" | "after" | "same" | "since" | "until";
  /** TIMEX3 duration between the two: "P1W"; absent in "after the truce". */
  offset?: string;
  /** The words that name the other event: "his talks with Putin". */
  anchorText: string;
  anchorStart: number;
  anchorEnd: number;
}

/** What the day was counted from. */
export interface TimeAnchor {
  kind: "explicit" | "publication" | "expression" | "event" | "utterance" | "none";
  /** EDTF of the anchor where it is known. */
  edtf: string | null;
}

export interface TimexAlternative {
  value: string;
  edtf: string | null;
  because: string;
}

/** One end of a range such as "from 21 to 30 November", as TIMEX3 has it: a day of its own. Offsets as in the TimeExpression. */
export interface TimexEnd {
  start: number;
  end: number;
  text: string;
  value: string;
}

export interface TimeExpression {
  /** UTF-16 offsets in the text given, end exclusive. */
  start: number;
  end: number;
  text: string;
  type: TimexType;
  /** TIMEX3: 2024-12-08, 2024-W51, XXXX-09, P3M, PRESENT_REF … */
  value: string;
  mod?: TimexMod;
  /** EDTF of value and mod (docs/contract.md); null for references, durations and sets. */
  edtf: string | null;
  /** The interval of the value alone, where it names one. */
  interval?: MinuteInterval;
  precision: Precision;
  extent: Extent;
  qualifier?: Qualifier;
  /** The year is missing: what is known instead. */
  partial?: PartialDate;
  /**
   * Which side of the anchor the sentence points to: "on Monday" + past tense is at or before it.
   * Extraction needs it to cut "this week" at the publication day.
   */
  direction?: "past" | "future" | "present";
  /** `since` and `until` read from the words around a date: "since 2019", "until March". */
  side?: "since" | "until";
  link?: EventLink;
  /** A range: `value` is then `first/last`, its interval runs over both, and `extent` is `throughout`. */
  ends?: readonly [TimexEnd, TimexEnd];
  anchor: TimeAnchor;
  /** 0-1: share of such readings that are right. */
  confidence: number;
  explanation: Explanation;
  alternatives?: readonly TimexAlternative[];
}
