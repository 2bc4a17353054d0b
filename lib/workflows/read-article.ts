import type { Article, PublicationBasis } from "@/lib/core/article";
import type { DayNumber } from "@/lib/core/civil-time";
import type { PageInput } from "@/lib/core/views";
import type { StoredArticle } from "@/lib/storage";
import { applySource } from "./apply-corrections";
import { separate } from "./by-hand";
import type { Decisions } from "./decisions";
import type { Engine, Extraction } from "./engine";

/** An article as its page gives it, with what the user said about the page. */
export type ArticleSource = Pick<StoredArticle, "article" | "givenPublished" | "hasSharedUrl">;

/** A day that the page states for itself; it wins over one that was given for the whole page. */
const STATED: ReadonlySet<PublicationBasis> = new Set(["metadata", "url", "dateline"]);

/** What the user gave with a page stands where the page itself says nothing of an article. */
export const withGivenSource = (article: Article, page: PageInput, articlesOnPage: number): ArticleSource => ({
  article: {
    ...article,
    outlet: article.outlet ?? page.outlet,
    url: article.url ?? page.url,
    author: article.author ?? page.author,
    accessed: article.accessed ?? page.accessed,
  },
  givenPublished: page.published ?? null,
  hasSharedUrl: article.url === undefined && page.url !== undefined && articlesOnPage > 1,
});

/** Reads one article with everything people decided: publication day and source of the article, dates of its events. */
export function readArticle(engine: Engine, source: ArticleSource, decisions: Decisions): Extraction {
  const decided = decisions.ofArticle(source.article.id);
  const article = applySource(source.article, decided);
  // The address of a page of many articles would give them all one day.
  const isShared = source.hasSharedUrl && article.url === source.article.url;
  const dating = isShared ? { ...article, url: undefined } : article;
  const corrected = decided.get("published")?.value as DayNumber | undefined;
  const published = publishedOf(engine, dating, corrected, source.givenPublished);
  const extraction = engine.extractArticle(
    { ...dating, published },
    { dateOverrides: decisions.dateOverrides, rejected: decisions.rejected },
  );
  return {
    ...extraction,
    article: { ...extraction.article, url: article.url },
    events: separate(extraction.events, decisions),
  };
}

/** A person's correction first, then what the page states for itself, then the day given with the page. */
function publishedOf(
  engine: Engine,
  article: Article,
  corrected: DayNumber | undefined,
  given: DayNumber | null,
): Article["published"] {
  if (corrected !== undefined) return engine.inferPublication(article, corrected);
  const read = engine.inferPublication(article);
  const isStated = read.best !== null && STATED.has(read.basis);
  return given === null || isStated ? read : engine.inferPublication(article, given);
}
