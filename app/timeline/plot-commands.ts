import type { KeyboardEvent } from "react";
import { type EventOrder, firstInWindow, stepFrom } from "./event-order";
import { panned, steppedByUnit, type TimeWindow, zoomed } from "./time-window";

interface CommandContext {
  order: EventOrder;
  active: number | null;
  now: TimeWindow;
  moveTo(window: TimeWindow): void;
  /** Makes an event the active one; null: there is none in that direction. */
  step(event: number | null): void;
  open(event: number): void;
  /** Escape: one level back. */
  back(): void;
  reset(): void;
  /** Keys that only this page has. */
  more?: Readonly<Record<string, () => void>>;
}

const STEP_KEYS = {
  ArrowLeft: "previous",
  ArrowRight: "next",
  ArrowUp: "lane-up",
  ArrowDown: "lane-down",
  Home: "first",
  End: "last",
  "[": "previous-of-all",
  "]": "next-of-all",
} as const;

/** What a key does while a plot has the focus, the same on every page; undefined: it is not ours. */
export function plotCommand(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
  { order, active, now, moveTo, step, open, back, reset, more }: CommandContext,
): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  const sideways = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : null;
  if (event.shiftKey && sideways) return () => moveTo(panned(now, sideways / 2));
  if (event.altKey) return sideways ? () => moveTo(steppedByUnit(now, sideways)) : undefined;
  const stepping = STEP_KEYS[event.key as keyof typeof STEP_KEYS];
  if (stepping)
    return () => step(active === null ? firstInWindow(order, now.from, now.to) : stepFrom(order, active, stepping));
  const spot = active === null ? undefined : order.spot(active);
  const about = spot !== undefined && spot > now.from && spot < now.to ? spot : undefined;
  const zoom = (factor: number) => () => moveTo(zoomed(now, factor, about));
  const openActive = (): void => {
    if (active !== null) open(active);
  };
  const commands: Record<string, () => void> = {
    "+": zoom(0.5),
    "=": zoom(0.5),
    "-": zoom(2),
    _: zoom(2),
    PageUp: zoom(0.25),
    PageDown: zoom(4),
    Enter: openActive,
    " ": openActive,
    Escape: back,
    "0": reset,
    ...more,
  };
  return commands[event.key] ?? commands[event.key.toLowerCase()];
}
