import type { ArticleSummary } from "@/lib/core/views";

/** More would make a page that is slow to read and to draw. */
const ARTICLES_PER_PAGE = 100;

interface ArticleListPage {
  shown: readonly ArticleSummary[];
  found: number;
  /** From 1. */
  page: number;
  pages: number;
}

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The articles whose title or outlet holds every word, one page of them; a page number out of range is brought into it. */
export function articleListPage(articles: readonly ArticleSummary[], query: string, wanted: number): ArticleListPage {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = articles.filter(({ title, outlet }) => {
    const text = fold(`${title} ${outlet ?? ""}`);
    return words.every((word) => text.includes(word));
  });
  const pages = Math.max(1, Math.ceil(found.length / ARTICLES_PER_PAGE));
  const page = Number.isInteger(wanted) ? Math.min(Math.max(1, wanted), pages) : 1;
  return {
    shown: found.slice((page - 1) * ARTICLES_PER_PAGE, page * ARTICLES_PER_PAGE),
    found: found.length,
    page,
    pages,
  };
}
