import { describe, expect, it, vi } from "vitest";
import type { EventOrder } from "./event-order";
import { plotCommand } from "./plot-commands";

const order: EventOrder = { all: [4, 7], lanes: [[4, 7]], laneOf: () => 0, spot: (event) => event * 10 };
const press = (key: string, modifiers: Partial<Record<"ctrlKey" | "shiftKey" | "altKey", boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});
const decisions = () => ({ moveTo: vi.fn(), step: vi.fn(), open: vi.fn(), back: vi.fn(), reset: vi.fn() });

describe("keys of a plot", () => {
  it("step from the active event, and open it", () => {
    const does = decisions();
    const context = { order, active: 4, now: { from: 0, to: 100 }, ...does };
    plotCommand(press("ArrowRight"), context)?.();
    plotCommand(press("Enter"), context)?.();
    expect(does.step).toHaveBeenCalledWith(7);
    expect(does.open).toHaveBeenCalledWith(4);
  });

  it("zoom about the active event where it is in sight", () => {
    const does = decisions();
    plotCommand(press("+"), { order, active: 4, now: { from: 0, to: 100 }, ...does })?.();
    expect(does.moveTo).toHaveBeenCalledWith({ from: 20, to: 70 });
  });

  it("leave the browser its own: keys with Ctrl, and letters that no page asked for", () => {
    const context = { order, active: null, now: { from: 0, to: 100 }, ...decisions() };
    expect(plotCommand(press("+", { ctrlKey: true }), context)).toBeUndefined();
    expect(plotCommand(press("f"), context)).toBeUndefined();
  });

  it("of one page alone answer there, in either case", () => {
    const fit = vi.fn();
    plotCommand(press("F"), { order, active: null, now: { from: 0, to: 100 }, ...decisions(), more: { f: fit } })?.();
    expect(fit).toHaveBeenCalledOnce();
  });
});
