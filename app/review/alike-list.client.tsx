"use client";

import Link from "next/link";
import { REVIEW } from "../texts/review";
import styles from "./review.module.css";
import { sameChoice } from "./review-answers";
import type { Choice, ReviewCard } from "./review-card";

interface AlikeListProps {
  card: ReviewCard;
  /** What is chosen now. */
  choice: Choice | null;
  alike: readonly ReviewCard[];
  ticked: ReadonlySet<string>;
  count: number;
  onTick(ticked: ReadonlySet<string>): void;
}

/** What the same answer would go for, before it does. */
export function AlikeList({ card, choice, alike, ticked, count, onTick }: AlikeListProps) {
  return (
    <div className="card stack tight">
      <p>{card.kind === "publication" ? REVIEW.alikePage(count) : REVIEW.alikeHint(count)}</p>
      <ul className={styles["alike"]}>
        {alike.map((one) => (
          <li key={one.key}>
            <label className={styles["tick"]}>
              <input
                type="checkbox"
                checked={ticked.has(one.key)}
                onChange={() => {
                  const next = new Set(ticked);
                  if (!next.delete(one.key)) next.add(one.key);
                  onTick(next);
                }}
              />
              <span>
                <span dir="auto">{one.title}</span>
                <span className={styles["because"]} dir="auto">
                  {choice === null ? one.words : REVIEW.becomes(one.words, sameChoice(one, choice)?.words ?? null)}
                  {one.evidence === null ? "" : `: ${one.evidence.sentence.join("")}`}
                </span>
              </span>
            </label>{" "}
            <Link className="small" href={`/articles/${one.articleId}`}>
              {REVIEW.article}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
