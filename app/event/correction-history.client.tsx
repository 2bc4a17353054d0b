"use client";

import { useState } from "react";
import type { Correction } from "@/lib/core/correction";
import { callApi } from "../api-client";
import { InstantWords } from "../components/instant-words";
import { EVENT } from "../texts/event";
import { correctionInWords } from "./correction-words";
import styles from "./event-panel.module.css";

interface CorrectionHistoryProps {
  corrections: readonly Correction[];
  onChanged(): void;
}

/** Who decided what, newest first; nothing is ever deleted, taking back is a new record. */
export function CorrectionHistory({ corrections, onChanged }: CorrectionHistoryProps) {
  const [problem, setProblem] = useState("");
  const takenBack = new Set(corrections.map(({ undoes }) => undoes));

  async function undo(correctionId: string): Promise<void> {
    const answer = await callApi("/api/corrections/undo", { method: "POST", body: { correctionId } });
    setProblem(answer.ok ? "" : answer.problem.message);
    if (answer.ok) onChanged();
  }

  if (corrections.length === 0) return <p className="muted">{EVENT.noHistory}</p>;
  return (
    <>
      <ol className={styles["list"]}>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <p>{correctionInWords(correction)}</p>
            <p className="small muted">
              {correction.who}, <InstantWords at={correction.at} />
              {correction.reason === undefined ? "" : `: ${correction.reason}`}
            </p>
            {takenBack.has(correction.id) ? (
              <span className="chip">{EVENT.undone}</span>
            ) : correction.undoes === undefined ? (
              <button type="button" className="button quiet small" onClick={() => undo(correction.id)}>
                {EVENT.undo}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
      <output>{problem}</output>
    </>
  );
}
