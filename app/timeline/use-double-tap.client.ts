"use client";

import { type MouseEvent, useCallback, useEffect, useRef } from "react";

const DOUBLE_TAP_MS = 280;
const DOUBLE_TAP_PX = 24;

/**
 * Tells one tap from two. A finger's single tap waits until no second can follow, for what it opens would move the picture from under
 * the second; a mouse's click waits for nothing, and two of them are the browser's double click.
 */
export function useDoubleTap(): (event: MouseEvent, once: () => void, twice: () => void) => void {
  const last = useRef<{ x: number; y: number; timer: number } | null>(null);
  useEffect(() => () => window.clearTimeout(last.current?.timer), []);
  return useCallback((event, once, twice) => {
    const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
    if (pointerType !== "touch") {
      once();
      return;
    }
    const { clientX: x, clientY: y } = event;
    const before = last.current;
    last.current = null;
    window.clearTimeout(before?.timer);
    if (before && Math.hypot(before.x - x, before.y - y) <= DOUBLE_TAP_PX) {
      twice();
      return;
    }
    const timer = window.setTimeout(() => {
      last.current = null;
      once();
    }, DOUBLE_TAP_MS);
    last.current = { x, y, timer };
  }, []);
}
