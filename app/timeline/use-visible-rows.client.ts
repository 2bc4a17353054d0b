"use client";

import { type RefObject, useEffect, useState } from "react";

/** Up to here every line is real: searching in the page and printing it work as anywhere. */
const ALL_MAX = 400;
const BESIDE = 12;
/** Of a longer list, lines before anyone has looked how many are in sight: all would cost the first picture more than itself. */
const FIRST = 40;

/** Which lines of a long list are in sight, and the heights of those before and after that stand in for the rest. */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): { first: number; end: number; before: number; after: number } {
  const [range, setRange] = useState({ first: 0, end: count <= ALL_MAX ? count : FIRST });
  useEffect(() => {
    const host = scroller.current;
    if (!host || count <= ALL_MAX) {
      setRange({ first: 0, end: count });
      return;
    }
    const look = (): void => {
      const first = Math.max(0, Math.floor(host.scrollTop / rowHeight) - BESIDE);
      const end = Math.min(count, Math.ceil((host.scrollTop + host.clientHeight) / rowHeight) + BESIDE);
      setRange((old) => (old.first === first && old.end === end ? old : { first, end }));
    };
    look();
    host.addEventListener("scroll", look, { passive: true });
    return () => host.removeEventListener("scroll", look);
  }, [scroller, count, rowHeight]);
  const end = Math.min(range.end, count);
  return { first: range.first, end, before: range.first * rowHeight, after: (count - end) * rowHeight };
}
