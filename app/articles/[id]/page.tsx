import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache, type ReactNode } from "react";
import { InstantWords } from "@/app/components/instant-words";
import { nameOrCode } from "@/app/country-name";
import { dateline } from "@/app/dateline";
import { onDateline } from "@/app/on-dateline";
import { ARTICLES, READER } from "@/app/texts/articles";
import { findNearMisses } from "@/lib/temporal";
import styles from "../article.module.css";
import { ArticleEvents } from "../article-events";
import { ArticleHistory } from "../article-history.client";
import { ArticleSource } from "../article-source.client";
import { PublishedBox } from "../published-box.client";
import { ArticleReader } from "../reader/article-reader.client";
import { pointedPlaces } from "../reader/pointed-place";
import { readerBlocks } from "../reader/reader-blocks";
import { readerMarks } from "../reader/reader-marks";
import { RemoveArticle } from "../remove-article.client";

export const dynamic = "force-dynamic";

interface ArticlePageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const load = cache(async (id: string) => (await dateline()).article(id));

/** Null too when the data cannot be read: then the page itself says so. */
const titleOf = async (id: string): Promise<string | null> =>
  load(id).then(
    (detail) => detail?.article.title ?? null,
    () => null,
  );

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  return { title: (await titleOf((await params).id)) ?? ARTICLES.title };
}

export default async function ArticlePage({ params, searchParams }: ArticlePageProps) {
  const [{ id }, address] = await Promise.all([params, searchParams]);
  return onDateline(() => readerPage(id, address));
}

async function readerPage(id: string, address: Awaited<ArticlePageProps["searchParams"]>): Promise<ReactNode> {
  const detail = await load(id);
  if (detail === null) notFound();
  const { article, timeExpressions, events, corrections, mentionedCountries, isSample, addedAt } = detail;
  const pointed = pointedPlaces(
    { at: one(address["at"]), event: one(address["event"]) },
    { id: article.id, length: article.text.length },
    events,
  );
  const marks = readerMarks(article, timeExpressions, findNearMisses(article.text), events);
  const inPointed = marks.findIndex((mark) => pointed.some((p) => p.start <= mark.start && mark.end <= p.end));
  const { outlet, url, author, accessed } = article;
  return (
    <article className="stack">
      <header className={styles["head"]}>
        <p>
          <Link href="/articles">← {READER.back}</Link>
        </p>
        <h1 lang={article.language} dir="auto">
          {article.title}
        </h1>
        <p className="soft">
          {[outlet, author].filter(Boolean).join(" · ")}{" "}
          {isSample ? <span className="chip">{ARTICLES.table.sample}</span> : null}
        </p>
        <PublishedBox articleId={article.id} published={article.published} />
      </header>
      <ArticleReader
        key={`${one(address["at"])}/${one(address["event"])}`}
        blocks={readerBlocks(article, marks, pointed)}
        marks={marks}
        language={article.language}
        initial={inPointed === -1 ? null : inPointed}
      >
        <ArticleEvents articleId={article.id} events={events} published={article.published.best} />
      </ArticleReader>
      <div className={styles["below"]}>
        <section className="stack tight" aria-labelledby="source-title">
          <h2 id="source-title">{READER.source.title}</h2>
          <ArticleSource articleId={article.id} source={{ outlet, url, author, accessed }} />
          <h3>{READER.seenAt}</h3>
          <ul className={styles["places"]}>
            {[article.source, ...article.alsoAt].map(({ file, start, end }) => (
              <li key={`${file}-${start}`}>{READER.place(file, start, end)}</li>
            ))}
          </ul>
          <p className="small muted">
            <InstantWords at={addedAt} />
          </p>
          {mentionedCountries.length === 0 ? null : (
            <p className="small soft">
              {READER.mentioned}: {mentionedCountries.map(nameOrCode).join(", ")}
            </p>
          )}
        </section>
        <section className="stack tight" aria-labelledby="history-title">
          <h2 id="history-title">{READER.history}</h2>
          <ArticleHistory corrections={corrections} />
          <div>
            <RemoveArticle articleId={article.id} />
          </div>
        </section>
      </div>
    </article>
  );
}
