"use client";

import { useCallback, useEffect, useRef } from "react";
import type { TimeWindow } from "../timeline/time-window";
import { addressOfCompare, type CompareState, compareFromAddress } from "./compare-state";

const WAIT_MS = 250;

function write(state: CompareState, how: "push" | "replace"): void {
  const address = addressOfCompare(state, new URLSearchParams(window.location.search));
  if (address === window.location.pathname + window.location.search) return;
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
}

/**
 * Keeps comparison and address together: a decision is pushed, so that Back undoes it; zoom and pan are replaced once they
 * come to rest. `moved` is the window where it is not the whole extent. Returns the one way to decide.
 */
export function useCompareAddress(
  state: CompareState,
  setState: (state: CompareState) => void,
  moved: TimeWindow | null,
  onBack: (state: CompareState) => void,
): (change: (old: CompareState) => CompareState, how?: "push" | "replace") => void {
  const current = useRef(state);
  current.current = { ...state, from: moved?.from ?? null, to: moved?.to ?? null };
  const back = useRef(onBack);
  back.current = onBack;

  const decide = useCallback(
    (change: (old: CompareState) => CompareState, how: "push" | "replace" = "push") => {
      const next = change(current.current);
      current.current = next;
      setState(next);
      write(next, how);
    },
    [setState],
  );

  const { from, to } = current.current;
  const written = useRef(`${from} ${to}`);
  useEffect(() => {
    // The address of a link stays as it was sent until the window moves.
    if (written.current === `${from} ${to}`) return;
    written.current = `${from} ${to}`;
    const timer = window.setTimeout(() => write(current.current, "replace"), WAIT_MS);
    return () => window.clearTimeout(timer);
  }, [from, to]);

  useEffect(() => {
    const onPop = (): void => {
      const address = new URLSearchParams(window.location.search);
      // Another set of countries is another page: the router brings it.
      if ((address.get("c") ?? "") !== current.current.countries.join(",")) return;
      const next = compareFromAddress(address, current.current.countries);
      setState(next);
      back.current(next);
    };
    window.addEventListener("popstate", onPop);
    return () => window.removeEventListener("popstate", onPop);
  }, [setState]);

  return decide;
}
