import { REVIEW } from "../texts/review";
import styles from "./review.module.css";
import type { ReviewCard } from "./review-card";

interface ReviewListProps {
  cards: readonly ReviewCard[];
  /** All that wait, also those not loaded yet. */
  total: number;
  current: string | undefined;
  onChoose(key: string): void;
}

/** The queue as a list, the question with most behind it first. */
export function ReviewList({ cards, total, current, onChoose }: ReviewListProps) {
  if (cards.length === 0) return null;
  return (
    <details className="card">
      <summary>{REVIEW.all}</summary>
      <ol className={styles["queue"]}>
        {cards.map(({ key, title, words, hanging }) => (
          <li key={key}>
            <button type="button" aria-current={key === current ? "true" : undefined} onClick={() => onChoose(key)}>
              <span dir="auto">{title}</span>
              <span className="small muted">
                {words}
                {hanging > 0 ? ` (${hanging})` : ""}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {total > cards.length ? <p className="small muted">{REVIEW.listMore(total - cards.length)}</p> : null}
    </details>
  );
}
