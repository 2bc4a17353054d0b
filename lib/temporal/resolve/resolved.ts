import type { DayNumber } from "@/lib/core/civil-time";
import type { PartialDate, TimeAnchor } from "@/lib/core/time-expression";
import type { CalendarFields } from "../meaning";
import type { SharedParts } from "../shared-parts";
import type { OrderEvidence } from "./day-month-order";
import type { SentenceWords } from "./sentence-words";
import type { Tense } from "./tense";

export type Mode = "news" | "narrative";

/** Where a story stands: a month without a year is read from here. */
export interface Story {
  year: number;
  /** null after a year told without a month, or a new chapter. */
  month: number | null;
  /** A year told inside a sentence since, which may or may not have moved the story. */
  aside: number | null;
}

/** What the document has told so far. */
export interface Memory {
  text: string;
  words: SentenceWords;
  shared: SharedParts;
  published: DayNumber | null;
  mode: Mode;
  /** The last date with a year, as finely as it was told. */
  last: CalendarFields | null;
  /** Its EDTF; undefined until something asks, and while none is told. */
  lastEdtf: string | null | undefined;
  /** Where in the text it was told. */
  lastAt: number;
  /** The last day told, whichever way. */
  lastDay: DayNumber | null;
  /** Where in the text it was told. */
  lastDayAt: number;
  /** Where the story stands; null before its first date. */
  story: Story | null;
  /** Dates that the story does not know of yet, four numbers each (story.ts): a page of dates would keep an object of each of them. */
  untold: number[];
  /** Years already found for a month and day: "Oct. 23" told twice is one day. Key: month * 32 + day. */
  yearOfDay: Map<number, number>;
  /** Years already found for a month: "the December ruling" is of the December told. */
  yearOfMonth: Map<number, number>;
  /** The tense last looked for, and where its date ended. */
  lastTense: { end: number; tense: Tense };
  /** How the text orders day and month in numbers; undefined until a date asks. */
  order: OrderEvidence | null | undefined;
  /** The publication day as an anchor; undefined until a date is counted from it. */
  publication: TimeAnchor | undefined;
  /** The last quarter or longer reporting period told. */
  lastPeriod: CalendarFields | null;
}

export interface Resolved {
  fields: CalendarFields;
  /** The TIMEX3 value where fields cannot say it: a range. */
  value?: string;
  anchor: TimeAnchor;
  direction?: "past" | "future" | "present";
  partial?: PartialDate;
  because: string;
  /** Share of such readings that are right. */
  confidence: number;
}

/** No year can be given; what the words do say is kept as it is. */
export const unresolved = (fields: CalendarFields, partial: PartialDate, because: string): Resolved => ({
  fields,
  partial,
  anchor: { kind: "none", edtf: null },
  because,
  confidence: 0.9,
});
