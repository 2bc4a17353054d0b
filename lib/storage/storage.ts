import type { Article } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import type { Correction } from "@/lib/core/correction";
import type { EventFilter } from "@/lib/core/event-filter";
import type { Problem } from "@/lib/core/problem";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import type {
  ArticleSummary,
  CountrySummary,
  DatabaseCheck,
  EngineRun,
  EventRow,
  EventWords,
  ReextractReport,
  Removal,
  WaitingArticle,
} from "@/lib/core/views";
import type { StoryReader, StoryWriter } from "./stories";

/** A page exactly as it came, and what the user said about it. */
interface StoredPage {
  /** sha256 of the text. */
  id: string;
  file: string;
  text: string;
  /** How many articles it holds. */
  articles: number;
  published?: DayNumber;
  outlet?: string;
  url?: string;
  author?: string;
  accessed?: string;
}

/** An article as its pages give it: nothing in it is decided by a person or derived from its words. */
export interface StoredArticle {
  /** `published` is what a page says; outlet, address, author and access day come from a page or were given with one. */
  article: Article;
  /** The day the user gave with a page, for an article that carries none of its own. */
  givenPublished: DayNumber | null;
  /** Its address was given for a page of several articles: it says where the article stands and not when it appeared. */
  hasSharedUrl: boolean;
  isSample: boolean;
  /** ISO instant of the first reading. */
  addedAt: string;
}

/** What one reading of an article gave: all of it can be computed again. */
interface ArticleReading {
  /** With its final publication date and source. */
  article: Article;
  timeExpressions: readonly TimeExpression[];
  /** Events as this article alone tells them. */
  events: readonly TimelineEvent[];
  mentioned: readonly string[];
  problems: readonly Problem[];
  /** Mentions of earlier readings that this one gives no more, and what stands in their place. */
  successors: ReadonlyMap<string, string>;
}

/** A reading as it can be put back later; the article itself never changes. */
export interface KeptReading
  extends Pick<Article, "published" | "outlet" | "url" | "author" | "accessed">,
    Pick<ArticleReading, "timeExpressions" | "events" | "mentioned" | "problems"> {}

/** Something to review, by id: an article that events wait for, or an event. */
export interface ReviewRow {
  kind: "publication" | "event";
  id: string;
  /** Events that wait for it or hang on it. */
  hanging: number;
  impact: number;
}

/** A mention as an earlier reading left it: enough to recognise it in a later one. */
export interface MentionPlace {
  id: string;
  sentenceStart: number;
  sentenceEnd: number;
  triggerStart: number;
  triggerEnd: number;
}

/** An event as one article tells it, and the merged event it is part of. */
export interface EventPart {
  eventId: string;
  event: TimelineEvent;
}

/** `rereading`: "advised" from the day a newer version opens what an older one read, until everything is read again. */
type SettingKey = "reviewer" | "samples" | "rereading";

/** Country summaries without the country's name, which storage does not know. */
export type CountryCount = Omit<CountrySummary, "name">;

export interface StorageReader extends StoryReader {
  setting(key: SettingKey): Promise<string | null>;

  storedArticle(id: string): Promise<StoredArticle | null>;
  /** The same articles as last read, with their final publication date and source. Unknown ids are left out. */
  articles(ids: readonly string[]): Promise<readonly Article[]>;
  articleIds(filter?: { samples?: boolean }): Promise<readonly string[]>;
  articleSummaries(): Promise<readonly ArticleSummary[]>;
  /** Those of unknown publication day that tell of events without a date, most of them first. */
  waitingArticles(): Promise<readonly WaitingArticle[]>;
  timeExpressions(articleId: string): Promise<readonly TimeExpression[]>;
  mentionedCountries(articleId: string): Promise<readonly string[]>;
  mentionPlaces(articleId: string): Promise<readonly MentionPlace[]>;
  /** What the last reading of an article gave. */
  reading(articleId: string): Promise<KeptReading>;
  /** The parts of events that an article tells. */
  partsOfArticle(articleId: string): Promise<readonly TimelineEvent[]>;

  /** In the order of `byDate`. */
  events(filter: EventFilter): Promise<readonly TimelineEvent[]>;
  eventRows(filter: EventFilter): Promise<readonly EventRow[]>;
  countEvents(filter: EventFilter): Promise<number>;
  /** The same events in no order. */
  eventIds(filter: EventFilter): Promise<readonly string[]>;
  /**
   * All events of a country that nobody rejected, in the order of `byDate`: records of lib/core/plot-record.ts end to end,
   * and ids with a line break between them.
   */
  plotRecords(country: string): Promise<{ records: Uint8Array<ArrayBuffer>; ids: string }>;
  /** What is said of events, in no order; unknown ids are left out. */
  eventWords(which: { ids: readonly string[] } | { country: string }): Promise<readonly EventWords[]>;
  /** By event id, mention id or the id of a former mention. */
  event(idOrAlias: string): Promise<TimelineEvent | null>;
  eventsByIds(ids: readonly string[]): Promise<readonly TimelineEvent[]>;
  /** Ids of the events that articles tell of. */
  eventIdsOfArticles(articleIds: readonly string[]): Promise<readonly string[]>;
  /** Ids of the merged events that have these mentions; of a mention not merged yet there is none. */
  eventIdsOfMentions(mentionIds: readonly string[]): Promise<readonly string[]>;
  countries(filter: EventFilter): Promise<readonly CountryCount[]>;

  /** The parts, one an article, that events were merged from. */
  partsOf(eventIds: readonly string[]): Promise<readonly EventPart[]>;
  /** The parts in these articles whose date is counted from another event, or would be if that were known. */
  hangingParts(articleIds: readonly string[]): Promise<readonly EventPart[]>;
  /**
   * Ids of the events with a part that could be the same as one of these: a shared primary country, within some days of
   * it, and the same type, a shared actor or a verb and a noun for one thing.
   */
  candidateEventIds(events: readonly TimelineEvent[], withinDays: number): Promise<readonly string[]>;
  /** Former mention ids that now lead to one of these mentions, by mention. */
  formerMentions(mentionIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The present mentions that these ids, present or former, lead to. */
  presentMentions(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** In the order they were made, wherever that was. */
  corrections(): Promise<readonly Correction[]>;
  removals(): Promise<readonly Removal[]>;

  /**
   * What waits for a person, the weightiest first, and how much waits in all.
   * @param settled articles whose publication date a person called unknown
   */
  reviewRows(limit: number, settled: readonly string[]): Promise<{ rows: readonly ReviewRow[]; total: number }>;

  /** Of the events whose date a person confirmed, how many each rule read: the last of the date's explanation. */
  confirmedByRule(): Promise<readonly { rule: string; events: number }[]>;

  /** The newest run. */
  lastRun(): Promise<EngineRun | null>;
  /** Readings as they were before a run, by article; of one article or all. */
  formerReadings(runId: string, articleId?: string): Promise<ReadonlyMap<string, KeptReading>>;
}

/** Inside `write`: reads see what was written before them. */
export interface StorageWriter extends StorageReader, StoryWriter {
  setSetting(key: SettingKey, value: string): Promise<void>;
  /** Keeps a page; one known already only takes on what the user newly said about it. Returns whether anything changed. */
  savePage(page: StoredPage, at: string): Promise<boolean>;
  /**
   * Keeps an article found on a page with all its places there. `seen` says what was known before:
   * `new` article, known article on a `new-page`, or all `known`.
   */
  saveArticle(
    article: Article,
    pageId: string,
    options: { isSample: boolean; at: string },
  ): Promise<"new" | "new-page" | "known">;
  /** Puts a reading in the place of the earlier one. Its events belong to no merged event until `replaceEvents`. */
  saveReading(reading: ArticleReading): Promise<void>;
  /** Takes events out and puts others in; `parts` names the article events each new one was merged from. */
  replaceEvents(
    takeOut: readonly string[],
    putIn: readonly { event: TimelineEvent; parts: readonly string[] }[],
  ): Promise<void>;
  /** Takes an article out with its reading, and each page that carried nothing else. Events stay until `replaceEvents`. */
  deleteArticle(articleId: string): Promise<void>;
  addCorrection(correction: Correction): Promise<void>;
  addRemoval(removal: Removal): Promise<void>;
  /** Only the newest run can be taken back: adding one forgets what was kept for earlier ones. */
  addRun(run: Pick<EngineRun, "id" | "who" | "at" | "undoes">): Promise<void>;
  finishRun(runId: string, at: string, report: ReextractReport): Promise<void>;
  keepFormerReading(runId: string, articleId: string, reading: KeptReading): Promise<void>;
  dropFormerReading(articleId: string): Promise<void>;
}

export interface Storage extends StorageReader {
  /** All or nothing, alone among writers of all processes; kept on disk when the promise resolves. */
  write<T>(work: (writer: StorageWriter) => Promise<T>): Promise<T>;
  /** Does the work and then forgets it: what would happen if. */
  rehearse<T>(work: (writer: StorageWriter) => Promise<T>): Promise<T>;
  /** Does the work, and forgets it unless what came out of it is to be kept. */
  writeIf<T>(work: (writer: StorageWriter) => Promise<T>, isKept: (result: T) => boolean): Promise<T>;
  /** Writes a copy to a file that must not exist yet. */
  backup(file: string): Promise<void>;
  /** Replaces the content by that of a backup; returns the file in which the old content is kept. */
  restore(file: string, at: string): Promise<{ keptAt: string }>;
  check(): Promise<DatabaseCheck>;
  close(): Promise<void>;
}
