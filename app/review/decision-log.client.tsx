"use client";

import { InstantWords } from "../components/instant-words";
import { correctionInWords } from "../event/correction-words";
import { TakeBack } from "../event/take-back.client";
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
  const gone = takenBack(log.map(({ correction }) => correction));

  return (
    <details className="card">
      <summary>
        {REVIEW.log} ({total})
      </summary>
      {log.length === 0 ? <p className="muted">{REVIEW.logEmpty}</p> : null}
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
              <TakeBack id={correction.id} words={REVIEW.takeBack} onChanged={onChanged} />
            )}
          </li>
        ))}
      </ol>
      {total > log.length ? <p className="small muted">{REVIEW.logMore(total - log.length)}</p> : null}
    </details>
  );
}
