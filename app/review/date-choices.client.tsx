"use client";

import { useId } from "react";
import { REVIEW } from "../texts/review";
import type { Strip } from "./choice-strip";
import styles from "./review.module.css";
import type { ReviewCard } from "./review-card";

interface DateChoicesProps {
  card: ReviewCard;
  /** Index of the chosen date; -1: none. */
  chosen: number;
  onChoose(index: number): void;
}

/** The dates that a question can be answered with, each with its reason and its place beside the others. */
export function DateChoices({ card, chosen, onChoose }: DateChoicesProps) {
  const id = useId();
  return (
    <fieldset className={styles["choices"]}>
      <legend>
        {REVIEW.choices}
        {card.kind === "publication" ? <span className="muted">: {card.words}</span> : null}
        {card.strip?.published == null ? null : <span className="small muted"> {REVIEW.stripHint}</span>}
      </legend>
      {card.choices.length === 0 ? <p className="small">{REVIEW.noChoice}</p> : null}
      {card.choices.map((choice, index) => (
        <label key={choice.edtf} className={styles["choice"]} data-chosen={chosen === index}>
          <input
            type="radio"
            name={`${id}-date`}
            checked={chosen === index}
            onChange={() => onChoose(index)}
            onClick={() => onChoose(index)}
          />
          <kbd>{index + 1}</kbd>
          <span>
            <strong>{choice.words}</strong> {choice.edtf === "" ? null : <code className="edtf">{choice.edtf}</code>}
            <span className={styles["because"]}>{choice.because}</span>
            {card.strip === null ? null : <StripLine strip={card.strip} index={index} />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One candidate among all, with the publication day: drawn for the eye, the words beside it say the same. */
function StripLine({ strip, index }: { strip: Strip; index: number }) {
  const bar = strip.bars[index] ?? null;
  return (
    <svg className={styles["strip"]} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="100" y1="7" y2="7" vectorEffect="non-scaling-stroke" />
      {bar === null ? null : <rect x={bar.x} y="1" width={bar.width} height="5" />}
      {strip.published === null ? null : (
        <line
          className={styles["strip-published"]}
          x1={strip.published}
          x2={strip.published}
          y1="0"
          y2="8"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
