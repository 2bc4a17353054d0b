"use client";

import { type RefObject, useLayoutEffect, useState } from "react";

/** The width of an element and the height of the screen, both followed; 0 before the page is alive. */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; screenHeight: number } {
  const [size, setSize] = useState({ width: 0, screenHeight: 0 });
  // Before the page is painted: what is drawn in it needs no frame of its own.
  useLayoutEffect(() => {
    const host = element.current;
    if (!host) return;
    const look = (): void => {
      const width = host.clientWidth;
      const screenHeight = window.innerHeight;
      setSize((old) => (old.width === width && old.screenHeight === screenHeight ? old : { width, screenHeight }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(host);
    window.addEventListener("resize", look);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", look);
    };
  }, [element]);
  return size;
}
