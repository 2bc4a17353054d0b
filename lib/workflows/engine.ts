import type { Article, PublicationDate } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import type { Problem } from "@/lib/core/problem";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { EventDate, TimelineEvent } from "@/lib/core/timeline-event";

/** What one article gives, as lib/extraction reads it. */
export interface Extraction {
  article: Article;
  timeExpressions: readonly TimeExpression[];
  events: readonly TimelineEvent[];
  countries: { primary: readonly string[]; secondary: readonly string[]; mentioned: readonly string[] };
  problems: readonly Problem[];
}

/** The pure part of Dateline: what reads pages and merges events. Tests put a small one in its place. */
export interface Engine {
  readPage(input: { file: string; text: string }): { articles: readonly Article[]; problems: readonly Problem[] };
  inferPublication(article: Article, given?: DayNumber | null): PublicationDate;
  extractArticle(
    article: Article,
    options?: { dateOverrides?: ReadonlyMap<string, EventDate>; rejected?: ReadonlySet<string> },
  ): Extraction;
  /** The same result in any order of its input. */
  mergeAcross(events: readonly TimelineEvent[]): readonly TimelineEvent[];
  /** The English name of an ISO code; the code where it has none. */
  countryName(code: string): string;
}
