import type { Article, PublicationDate } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import type { Problem } from "@/lib/core/problem";
import type { InOneStory } from "@/lib/core/story";
import type { EventLink, TimeExpression } from "@/lib/core/time-expression";
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

interface LinkQuestion {
  ids: readonly [string, string];
  ifOneStory: readonly (readonly [string, string])[];
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
  /** Pairs of these events that merging may link, each with one of the ids, and the pairs of articles that must tell one story for it. */
  linksTo(ids: ReadonlySet<string>, events: readonly TimelineEvent[]): readonly LinkQuestion[];
  /** The event among those of a story that the words of a link surely speak of. */
  anchorAmong(link: EventLink, events: readonly TimelineEvent[], isUndated?: boolean): TimelineEvent | null;
  /** The date of an event counted from another one, as its link says. */
  dateFrom(link: EventLink, anchor: TimelineEvent, event: TimelineEvent, published: PublicationDate): EventDate | null;
  /** The English name of an ISO code; the code where it has none. */
  countryName(code: string): string;
}
