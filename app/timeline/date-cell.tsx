import type { TimelineRow } from "@/lib/timeline/timeline-row";
import styles from "./event-rows.module.css";

/** The date of a row in words, and under it as EDTF where that says it in other signs. A span breaks between its days only. */
export function DateCell({ row }: { row: Pick<TimelineRow, "words" | "edtf"> }) {
  const parts = row.edtf === null || row.edtf === row.words ? [] : row.edtf.split("/");
  return (
    <>
      <span>{row.words}</span>
      {parts.length === 0 ? null : (
        <span className={styles["edtf"]}>
          {parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the two ends of one span, which never change places
            <span key={at}>{at === 0 ? part : `/${part}`}</span>
          ))}
        </span>
      )}
    </>
  );
}
