import { READER } from "@/app/texts/articles";
import type { NearMiss } from "@/lib/temporal";
import styles from "./reader.module.css";

/** Words that look like a date and are none, with the reason. */
export function NearMissCard({ nearMiss, language }: { nearMiss: NearMiss; language?: string }) {
  return (
    <>
      <p className="soft">
        <q lang={language}>{nearMiss.text}</q>
      </p>
      <p className={styles["meaning"]}>{READER.how.ignored}</p>
      <p>
        {nearMiss.because} <span className="muted small">{nearMiss.rule}</span>
      </p>
    </>
  );
}
