import type { Problem } from "@/lib/core/problem";
import { INGEST } from "../texts/ingest";
import styles from "./ingest.module.css";

/** What could not be read, each with what to do. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section className="notice caution stack tight" aria-label={INGEST.problems}>
      <h3>{INGEST.problems}</h3>
      <ul className={styles["problems"]}>
        {problems.map(({ code, message, file, start }) => (
          <li key={`${code}-${file}-${start}-${message}`}>
            {file === undefined || message.startsWith(file) ? null : <strong>{file}: </strong>}
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
