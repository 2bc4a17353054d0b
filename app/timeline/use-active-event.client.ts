"use client";

import { type KeyboardEvent, useCallback, useState } from "react";
import type { EventOrder } from "./event-order";
import { plotCommand } from "./plot-commands";
import { isWholeWindow, type TimeWindow } from "./time-window";
import type { WindowControl } from "./use-time-window.client";

interface ActiveEventOptions {
  order: EventOrder;
  control: WindowControl;
  widest: TimeWindow;
}

interface KeyDecisions {
  /** Whether an event is open, so that Escape closes it first. */
  isOpen: boolean;
  open(event: number): void;
  close(): void;
  reset(): void;
  /** Keys that only this page has. */
  more?: Readonly<Record<string, () => void>>;
}

interface ActiveEvent {
  active: number | null;
  setActive(event: number | null): void;
  /** Makes an event the active one and brings it into the window; null changes nothing. */
  step(event: number | null): void;
  /** The handler of the plot's keys. */
  keys(decisions: KeyDecisions): (event: KeyboardEvent) => void;
}

/** The event that the keyboard is on, and what the keys of a plot do with it and with the window. */
export function useActiveEvent({ order, control, widest }: ActiveEventOptions): ActiveEvent {
  const [active, setActive] = useState<number | null>(null);
  const step = useCallback(
    (event: number | null) => {
      if (event === null) return;
      setActive(event);
      const day = order.spot(event);
      const now = control.now();
      const half = (now.to - now.from) / 2;
      if (day < now.from || day > now.to) control.moveTo({ from: day - half, to: day + half });
    },
    [order, control],
  );
  const keys = ({ isOpen, open, close, reset, more }: KeyDecisions) => {
    const back = (): void => {
      if (isOpen) close();
      else if (!isWholeWindow(control.now(), widest)) control.moveTo(widest);
      else (document.activeElement as HTMLElement | null)?.blur();
    };
    return (event: KeyboardEvent): void => {
      const now = control.now();
      const run = plotCommand(event, { order, active, now, moveTo: control.moveTo, step, open, back, reset, more });
      if (!run) return;
      event.preventDefault();
      run();
    };
  };
  return { active, setActive, step, keys };
}
