"use client";

import { useState } from "react";
import { callApi } from "../api-client";
import { InstantWords } from "../components/instant-words";
import { correctionInWords } from "../event/correction-words";
import { takenBack } from "../event/undoable";
import { REVIEW } from "../texts/review";
import styles from "./review.module.css";
import type { LoggedDecision } from "./review-page";

interface DecisionLogProps {
  /** Newest first. */
  log: readonly LoggedDecision[];
  total: number;
  onChanged(): void;
}

/** Who decided what, newest first. Taking back is one more line: nothing is ever deleted. */
export function DecisionLog({ log, total, onChanged }: DecisionLogProps) {
  const [problem, setProblem] = useState("");
  const gone = takenBack(log.map(({ correction }) => correction));

  async function undo(id: string): Promise<void> {
    const answer = await callApi("/api/review/undo", { method: "POST", body: { ids: [id] } });
    setProblem(answer.ok ? "" : answer.problem.message);
    if (answer.ok) onChanged();
  }

  return (
    <details className="card">
      <summary>
        {REVIEW.log} ({total})
      </summary>
      {log.length === 0 ? <p className="muted">{REVIEW.logEmpty}</p> : null}
      <output>{problem}</output>
      <ol className={styles["log"]}>
        {log.map(({ correction, about }) => (
          <li key={correction.id}>
            {about === "" ? null : (
              <p className="small soft" dir="auto">
                {about}
              </p>
            )}
            <p>{correctionInWords(correction)}</p>
            <p className="small muted">
              {correction.who}, <InstantWords at={correction.at} />
              {correction.reason === undefined ? "" : `: ${correction.reason}`}
            </p>
            {correction.undoes !== undefined || gone.has(correction.id) ? (
              <span className="chip">{REVIEW.takenBack}</span>
            ) : (
              <button type="button" className="button quiet small" onClick={() => undo(correction.id)}>
                {REVIEW.takeBack}
              </button>
            )}
          </li>
        ))}
      </ol>
      {total > log.length ? <p className="small muted">{REVIEW.logMore(total - log.length)}</p> : null}
    </details>
  );
}
