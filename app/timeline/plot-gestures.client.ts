"use client";

import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import { useEffect, useRef } from "react";
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
  const now = useRef({ width, widest, control, isActive, onWheelLeftAlone });
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  const isReady = width >= 80;
  useEffect(() => {
    now.current = { width, widest, control, isActive, onWheelLeftAlone };
  });

  // One behaviour for as long as the element stands: d3-zoom keeps a gesture in it, and pages are drawn anew while fingers move.
  useEffect(() => {
    const host = element.current;
    if (!host || !isReady) return;
    let isOwn = false;
    const made = zoom<HTMLElement, unknown>()
      .extent(() => [
        [MARGIN, 0],
        [now.current.width - MARGIN, 1],
      ])
      .clickDistance(4)
      .filter((event: Event) => {
        if (event instanceof WheelEvent) {
          if (event.ctrlKey || event.metaKey || now.current.isActive())
            return !event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY);
          if (Math.abs(event.deltaY) > Math.abs(event.deltaX)) now.current.onWheelLeftAlone();
          return false;
        }
        // A drag along the axis chooses a span.
        if (event instanceof MouseEvent && (event.target as Element).closest("[data-axis]")) return false;
        return !(event instanceof MouseEvent) || event.button === 0;
      })
      .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
        if (event.sourceEvent === null) return;
        const { k, x } = event.transform;
        const { widest, width, control } = now.current;
        const from = widest.from + ((MARGIN - x) / k - MARGIN) / pixelsPerDay(widest, width);
        isOwn = true;
        control.set({ from, to: from + (widest.to - widest.from) / k });
        isOwn = false;
      });
    const selection = select(host);
    // Two taps are two taps: d3-zoom would zoom, also when the first was a long touch that showed a tooltip.
    selection.call(made).on("dblclick.zoom", null);
    behaviour.current = made;

    const stop = now.current.control.subscribe(() => {
      if (!isOwn) follow(host, now.current);
    });

    // Sideways wheels and Shift+wheel pan; d3-zoom knows only zooming.
    const sideways = (event: WheelEvent): void => {
      const delta = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      if (event.ctrlKey || event.metaKey || (!event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY)))
        return;
      event.preventDefault();
      const { width, control } = now.current;
      const { from, to } = control.now();
      const days = (delta / (width - 2 * MARGIN)) * (to - from);
      control.set({ from: from + days, to: to + days });
    };
    host.addEventListener("wheel", sideways, { passive: false });
    return () => {
      stop();
      selection.on(".zoom", null);
      behaviour.current = null;
      host.removeEventListener("wheel", sideways);
    };
  }, [element, isReady]);

  useEffect(() => {
    const host = element.current;
    if (!host || !isReady) return;
    behaviour.current?.scaleExtent([1, widest.to - widest.from]).translateExtent([
      [MARGIN, Number.NEGATIVE_INFINITY],
      [width - MARGIN, Number.POSITIVE_INFINITY],
    ]);
    follow(host, { widest, width, control: now.current.control });
  }, [element, isReady, widest, width]);
}

const pixelsPerDay = (widest: TimeWindow, width: number): number => (width - 2 * MARGIN) / (widest.to - widest.from);

/** Gives the element the transform that shows the window: k = widest / window. */
function follow(
  host: HTMLElement,
  { widest, width, control }: { widest: TimeWindow; width: number; control: WindowControl },
): void {
  const { from, to } = control.now();
  const k = (widest.to - widest.from) / (to - from);
  const x = MARGIN + (from - widest.from) * pixelsPerDay(widest, width);
  host.style.setProperty("--zoom", String(k));
  // d3-zoom keeps its state on the node; a plain assignment moves it without an event.
  Object.assign(host, { __zoom: zoomIdentity.translate(MARGIN - k * x, 0).scale(k) });
}
