import type { ZoneKind } from "@/lib/core/article";
import type { Correction } from "@/lib/core/correction";
import type { Precision } from "@/lib/core/precision";
import type { DateBasis, EventDate, EventType, Modality, ReviewState } from "@/lib/core/timeline-event";

/** The words of the contract as a reader meets them, in one place for every page. */
export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  AGREE: "Agreement",
  CONSULT: "Meeting",
  SUPPORT: "Support",
  COOPERATE: "Cooperation",
  AID: "Aid",
  CONCEDE: "Concession",
  RETREAT: "Retreat",
  REQUEST: "Request",
  ACCUSE: "Accusation",
  REJECT: "Refusal",
  THREATEN: "Threat",
  PROTEST: "Protest",
  SANCTION: "Sanction",
  MOBILIZE: "Mobilisation",
  COERCE: "Coercion",
  ASSAULT: "Attack",
  APPOINTMENT: "Appointment",
  LEGAL: "Court and law",
  STATEMENT: "Statement",
  OTHER: "Other",
};

/** What stands before a headline that is no plain fact; nothing where it is. */
export const MODALITY_WORDS: Readonly<Record<Modality, { label: string; meaning: string }>> = {
  asserted: { label: "Reported", meaning: "The article reports it as a fact." },
  claimed: { label: "Claimed", meaning: "Somebody says so; the article does not report it as a fact." },
  denied: { label: "Denied", meaning: "The article says that this is denied. It may never have happened." },
  planned: { label: "Planned", meaning: "Announced or planned; the article does not say that it happened." },
  hypothetical: { label: "Possible", meaning: "Something that may happen; the article does not say that it did." },
};

/** "Planned by the government": the speaker as the article names him, but not with the capital of a sentence's start. */
export const standingInWords = ({ modality, attribution }: { modality: Modality; attribution?: string }): string => {
  const { label } = MODALITY_WORDS[modality];
  const speaker = attribution?.replace(/^(?:The|An?|One|Some|His|Her|Its|Their)\b/, (word) => word.toLowerCase());
  return speaker === undefined ? label : `${label} by ${speaker}`;
};

export const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  minute: "to the minute",
  hour: "to the hour",
  "part-of-day": "part of a day",
  day: "exact day",
  week: "week",
  "part-of-month": "part of a month",
  month: "month",
  season: "season",
  quarter: "quarter",
  half: "half-year",
  "part-of-year": "part of a year",
  year: "year",
  "part-of-decade": "part of a decade",
  decade: "decade",
  century: "century",
  interval: "span",
  unknown: "unknown",
};

/** How finely a date speaks. "About 10 March" names a day, and is not exact. */
export const precisionInWords = ({ precision, qualifier }: Pick<EventDate, "precision" | "qualifier">): string =>
  precision === "day" && qualifier !== undefined ? "day" : PRECISION_WORDS[precision];

export const DATE_BASIS_WORDS: Readonly<Record<DateBasis, string>> = {
  explicit: "written in the text",
  publication: "counted from the publication day",
  event: "counted from another event",
  user: "set by a person",
  unknown: "not known",
};

export const REVIEW_WORDS: Readonly<Record<ReviewState, string>> = {
  automatic: "Read by machine",
  confirmed: "Confirmed by a person",
  corrected: "Corrected by a person",
  rejected: "Rejected by a person",
};

export const ZONE_WORDS: Readonly<Record<ZoneKind, string>> = {
  title: "title",
  subtitle: "subtitle",
  caption: "caption",
  byline: "byline",
  dateline: "dateline",
  metadata: "page data",
  body: "text",
  residue: "left over from the page",
};

export const CORRECTION_WORDS: Readonly<Record<Correction["field"], string>> = {
  date: "Date",
  headline: "Headline",
  countries: "Countries",
  type: "Kind",
  modality: "Standing",
  rejected: "Rejected",
  confirmed: "Confirmed",
  same: "Same as",
  apart: "Taken out",
  published: "Publication date",
  source: "Source",
};

/** 1 event, 2 events */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/** Words of every box that chooses a country. */
export const COUNTRY_FIELD = {
  hint: "Type a name or a two-letter code, arrow keys choose, Enter adds",
  noneFound: (typed: string) => `No country is called “${typed}”.`,
} as const;
