import Link from "next/link";
import type { Ref } from "react";
import type { IngestReport } from "@/lib/core/views";
import { INGEST } from "../texts/ingest";
import styles from "./ingest.module.css";
import { ProblemList } from "./problem-list";

const WORDS = INGEST.report;

interface IngestReportViewProps {
  report: IngestReport;
  heading: Ref<HTMLHeadingElement>;
  onAgain(): void;
}

/** Accounts for every article that was read: read = kept + merged + known + refused. */
export function IngestReportView({ report, heading, onAgain }: IngestReportViewProps) {
  const { read, stored, merged, alreadyKnown, refused, items, problems } = report;
  const parts = [
    WORDS.stored(stored),
    WORDS.merged(merged),
    WORDS.alreadyKnown(alreadyKnown),
    WORDS.refused(refused),
  ].join(", ");
  const listed = new Set(items.map(({ problem }) => problem?.message));
  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {WORDS.title}
      </h2>
      <output>{WORDS.account(read, parts)}</output>
      <ul className={styles["items"]}>
        {items.map((item, i) => (
          <li key={`${item.file}-${item.articleId ?? i}`}>
            <span
              className={item.outcome === "refused" ? "chip problem" : item.outcome === "stored" ? "chip done" : "chip"}
            >
              {WORDS.outcome[item.outcome]}
            </span>{" "}
            {item.articleId === undefined ? (
              <strong>{item.file}</strong>
            ) : (
              <Link href={`/articles/${item.articleId}`}>{item.title ?? item.file}</Link>
            )}{" "}
            <span className="soft">
              {item.events === undefined ? "" : WORDS.events(item.events)} {item.returned ? WORDS.returned : ""}
            </span>
            {item.problem === undefined ? null : <p className="soft">{item.problem.message}</p>}
          </li>
        ))}
      </ul>
      <ProblemList problems={problems.filter(({ message }) => !listed.has(message))} />
      <div className="buttons">
        <Link href="/" className="button primary">
          {WORDS.countries}
        </Link>
        <button type="button" className="button" onClick={onAgain}>
          {WORDS.more}
        </button>
      </div>
    </section>
  );
}
