"use client";

import { useCallback, useEffect, useRef } from "react";
import type { TimeWindow } from "./time-window";
import { addressOfView, type ViewState, viewFromAddress } from "./view-state";

const WAIT_MS = 250;

const write = (view: ViewState, how: "push" | "replace"): void => {
  const parts = addressOfView(view, new URLSearchParams(window.location.search)).toString().replaceAll("%2C", ",");
  const address = `${window.location.pathname}${parts === "" ? "" : `?${parts}`}`;
  if (address === window.location.pathname + window.location.search) return;
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
};

/**
 * Keeps view and address together: a decision is pushed, so that Back undoes it; zoom and pan are replaced a moment after
 * they come to rest. `moved` is the window where it is not the whole extent. Returns the one way to decide.
 */
export function useAddress(
  view: ViewState,
  setView: (view: ViewState) => void,
  moved: TimeWindow | null,
  onBack: (view: ViewState) => void,
): (change: (old: ViewState) => ViewState, how?: "push" | "replace") => void {
  const current = useRef(view);
  current.current = {
    ...view,
    from: moved === null ? null : Math.floor(moved.from),
    to: moved === null ? null : Math.ceil(moved.to),
  };
  const back = useRef(onBack);
  back.current = onBack;

  const decide = useCallback(
    (change: (old: ViewState) => ViewState, how: "push" | "replace" = "push") => {
      const next = change(current.current);
      current.current = next;
      setView(next);
      write(next, how);
    },
    [setView],
  );

  const [from, to] = [current.current.from, current.current.to];
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the window's rest that is waited for
  useEffect(() => {
    const timer = window.setTimeout(() => write(current.current, "replace"), WAIT_MS);
    return () => window.clearTimeout(timer);
  }, [from, to]);

  useEffect(() => {
    const onPop = (): void => {
      const next = viewFromAddress(new URLSearchParams(window.location.search));
      setView(next);
      back.current(next);
    };
    window.addEventListener("popstate", onPop);
    return () => window.removeEventListener("popstate", onPop);
  }, [setView]);

  return decide;
}
