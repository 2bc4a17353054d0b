import type { Article, PublicationBasis } from "@/lib/core/article";
import { dayInWords, daysInWords } from "@/lib/core/date-words";
import { isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import type { PaperEntry } from "@/lib/timeline/paper";

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

/** Events with their numbers in list, plot and picture: in the order given, those that need a date last. */
export const numberedEntries = (events: readonly TimelineEvent[]): PaperEntry[] =>
  [...events.filter(({ date }) => isDated(date)), ...events.filter(({ date }) => !isDated(date))].map(
    (event, index) => ({ event, number: index + 1 }),
  );

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
