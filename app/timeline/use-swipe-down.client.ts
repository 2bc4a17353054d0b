"use client";

import { type RefCallback, useCallback, useEffect, useRef } from "react";

/** So far down, a sheet is let go of. */
const LET_GO_PX = 90;
/** A shorter swipe does it when it is this fast. */
const LET_GO_SPEED = 0.6;
const FAST_PX = 30;
/** What a finger does on these is theirs. */
const OWN_TOUCH = "input[type=range], textarea, select, [role=slider]";

interface Swipe {
  x: number;
  y: number;
  at: number;
  isDown: boolean | null;
  by: number;
}

/**
 * Closes a sheet by a swipe down that begins at the top of what it holds. It has a button for the same. Only where the element is
 * fixed to the screen: beside a wide picture the same details are no sheet.
 */
export function useSwipeDown<T extends HTMLElement>(onClose: () => void): RefCallback<T> {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  return useCallback((sheet: T | null) => {
    if (!sheet) return;
    let swipe: Swipe | null = null;
    const start = (event: TouchEvent): void => {
      const touch = event.touches[0];
      const isOurs =
        touch !== undefined &&
        event.touches.length === 1 &&
        sheet.scrollTop <= 0 &&
        getComputedStyle(sheet).position === "fixed" &&
        !(event.target as Element).closest(OWN_TOUCH);
      swipe = isOurs ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp, isDown: null, by: 0 } : null;
    };
    const move = (event: TouchEvent): void => {
      const touch = event.touches[0];
      if (!swipe || !touch) return;
      const [dx, dy] = [touch.clientX - swipe.x, touch.clientY - swipe.y];
      swipe.isDown ??= Math.hypot(dx, dy) < 6 ? null : dy > Math.abs(dx);
      if (swipe.isDown === false) swipe = null;
      if (!swipe?.isDown) return;
      event.preventDefault(); // the sheet follows the finger, and not the page behind it
      swipe.by = Math.max(0, dy);
      sheet.style.translate = `0 ${swipe.by}px`;
    };
    const end = (event: TouchEvent): void => {
      if (!swipe?.isDown) return;
      const { by, at } = swipe;
      swipe = null;
      sheet.style.translate = "";
      const isFast = by > FAST_PX && by / (event.timeStamp - at) > LET_GO_SPEED;
      if (event.type === "touchend" && (by > LET_GO_PX || isFast)) close.current();
    };
    sheet.addEventListener("touchstart", start, { passive: true });
    sheet.addEventListener("touchmove", move, { passive: false });
    sheet.addEventListener("touchend", end);
    sheet.addEventListener("touchcancel", end);
    return () => {
      sheet.removeEventListener("touchstart", start);
      sheet.removeEventListener("touchmove", move);
      sheet.removeEventListener("touchend", end);
      sheet.removeEventListener("touchcancel", end);
    };
  }, []);
}
