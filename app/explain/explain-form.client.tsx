"use client";

import { useEffect, useId, useState } from "react";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { NearMiss } from "@/lib/temporal";
import { callApi } from "../api-client";
import { HowCard } from "../articles/reader/how-card";
import { NearMissCard } from "../articles/reader/near-miss-card";
import reader from "../articles/reader/reader.module.css";
import { readerBlocks } from "../articles/reader/reader-blocks";
import { markLook, readerMarks } from "../articles/reader/reader-marks";
import { DateField } from "../components/date-field.client";
import { EXPLAIN } from "../texts/explain";
import styles from "./explain.module.css";

interface Explained {
  text: string;
  /** False while the publication day is half typed: the last answer then stays. */
  publishedRead: boolean;
  expressions: readonly TimeExpression[];
  nearMisses: readonly NearMiss[];
}

const DELAY_MS = 120;
/** What the server reads at once (app/api/explain). */
const TEXT_LENGTH_MAX = 20_000;

/** A sentence as it is typed, with the chain of reasons of each of its time expressions. */
export function ExplainForm() {
  const id = useId();
  const [text, setText] = useState<string>(EXPLAIN.example);
  const [published, setPublished] = useState<string>(EXPLAIN.exampleDay);
  const [explained, setExplained] = useState<Explained | null>(null);
  const [problem, setProblem] = useState("");

  useEffect(() => {
    if (text.length > TEXT_LENGTH_MAX) return setProblem(EXPLAIN.tooLong(text.length));
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const body = { text, ...(published.trim() === "" ? {} : { published }) };
      const call = callApi<Explained>("/api/explain", { method: "POST", body, signal: abort.signal });
      const answer = await call.catch(() => null);
      if (answer === null) return;
      setProblem(answer.ok ? "" : answer.problem.message);
      if (!answer.ok) return;
      const { value } = answer;
      // While only the day is half typed, what was read stays; another sentence is read without it.
      setExplained((before) => (value.publishedRead || before?.text !== value.text ? value : before));
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, published]);

  const isEmpty = explained === null || explained.text.trim() === "";
  const marks = isEmpty ? [] : marksOf(explained);
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
        {isEmpty ? null : <Marked explained={explained} />}
      </div>
      <section className="stack" aria-label={EXPLAIN.read}>
        <output className={problem === "" ? "soft" : "notice problem"}>
          {problem !== "" ? problem : foundIn(explained)}
        </output>
        {marks.map((mark) => (
          <article key={`${mark.start}-${mark.end}`} className="card stack tight">
            {mark.kind === "near-miss" ? (
              <NearMissCard nearMiss={mark.nearMiss} />
            ) : (
              <>
                <h2 className={styles["words"]}>“{mark.expression.text}”</h2>
                <HowCard expression={mark.expression} events={[]} />
              </>
            )}
          </article>
        ))}
      </section>
    </div>
  );
}

/** Nothing before the first answer: that no date was found would not be true. */
function foundIn(explained: Explained | null): string {
  if (explained === null) return "";
  if (explained.text.trim() === "") return EXPLAIN.empty;
  const count = explained.expressions.length;
  const found = count === 0 ? EXPLAIN.none : EXPLAIN.found(count);
  return explained.publishedRead ? found : `${found} ${EXPLAIN.withoutDay}`;
}

const wholeText = (text: string) => [{ kind: "body" as const, start: 0, end: text.length }];

const marksOf = ({ text, expressions, nearMisses }: Explained) =>
  readerMarks({ id: "", zones: wholeText(text) }, expressions, nearMisses, []);

function Marked({ explained }: { explained: Explained }) {
  const { text } = explained;
  const marks = marksOf(explained);
  const [block] = readerBlocks({ text, zones: wholeText(text) }, marks);
  return (
    <p className={`${reader["text"]} ${styles["marked"]}`} dir="auto">
      {block?.segments.map(({ start, text: words, mark: index }) => {
        const mark = index === undefined ? undefined : marks[index];
        return mark === undefined ? (
          words
        ) : (
          <mark key={start} className={reader[markLook(mark)]}>
            {words}
          </mark>
        );
      })}
    </p>
  );
}
