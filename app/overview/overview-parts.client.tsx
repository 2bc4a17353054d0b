"use client";

import { type ReactNode, useState } from "react";
import { OVERVIEW } from "../texts/overview";
import styles from "./overview.module.css";

const WORDS = OVERVIEW.parts;
type Part = "table" | "map" | "waiting";

interface OverviewPartsProps {
  table: ReactNode;
  map: ReactNode;
  waiting: ReactNode;
  countries: number;
  /** Articles that wait for a publication date; without any there is nothing to choose. */
  waitingCount: number;
}

/** Table, map and what waits: side by side where there is room, else one at a time, the table first. */
export function OverviewParts({ table, map, waiting, countries, waitingCount }: OverviewPartsProps) {
  const [part, setPart] = useState<Part>("table");
  const labels: Readonly<Record<Part, string>> = {
    table: WORDS.table(countries),
    map: WORDS.map,
    waiting: WORDS.waiting(waitingCount),
  };
  const offered: readonly Part[] = waitingCount === 0 ? ["table", "map"] : ["table", "map", "waiting"];
  return (
    <div className="stack" data-part={part}>
      <div className={`segmented ${styles["choice"]}`} role="group" aria-label={WORDS.label}>
        {offered.map((which) => (
          <button
            key={which}
            type="button"
            className="button"
            aria-pressed={part === which}
            onClick={() => setPart(which)}
          >
            {labels[which]}
          </button>
        ))}
      </div>
      <div className={styles["columns"]}>
        <div className={styles["table"]}>{table}</div>
        <div className={styles["side"]}>
          <div className={styles["map"]}>{map}</div>
          <div className={styles["waits"]}>{waiting}</div>
        </div>
      </div>
    </div>
  );
}
