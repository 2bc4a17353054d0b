import { isDated } from "@/lib/core/timeline-event";
import type { IngestItem, IngestPreview, IngestReport, PreviewArticle } from "@/lib/core/views";
import type { ChosenPage } from "./read-files";

/** One page on its way into the database. */
export type PageState =
  | { name: "waiting" }
  | { name: "working" }
  | { name: "done"; report: IngestReport }
  /** It was not read, and nothing of it was kept: it can be tried again. */
  | { name: "failed"; problem: string };

export interface PageResult {
  page: ChosenPage;
  state: PageState;
}

interface ArticleSet {
  article: PreviewArticle["article"];
  /** How many of its events. */
  count: number;
}

/** What became of all pages: read = stored + merged + alreadyKnown + refused; what is left was not read. */
export interface IngestAccount {
  read: number;
  stored: readonly IngestItem[];
  merged: readonly IngestItem[];
  alreadyKnown: readonly IngestItem[];
  refused: readonly IngestItem[];
  problems: IngestReport["problems"];
  /** Pages that failed or were not tried. */
  left: readonly PageResult[];
  /** Events of the articles that are new. */
  events: number;
  /** New articles with events that need a date, and with events whose date is uncertain. */
  undated: readonly ArticleSet[];
  uncertain: readonly ArticleSet[];
  /** Countries that got events, the most first. */
  countries: readonly { country: string; events: number }[];
}

/** As the overview counts them (CountrySummary). */
const UNCERTAIN_BELOW = 0.6;

const withCount = (
  articles: readonly PreviewArticle[],
  fits: (event: PreviewArticle["events"][number]) => boolean,
): ArticleSet[] =>
  articles
    .map(({ article, events }) => ({ article, count: events.filter(fits).length }))
    .filter(({ count }) => count > 0);

/** Adds up what the pages came to. The sets of events come from the preview, which showed the same articles. */
export function ingestAccount(results: readonly PageResult[], preview: IngestPreview): IngestAccount {
  const reports = results.flatMap(({ state }) => (state.name === "done" ? [state.report] : []));
  const items = reports.flatMap((report) => report.items);
  const of = (outcome: IngestItem["outcome"]): IngestItem[] => items.filter((item) => item.outcome === outcome);
  const stored = of("stored");
  const isNew = new Set(stored.map(({ articleId }) => articleId));
  const found = distinct(preview.articles).filter(({ article }) => isNew.has(article.id));
  const events = new Map<string, number>();
  for (const event of found.flatMap((one) => one.events)) {
    for (const country of [...event.countries.primary, ...event.countries.secondary])
      events.set(country, (events.get(country) ?? 0) + 1);
  }
  return {
    read: reports.reduce((sum, { read }) => sum + read, 0),
    stored,
    merged: of("merged"),
    alreadyKnown: of("already-known"),
    refused: of("refused"),
    problems: reports.flatMap(({ problems }) => problems),
    left: results.filter(({ state }) => state.name === "failed" || state.name === "waiting"),
    events: stored.reduce((sum, item) => sum + (item.events ?? 0), 0),
    undated: withCount(found, ({ date }) => !isDated(date)),
    uncertain: withCount(found, ({ date }) => isDated(date) && date.confidence < UNCERTAIN_BELOW),
    countries: [...events]
      .map(([country, count]) => ({ country, events: count }))
      .sort((a, b) => b.events - a.events || (a.country < b.country ? -1 : 1)),
  };
}

/** Each article once: the same article may stand on two of the pages. */
export function distinct(articles: readonly PreviewArticle[]): PreviewArticle[] {
  return [...new Map(articles.map((one) => [one.article.id, one])).values()];
}
