"use client";

import type { Scene } from "@/lib/timeline/scene";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { TIMELINE } from "../texts/timeline";
import { MODALITY_WORDS, PRECISION_WORDS, TYPE_WORDS } from "../texts/words";
import { type Box, boxOf } from "./hit-test";
import styles from "./plot.module.css";

const WIDTH = 300;
const EDGE = 8;

interface EventPeekProps {
  event: number;
  row: TimelineRow;
  /** Lines under the date. */
  more?: readonly string[];
  scene: Scene | null;
  /** Where the event is when no glyph of its own is drawn. */
  place?: Box | null;
  /** Pixels of the picture. */
  width: number;
  onPointerEnter(): void;
}

/** What a pointed-at event is, under its glyph or card. */
export function EventPeek({ event, row, more = [], scene, place = null, width, onPointerEnter }: EventPeekProps) {
  const box = (scene && boxOf(scene, event)) ?? place;
  if (box === null) return null;
  return (
    <div
      className={styles["peek"]}
      role="tooltip"
      style={{ left: Math.min(Math.max(EDGE, box.x), Math.max(EDGE, width - WIDTH)), top: box.y + box.h + 6 }}
      onPointerEnter={onPointerEnter}
    >
      <strong dir="auto">{row.headline}</strong>
      <span>{row.words}</span>
      {more.map((words) => (
        <span key={words}>{words}</span>
      ))}
      <span className={styles["small"]}>
        {[
          TYPE_WORDS[row.type],
          PRECISION_WORDS[row.precision],
          MODALITY_WORDS[row.modality].label,
          TIMELINE.sources(row.sources),
        ].join(" · ")}
      </span>
    </div>
  );
}
