"use client";

import { type PointerEvent, type RefObject, useRef } from "react";
import { RIBBON_HEIGHT } from "@/lib/timeline/axis-marks";
import { dayAt } from "@/lib/timeline/frame";
import type { Scene } from "@/lib/timeline/scene";
import styles from "./plot.module.css";
import type { TimeWindow } from "./time-window";

/** A drag shorter than this is a click. */
const DRAG_LEAST = 6;

/** Parts of the picture that stay in sight while it is scrolled: copies of its own pixels. */
export interface StickyParts {
  axis: RefObject<HTMLCanvasElement | null>;
  lane: RefObject<HTMLCanvasElement | null>;
}

function copy(source: HTMLCanvasElement, target: HTMLCanvasElement | null, y: number, h: number, width: number): void {
  const context = target?.getContext("2d", { alpha: false });
  if (!target || !context) return;
  const ratio = source.width / width;
  const [w, rows] = [source.width, Math.round(h * ratio)];
  if (target.width !== w || target.height !== rows) {
    target.width = w;
    target.height = rows;
    target.style.height = `${h}px`;
  }
  context.drawImage(source, 0, Math.round(y * ratio), w, rows, 0, 0, w, rows);
  // Its place in the flow is its place in the picture: the browser keeps it in sight from there.
  const part = target.parentElement;
  part?.parentElement?.style.setProperty("--place", `${y}px`);
  if (part) part.dataset["y"] = String(y);
}

/** Called after each painting of the picture. */
export function copyStickyParts(
  parts: StickyParts,
  context: CanvasRenderingContext2D,
  scene: Scene,
  pinned: number | null,
) {
  copy(context.canvas, parts.axis.current, scene.ribbonY, RIBBON_HEIGHT, scene.width);
  const lane = scene.lanes.find((one) => one.lane === pinned);
  if (lane) copy(context.canvas, parts.lane.current, lane.y, lane.h, scene.width);
}

interface StickyAxisProps {
  parts: StickyParts;
  scene: RefObject<Scene | null>;
  hasLane: boolean;
  onSpan(span: TimeWindow): void;
  onPress(): void;
}

/** The axis of a tall picture stays in sight; a span is chosen by a drag along it. */
export function StickyAxis({ parts, scene, hasLane, onSpan, onPress }: StickyAxisProps) {
  const chosen = useRef<HTMLDivElement>(null);
  const drag = useRef<{ from: number; to: number } | null>(null);
  const hasDragged = useRef(false);

  const placeOf = (event: PointerEvent): number => {
    const box = parts.axis.current?.getBoundingClientRect();
    return box ? Math.max(0, Math.min(box.width, event.clientX - box.left)) : 0;
  };
  const show = (): void => {
    if (!chosen.current) return;
    const { from, to } = drag.current ?? { from: 0, to: 0 };
    chosen.current.hidden = Math.abs(to - from) < DRAG_LEAST;
    chosen.current.style.left = `${Math.min(from, to)}px`;
    chosen.current.style.width = `${Math.abs(to - from)}px`;
  };
  const end = (event: PointerEvent): void => {
    const span = drag.current;
    drag.current = null;
    show();
    const stops = scene.current?.stops;
    if (!span || !stops || event.type === "pointercancel" || Math.abs(span.to - span.from) < DRAG_LEAST) return;
    hasDragged.current = true;
    onSpan({
      from: dayAt(stops, Math.min(span.from, span.to)),
      to: dayAt(stops, Math.max(span.from, span.to)),
    });
  };

  return (
    <>
      <div className={styles["hold"]}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a drag for the pointer; keys zoom by plus, minus and F */}
        <div
          className={styles["axis"]}
          data-axis=""
          role="presentation"
          onPointerDown={(event) => {
            hasDragged.current = false;
            if (event.pointerType === "touch" || event.button !== 0) return;
            drag.current = { from: placeOf(event), to: placeOf(event) };
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onMouseDown={(event) => {
            // The keys stay with the plot.
            event.preventDefault();
            onPress();
          }}
          onPointerMove={(event) => {
            if (!drag.current) return;
            drag.current.to = placeOf(event);
            show();
          }}
          onPointerUp={end}
          onPointerCancel={end}
          onClick={(event) => {
            if (hasDragged.current) event.stopPropagation();
          }}
        >
          <canvas ref={parts.axis} aria-hidden="true" />
          <div ref={chosen} className={styles["chosen"]} hidden />
        </div>
      </div>
      {hasLane ? (
        <div className={styles["hold"]}>
          <div className={`${styles["axis"]} ${styles["pinnedLane"]}`} role="presentation">
            <canvas ref={parts.lane} aria-hidden="true" />
          </div>
        </div>
      ) : null}
    </>
  );
}
