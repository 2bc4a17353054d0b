"use client";

import { useCallback, useEffect, useRef } from "react";
import type { TimeWindow } from "./time-window";

const WAIT_MS = 250;

/** How a page's state and its address say the same. */
export interface AddressForm<S> {
  /** Path and query; parts of the old address that are not its own stay. */
  addressOf(state: S, old: Pick<Location, "pathname" | "search">): string;
  /** What Back and Forward bring; null where the address is another page's, which the router brings. */
  stateOf(address: URLSearchParams, now: S): S | null;
  /** The address of a link stays as it was sent until the window moves. */
  staysAsSent: boolean;
}

type Decide<S> = (change: (old: S) => S, how?: "push" | "replace") => void;

/**
 * Keeps state and address together: a decision is pushed, so that Back undoes it; zoom and pan are replaced a moment after
 * they come to rest. `moved` is the window in whole days where it is not the whole extent. Returns the one way to decide.
 */
export function useAddress<S extends { from: number | null; to: number | null }>(
  form: AddressForm<S>,
  state: S,
  setState: (state: S) => void,
  moved: TimeWindow | null,
  onBack: (state: S) => void,
): Decide<S> {
  const current = useRef(state);
  current.current = { ...state, from: moved?.from ?? null, to: moved?.to ?? null };
  const back = useRef(onBack);
  back.current = onBack;

  const write = useCallback(
    (how: "push" | "replace") => {
      const address = form.addressOf(current.current, window.location);
      if (address === window.location.pathname + window.location.search) return;
      if (how === "push") window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
    },
    [form],
  );

  const decide = useCallback<Decide<S>>(
    (change, how = "push") => {
      const next = change(current.current);
      current.current = next;
      setState(next);
      write(how);
    },
    [setState, write],
  );

  const rest = `${current.current.from} ${current.current.to}`;
  const sent = useRef(form.staysAsSent ? rest : null);
  useEffect(() => {
    if (sent.current === rest) return;
    sent.current = null;
    const timer = window.setTimeout(() => write("replace"), WAIT_MS);
    return () => window.clearTimeout(timer);
  }, [rest, write]);

  useEffect(() => {
    const onPop = (): void => {
      const next = form.stateOf(new URLSearchParams(window.location.search), current.current);
      if (next === null) return;
      setState(next);
      back.current(next);
    };
    window.addEventListener("popstate", onPop);
    return () => window.removeEventListener("popstate", onPop);
  }, [form, setState]);

  return decide;
}
