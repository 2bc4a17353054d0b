"use client";

import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef } from "react";
import { daysInWords } from "@/lib/core/date-words";
import { spotOf } from "@/lib/timeline/glyph-class";
import type { Palette } from "@/lib/timeline/painters/palette";
import { isUndated, type TimelineStore } from "@/lib/timeline/store";
import { TIMELINE } from "../texts/timeline";
import styles from "./context-strip.module.css";
import { onOtherColours, pagePalette } from "./page-palette";
import { clamped, type TimeWindow } from "./time-window";
import { useSize } from "./use-size.client";
import type { WindowControl } from "./use-time-window.client";

const HEIGHT = 44;
const COLUMN = 4;
const STEP_SHARE = 0.02;

interface StripProps {
  store: TimelineStore;
  shown: readonly number[];
  hits: ReadonlySet<number> | undefined;
  widest: TimeWindow;
  control: WindowControl;
}

/** How many events stand in each column of the strip, and whether one of them is a hit. */
function density(
  store: TimelineStore,
  shown: readonly number[],
  hits: ReadonlySet<number> | undefined,
  widest: TimeWindow,
  columns: number,
): { counts: Uint32Array; marked: Uint8Array } {
  const last = Math.ceil(columns) - 1;
  const counts = new Uint32Array(last + 1);
  const marked = new Uint8Array(last + 1);
  const perDay = columns / (widest.to - widest.from);
  for (const event of shown) {
    if (isUndated(store.columns, event)) continue;
    const at = Math.floor((spotOf(store.columns, event) - widest.from) * perDay);
    const column = Math.min(last, Math.max(0, at));
    counts[column]!++;
    if (hits?.has(event)) marked[column] = 1;
  }
  return { counts, marked };
}

/** The whole extent, how dense it is, and the window in it: drag the body or an edge, or use the two sliders by keys. */
export function ContextStrip({ store, shown, hits, widest, control }: StripProps) {
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const drag = useRef<{ part: "body" | "start" | "end"; day: number; window: TimeWindow } | null>(null);
  /** Asking the page for its colours has it worked out anew: not for each filter. */
  const palette = useRef<Palette | null>(null);
  const { width } = useSize(host);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context || width < 40) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = width * ratio;
    element.height = HEIGHT * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const paint = (): void => {
      palette.current ??= pagePalette(element);
      const { accent, ink3 } = palette.current;
      const { counts, marked } = density(store, shown, hits, widest, width / COLUMN);
      const most = Math.max(1, ...counts);
      context.clearRect(0, 0, width, HEIGHT);
      counts.forEach((count, at) => {
        if (count === 0) return;
        const height = 6 + (count / most) * (HEIGHT - 14);
        context.fillStyle = marked[at] ? accent : ink3;
        context.fillRect(at * COLUMN, HEIGHT - 4 - height, COLUMN - 1, height);
      });
    };
    paint();
    return onOtherColours(() => {
      palette.current = null;
      paint();
    });
  }, [store, shown, hits, width, widest]);

  useEffect(() => {
    const place = (): void => {
      const { from, to } = control.now();
      const share = (day: number): number => ((day - widest.from) / (widest.to - widest.from)) * 100;
      if (!brush.current) return;
      brush.current.style.left = `${share(from)}%`;
      brush.current.style.right = `${100 - share(to)}%`;
    };
    place();
    return control.subscribe(place);
  }, [control, widest]);

  const dayAt = useCallback(
    (clientX: number): number => {
      const box = host.current?.getBoundingClientRect();
      return box ? widest.from + ((clientX - box.left) / box.width) * (widest.to - widest.from) : widest.from;
    },
    [widest],
  );

  function down(event: PointerEvent): void {
    const day = dayAt(event.clientX);
    const now = control.now();
    const perPixel = (widest.to - widest.from) / Math.max(1, width);
    const reach = perPixel * (event.pointerType === "touch" ? 22 : 8);
    // A narrow window keeps a middle by which it can be moved.
    const isInside = day > now.from && day < now.to;
    const grip = isInside ? Math.min(reach, (now.to - now.from) / 3) : reach;
    const near = (edge: number): boolean => Math.abs(day - edge) < grip;
    const part = near(now.from) ? "start" : near(now.to) ? "end" : "body";
    if (part === "body" && (day < now.from || day > now.to)) {
      const half = (now.to - now.from) / 2;
      control.moveTo({ from: day - half, to: day + half });
      return;
    }
    drag.current = { part, day, window: now };
    host.current?.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent): void {
    if (!drag.current) return;
    const { part, day, window: start } = drag.current;
    const by = dayAt(event.clientX) - day;
    if (part === "body") control.set({ from: start.from + by, to: start.to + by });
    else if (part === "start") control.set({ from: Math.min(start.from + by, start.to - 1), to: start.to });
    else control.set({ from: start.from, to: Math.max(start.to + by, start.from + 1) });
  }

  function key(side: "start" | "end"): (event: KeyboardEvent) => void {
    return (event) => {
      const now = control.now();
      const step = Math.max(1, (widest.to - widest.from) * STEP_SHARE);
      const by = { ArrowLeft: -step, ArrowDown: -step, ArrowRight: step, ArrowUp: step }[event.key];
      const edge = side === "start" ? now.from : now.to;
      const next =
        event.key === "Home" ? widest.from : event.key === "End" ? widest.to : by === undefined ? null : edge + by;
      if (next === null) return;
      event.preventDefault();
      const moved =
        side === "start"
          ? { from: Math.min(next, now.to - 1), to: now.to }
          : { from: now.from, to: Math.max(next, now.from + 1) };
      control.set(clamped(moved, widest));
    };
  }

  const { from, to } = control.settled;
  const slider = (side: "start" | "end") => (
    <div
      role="slider"
      tabIndex={0}
      className={side === "start" ? styles["start"] : styles["end"]}
      aria-label={side === "start" ? TIMELINE.stripStart : TIMELINE.stripEnd}
      aria-valuemin={Math.floor(widest.from)}
      aria-valuemax={Math.ceil(widest.to)}
      aria-valuenow={Math.round(side === "start" ? from : to)}
      aria-valuetext={daysInWords(
        Math.floor(side === "start" ? from : to - 1),
        Math.floor(side === "start" ? from : to - 1) + 1,
      )}
      onKeyDown={key(side)}
    />
  );
  return (
    <div
      className={styles["strip"]}
      ref={host}
      role="group"
      aria-label={TIMELINE.strip}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
    >
      <canvas ref={canvas} className={styles["canvas"]} aria-hidden="true" />
      <div className={styles["brush"]} ref={brush}>
        {slider("start")}
        {slider("end")}
      </div>
    </div>
  );
}
