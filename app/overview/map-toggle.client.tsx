"use client";

import { type ReactNode, useState } from "react";
import { OVERVIEW } from "../texts/overview";
import styles from "./world-map.module.css";

type Measure = "count" | "uncertain";
const WORDS = OVERVIEW.map.measure;

interface MapToggleProps {
  children: ReactNode;
  /** What the colours mean, for each of the two. */
  legends: Readonly<Record<Measure, ReactNode>>;
}

/** What the map's colours say: how many events, or how many of their dates are uncertain. Both are painted by the server; this shows one. */
export function MapToggle({ children, legends }: MapToggleProps) {
  const [measure, setMeasure] = useState<Measure>("count");
  return (
    <div className={styles["measured"]} data-measure={measure}>
      <div className={`segmented ${styles["measures"]}`} role="group" aria-label={WORDS.label}>
        {(["count", "uncertain"] as const).map((which) => (
          <button
            key={which}
            type="button"
            className="button"
            aria-pressed={measure === which}
            onClick={() => setMeasure(which)}
          >
            {WORDS[which]}
          </button>
        ))}
      </div>
      {children}
      <div className={styles["legend"]} id="after-map" role="group" aria-live="polite" aria-label={WORDS.legend}>
        {legends[measure]}
      </div>
    </div>
  );
}
