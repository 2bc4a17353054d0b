"use client";

import { useState } from "react";
import type { EngineRun, ReextractReport } from "@/lib/core/views";
import { callApi } from "../api-client";
import { ChangeReport } from "../components/change-report";
import { REVIEW } from "../texts/review";

const WORDS = REVIEW.reread;

interface ReadAgainProps {
  lastRun: EngineRun | null;
  /** An earlier version read what is here. */
  isAdvised: boolean;
  onChanged(): void;
}

/** Reads every article again with the present rules, says what changed, and takes it back. */
export function ReadAgain({ lastRun, isAdvised, onChanged }: ReadAgainProps) {
  const [busy, setBusy] = useState("");
  const [problem, setProblem] = useState("");

  async function run(method: "POST" | "DELETE"): Promise<void> {
    setBusy(method === "POST" ? WORDS.busy : WORDS.takingBack);
    const answer = await callApi<ReextractReport>("/api/review/reextract", { method });
    setBusy("");
    setProblem(answer.ok ? "" : answer.problem.message);
    onChanged();
  }

  const report = lastRun?.report ?? null;
  return (
    <details className="card" open={isAdvised}>
      <summary>{WORDS.title}</summary>
      <div className="stack tight">
        {isAdvised ? <p className="notice caution">{WORDS.advised}</p> : null}
        <p className="small">{WORDS.lede}</p>
        <div className="buttons">
          <button type="button" className="button" disabled={busy !== ""} onClick={() => run("POST")}>
            {WORDS.start}
          </button>
          {lastRun === null || lastRun.undoable === 0 ? null : (
            <button type="button" className="button" disabled={busy !== ""} onClick={() => run("DELETE")}>
              {WORDS.takeBack}
            </button>
          )}
        </div>
        <output>{busy}</output>
        {busy === "" && lastRun?.finishedAt === null ? <p className="notice caution">{WORDS.stopped}</p> : null}
        {problem === "" ? null : <p className="notice problem">{problem}</p>}
        {report === null ? null : (
          <div className="stack tight">
            <p className="small">
              {lastRun?.undoes === undefined
                ? WORDS.last(report.articles, report.changed)
                : WORDS.back(report.articles)}
              {lastRun === null || lastRun.undoable === 0 ? "" : ` ${WORDS.canTakeBack(lastRun.undoable)}`}
            </p>
            <ChangeReport report={{ ...report, held: [] }} kept />
          </div>
        )}
      </div>
    </details>
  );
}
