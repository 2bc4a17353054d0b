import type { RefObject } from "react";
import { byDate } from "@/lib/core/event-filter";
import type { IngestPreview, PreviewArticle } from "@/lib/core/views";
import { publishedInWords } from "@/lib/exports/sources";
import { DateLine } from "../components/date-line";
import { ModalityChip } from "../components/modality-chip";
import { Reasons } from "../components/reasons";
import { nameOrCode } from "../country-name";
import { INGEST } from "../texts/ingest";
import styles from "./ingest.module.css";
import { distinct } from "./ingest-account";
import { ProblemList } from "./problem-list";
import type { RefusedFile } from "./read-files";

interface PreviewViewProps {
  preview: IngestPreview;
  leftOut: readonly RefusedFile[];
  heading: RefObject<HTMLHeadingElement | null>;
  onKeep(): void;
  onBack(): void;
}

/** What the pages hold, before anything is kept. */
export function PreviewView({ preview, leftOut, heading, onKeep, onBack }: PreviewViewProps) {
  const articles = distinct(preview.articles);
  const again = preview.articles.length - articles.length;
  const events = articles.reduce((sum, article) => sum + article.events.length, 0);
  const problems = [
    ...preview.problems,
    ...leftOut.map(({ file, reason }) => ({ code: "left-out", file, message: reason })),
  ];
  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {articles.length === 0 ? INGEST.foundNone : INGEST.found(articles.length, events)}
      </h2>
      {again === 0 ? null : <p className="soft">{INGEST.again(again)}</p>}
      <ProblemList problems={problems} />
      {articles.map((found) => (
        <FoundArticle key={found.article.id} found={found} />
      ))}
      <div className={`buttons ${styles["decide"]}`}>
        {articles.length === 0 ? null : (
          <button type="button" className="button primary" onClick={onKeep}>
            {INGEST.keep(articles.length)}
          </button>
        )}
        <button type="button" className={articles.length === 0 ? "button primary" : "button"} onClick={onBack}>
          {INGEST.back}
        </button>
      </div>
    </section>
  );
}

function FoundArticle({ found: { article, events, countries, state } }: { found: PreviewArticle }) {
  const unknown = article.published.basis === "unknown";
  return (
    <article className="card stack tight">
      <h3 lang={article.language} dir="auto">
        {article.title}
      </h3>
      <p>
        <span className={state === "new" ? "chip done" : "chip caution"}>{INGEST.state[state]}</span>{" "}
        <span className="soft">
          {INGEST.publishedLabel}: <strong>{unknown ? INGEST.unknown : publishedInWords(article)}</strong>
        </span>
      </p>
      {article.published.explanation.length === 0 ? null : (
        <details>
          <summary>{INGEST.reasons}</summary>
          <div className={styles["reasons"]}>
            <Reasons steps={article.published.explanation} />
          </div>
        </details>
      )}
      {events.length === 0 ? (
        <p className="muted">{INGEST.noEvents}</p>
      ) : (
        <ul className={styles["events"]} aria-label={INGEST.events}>
          {[...events].sort(byDate).map((event) => (
            <li key={event.id}>
              <div className={styles["event-date"]}>
                <DateLine date={event.date} plain />
              </div>
              <div>
                <strong>{event.headline}</strong> <ModalityChip event={event} />{" "}
                <span className="muted small">
                  {[...event.countries.primary, ...event.countries.secondary].map(nameOrCode).join(", ")}
                </span>
                {event.date.explanation.length === 0 ? null : (
                  <details className="small">
                    <summary>{INGEST.why}</summary>
                    <div className={styles["reasons"]}>
                      <Reasons steps={event.date.explanation} />
                    </div>
                  </details>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {countries.mentioned.length === 0 ? null : (
        <p className="small muted">
          {INGEST.mentioned}: {countries.mentioned.map(nameOrCode).join(", ")}
        </p>
      )}
    </article>
  );
}
