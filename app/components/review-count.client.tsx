"use client";

import { useEffect, useState } from "react";
import { callApi } from "../api-client";
import { QUESTIONS_CHANGED } from "../questions-changed";
import { FRAME } from "../texts/frame";
import styles from "./site-header.module.css";

/** How many questions wait; asked for again on each page and after each change. Without an answer it shows nothing. */
export function ReviewCount({ path }: { path: string }) {
  const [count, setCount] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is the reason to ask again
  useEffect(() => {
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      const answer = await callApi<{ count: number }>("/api/review/count", { signal: abort.signal }).catch(() => null);
      if (answer?.ok) setCount(answer.value.count);
    };
    const again = (): void => void ask();
    again();
    window.addEventListener(QUESTIONS_CHANGED, again);
    return () => {
      abort.abort();
      window.removeEventListener(QUESTIONS_CHANGED, again);
    };
  }, [path]);

  if (count === 0) return null;
  return (
    <span className={styles["count"]} title={FRAME.waiting(count)}>
      <span aria-hidden="true">{count > 999 ? "999+" : count}</span>
      <span className="visually-hidden"> {FRAME.waiting(count)}</span>
    </span>
  );
}
