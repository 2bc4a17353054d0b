"use client";

import { useSyncExternalStore } from "react";

/** As in country-explorer.module.css. */
const NARROW = "(max-width: 767px)";

function subscribe(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** True on a narrow screen, and before the page is alive: it is written for any. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(NARROW).matches,
    () => true,
  );
