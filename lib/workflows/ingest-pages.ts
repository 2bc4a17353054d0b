import type { Article } from "@/lib/core/article";
import { documentId } from "@/lib/core/content-id";
import type { Problem } from "@/lib/core/problem";
import type {
  IngestItem,
  IngestOutcome,
  IngestPreview,
  IngestReport,
  PageInput,
  PreviewArticle,
} from "@/lib/core/views";
import type { StorageWriter } from "@/lib/storage";
import { applyCorrections } from "./apply-corrections";
import { type Context, workflowProblem } from "./context";
import { distinctProblems } from "./distinct-problems";
import { readArticle, withGivenSource } from "./read-article";
import { loadDecisions, resolveArticles } from "./resolve-articles";

interface IngestOptions {
  isSample?: boolean;
  onItem?: (item: IngestItem, pagesDone: number) => void;
}

const OUTCOMES = { new: "stored", "new-page": "merged", known: "already-known" } as const;

/**
 * Reads pages and keeps what is new, page by page: each is kept whole or not at all, so that a run that was stopped is
 * finished by running it again. Every article found and every page refused is accounted for.
 */
export async function ingestPages(
  context: Context,
  pages: readonly PageInput[],
  options: IngestOptions = {},
): Promise<IngestReport> {
  const items: IngestItem[] = [];
  const problems: Problem[] = [];
  for (const [index, page] of pages.entries()) {
    const read = context.engine.readPage({ file: page.file, text: page.text });
    const kept =
      read.articles.length === 0
        ? { items: [refused(page, read.problems)], problems: [] }
        : await keepPage(context, page, read.articles, options.isSample ?? false);
    items.push(...kept.items);
    problems.push(...read.problems, ...kept.problems);
    if (read.articles.length === 0 && read.problems.length === 0) {
      problems.push(...kept.items.flatMap(({ problem }) => problem ?? []));
    }
    for (const item of kept.items) options.onItem?.(item, index + 1);
  }
  const count = (outcome: IngestOutcome): number => items.filter((item) => item.outcome === outcome).length;
  return {
    read: items.length,
    stored: count("stored"),
    merged: count("merged"),
    alreadyKnown: count("already-known"),
    refused: count("refused"),
    items,
    problems: distinctProblems(problems),
  };
}

const refused = ({ file }: PageInput, problems: readonly Problem[]): IngestItem => ({
  file,
  outcome: "refused",
  problem: problems[0] ?? workflowProblem("no-article-found", { file }),
});

interface Kept {
  items: IngestItem[];
  problems: Problem[];
}

function keepPage(
  { storage, engine, now }: Context,
  page: PageInput,
  articles: readonly Article[],
  isSample: boolean,
): Promise<Kept> {
  const { text } = page;
  const pageId = documentId(text);
  return storage.write(async (writer) => {
    const at = now();
    const removed = await removedIds(writer);
    const wanted = isSample ? articles.filter(({ id }) => !removed.has(id)) : articles;
    const kept: Kept = { items: [], problems: [] };
    if (wanted.length === 0) return kept;
    const pageChanged = await writer.savePage({ ...page, id: pageId, articles: articles.length }, at);
    for (const article of wanted) {
      const seen = await writer.saveArticle(article, pageId, { isSample, at });
      const news = pageChanged || seen !== "known";
      const resolved = news ? await resolveArticles(writer, engine, [article.id]) : null;
      kept.problems.push(...(resolved?.problems ?? []));
      kept.items.push({
        file: page.file,
        outcome: OUTCOMES[seen],
        articleId: article.id,
        title: article.title,
        ...(resolved !== null && { events: resolved.events }),
        ...(seen === "new" && removed.has(article.id) && { returned: true }),
      });
    }
    return kept;
  });
}

const removedIds = async (writer: Pick<StorageWriter, "removals">): Promise<Set<string>> =>
  new Set((await writer.removals()).map(({ articleId }) => articleId));

/** What pages hold, as `ingestPages` would keep it; nothing is kept. */
export async function previewPages({ storage, engine }: Context, pages: readonly PageInput[]): Promise<IngestPreview> {
  const decisions = await loadDecisions(storage);
  const removed = await removedIds(storage);
  const found: PreviewArticle[] = [];
  const problems: Problem[] = [];
  for (const page of pages) {
    const read = engine.readPage({ file: page.file, text: page.text });
    problems.push(...read.problems);
    if (read.articles.length === 0 && read.problems.length === 0) {
      problems.push(workflowProblem("no-article-found", { file: page.file }));
    }
    for (const article of read.articles) {
      const stored = await storage.storedArticle(article.id);
      const extraction = readArticle(engine, withGivenSource(article, page, read.articles.length), decisions);
      problems.push(...extraction.problems);
      found.push({
        article: extraction.article,
        timeExpressions: extraction.timeExpressions,
        events: extraction.events.map((event) => applyCorrections(event, decisions.ofEvent(event))),
        countries: extraction.countries,
        state: stored !== null ? "known" : removed.has(article.id) ? "removed" : "new",
      });
    }
  }
  return { articles: found, problems };
}
