"use client";

import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { BinMark } from "@/lib/timeline/scene";
import { type Hit, hitTest } from "./hit-test";
import type { PlotPicture } from "./use-plot-picture.client";

const PEEK_MS = 120;
const LONG_PRESS_MS = 400;
const TOUCH_WANDERS = 8;

interface PlotPointer {
  /** The event whose tooltip is shown. */
  peek: number | null;
  /** The density bar that is pointed at. */
  peekBin: BinMark | null;
  closePeek(): void;
  /** The pointer is on the tooltip: it stays. */
  keepPeek(): void;
  hitAt(event: MouseEvent): Hit | null;
  /** Whether this touch opened a tooltip by staying: it opens nothing else. */
  isLongPress(): boolean;
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerLeave(event: PointerEvent): void;
}

/** What mouse and finger point at: hover and long press show a tooltip, which stays while the pointer is on it. */
export function usePlotPointer(host: RefObject<HTMLElement | null>, picture: PlotPicture): PlotPointer {
  const [peek, setPeek] = useState<number | null>(null);
  const [peekBin, setPeekBin] = useState<BinMark | null>(null);
  const waitsFor = useRef<number | BinMark | null>(null);
  const timer = useRef(0);
  const longPressed = useRef(false);
  const pressedAt = useRef({ x: 0, y: 0 });
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const hitAt = (event: MouseEvent): Hit | null => {
    const box = picture.canvas.current?.getBoundingClientRect();
    const scene = picture.scene.current;
    if (!box || !scene) return null;
    // A part that stays in sight is somewhere else on the screen than in the picture.
    const part = (event.target as Element).closest<HTMLElement>("[data-y]");
    const top = part ? part.getBoundingClientRect().top - Number(part.dataset["y"]) : box.top;
    return hitTest(scene, event.clientX - box.left, event.clientY - top);
  };

  return {
    peek,
    peekBin,
    closePeek: () => {
      window.clearTimeout(timer.current);
      setPeek(null);
      setPeekBin(null);
    },
    keepPeek: () => window.clearTimeout(timer.current),
    hitAt,
    isLongPress: () => longPressed.current,
    onPointerDown(event) {
      longPressed.current = false;
      window.clearTimeout(timer.current);
      if (event.pointerType !== "touch") return;
      setPeek(null);
      const hit = event.isPrimary ? hitAt(event) : null;
      if (hit?.kind !== "event") return;
      pressedAt.current = { x: event.clientX, y: event.clientY };
      timer.current = window.setTimeout(() => {
        longPressed.current = true;
        setPeek(hit.event);
      }, LONG_PRESS_MS);
    },
    onPointerMove(event) {
      if (event.pointerType === "touch") {
        const { x, y } = pressedAt.current;
        // A finger that wanders drags or pinches.
        if (Math.hypot(event.clientX - x, event.clientY - y) > TOUCH_WANDERS) window.clearTimeout(timer.current);
        return;
      }
      const hit = event.buttons === 0 ? hitAt(event) : null;
      const next = hit?.kind === "event" ? hit.event : null;
      const bin = hit?.kind === "bin" ? hit.bin : null;
      if (host.current) host.current.style.cursor = hit ? "pointer" : "";
      if (next !== picture.hovered()) picture.hover(next);
      if (waitsFor.current === (next ?? bin)) return;
      waitsFor.current = next ?? bin;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        setPeek(next);
        setPeekBin(bin);
      }, PEEK_MS);
    },
    onPointerLeave(event) {
      window.clearTimeout(timer.current);
      if (event.pointerType === "touch") return;
      waitsFor.current = null;
      timer.current = window.setTimeout(() => {
        setPeek(null);
        setPeekBin(null);
        picture.hover(null);
      }, PEEK_MS);
    },
  };
}
