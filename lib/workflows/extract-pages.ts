import type { Problem } from "@/lib/core/problem";
import type { PageInput } from "@/lib/core/views";
import { readDecisions } from "./decisions";
import type { Extraction } from "./engine";
import { type ArticleSource, readArticle, withGivenSource } from "./read-article";
import { readingEngine } from "./reading-engine";

/** Pages to events without a database; `problems` are those of pages, each extraction has its own. An article that stands on several pages is one, seen several times. */
export function extractPages(pages: readonly PageInput[]): { extractions: Extraction[]; problems: Problem[] } {
  const sources = new Map<string, ArticleSource>();
  const problems: Problem[] = [];
  for (const page of pages) {
    const read = readingEngine.readPage({ file: page.file, text: page.text });
    problems.push(...read.problems);
    for (const found of read.articles) {
      const known = sources.get(found.id);
      if (known === undefined) sources.set(found.id, withGivenSource(found, page, read.articles.length));
      else {
        const alsoAt = [...known.article.alsoAt, found.source, ...found.alsoAt];
        sources.set(found.id, { ...known, article: { ...known.article, alsoAt } });
      }
    }
  }
  const nothingDecided = readDecisions([]);
  const extractions = [...sources.values()].map((source) => readArticle(readingEngine, source, nothingDecided));
  return { extractions, problems };
}
