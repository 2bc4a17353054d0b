"use client";

import { select } from "d3-selection";
import { type D3ZoomEvent, zoom, zoomIdentity } from "d3-zoom";
import { useEffect } from "react";
import type { TimeWindow } from "./time-window";
import type { WindowControl } from "./use-time-window.client";

interface GestureOptions {
  widest: TimeWindow;
  control: WindowControl;
  /** The plain wheel zooms only while the plot has the focus: otherwise it scrolls the page. */
  isActive(): boolean;
  onWheelLeftAlone(): void;
}

const MARGIN = 20;

/** Wheel, drag and pinch on an element by d3-zoom; its transform follows the window when others move it. */
export function usePlotGestures(
  element: React.RefObject<HTMLElement | null>,
  width: number,
  { widest, control, isActive, onWheelLeftAlone }: GestureOptions,
): void {
  useEffect(() => {
    const host = element.current;
    if (!host || width < 80) return;
    const left = MARGIN;
    const right = width - MARGIN;
    const perDay = (right - left) / (widest.to - widest.from);
    const baseX = (day: number): number => left + (day - widest.from) * perDay;
    let isOwn = false;

    const behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([1, widest.to - widest.from])
      .extent([
        [left, 0],
        [right, 1],
      ])
      .translateExtent([
        [left, Number.NEGATIVE_INFINITY],
        [right, Number.POSITIVE_INFINITY],
      ])
      .clickDistance(4)
      .filter((event: Event) => {
        if (event.type === "dblclick") return false;
        if (event instanceof WheelEvent) {
          if (event.ctrlKey || event.metaKey || isActive())
            return !event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY);
          if (Math.abs(event.deltaY) > Math.abs(event.deltaX)) onWheelLeftAlone();
          return false;
        }
        // A drag along the axis chooses a span.
        if (event instanceof MouseEvent && (event.target as Element).closest("[data-axis]")) return false;
        return !(event instanceof MouseEvent) || event.button === 0;
      })
      .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
        if (event.sourceEvent === null) return;
        const { k, x } = event.transform;
        const from = widest.from + ((left - x) / k - left) / perDay;
        isOwn = true;
        control.set({ from, to: from + (right - left) / (perDay * k) });
        isOwn = false;
      });
    const selection = select(host);
    selection.call(behaviour);

    const follow = (): void => {
      if (isOwn) return;
      const { from, to } = control.now();
      const k = (widest.to - widest.from) / (to - from);
      host.style.setProperty("--zoom", String(k));
      // d3-zoom keeps its state on the node; a plain assignment moves it without an event.
      Object.assign(host, { __zoom: zoomIdentity.translate(left - k * baseX(from), 0).scale(k) });
    };
    follow();
    const stop = control.subscribe(follow);

    // Sideways wheels and Shift+wheel pan; d3-zoom knows only zooming.
    const sideways = (event: WheelEvent): void => {
      const delta = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      if (event.ctrlKey || event.metaKey || (!event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY)))
        return;
      event.preventDefault();
      const { from, to } = control.now();
      const days = (delta / (right - left)) * (to - from);
      control.set({ from: from + days, to: to + days });
    };
    host.addEventListener("wheel", sideways, { passive: false });
    return () => {
      stop();
      selection.on(".zoom", null);
      host.removeEventListener("wheel", sideways);
    };
  }, [element, width, widest, control, isActive, onWheelLeftAlone]);
}
