"use client";

import { useEffect, useRef } from "react";
import type { BinMark } from "@/lib/timeline/scene";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { TIMELINE } from "../texts/timeline";
import styles from "./plot.module.css";

const TOP = 5;
const HINTED = 2;

interface BinPeekProps {
  bin: BinMark;
  rows: readonly TimelineRow[];
  events: readonly number[];
  words: string;
  left: number;
  onOpen(event: number): void;
  onShowTable(): void;
  onZoom(): void;
  onClose(): void;
}

const weightiest = (rows: readonly TimelineRow[], events: readonly number[], most: number): number[] =>
  [...events].sort((a, b) => (rows[b]?.importance ?? 0) - (rows[a]?.importance ?? 0)).slice(0, most);

interface BinHintProps {
  bin: BinMark;
  rows: readonly TimelineRow[];
  events: readonly number[];
  words: string;
  left: number;
}

/** What a density bar holds, in short, while it is pointed at. */
export function BinHint({ bin, rows, events, words, left }: BinHintProps) {
  return (
    <div className={styles["peek"]} role="tooltip" style={{ left, top: bin.y + bin.h + 8 }}>
      <strong>{TIMELINE.bin(events.length, words)}</strong>
      {weightiest(rows, events, HINTED).map((event) => (
        <span key={rows[event]?.id} dir="auto">
          {rows[event]?.headline}
        </span>
      ))}
      <span className={styles["small"]}>{TIMELINE.binHint}</span>
    </div>
  );
}

/** What a density bar holds: how many, the weightiest five, and the ways to see them all. */
export function BinPeek({ bin, rows, events, words, left, onOpen, onShowTable, onZoom, onClose }: BinPeekProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("button")?.focus({ preventScroll: true }), []);
  const top = weightiest(rows, events, TOP);
  return (
    <div
      className={styles["bin"]}
      ref={box}
      role="dialog"
      aria-label={TIMELINE.bin(events.length, words)}
      style={{ left, top: bin.y + bin.h + 8 }}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        event.stopPropagation();
      }}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <strong>{TIMELINE.bin(events.length, words)}</strong>
      <ul>
        {top.map((event) => (
          <li key={rows[event]?.id}>
            <button type="button" className="button quiet" onClick={() => onOpen(event)}>
              {rows[event]?.headline}
            </button>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="button" onClick={onZoom}>
          {TIMELINE.zoomHere}
        </button>
        <button type="button" className="button" onClick={onShowTable}>
          {TIMELINE.showAll(events.length)}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {TIMELINE.close}
        </button>
      </div>
    </div>
  );
}
