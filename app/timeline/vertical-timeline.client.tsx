"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { familyOf } from "@/lib/timeline/event-family";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { TIMELINE } from "../texts/timeline";
import { MODALITY_WORDS } from "../texts/words";
import { DensityRail } from "./density-rail.client";
import { listGlyph } from "./list-glyph";
import { listDay, monthSections } from "./month-sections";
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
/** Cards before the one that was jumped to, so that a finger can go back a little. */
const CARDS_BEFORE = 12;
/** Fewer are in sight together: nothing to jump through. */
const RAIL_LEAST = 8;

function Glyph({ row }: { row: TimelineRow }) {
  const { shape, look } = listGlyph(row);
  return <span className={`${styles["glyph"]} ${styles[shape]} ${styles[look]}`} aria-hidden="true" />;
}

/** Time runs down, a card for each event: the timeline for a narrow screen, and the picture before the page is alive. */
export function VerticalTimeline({ name, rows, indices, selected, onOpen }: VerticalProps) {
  const list = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState({ first: 0, end: CARDS_AT_A_TIME });
  const [target, setTarget] = useState<{ index: number } | null>(null);
  const days = useMemo(() => indices.map((index) => listDay(rows[index] as TimelineRow)), [rows, indices]);
  const first = Math.min(part.first, Math.max(0, indices.length - 1));
  const years = useMemo(() => monthSections(rows, indices.slice(first, part.end)), [rows, indices, first, part.end]);

  function jump(day: number): void {
    const at = days.findIndex((other) => other >= day);
    const place = at < 0 ? indices.length - 1 : at;
    if (place < first || place >= part.end) {
      const from = Math.max(0, place - CARDS_BEFORE);
      setPart({ first: from, end: from + CARDS_AT_A_TIME });
    }
    setTarget({ index: indices[place] as number });
  }

  useEffect(() => {
    if (target === null) return;
    list.current?.querySelector(`[data-event="${target.index}"]`)?.scrollIntoView({ block: "start" });
  }, [target]);

  const hasRail = indices.length >= RAIL_LEAST && days[0] !== days.at(-1);
  return (
    <section className={hasRail ? styles["withRail"] : undefined} aria-label={TIMELINE.plot(name)}>
      <div className={styles["vertical"]} ref={list}>
        {first > 0 ? (
          <button
            type="button"
            className={styles["other"]}
            onClick={() => setPart({ first: Math.max(0, first - CARDS_AT_A_TIME), end: part.end })}
          >
            {TIMELINE.earlierCards(Math.min(CARDS_AT_A_TIME, first), first)}
          </button>
        ) : null}
        {years.map(({ label, months }) => (
          <section key={`${label}-${months[0]?.events[0]}`} aria-label={label}>
            <h3>{label}</h3>
            {months.map(({ label: month, events }) => (
              <div key={`${month}-${events[0]}`}>
                {month === null ? null : <h4>{month}</h4>}
                <ol>
                  {events.map((index) => {
                    const row = rows[index] as TimelineRow;
                    return (
                      <li
                        key={row.id}
                        data-day={listDay(row)}
                        data-event={index}
                        style={{ "--colour": `var(--type-${familyOf(row.type).colour + 1})` } as React.CSSProperties}
                      >
                        <Glyph row={row} />
                        <button type="button" aria-pressed={index === selected} onClick={() => onOpen(index)}>
                          <span className={styles["when"]}>
                            {row.words}
                            {row.modality === "asserted" ? null : (
                              <span className="chip caution">{MODALITY_WORDS[row.modality].label}</span>
                            )}
                          </span>
                          <span className={styles["headline"]} dir="auto">
                            {row.headline}
                          </span>
                        </button>
                      </li>
                    );
                  })}
                </ol>
              </div>
            ))}
          </section>
        ))}
        {indices.length > part.end ? (
          <button
            type="button"
            className={styles["other"]}
            onClick={() => setPart({ first, end: part.end + CARDS_AT_A_TIME })}
          >
            {TIMELINE.moreCards(Math.min(CARDS_AT_A_TIME, indices.length - part.end), indices.length - part.end)}
          </button>
        ) : null}
      </div>
      {hasRail ? <DensityRail days={days} list={list} onJump={jump} /> : null}
    </section>
  );
}
