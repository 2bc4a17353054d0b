"use client";

import type { Scene } from "@/lib/timeline/scene";
import { TIMELINE } from "../texts/timeline";
import type { EventOrder } from "./event-order";
import { boxesOf, placeOf } from "./hit-test";
import styles from "./plot.module.css";

/** Options around the active one that are real elements: a screen reader walks no further at once. */
const NEIGHBOURS = 24;

interface PlotOptionsProps {
  label: string;
  order: EventOrder;
  /** The id of an event's element. */
  idOf(event: number): string;
  wordsOf(event: number): readonly string[];
  active: number | null;
  selected: number | null;
  scene: Scene | null;
}

/** What of a picture has focus and names: one tab stop, and an option for each event near the active one. */
export function PlotOptions({ label, order, idOf, wordsOf, active, selected, scene }: PlotOptionsProps) {
  const focusAt = active === null ? 0 : Math.max(0, order.all.indexOf(active));
  const first = Math.max(0, focusAt - NEIGHBOURS);
  const events = order.all.slice(first, focusAt + NEIGHBOURS + 1);
  const boxes = scene === null ? null : boxesOf(scene, new Set(events));
  return (
    <div
      className={styles["options"]}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={active === null ? undefined : idOf(active)}
    >
      {events.map((event, index) => {
        const own = boxes?.get(event) ?? null;
        const box = scene === null ? null : placeOf(scene, event, order.laneOf(event), order.spot(event), own);
        return (
          <div
            key={event}
            id={idOf(event)}
            role="option"
            tabIndex={-1}
            aria-selected={event === selected}
            aria-label={TIMELINE.option(wordsOf(event), first + index + 1, order.all.length)}
            className={event === active ? styles["active"] : styles["option"]}
            style={box === null ? undefined : { left: box.x, top: box.y, width: box.w, height: box.h }}
            hidden={box === null && event !== active}
          />
        );
      })}
    </div>
  );
}
