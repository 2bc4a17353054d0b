import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Dateline } from "@/lib/workflows";
import { onDateline } from "../on-dateline";
import { ARTICLES } from "../texts/articles";
import { articleListPage } from "./article-list-page";
import { ArticleTable } from "./article-table";
import styles from "./articles.module.css";
import { RemovalList } from "./removal-list";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: ARTICLES.title };

interface ArticlesPageProps {
  searchParams: Promise<{ q?: string | string[]; page?: string | string[] }>;
}

export default async function ArticlesPage({ searchParams }: ArticlesPageProps) {
  const { q, page } = await searchParams;
  return onDateline((opened) => articleList(opened, String(q ?? ""), Number(page ?? 1)));
}

async function articleList(opened: Dateline, query: string, wanted: number): Promise<ReactNode> {
  const [articles, removals, events] = await Promise.all([opened.articles(), opened.removals(), opened.countEvents()]);
  const { shown, found, page, pages } = articleListPage(articles, query, wanted);
  return (
    <div className="stack">
      <div className={styles["head"]}>
        <div className="page-head">
          <h1>{ARTICLES.title}</h1>
          <p className="lede">{articles.length === 0 ? ARTICLES.empty : ARTICLES.lede(articles.length, events)}</p>
        </div>
        <Link href="/ingest" className="button primary">
          {ARTICLES.add}
        </Link>
      </div>
      {articles.length === 0 ? null : (
        <search>
          <form action="/articles" className={styles["search"]}>
            <label htmlFor="find-article" className="visually-hidden">
              {ARTICLES.find}
            </label>
            <input
              id="find-article"
              key={query}
              name="q"
              type="search"
              className="input"
              placeholder={`${ARTICLES.find} …`}
              defaultValue={query}
            />
            <button type="submit" className="button">
              {ARTICLES.findButton}
            </button>
            {query === "" ? null : <span className="soft">{ARTICLES.found(found, query)}</span>}
          </form>
        </search>
      )}
      {shown.length === 0 ? null : <ArticleTable articles={shown} />}
      {pages === 1 ? null : <Pages query={query} page={page} pages={pages} />}
      <RemovalList removals={removals} />
    </div>
  );
}

function Pages({ query, page, pages }: { query: string; page: number; pages: number }) {
  const address = (to: number): string =>
    `/articles?${new URLSearchParams({ ...(query ? { q: query } : {}), page: String(to) })}`;
  return (
    <nav className="buttons" aria-label={ARTICLES.pages.label}>
      {page === 1 ? null : (
        <Link className="button" href={address(page - 1)}>
          {ARTICLES.pages.previous}
        </Link>
      )}
      <span>{ARTICLES.pages.position(page, pages)}</span>
      {page === pages ? null : (
        <Link className="button" href={address(page + 1)}>
          {ARTICLES.pages.next}
        </Link>
      )}
    </nav>
  );
}
