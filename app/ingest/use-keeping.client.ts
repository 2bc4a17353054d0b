"use client";

import { useRef, useState } from "react";
import type { IngestReport } from "@/lib/core/views";
import { callApi } from "../api-client";
import { tellQuestionsChanged } from "../questions-changed";
import type { PageResult } from "./ingest-account";
import type { ChosenPage } from "./read-files";

interface Keeping {
  results: readonly PageResult[];
  isRunning: boolean;
  /** Keeps these pages, one request each. */
  start(pages: readonly ChosenPage[]): void;
  /** Lets the page that is being read finish, and tries no other. */
  stop(): void;
  /** Goes on with the pages that failed or were not tried. */
  goOn(): void;
}

/**
 * Keeps page after page, so that each has a status of its own, and what failed can be tried again without the rest.
 * A server that does not answer ends the run: the pages after it would fail alike.
 */
export function useKeeping(bodyOf: (page: ChosenPage) => unknown): Keeping {
  const [results, setResults] = useState<readonly PageResult[]>([]);
  const [isRunning, setRunning] = useState(false);
  const isStopped = useRef(false);

  async function run(from: readonly PageResult[]): Promise<void> {
    isStopped.current = false;
    setRunning(true);
    let now = from;
    const put = (index: number, state: PageResult["state"]): void => {
      now = now.map((result, i) => (i === index ? { ...result, state } : result));
      setResults(now);
    };
    for (const [index, { page, state }] of from.entries()) {
      if (isStopped.current) break;
      if (state.name === "done") continue;
      put(index, { name: "working" });
      const answer = await callApi<IngestReport>("/api/ingest", { method: "POST", body: { pages: [bodyOf(page)] } });
      if (answer.ok) put(index, { name: "done", report: answer.value });
      else {
        put(index, { name: "failed", problem: answer.problem.message });
        if (answer.problem.code === "unreachable") break;
      }
    }
    setRunning(false);
    tellQuestionsChanged();
  }

  return {
    results,
    isRunning,
    start(pages) {
      const waiting = pages.map((page) => ({ page, state: { name: "waiting" as const } }));
      setResults(waiting);
      void run(waiting);
    },
    stop() {
      isStopped.current = true;
    },
    goOn() {
      void run(results);
    },
  };
}
