"use client";

import Link from "next/link";
import { type ReactNode, type RefObject, useEffect } from "react";
import type { IngestItem, IngestPreview } from "@/lib/core/views";
import { nameOrCode } from "../country-name";
import { INGEST } from "../texts/ingest";
import styles from "./ingest.module.css";
import { type IngestAccount, ingestAccount, type PageResult } from "./ingest-account";
import { ProblemList } from "./problem-list";
import type { RefusedFile } from "./read-files";
import type { useKeeping } from "./use-keeping.client";

const WORDS = INGEST.report;
const COUNTRIES_MAX = 12;

interface IngestReportViewProps {
  keeping: ReturnType<typeof useKeeping>;
  preview: IngestPreview;
  leftOut: readonly RefusedFile[];
  heading: RefObject<HTMLHeadingElement | null>;
  /** Every page was read: what was pasted need not be held any longer. */
  onAllKept(): void;
  onAgain(): void;
}

/** Each page's status while they are kept, then an account of every article: read = kept + merged + known + refused. */
export function IngestReportView({ keeping, preview, leftOut, heading, onAllKept, onAgain }: IngestReportViewProps) {
  const { results, isRunning } = keeping;
  const account = ingestAccount(results, preview);
  const isWhole = !isRunning && account.left.length === 0;
  const done = results.filter(({ state }) => state.name === "done").length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the last page is done
  useEffect(() => {
    if (isWhole) onAllKept();
  }, [isWhole]);

  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {isRunning ? WORDS.running(done, results.length) : isWhole ? WORDS.title : WORDS.part}
      </h2>
      {isRunning ? (
        <progress className={styles["progress"]} max={results.length} value={done} aria-label={WORDS.progress} />
      ) : null}
      <output>{isRunning ? "" : WORDS.account(account.read, partsOf(account))}</output>
      {isRunning && results.length > 1 ? (
        <div className="buttons">
          <button type="button" className="button" onClick={keeping.stop}>
            {WORDS.stop}
          </button>
        </div>
      ) : null}
      <Left account={account} isRunning={isRunning} results={results} onGoOn={keeping.goOn} />
      {isRunning ? null : <Sets account={account} />}
      <Items title={WORDS.sets.stored} items={account.stored} look="chip done" account={account} />
      <Items title={WORDS.sets.merged} items={account.merged} look="chip" account={account} />
      <Items title={WORDS.sets.alreadyKnown} items={account.alreadyKnown} look="chip" account={account} />
      <Items title={WORDS.sets.refused} items={account.refused} look="chip problem" account={account} />
      <ProblemList problems={notListed(account, leftOut)} />
      <div className="buttons">
        <Link href="/" className={isWhole ? "button primary" : "button"}>
          {WORDS.countries}
        </Link>
        <button type="button" className="button" disabled={isRunning} onClick={onAgain}>
          {isWhole ? WORDS.more : WORDS.giveUp}
        </button>
      </div>
    </section>
  );
}

const partsOf = ({ stored, merged, alreadyKnown, refused }: IngestAccount): string =>
  [
    WORDS.stored(stored.length),
    merged.length === 0 ? "" : WORDS.merged(merged.length),
    alreadyKnown.length === 0 ? "" : WORDS.alreadyKnown(alreadyKnown.length),
    refused.length === 0 ? "" : WORDS.refused(refused.length),
  ]
    .filter((part) => part !== "")
    .join(", ");

/** Problems that no item tells, and the files that never got as far as being read. */
function notListed({ refused, problems }: IngestAccount, leftOut: readonly RefusedFile[]) {
  const listed = new Set(refused.map(({ problem }) => problem?.message));
  return [
    ...problems.filter(({ message }) => !listed.has(message)),
    ...leftOut.map(({ file, reason }) => ({ code: "left-out", file, message: reason })),
  ];
}

interface LeftProps {
  account: IngestAccount;
  results: readonly PageResult[];
  isRunning: boolean;
  onGoOn(): void;
}

/** Pages that are not kept yet: their status while the others are, then why not and the way on. */
function Left({ account, results, isRunning, onGoOn }: LeftProps) {
  const shown = isRunning ? results.filter(({ state }) => state.name !== "done") : account.left;
  if (shown.length === 0) return null;
  return (
    <section className={isRunning ? "stack tight" : "notice problem stack tight"} aria-label={WORDS.left}>
      {isRunning ? null : <h3>{WORDS.leftTitle(shown.length)}</h3>}
      <ul className={styles["items"]}>
        {shown.map(({ page, state }) => (
          <li key={page.file}>
            <span className={state.name === "failed" ? "chip problem" : "chip"}>{WORDS.state[state.name]}</span>{" "}
            {page.file}
            {state.name === "failed" ? <span className="soft"> {state.problem}</span> : null}
          </li>
        ))}
      </ul>
      {isRunning ? null : (
        <div className="buttons">
          <button type="button" className="button primary" onClick={onGoOn}>
            {WORDS.goOn(shown.length)}
          </button>
        </div>
      )}
    </section>
  );
}

/** The ways on from what was added: its timelines, what waits for a date, what is uncertain. */
function Sets({ account: { countries, undated, uncertain } }: { account: IngestAccount }) {
  const sum = (sets: readonly { count: number }[]): number => sets.reduce((total, { count }) => total + count, 0);
  const lines: [key: string, content: ReactNode][] = [];
  if (countries.length > 0) {
    const shown = countries.slice(0, COUNTRIES_MAX);
    lines.push([
      WORDS.timelines,
      <>
        {shown.map(({ country, events }, index) => (
          <span key={country}>
            {index === 0 ? "" : ", "}
            <Link href={`/countries/${country}`}>{nameOrCode(country)}</Link> {events}
          </span>
        ))}
        {countries.length > shown.length ? ` ${WORDS.moreCountries(countries.length - shown.length)}` : ""}
      </>,
    ]);
  }
  if (undated.length > 0) {
    lines.push([
      WORDS.undated(sum(undated)),
      undated.map(({ article, count }, index) => (
        <span key={article.id}>
          {index === 0 ? "" : ", "}
          <Link href={`/articles/${article.id}#published`} lang={article.language} dir="auto">
            {article.title}
          </Link>{" "}
          {count}
        </span>
      )),
    ]);
  }
  if (uncertain.length > 0) {
    lines.push([
      WORDS.uncertain(sum(uncertain)),
      <Link key="review" href="/review">
        {WORDS.review}
      </Link>,
    ]);
  }
  if (lines.length === 0) return null;
  return (
    <dl className={styles["sets"]}>
      {lines.map(([key, content]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ItemsProps {
  title(count: number): string;
  items: readonly IngestItem[];
  look: string;
  account: IngestAccount;
}

function Items({ title, items, look, account }: ItemsProps) {
  if (items.length === 0) return null;
  return (
    <section className="stack tight">
      <h3>{title(items.length)}</h3>
      <ul className={styles["items"]}>
        {items.map((item) => (
          <li key={`${item.file}-${item.articleId ?? item.problem?.message}`}>
            <span className={look}>{WORDS.outcome[item.outcome]}</span>{" "}
            {item.articleId === undefined ? (
              <strong>{item.file}</strong>
            ) : (
              <Link href={`/articles/${item.articleId}`} dir="auto">
                {item.title ?? item.file}
              </Link>
            )}{" "}
            <span className="soft">
              {item.events === undefined ? "" : WORDS.events(item.events)}
              {undatedOf(account, item)} {item.returned ? WORDS.returned : ""}
            </span>
            {item.problem === undefined ? null : <p className="soft">{item.problem.message}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function undatedOf({ undated }: IngestAccount, { articleId }: IngestItem): string {
  const set = undated.find(({ article }) => article.id === articleId);
  return set === undefined ? "" : `, ${WORDS.undatedHere(set.count)}`;
}
