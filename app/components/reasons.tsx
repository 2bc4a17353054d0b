import { curlyQuotes } from "@/lib/core/curly-quotes";
import type { Explanation } from "@/lib/core/explanation";
import styles from "./reasons.module.css";

/** Ids of articles and events (lib/core/content-id.ts) lead programs on; a reader has the words of the step. */
const isId = (text: string): boolean => /^[ae][0-9a-f]{20}$/.test(text);

/** "Why this date": the chain of reasons, one step a line, in the order in which they were drawn. */
export function Reasons({ steps }: { steps: Explanation }) {
  return (
    <ol className={styles["reasons"]}>
      {steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain is never reordered, and the same reason may come twice
        <li key={i}>
          {step.from === undefined || isId(step.from) ? null : <q className={styles["from"]}>{step.from}</q>}{" "}
          {curlyQuotes(step.because)} <span className={styles["rule"]}>{step.rule}</span>
        </li>
      ))}
    </ol>
  );
}
