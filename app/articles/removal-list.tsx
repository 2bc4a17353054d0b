import type { Removal } from "@/lib/core/views";
import { InstantWords } from "../components/instant-words";
import { ARTICLES } from "../texts/articles";
import styles from "./articles.module.css";

/** What was taken out, by whom, when and why: a removed article leaves a record. */
export function RemovalList({ removals }: { removals: readonly Removal[] }) {
  return (
    <section className="stack tight" aria-labelledby="removals">
      <h2 id="removals">{ARTICLES.removals.title}</h2>
      {removals.length === 0 ? (
        <p className="muted">{ARTICLES.removals.none}</p>
      ) : (
        <ul className={styles["removals"]}>
          {removals.map((removal) => (
            <li key={removal.articleId + removal.at}>
              <strong>{removal.title}</strong>{" "}
              <span className="soft">
                {ARTICLES.removals.line(removal.events)}. {removal.who}, <InstantWords at={removal.at} />
                {removal.reason === undefined ? "" : `: ${removal.reason}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
