import type { Article, PublicationBasis } from "@/lib/core/article";
import { dayInWords, daysInWords } from "@/lib/core/date-words";
import type { TimelineEvent } from "@/lib/core/timeline-event";

/** A source with its number: the endnote of a printed event. */
export interface NumberedSource {
  number: number;
  article: Article;
}

/** The articles that the events cite, each once, numbered in the order in which the events first name them. */
export function numberedSources(events: readonly TimelineEvent[], articles: readonly Article[]): NumberedSource[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const cited = new Set(events.flatMap((event) => event.evidence.map((evidence) => evidence.articleId)));
  const found = [...cited].map((id) => byId.get(id)).filter((article) => article !== undefined);
  return found.map((article, index) => ({ number: index + 1, article }));
}

/** The source numbers of one event, ascending. */
export function sourceNumbers(event: TimelineEvent, sources: readonly NumberedSource[]): number[] {
  const cited = new Set(event.evidence.map((evidence) => evidence.articleId));
  return sources.filter(({ article }) => cited.has(article.id)).map(({ number }) => number);
}

const BASIS_WORDS: Readonly<Record<PublicationBasis, string>> = {
  metadata: "from the page's own data",
  url: "from the address",
  dateline: "from the dateline",
  caption: "from a caption",
  user: "given by a person",
  inferred: "inferred from the text",
  unknown: "",
};

/** "5 May 2021 (from the dateline)", "between 4 and 10 May 2021 …", "publication date unknown". */
export function publishedInWords({ published }: Pick<Article, "published">): string {
  const { from, to, best, basis } = published;
  const because = BASIS_WORDS[basis] === "" ? "" : ` (${BASIS_WORDS[basis]})`;
  if (best !== null) return `${dayInWords(best)}${because}`;
  if (from !== null && to !== null) return `${daysInWords(from, to)}, exact day unknown${because}`;
  if (from !== null) return `on or after ${dayInWords(from)}${because}`;
  if (to !== null) return `on or before ${dayInWords(to - 1)}${because}`;
  return "publication date unknown";
}
