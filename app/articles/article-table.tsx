import Link from "next/link";
import type { ArticleSummary } from "@/lib/core/views";
import { publishedInWords } from "@/lib/exports/sources";
import { nameOrCode } from "../country-name";
import { ARTICLES } from "../texts/articles";
import styles from "./articles.module.css";

const WORDS = ARTICLES.table;

export function ArticleTable({ articles }: { articles: readonly ArticleSummary[] }) {
  return (
    <table className={styles["table"]}>
      <caption className="visually-hidden">{WORDS.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{WORDS.title}</th>
          <th scope="col">{WORDS.outlet}</th>
          <th scope="col">{WORDS.published}</th>
          <th scope="col">{WORDS.events}</th>
          <th scope="col">{WORDS.countries}</th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id}>
            <th scope="row" lang={article.language} dir="auto">
              <Link href={`/articles/${article.id}`} prefetch={false}>
                {article.title}
              </Link>
              <span className={styles["marks"]}>
                {article.isSample ? <span className="chip">{WORDS.sample}</span> : null}
                {article.sightings > 1 ? <span className="chip">{WORDS.seenTwice(article.sightings)}</span> : null}
              </span>
            </th>
            <td data-label={WORDS.outlet}>
              {article.outlet ?? <span className={styles["none"]}>{WORDS.unknownOutlet}</span>}
            </td>
            <td data-label={WORDS.published}>
              {article.published.basis === "unknown" ? (
                <Link href={`/articles/${article.id}#published`} prefetch={false}>
                  {WORDS.setIt}
                </Link>
              ) : (
                publishedInWords(article)
              )}
            </td>
            <td data-label={WORDS.events}>
              {article.events.toLocaleString("en-GB")}{" "}
              {article.undated === 0 ? null : <span className="chip caution">{WORDS.undated(article.undated)}</span>}
            </td>
            <td data-label={WORDS.countries}>
              {article.countries.map((code, i) => (
                <span key={code}>
                  {i === 0 ? "" : ", "}
                  <Link href={`/countries/${code}?article=${article.id}`} prefetch={false}>
                    {nameOrCode(code)}
                  </Link>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
