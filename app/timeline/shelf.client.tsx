"use client";

import { useState } from "react";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { TIMELINE } from "../texts/timeline";
import { MODALITY_WORDS } from "../texts/words";
import styles from "./country-explorer.module.css";

/** Cards shown until more are asked for: a full shelf must not push the table out of reach. */
const CARDS_AT_A_TIME = 24;

interface ShelfProps {
  rows: readonly TimelineRow[];
  indices: readonly number[];
  selected: number | null;
  onOpen(index: number): void;
}

/** Events that cannot stand on the axis, counted and within reach; never at an invented place. */
export function Shelf({ rows, indices, selected, onOpen }: ShelfProps) {
  const [most, setMost] = useState(CARDS_AT_A_TIME);
  if (indices.length === 0) return null;
  return (
    <section className={styles["shelf"]} aria-labelledby="shelf-title">
      <h2 id="shelf-title">
        {TIMELINE.shelf} <span className={styles["count"]}>{indices.length}</span>
      </h2>
      <p className="small muted">{TIMELINE.shelfHint}</p>
      <ul>
        {indices.slice(0, most).map((index) => {
          const row = rows[index] as TimelineRow;
          return (
            <li key={row.id}>
              <button type="button" aria-pressed={index === selected} onClick={() => onOpen(index)}>
                <span className={styles["when"]}>{row.words}</span>
                {row.modality === "asserted" ? null : (
                  <span className="chip caution">{MODALITY_WORDS[row.modality].label}</span>
                )}
                <span>{row.headline}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {indices.length > most ? (
        <button type="button" className="button" onClick={() => setMost(most * 4)}>
          {TIMELINE.moreCards(Math.min(most * 3, indices.length - most), indices.length - most)}
        </button>
      ) : null}
    </section>
  );
}
