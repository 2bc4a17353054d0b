import type { RuleAccuracy } from "@/lib/core/review-views";
import { REVIEW } from "../texts/review";
import styles from "./review.module.css";

const WORDS = REVIEW.rules;

/** How well each rule read the dates that people looked at. */
export function RuleTable({ accuracy }: { accuracy: readonly RuleAccuracy[] }) {
  return (
    <details className="card">
      <summary>{WORDS.title}</summary>
      {accuracy.length === 0 ? (
        <p className="small muted">{WORDS.none}</p>
      ) : (
        <table className={styles["rules"]}>
          <caption className="small muted">{WORDS.lede}</caption>
          <thead>
            <tr>
              <th scope="col">{WORDS.rule}</th>
              <th scope="col">{WORDS.right}</th>
              <th scope="col">{WORDS.share}</th>
            </tr>
          </thead>
          <tbody>
            {accuracy.map(({ rule, right, wrong }) => (
              <tr key={rule}>
                <th scope="row">{rule}</th>
                <td>{WORDS.of(right, right + wrong)}</td>
                <td>{Math.round((100 * right) / (right + wrong))} %</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
