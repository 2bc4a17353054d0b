import type { Article, PublicationDate } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import type { Problem } from "@/lib/core/problem";
import type { InOneStory } from "@/lib/core/story";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { EventDate, TimelineEvent } from "@/lib/core/timeline-event";

import type { Stories } from "@/lib/extraction";

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
  stories: Stories;
  /** The same result in any order of its input. */
  mergeAcross(events: readonly TimelineEvent[], inOneStory: InOneStory): readonly TimelineEvent[];
  /** Of these events, those with the ids and all that merging may link to one of them. */
  alikeTo(ids: ReadonlySet<string>, events: readonly TimelineEvent[], inOneStory: InOneStory): ReadonlySet<string>;
  /** Pairs of articles of which `alikeTo` asks whether they tell one story. */
  storyQuestions(ids: ReadonlySet<string>, events: readonly TimelineEvent[]): readonly (readonly [string, string])[];
  /** The English name of an ISO code; the code where it has none. */
  countryName(code: string): string;
}
