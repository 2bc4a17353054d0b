import type { Metadata } from "next";
import Link from "next/link";
import { publishedInWords } from "@/lib/exports/sources";
import { InstantWords } from "../components/instant-words";
import { nameOrCode } from "../country-name";
import { dateline } from "../dateline";
import { ARTICLES } from "../texts/articles";
import styles from "./articles.module.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: ARTICLES.title };

const WORDS = ARTICLES.table;

export default async function ArticlesPage() {
  const opened = await dateline();
  const [articles, removals, events] = await Promise.all([opened.articles(), opened.removals(), opened.countEvents()]);
  return (
    <div className="stack">
      <div className="page-head">
        <h1>{ARTICLES.title}</h1>
        {articles.length === 0 ? (
          <p className="lede">{ARTICLES.empty}</p>
        ) : (
          <p className="lede">{ARTICLES.lede(articles.length, events)}</p>
        )}
        <div>
          <Link href="/ingest" className="button primary">
            {ARTICLES.add}
          </Link>
        </div>
      </div>
      {articles.length === 0 ? null : (
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
                  <Link href={`/articles/${article.id}`}>{article.title}</Link>
                  <span className={styles["marks"]}>
                    {article.isSample ? <span className="chip">{WORDS.sample}</span> : null}
                    {article.sightings > 1 ? <span className="chip">{WORDS.seenTwice(article.sightings)}</span> : null}
                  </span>
                </th>
                <td data-label={WORDS.outlet}>
                  {article.outlet ?? <span className="muted">{WORDS.unknownOutlet}</span>}
                </td>
                <td data-label={WORDS.published}>
                  {article.published.basis === "unknown" ? (
                    <Link href={`/articles/${article.id}#published`}>{WORDS.setIt}</Link>
                  ) : (
                    publishedInWords(article)
                  )}
                </td>
                <td data-label={WORDS.events}>
                  {article.events}{" "}
                  {article.undated === 0 ? null : (
                    <span className="chip caution">{WORDS.undated(article.undated)}</span>
                  )}
                </td>
                <td data-label={WORDS.countries}>
                  {article.countries.map((code, i) => (
                    <span key={code}>
                      {i === 0 ? "" : ", "}
                      <Link href={`/countries/${code}?article=${article.id}`}>{nameOrCode(code)}</Link>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <section className="stack tight" aria-labelledby="removals">
        <h2 id="removals">{ARTICLES.removals.title}</h2>
        {removals.length === 0 ? (
          <p className="muted">{ARTICLES.removals.none}</p>
        ) : (
          <ul className={styles["removals"]}>
            {removals.map((removal) => (
              <li key={removal.articleId + removal.at}>
                <strong>{removal.title}</strong>{" "}
                <span className="soft">
                  {ARTICLES.removals.line(removal.events)}. {removal.who}, <InstantWords at={removal.at} />
                  {removal.reason === undefined ? "" : `: ${removal.reason}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
