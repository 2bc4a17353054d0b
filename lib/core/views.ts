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
  sparkline: CountrySparkline;
}

/** A country's dated events on one axis for all countries, each at its middle: so that two rows can be compared. */
export interface CountrySparkline {
  /** Both included; the whole years in which most events of all countries lie. */
  firstYear: number;
  lastYear: number;
  /** Events in each of 24 equal parts of those years. */
  bins: readonly number[];
  /** Events before and after those years. */
  before: number;
  after: number;
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

/** An article of unknown publication day, and how many events have no date, which may hang on it. */
export interface WaitingArticle extends Pick<ArticleSummary, "id" | "title" | "language"> {
  undated: number;
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

export interface NamedEvent {
  id: string;
  headline: string;
}

/** An event that comes to some timelines, or leaves them. */
export interface ComingEvent extends NamedEvent {
  countries: EventCountries;
  /** The event that its words were part of before, or are part of now. */
  other?: NamedEvent;
}

/** Words that tell of an event, and the article they stand in. */
export interface TellingWords {
  articleId: string;
  text: string;
}

/** An event that stays and is told otherwise; its date apart, which is `moved`. */
export interface RetoldEvent extends NamedEvent {
  before: EventFace;
  after: EventFace;
  /** Words that now tell of it too, and words that no longer do. */
  gained: readonly TellingWords[];
  lost: readonly TellingWords[];
}

export type EventFace = Pick<TimelineEvent, "headline" | "type" | "modality" | "countries">;

/** What a decision, a new reading or an import does to events: shown before and after it is kept. */
export interface Difference {
  moved: readonly MovedEvent[];
  /** Events whose human correction kept them where they were. */
  held: readonly NamedEvent[];
  retold: readonly RetoldEvent[];
  appeared: readonly ComingEvent[];
  disappeared: readonly ComingEvent[];
}

/** What a new publication date or a correction does. */
export interface ResolveReport extends Difference {
  articleId: string;
}

/** Decisions that belong together: kept together, or only tried. */
export interface DecidedTogether {
  isKept: boolean;
  /** Their records, in the order decided. */
  corrections: readonly Correction[];
  /** What they do together. */
  report: Difference;
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
export interface ImportReport extends Difference {
  read: number;
  added: number;
  known: number;
  /** Of those added, decisions whose event or article is not here; they hold once its page is added. */
  homeless: readonly Correction[];
}

/** What reading everything again changed. */
export interface ReextractReport extends Difference {
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

/** What removing an article would take, shown before it is kept. */
export interface RemovalPreview extends Difference {
  articleId: string;
  title: string;
  /** Decisions of a person that rest on this article alone: they stay on record and hold again once its page is added. */
  decisions: number;
}

export interface Removal {
  articleId: string;
  title: string;
  events: number;
  who: string;
  reason?: string;
  at: string;
}
