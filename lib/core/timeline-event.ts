import type { ZoneKind } from "./article";
import type { DayNumber } from "./civil-time";
import type { Explanation } from "./explanation";
import type { Extent, Precision, Qualifier } from "./precision";
import type { EventLink, PartialDate } from "./time-expression";

/** PLOVER's sixteen, and ours. Binding words of docs/contract.md. */
export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "APPOINTMENT",
  "LEGAL",
  "STATEMENT",
  "OTHER",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const MODALITIES = ["asserted", "claimed", "denied", "planned", "hypothetical"] as const;
export type Modality = (typeof MODALITIES)[number];

export type DateBasis = "explicit" | "publication" | "event" | "user" | "unknown";

/** A side of a date: `known`, without an end (`..`), or not known (empty in EDTF). Two glyphs, two words. */
export type Bound = "known" | "open" | "unknown";

/** Minutes of the day [from, to) and the zone the text named, if any. */
export interface ClockSpan {
  from: number;
  to: number;
  zone?: string;
}

export interface DateAlternative {
  edtf: string;
  because: string;
}

export interface EventDate {
  /** ISO 8601-2; null when nothing is known that EDTF can say. */
  edtf: string | null;
  /** Half-open days; null where `startBound` or `endBound` is not `known`. Both null: the event needs a date. */
  from: DayNumber | null;
  to: DayNumber | null;
  startBound: Bound;
  endBound: Bound;
  precision: Precision;
  qualifier?: Qualifier;
  extent: Extent;
  time?: ClockSpan;
  basis: DateBasis;
  /** 0-1 */
  confidence: number;
  explanation: Explanation;
  alternatives: readonly DateAlternative[];
  /** What is known where the year is not: month, day, weekday. */
  partial?: PartialDate;
}

export type ActorRole = "agent" | "target" | "counterpart" | "source" | "recipient";
export interface Actor {
  name: string;
  role: ActorRole;
  /** ISO 3166-1 alpha-2 where the text or a gazetteer gives one. */
  country?: string;
}

/** ISO 3166-1 alpha-2, sorted. Countries only mentioned stay at the article. */
export interface EventCountries {
  primary: readonly string[];
  secondary: readonly string[];
}

/** The words an event comes from. One event has one for each mention of it. */
export interface Evidence {
  /** Hash of article, span and trigger (content-id.ts). */
  mentionId: string;
  articleId: string;
  zone: ZoneKind;
  /** Offsets of the sentence in `Article.text`, end exclusive; `text` is exactly what stands there. */
  start: number;
  end: number;
  text: string;
  /** The verb or noun that tells of the event. */
  triggerStart: number;
  triggerEnd: number;
  /** The date expression, where there is one. */
  dateStart?: number;
  dateEnd?: number;
  dateText?: string;
  /** The date this mention alone would give, before merging. */
  date: EventDate;
  /** Where it differs from the event's: a plan among the words about its happening. */
  modality?: Modality;
}

export type ReviewState = "automatic" | "confirmed" | "corrected" | "rejected";

export interface TimelineEvent {
  /** The smallest of its mentions' ids. */
  id: string;
  /** The other mentions' ids and earlier ids: links and corrections follow them. */
  aliases: readonly string[];
  headline: string;
  type: EventType;
  modality: Modality;
  /** Who says so, in the words of the text. */
  attribution?: string;
  date: EventDate;
  countries: EventCountries;
  actors: readonly Actor[];
  place?: string;
  /** The first is the best: the sentence shown beside the headline. */
  evidence: readonly Evidence[];
  /** 0-1, for labels when room is short. */
  importance: number;
  review: ReviewState;
  /** Readings that came after a person's decision about the date and contradict it; the decision holds. */
  disputed?: readonly DateAlternative[];
  /** What the date hangs on, when `date.basis` is `event`. */
  hangsOn?: { eventId: string; link: EventLink };
  /** What the date would hang on, where the article itself does not date or tell of it: another article of its story may. */
  seeks?: EventLink;
}

/** True when the event stands on the axis; the others stand on the "needs a date" shelf. */
export const isDated = (date: Pick<EventDate, "from" | "to">): boolean => date.from !== null || date.to !== null;
