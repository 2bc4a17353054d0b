"use client";

import { useEffect, useId, useState } from "react";
import type { TimeExpression } from "@/lib/core/time-expression";
import { callApi } from "../api-client";
import { expressionLook } from "../articles/reader/expression-look";
import { HowCard } from "../articles/reader/how-card";
import reader from "../articles/reader/reader.module.css";
import { readerBlocks } from "../articles/reader/reader-blocks";
import { DateField } from "../components/date-field.client";
import { EXPLAIN } from "../texts/explain";
import styles from "./explain.module.css";

interface Explained {
  text: string;
  expressions: readonly TimeExpression[];
}

const DELAY_MS = 120;

/** A sentence as it is typed, with the chain of reasons of each of its time expressions. */
export function ExplainForm() {
  const id = useId();
  const [text, setText] = useState<string>(EXPLAIN.example);
  const [published, setPublished] = useState<string>(EXPLAIN.exampleDay);
  const [explained, setExplained] = useState<Explained>({ text: "", expressions: [] });
  const [problem, setProblem] = useState("");

  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const body = { text, ...(published.trim() === "" ? {} : { published }) };
      const call = callApi<Explained>("/api/explain", { method: "POST", body, signal: abort.signal });
      const answer = await call.catch(() => null);
      if (answer === null) return;
      // A half-typed day is no news: its own field says so, and the last answer stays.
      setProblem(answer.ok || answer.problem.code === "not-one-day" ? "" : answer.problem.message);
      if (answer.ok) setExplained(answer.value);
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, published]);

  const { expressions } = explained;
  return (
    <div className={styles["columns"]}>
      <div className="stack">
        <div className="field">
          <label htmlFor={id}>{EXPLAIN.text}</label>
          <textarea
            id={id}
            className={`input ${styles["sentence"]}`}
            rows={4}
            dir="auto"
            value={text}
            onChange={(change) => setText(change.currentTarget.value)}
          />
        </div>
        <DateField
          label={EXPLAIN.published}
          hint={EXPLAIN.publishedHint}
          oneDay
          value={published}
          onChange={setPublished}
        />
        {explained.text.trim() === "" ? null : <Marked explained={explained} />}
      </div>
      <section className="stack" aria-label={EXPLAIN.read}>
        <p role="status" className="soft">
          {problem !== "" ? problem : expressions.length === 0 ? EXPLAIN.none : EXPLAIN.found(expressions.length)}
        </p>
        {expressions.map((expression) => (
          <article key={`${expression.start}-${expression.text}`} className="card stack tight">
            <h2 className={styles["words"]}>“{expression.text}”</h2>
            <HowCard expression={expression} events={[]} />
          </article>
        ))}
      </section>
    </div>
  );
}

function Marked({ explained: { text, expressions } }: { explained: Explained }) {
  const [block] = readerBlocks({ text, zones: [{ kind: "body", start: 0, end: text.length }] }, expressions);
  return (
    <p className={`${reader["text"]} ${styles["marked"]}`} dir="auto">
      {block?.segments.map(({ start, text: words, expression }) => {
        const found = expression === undefined ? undefined : expressions[expression];
        return found === undefined ? (
          words
        ) : (
          <mark key={start} className={reader[expressionLook(found)]}>
            {words}
          </mark>
        );
      })}
    </p>
  );
}
