import type { Article } from "./article";
import type { DayNumber } from "./civil-time";
import type { Correction } from "./correction";
import type { Extent, Precision, Qualifier } from "./precision";
import type { Problem } from "./problem";
import type { PartialDate, TimeExpression } from "./time-expression";
import type {
  Bound,
  EventCountries,
  EventDate,
  EventType,
  Modality,
  ReviewState,
  TimelineEvent,
} from "./timeline-event";

/** What workflows hand to pages and commands. Shapes only: browser code may use them too. */

export interface CountrySummary {
  /** ISO 3166-1 alpha-2 */
  country: string;
  name: string;
  /** Events with the country as primary or secondary, rejected ones left out. */
  events: number;
  primary: number;
  /** Of them, on the "needs a date" shelf. */
  undated: number;
  /** Of them, with a date confidence under 0.6. */
  uncertain: number;
  /** Half-open days from the first to the last dated event; null when none is dated. */
  from: DayNumber | null;
  to: DayNumber | null;
  /** Events a bin over [from, to), 24 bins: the sparkline. An event counts in the bin of its middle. */
  sparkline: readonly number[];
}

export interface ArticleSummary {
  id: string;
  title: string;
  language: string;
  outlet?: string;
  url?: string;
  published: Article["published"];
  /** How many events have evidence in it. */
  events: number;
  undated: number;
  countries: readonly string[];
  /** On how many pages it was seen. */
  sightings: number;
  isSample: boolean;
  /** ISO instant of the first reading. */
  addedAt: string;
}

export interface ArticleDetail {
  article: Article;
  timeExpressions: readonly TimeExpression[];
  events: readonly TimelineEvent[];
  corrections: readonly Correction[];
  mentionedCountries: readonly string[];
  isSample: boolean;
  addedAt: string;
}

export interface MovedEvent {
  id: string;
  headline: string;
  before: EventDate;
  after: EventDate;
}

/** What a new publication date or a correction does: shown before and after it is kept. */
export interface ResolveReport {
  articleId: string;
  moved: readonly MovedEvent[];
  /** Events whose human correction kept them where they were. */
  held: readonly { id: string; headline: string }[];
  appeared: readonly { id: string; headline: string }[];
  disappeared: readonly { id: string; headline: string }[];
}

export interface PageInput {
  /** File name or a name for pasted text. */
  file: string;
  text: string;
  /** Given by the user, for every article on the page that carries none of its own. */
  published?: DayNumber;
  outlet?: string;
  url?: string;
  author?: string;
  accessed?: string;
}

export type IngestOutcome = "stored" | "merged" | "already-known" | "refused";
export interface IngestItem {
  file: string;
  outcome: IngestOutcome;
  /** For `stored` and `merged`: the article. `merged`: a known article seen on one more page. */
  articleId?: string;
  title?: string;
  events?: number;
  problem?: Problem;
  /** The article had been removed, and this reading brought it back. */
  returned?: boolean;
}

/** read = stored + merged + alreadyKnown + refused. */
export interface IngestReport {
  read: number;
  stored: number;
  merged: number;
  alreadyKnown: number;
  refused: number;
  items: readonly IngestItem[];
  problems: readonly Problem[];
}

/** One article found on a page, before anything is kept. */
export interface PreviewArticle {
  article: Article;
  timeExpressions: readonly TimeExpression[];
  events: readonly TimelineEvent[];
  countries: { primary: readonly string[]; secondary: readonly string[]; mentioned: readonly string[] };
  /** `new`; `known`: stored already; `removed`: taken out earlier, and keeping it brings it back. */
  state: "new" | "known" | "removed";
}

/** What a page holds: shown before the user keeps it. */
export interface IngestPreview {
  articles: readonly PreviewArticle[];
  problems: readonly Problem[];
}

/** One event as the plot needs it, without its explanation: small enough to read 100,000 of them at once. */
export interface EventRow {
  id: string;
  headline: string;
  /** The date in words, as `dateInWords` says it. */
  words: string;
  /** Half-open days; null where the bound is not `known`. */
  from: DayNumber | null;
  to: DayNumber | null;
  startBound: Bound;
  endBound: Bound;
  precision: Precision;
  extent: Extent;
  qualifier?: Qualifier;
  type: EventType;
  modality: Modality;
  /** True where the country asked for is primary; true for all when none was asked for. */
  primary: boolean;
  /** Confidence of the date, 0-1. */
  confidence: number;
  importance: number;
  /** Mentions that tell of it. */
  sources: number;
  edtf: string | null;
  /** Minute of the first day, where the text names a clock time. */
  minute?: number;
  /** EDTF of the other readings of the date. */
  alternatives: readonly string[];
  partial?: PartialDate;
  review: ReviewState;
}

/** What a card or a table line says of an event. */
export type EventWords = Pick<EventRow, "id" | "headline" | "words" | "edtf" | "alternatives">;

/** A decision about an event, as a person gives it. */
export type CorrectionInput =
  | { eventId: string; field: "date"; value: EventDate | null; reason?: string }
  | { eventId: string; field: "headline"; value: string | null; reason?: string }
  | { eventId: string; field: "countries"; value: EventCountries | null; reason?: string }
  | { eventId: string; field: "type"; value: EventType | null; reason?: string }
  | { eventId: string; field: "modality"; value: Modality | null; reason?: string }
  | { eventId: string; field: "rejected" | "confirmed"; value: boolean | null; reason?: string }
  /** Another event that is the same. */
  | { eventId: string; field: "same"; value: string; reason?: string }
  /** Mentions of it that are an event of their own. */
  | { eventId: string; field: "apart"; value: readonly string[]; reason?: string };

/** Where an article comes from, as the user knows it; a field left out stays as it is, an empty one is taken away. */
export interface SourceInput {
  outlet?: string;
  url?: string;
  author?: string;
  /** Inclusive ISO day. */
  accessed?: string;
}

/** What taking in decisions of another database did: read = added + known. */
export interface ImportReport extends Omit<ResolveReport, "articleId"> {
  read: number;
  added: number;
  known: number;
  /** Of those added, decisions whose event or article is not here; they hold once its page is added. */
  homeless: readonly Correction[];
}

/** What reading everything again changed. */
export interface ReextractReport extends Omit<ResolveReport, "articleId"> {
  articles: number;
  /** How many of them read differently now. */
  changed: number;
  problems: readonly Problem[];
}

/** A reading of everything, or the taking back of one. */
export interface EngineRun {
  id: string;
  who: string;
  /** ISO instants; `finishedAt` is null while it is under way, or was stopped. */
  at: string;
  finishedAt: string | null;
  report: ReextractReport | null;
  /** The run that it takes back. */
  undoes?: string;
  /** Articles that can be taken back to what stood before this run. */
  undoable: number;
}

/** One thing a person should look at, the one with most behind it first. */
export type ReviewItem =
  | {
      kind: "publication";
      article: Article;
      /** Events that need the publication date, the weightiest first. */
      waiting: readonly TimelineEvent[];
      waitingCount: number;
      /** Importance x uncertainty x how many events hang on it. */
      impact: number;
    }
  | {
      kind: "date" | "disputed";
      event: TimelineEvent;
      /** The article of its best sentence. */
      article: Article;
      /** The event its date hangs on. */
      anchor: TimelineEvent | null;
      dependents: number;
      impact: number;
    };

export interface ReviewQueue {
  items: readonly ReviewItem[];
  /** All that wait, also those beyond `items`. */
  total: number;
}

/** What a person decides on one item; several are kept together or not at all. */
export type ReviewDecision =
  | CorrectionInput
  | {
      articleId: string;
      /** A day, or "unknown": a person looked, and the page does not tell. */
      published: DayNumber | "unknown";
    };

/** The state of the database file, for `doctor`. */
export interface DatabaseCheck {
  /** Where it is, as a person would look for it. */
  location: string;
  sizeBytes: number;
  /** Names of the migrations applied, in order. */
  migrations: readonly string[];
  documents: number;
  articles: number;
  events: number;
  corrections: number;
  /** Empty when all is well. */
  problems: readonly Problem[];
}

export interface Removal {
  articleId: string;
  title: string;
  events: number;
  who: string;
  reason?: string;
  at: string;
}
