"use client";

import { type RefObject, useEffect, useMemo, useRef } from "react";

export interface KeptInPlace {
  /** What a person used last, when it stands below the picture and is in sight: the strip, the legend, a row of the table. */
  usedBelow(): Element | null;
  /** Makes the change, and scrolls the page by what that element was moved: on the screen it stays under the finger. */
  keep(change: () => void): void;
}

const page = (): HTMLElement => document.body;
/** How tall a page must be for the screen to stay where it is in it. */
const screenEnd = (): number => Math.ceil(window.scrollY + window.innerHeight);

/** The page does not end above this: a table that loses its rows would have the browser scroll up. */
const endsAt = (px: number): void => {
  page().style.minHeight = `${px}px`;
};

/**
 * A picture that takes another height must not move what is used below it. The browser's own scroll anchoring keeps what stands at the
 * top of the screen, which is the picture, and is off on its page. `picture`: any part of it; its parent is the whole.
 */
export function useKeptInPlace(picture: RefObject<Element | null>): KeptInPlace {
  const last = useRef<Element | null>(null);
  const kept = useMemo((): KeptInPlace => {
    const usedBelow = (): Element | null => {
      const whole = picture.current?.parentElement?.getBoundingClientRect();
      if (!whole?.height || !last.current?.isConnected) return null;
      const { top, bottom } = last.current.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight && top >= whole.bottom - 1 ? last.current : null;
    };
    const keep = (change: () => void): void => {
      const used = usedBelow();
      const before = used?.getBoundingClientRect().top ?? 0;
      change();
      const moved = used === null ? 0 : used.getBoundingClientRect().top - before;
      if (moved === 0) return;
      endsAt(screenEnd() + Math.max(0, Math.ceil(moved)));
      window.scrollBy({ top: moved, behavior: "instant" });
    };
    return { usedBelow, keep };
  }, [picture]);

  useEffect(() => {
    const note = (event: Event): void => {
      // A press gives the focus to what around it can have it, the whole page at last.
      if (!(event.target instanceof Element) || (event.type === "focusin" && event.target.contains(last.current)))
        return;
      last.current = event.target;
      const end = Number.parseFloat(page().style.minHeight) || 0;
      if (kept.usedBelow()) endsAt(screenEnd());
      else if (end > screenEnd()) endsAt(screenEnd());
    };
    // Noted before the part itself hears of it: what it does may have the picture drawn anew.
    window.addEventListener("pointerdown", note, true);
    window.addEventListener("focusin", note, true);
    return () => {
      window.removeEventListener("pointerdown", note, true);
      window.removeEventListener("focusin", note, true);
      page().style.removeProperty("min-height");
    };
  }, [kept]);
  return kept;
}
