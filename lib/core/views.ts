import type { Article } from "./article";
import type { DayNumber } from "./civil-time";
import type { Correction } from "./correction";
import type { Problem } from "./problem";
import type { TimeExpression } from "./time-expression";
import type { EventDate, TimelineEvent } from "./timeline-event";

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

export interface Removal {
  articleId: string;
  title: string;
  events: number;
  who: string;
  reason?: string;
  at: string;
}
