"use client";

import type { Correction } from "@/lib/core/correction";
import { InstantWords } from "../components/instant-words";
import { EVENT } from "../texts/event";
import { correctionInWords } from "./correction-words";
import styles from "./event-panel.module.css";
import { TakeBack } from "./take-back.client";
import { takenBack, undoable } from "./undoable";

/** More are folded away: what holds now is among the newest. */
const SHOWN_MAX = 4;

interface CorrectionHistoryProps {
  /** Newest first. */
  corrections: readonly Correction[];
  onChanged(): void;
}

/** Who decided what, newest first; nothing is ever deleted, taking back is a new record. */
export function CorrectionHistory({ corrections, onChanged }: CorrectionHistoryProps) {
  if (corrections.length === 0) return <p className="muted">{EVENT.noHistory}</p>;
  const [gone, open] = [takenBack(corrections), undoable(corrections)];
  const line = (correction: Correction) => (
    <li key={correction.id}>
      <p>{correctionInWords(correction)}</p>
      <p className="small muted">
        {correction.who}, <InstantWords at={correction.at} />
        {correction.reason === undefined ? "" : `: ${correction.reason}`}
      </p>
      {gone.has(correction.id) ? <span className="chip">{EVENT.undone}</span> : null}
      {open.has(correction.id) ? <TakeBack id={correction.id} words={EVENT.undo} onChanged={onChanged} /> : null}
    </li>
  );
  return (
    <>
      <ol className={styles["list"]}>{corrections.slice(0, SHOWN_MAX).map(line)}</ol>
      {corrections.length > SHOWN_MAX ? (
        <details>
          <summary>{EVENT.earlier(corrections.length - SHOWN_MAX)}</summary>
          <ol className={styles["list"]}>{corrections.slice(SHOWN_MAX).map(line)}</ol>
        </details>
      ) : null}
    </>
  );
}
