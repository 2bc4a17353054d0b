"use client";

import { useState } from "react";
import { civilDate } from "@/lib/core/civil-time";
import { yearInWords } from "@/lib/core/date-words";
import { familyOf } from "@/lib/timeline/event-family";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { TIMELINE } from "../texts/timeline";
import { MODALITY_WORDS } from "../texts/words";
import styles from "./vertical-timeline.module.css";

interface VerticalProps {
  name: string;
  rows: readonly TimelineRow[];
  /** On the axis and in the window, in chronological order. */
  indices: readonly number[];
  selected: number | null;
  onOpen(index: number): void;
}

/** Cards made at a time: thousands at once would hold the page up, on the wide screen too, where they are not seen. */
const CARDS_AT_A_TIME = 150;

const yearOf = (row: TimelineRow): string => yearInWords(civilDate(row.from ?? (row.to as number) - 1).year);

/** Time runs down, a card for each event: the timeline for a narrow screen, and the picture before the page is alive. */
export function VerticalTimeline({ name, rows, indices, selected, onOpen }: VerticalProps) {
  const [most, setMost] = useState(CARDS_AT_A_TIME);
  const years: { year: string; events: number[] }[] = [];
  for (const index of indices.slice(0, most)) {
    const year = yearOf(rows[index] as TimelineRow);
    const last = years.at(-1);
    if (last?.year === year) last.events.push(index);
    else years.push({ year, events: [index] });
  }
  return (
    <section className={styles["vertical"]} aria-label={TIMELINE.plot(name)}>
      {years.map(({ year, events }) => (
        <section key={`${year}-${events[0]}`} aria-label={year}>
          <h3>{year}</h3>
          <ol>
            {events.map((index) => {
              const row = rows[index] as TimelineRow;
              const isExact = row.to !== null && row.from !== null && row.to - row.from === 1;
              return (
                <li
                  key={row.id}
                  style={{ "--colour": `var(--type-${familyOf(row.type).colour + 1})` } as React.CSSProperties}
                >
                  <span
                    className={
                      isExact && row.modality === "asserted" ? styles["dot"] : isExact ? styles["ring"] : styles["span"]
                    }
                    aria-hidden="true"
                  />
                  <button type="button" aria-pressed={index === selected} onClick={() => onOpen(index)}>
                    <span className={styles["when"]}>
                      {row.words}
                      {row.modality === "asserted" ? null : (
                        <span className="chip caution">{MODALITY_WORDS[row.modality].label}</span>
                      )}
                    </span>
                    <span className={styles["headline"]}>{row.headline}</span>
                  </button>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      {indices.length > most ? (
        <button type="button" className="button" onClick={() => setMost(most + CARDS_AT_A_TIME)}>
          {TIMELINE.moreCards(Math.min(CARDS_AT_A_TIME, indices.length - most), indices.length - most)}
        </button>
      ) : null}
    </section>
  );
}
