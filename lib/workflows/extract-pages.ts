import type { Article } from "@/lib/core/article";
import type { Problem } from "@/lib/core/problem";
import type { PageInput } from "@/lib/core/views";
import { type ArticleExtraction, extractArticle, inferPublication } from "@/lib/extraction";
import { readPage } from "@/lib/ingestion";

/** What the user knows of a page holds for each of its articles that carries nothing of its own. */
function withWhatIsKnown(article: Article, { published, outlet, url, author, accessed }: PageInput): Article {
  const known: Article = {
    ...article,
    ...(article.outlet === undefined && outlet !== undefined && { outlet }),
    ...(article.url === undefined && url !== undefined && { url }),
    ...(article.author === undefined && author !== undefined && { author }),
    ...(accessed !== undefined && { accessed }),
  };
  return { ...known, published: inferPublication(known, published ?? null) };
}

/** Reads pages into articles; an article that stands on several pages is one, seen several times. */
export function readPages(pages: readonly PageInput[]): { articles: Article[]; problems: Problem[] } {
  const articles = new Map<string, Article>();
  const problems: Problem[] = [];
  for (const page of pages) {
    const read = readPage({ file: page.file, text: page.text });
    problems.push(...read.problems);
    for (const found of read.articles) {
      const known = articles.get(found.id);
      if (known === undefined) articles.set(found.id, withWhatIsKnown(found, page));
      else articles.set(found.id, { ...known, alsoAt: [...known.alsoAt, found.source, ...found.alsoAt] });
    }
  }
  return { articles: [...articles.values()], problems };
}

/** Pages to events without a database: what `extract` prints and what a preview shows. */
export function extractPages(pages: readonly PageInput[]): { extractions: ArticleExtraction[]; problems: Problem[] } {
  const { articles, problems } = readPages(pages);
  return { extractions: articles.map((article) => extractArticle(article)), problems };
}
