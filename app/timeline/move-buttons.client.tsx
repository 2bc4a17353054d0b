"use client";

import { TIMELINE } from "../texts/timeline";
import { panned, type TimeWindow, zoomed } from "./time-window";
import type { WindowControl } from "./use-time-window.client";

const MOVES: readonly { label: string; sign: string; next(now: TimeWindow): TimeWindow }[] = [
  { label: TIMELINE.earlier, sign: "←", next: (now) => panned(now, -0.5) },
  { label: TIMELINE.zoomOut, sign: "−", next: (now) => zoomed(now, 2) },
  { label: TIMELINE.zoomIn, sign: "+", next: (now) => zoomed(now, 0.5) },
  { label: TIMELINE.later, sign: "→", next: (now) => panned(now, 0.5) },
];

/** Zoom and pan by button: every drag and every key has one. */
export function MoveButtons({ control }: { control: WindowControl }) {
  return (
    <span className="segmented" role="group" aria-label={TIMELINE.move}>
      {MOVES.map(({ label, sign, next }) => (
        <button
          key={label}
          type="button"
          className="button"
          aria-label={label}
          onClick={() => control.moveTo(next(control.now()))}
        >
          {sign}
        </button>
      ))}
    </span>
  );
}
