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

/** What was used below the picture, and where in the page it stood, in pixels from its top. */
interface Used {
  element: Element;
  top: number;
}

const topInPage = (element: Element): number => element.getBoundingClientRect().top + window.scrollY;

/**
 * A picture that takes another height, or another width with all that stands around it, must not move what is used below it. The
 * browser's own scroll anchoring keeps what stands at the top of the screen, which is the picture, and is off on its page.
 * `picture`: any part of it; its parent is the whole.
 */
export function useKeptInPlace(picture: RefObject<Element | null>): KeptInPlace {
  const last = useRef<Element | null>(null);
  const below = useRef<Used | null>(null);
  const kept = useMemo(() => {
    const usedBelow = (): Element | null => {
      const whole = picture.current?.parentElement?.getBoundingClientRect();
      if (!whole?.height || !last.current?.isConnected) return null;
      const { top, bottom } = last.current.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight && top >= whole.bottom - 1 ? last.current : null;
    };
    const keep = (change: () => void): void => {
      const used = usedBelow();
      const whole = picture.current?.parentElement;
      const end = whole?.getBoundingClientRect().bottom ?? 0;
      const before = used === null ? 0 : topInPage(used);
      change();
      if (used !== null) follow({ element: used, top: before });
      // Nothing was used yet, and the picture is above the screen: who reads below it goes on reading.
      else if (whole && end <= 0)
        window.scrollBy({ top: whole.getBoundingClientRect().bottom - end, behavior: "instant" });
    };
    const follow = ({ element, top }: Used): void => {
      const now = topInPage(element);
      if (now !== top) {
        endsAt(screenEnd() + Math.max(0, Math.ceil(now - top)));
        window.scrollBy({ top: now - top, behavior: "instant" });
      }
      below.current = { element, top: now };
    };
    return { usedBelow, keep, follow };
  }, [picture]);

  useEffect(() => {
    const note = (event: Event): void => {
      // A press gives the focus to what around it can have it, the whole page at last.
      if (!(event.target instanceof Element) || (event.type === "focusin" && event.target.contains(last.current)))
        return;
      last.current = event.target;
      const used = kept.usedBelow();
      below.current = used && { element: used, top: topInPage(used) };
      const end = Number.parseFloat(page().style.minHeight) || 0;
      if (used || end > screenEnd()) endsAt(screenEnd());
    };
    // Details that open beside the picture make all of the page narrower: its legend takes more lines, and so do rows of a table.
    let width = 0;
    const whole = picture.current?.parentElement;
    const observer = new ResizeObserver(([entry]) => {
      const wide = entry?.contentRect.width ?? 0;
      const used = below.current;
      if (width > 0 && wide !== width && used?.element.isConnected) kept.follow(used);
      width = wide;
    });
    if (whole) observer.observe(whole);
    // Noted before the part itself hears of it: what it does may have the picture drawn anew.
    window.addEventListener("pointerdown", note, true);
    window.addEventListener("focusin", note, true);
    window.addEventListener("keydown", note, true);
    return () => {
      window.removeEventListener("pointerdown", note, true);
      window.removeEventListener("focusin", note, true);
      window.removeEventListener("keydown", note, true);
      observer.disconnect();
      page().style.removeProperty("min-height");
    };
  }, [kept, picture]);
  return kept;
}
