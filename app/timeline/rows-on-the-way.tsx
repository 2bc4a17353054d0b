import Link from "next/link";
import { TIMELINE } from "../texts/timeline";
import styles from "./country-explorer.module.css";

/** Stands where a timeline will, until its rows are here: what is being read, or what to do when it could not be. */
export function RowsOnTheWay({ count, isLost, print }: { count: number; isLost: boolean; print: string }) {
  return (
    <div className={styles["waiting"]}>
      <p role="status">{isLost ? TIMELINE.rowsLost : TIMELINE.reading(count)}</p>
      <noscript>
        <p>
          {TIMELINE.withoutScripts} <Link href={print}>{TIMELINE.print}</Link>
        </p>
      </noscript>
    </div>
  );
}
