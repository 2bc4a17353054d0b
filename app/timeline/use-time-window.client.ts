"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { between, clamped, type TimeWindow } from "./time-window";

const EASE_MS = 150;
const SETTLE_MS = 120;

export interface WindowControl {
  /** The window at this moment, for drawing. */
  now(): TimeWindow;
  /** The window as it last came to rest, for counts, table and address. */
  settled: TimeWindow;
  /** At once: a drag, a wheel. */
  set(window: TimeWindow): void;
  /** With an ease where motion is wanted. */
  moveTo(window: TimeWindow): void;
  /** Whether motion is wanted. */
  eases(): boolean;
  /** Calls for each change until the returned function is called. */
  subscribe(draw: () => void): () => void;
}

/** One window for plot, strip, table and address. Moves do not render React: they draw, and what is said follows at rest. */
export function useTimeWindow(initial: TimeWindow, widest: TimeWindow, motion: boolean): WindowControl {
  const current = useRef(clamped(initial, widest));
  const limits = useRef(widest);
  limits.current = widest;
  const [settled, setSettled] = useState(current.current);
  const drawers = useRef(new Set<() => void>());
  const timer = useRef(0);
  const frame = useRef(0);

  const apply = useCallback((window_: TimeWindow) => {
    current.current = clamped(window_, limits.current);
    for (const draw of drawers.current) draw();
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setSettled(current.current), SETTLE_MS);
  }, []);

  const set = useCallback(
    (window_: TimeWindow) => {
      cancelAnimationFrame(frame.current);
      apply(window_);
    },
    [apply],
  );

  const eases = useCallback(() => motion && !matchMedia("(prefers-reduced-motion: reduce)").matches, [motion]);

  const moveTo = useCallback(
    (target: TimeWindow) => {
      cancelAnimationFrame(frame.current);
      const end = clamped(target, limits.current);
      if (!eases()) return apply(end);
      const start = current.current;
      const began = performance.now();
      const step = (time: number): void => {
        const share = Math.min(1, Math.max(0, (time - began) / EASE_MS));
        apply(share === 1 ? end : between(start, end, 1 - (1 - share) ** 3));
        if (share < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [apply, eases],
  );

  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      window.clearTimeout(timer.current);
    },
    [],
  );

  return useMemo(
    () => ({
      now: () => current.current,
      settled,
      set,
      moveTo,
      eases,
      subscribe: (draw) => {
        drawers.current.add(draw);
        return () => drawers.current.delete(draw);
      },
    }),
    [settled, set, moveTo, eases],
  );
}
