"use client";

import { useEffect, useRef } from "react";
import type { BinMark } from "@/lib/timeline/scene";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { TIMELINE } from "../texts/timeline";
import styles from "./plot.module.css";

const TOP = 5;

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

/** What a density bar holds: how many, the weightiest five, and the ways to see them all. */
export function BinPeek({ bin, rows, events, words, left, onOpen, onShowTable, onZoom, onClose }: BinPeekProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("button")?.focus({ preventScroll: true }), []);
  const top = [...events].sort((a, b) => (rows[b]?.importance ?? 0) - (rows[a]?.importance ?? 0)).slice(0, TOP);
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
