import type { Article } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import type { Correction } from "@/lib/core/correction";
import type { EventFilter } from "@/lib/core/event-filter";
import type { ReviewDecision, ReviewQueue, RuleAccuracy } from "@/lib/core/review-views";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import type {
  ArticleDetail,
  ArticleSummary,
  CorrectionInput,
  CountrySummary,
  DatabaseCheck,
  DecidedTogether,
  EngineRun,
  ImportReport,
  IngestItem,
  IngestPreview,
  IngestReport,
  PageInput,
  ReextractReport,
  Removal,
  RemovalPreview,
  ResolveReport,
  SourceInput,
  WaitingArticle,
} from "@/lib/core/views";
import type { TimelineRow } from "@/lib/timeline/timeline-row";

export interface DatelineOptions {
  /** `file:…`; without it DATABASE_URL, and without that `file:./data/dateline.db` beside the program. */
  databaseUrl?: string;
  /** The clock, as an ISO instant. It stamps records and never enters a date that is read from a text. */
  now?: () => string;
  /** Who decides; without it the reviewer's name from the settings. */
  who?: string;
}

/** A row for the plot; `primary` says whether the country asked for is one it happened in. */
export interface PlotRow extends TimelineRow {
  primary: boolean;
}

/** What a row says in words. */
export type RowWords = Pick<TimelineRow, "id" | "headline" | "words" | "edtf" | "alternatives">;

export interface Decision {
  reason?: string;
}

/** When decisions are kept that were worked out: else they are only tried, and what they would do is told. */
export interface Keeping {
  /** `if-alone`: when nothing changes but the events decided about. */
  keep?: "always" | "if-alone" | "never";
  /**
   * The newest decision that the person who decides has seen, by id; null for none. A decision about the same thing that
   * came after it makes this one a refusal, so that nobody writes over what they do not know.
   */
  seen?: string | null;
}

/**
 * Everything a user can do, for pages and command line alike. Every method that refuses throws a `ProblemError`
 * whose message says what to do. Every write is kept when its promise resolves.
 */
export interface Dateline {
  /** Reads pages and keeps what is new. Reading twice changes nothing; stopped half way, run it again. */
  ingest(
    pages: readonly PageInput[],
    options?: { onItem?: (item: IngestItem, pagesDone: number) => void },
  ): Promise<IngestReport>;
  /** What `ingest` would find, nothing kept. */
  preview(pages: readonly PageInput[]): Promise<IngestPreview>;

  /** Countries with events, the most first. */
  countries(filter?: EventFilter): Promise<readonly CountrySummary[]>;
  /** Whole events in the order of `byDate`. */
  events(filter?: EventFilter): Promise<readonly TimelineEvent[]>;
  /** The same events as rows for the plot, in the same order. */
  eventRows(filter?: EventFilter): Promise<readonly PlotRow[]>;
  countEvents(filter?: EventFilter): Promise<number>;
  /** The same events in no order. */
  eventIds(filter: EventFilter): Promise<readonly string[]>;
  /** All events of a country that nobody rejected, in the same order, for 100,000 and more: see `plotRecords` in lib/storage. */
  plotRecords(country: string): Promise<{ records: Uint8Array<ArrayBuffer>; ids: string }>;
  /** The words of such events: of some, or of all of a country. */
  eventWords(which: { ids: readonly string[] } | { country: string }): Promise<readonly RowWords[]>;
  /** By id or alias; null when there is none. Rejected events are found too. */
  event(idOrAlias: string): Promise<TimelineEvent | null>;

  articles(): Promise<readonly ArticleSummary[]>;
  /** Articles whose publication day is worth most: unknown, and events without a date may hang on it. Most of these first. */
  waitingArticles(): Promise<readonly WaitingArticle[]>;
  article(id: string): Promise<ArticleDetail | null>;
  /** The articles of these ids with their final publication date, in the order asked for; unknown ids are left out. */
  articlesById(ids: readonly string[]): Promise<readonly Article[]>;

  /** What `setPublished` would do, nothing kept. */
  previewPublished(articleId: string, day: DayNumber | null): Promise<ResolveReport>;
  /** Gives an article its publication day, or with null takes it back to what the page says. */
  setPublished(articleId: string, day: DayNumber | null, decision?: Decision): Promise<ResolveReport>;
  setSource(articleId: string, source: SourceInput, decision?: Decision & Keeping): Promise<DecidedTogether>;

  correct(input: CorrectionInput): Promise<{ correction: Correction; report: ResolveReport }>;
  /** Takes a correction back by a new record; the earlier value, if any, holds again. */
  undo(correctionId: string, decision?: Decision): Promise<{ correction: Correction; report: ResolveReport }>;
  /** Several decisions, all kept or none. */
  decideAll(decisions: readonly ReviewDecision[], keeping?: Keeping): Promise<DecidedTogether>;
  /** Takes several decisions back, the last first, all or none. */
  undoAll(correctionIds: readonly string[], keeping?: Pick<Keeping, "keep">): Promise<DecidedTogether>;
  /** Events that could be the same as one, the likest first; null when there is no such event. */
  eventsNear(eventId: string): Promise<readonly TimelineEvent[] | null>;
  /** What a person should look at, the weightiest first. */
  reviewQueue(limit: number): Promise<ReviewQueue>;
  countReview(): Promise<number>;
  /** How well each rule read the dates that a person looked at, the one with most of them first. */
  ruleAccuracy(): Promise<readonly RuleAccuracy[]>;
  /** Newest first; of one event or article, or all. */
  corrections(targetId?: string): Promise<readonly Correction[]>;

  /** Takes in decisions made in another database; a second time changes nothing. */
  importCorrections(corrections: readonly Correction[]): Promise<ImportReport>;

  /** What `remove` would take, nothing kept. */
  previewRemoval(articleId: string): Promise<RemovalPreview>;
  /** Takes an article and the events only it tells of out, and leaves a record that says so. */
  remove(articleId: string, decision?: Decision): Promise<Removal>;
  removals(): Promise<readonly Removal[]>;

  /** Reads the samples once in the life of a database; null when that has been done before. */
  seedSamples(pages: readonly PageInput[]): Promise<IngestReport | null>;
  /** Removes every sample for good, also those not read yet; returns how many articles went. */
  removeSamples(): Promise<number>;
  hasSamples(): Promise<boolean>;

  /** Extracts everything again with the present rules; human decisions stay. */
  reextract(options?: { onArticle?: (done: number, of: number) => void }): Promise<ReextractReport>;

  /** Takes the last reading of everything back; decisions made since hold. */
  takeBackReextraction(): Promise<ReextractReport>;
  /** The newest reading of everything, or taking back of one; null when there was none. */
  lastRun(): Promise<EngineRun | null>;
  /** True when an earlier version read what is here: newer rules may read more. */
  isRereadingAdvised(): Promise<boolean>;

  /** The name that signs decisions. */
  reviewer(): Promise<string>;
  setReviewer(name: string): Promise<void>;

  /** Writes a copy of the database to a file that must not exist yet. */
  backup(file: string): Promise<void>;
  /** Replaces the content by that of a backup; returns the file in which the old content is kept. */
  restore(file: string): Promise<{ keptAt: string }>;
  check(): Promise<DatabaseCheck>;
  close(): Promise<void>;
}
