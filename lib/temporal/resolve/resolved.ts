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

/** A date with a year that was told, as finely as it was told. */
export interface Told {
  fields: CalendarFields;
  start: number;
  end: number;
  kind: TimeAnchor["kind"];
}

/** Where a thread of the telling stands: what "that day" and "the following week" look back to. */
export interface Thread {
  /** The date last told of it, as finely as any part of it was told. */
  fields: CalendarFields;
  /** The day last told, where a date told after it does not lie elsewhere. */
  day: DayNumber | null;
  /** The date that years are counted from, which may be told on the side: "which had opened in 1994; ten years later". */
  years: CalendarFields;
  yearsEnd: number;
  /** Where in the text the date stands. */
  start: number;
  end: number;
  /** Counted from publication, or near it: the news itself, and no look back. */
  isNews: boolean;
  /** It has gone on inside the look back, from one date to the next: it is a story, and no single mention. */
  isMoving: boolean;
  /** What was read of the text behind the date, so that it is read once. */
  since: { to: number; isPresent: boolean; isNewParagraph: boolean };
  /** Told only in passing ("born in 1938, she was six when …"): the year of what follows, perhaps, and none of its days. */
  isVague: boolean;
}

/** A line that is a year alone, and where it ends. */
export interface YearHeading {
  end: number;
  year: number;
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
  /** Dates that the threads do not know of yet; few words ask where they stand, and until one does they are only kept. */
  told: Told[];
  /** The days of the row of dates that goes on to `lastDayAt`: "2-3, 9-10 May". */
  row: DayNumber[];
  /** A date of a year before that of publication was told: without one there is no look back. */
  looksBack: boolean;
  /** The thread that the text goes on with, and the last one that looks back. */
  thread: Thread | null;
  flashback: Thread | null;
  /** Years already found for a month and day: "Oct. 23" told twice is one day. Key: month * 32 + day. */
  yearOfDay: Map<number, number>;
  /** Years already found for a month: "the December ruling" is of the December told. */
  yearOfMonth: Map<number, number>;
  /** Months told of more than one year. */
  severalYears: Set<number>;
  /** The lines that are a year alone; undefined until a date without a year asks. */
  yearHeadings: readonly YearHeading[] | undefined;
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
