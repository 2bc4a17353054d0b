"use client";

import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { civilDate } from "@/lib/core/civil-time";
import { dayInWords, MONTHS, yearInWords } from "@/lib/core/date-words";
import { type CalendarUnit, unitAtLeast, unitEdges } from "@/lib/timeline/calendar-unit";
import { TIMELINE } from "../texts/timeline";
import styles from "./vertical-timeline.module.css";

interface RailProps {
  /** Days of the listed events, in their order down the list. */
  days: readonly number[];
  /** The list: each event's element says its day in `data-day`. */
  list: RefObject<HTMLElement | null>;
  /** Bring the first event of that day or later to the top. */
  onJump(day: number): void;
}

const BARS = 90;
/** Share of the rail's height that a label needs; a rail is about 600 pixels high. */
const LABEL_SHARE = 0.06;
const KEY_SHARE = 0.05;
const PAGE_SHARE = 0.2;

const labelOf = (unit: CalendarUnit, day: number): string => {
  const { year, month, day: date } = civilDate(day);
  const name = (MONTHS[month - 1] as string).slice(0, 3);
  if (unit.name === "day" || unit.name === "week") return `${date} ${name}`;
  return (unit.name === "month" || unit.name === "quarter") && month !== 1 ? name : yearInWords(year);
};

/** How the events lie in time, from top to bottom, and which part of it is on the screen: tap or drag to go there. */
export function DensityRail({ days, list, onJump }: RailProps) {
  const rail = useRef<HTMLDivElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const frame = useRef(0);
  const [top, setTop] = useState<number | null>(null);
  const { from, to, bars, ticks } = useMemo(() => {
    const from = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
    const to = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY) + 1;
    const bars = new Uint32Array(BARS);
    for (const day of days) bars[Math.min(BARS - 1, Math.floor(((day - from) / (to - from)) * BARS))]!++;
    const unit = unitAtLeast(LABEL_SHARE, 1 / (to - from));
    const ticks = unitEdges(unit, from, to)
      .filter((edge) => edge >= from && (edge - from) / (to - from) < 1 - LABEL_SHARE / 2)
      .map((edge) => ({ share: (edge - from) / (to - from), label: labelOf(unit, edge) }));
    return { from, to, bars, ticks };
  }, [days]);
  const most = Math.max(...bars);
  const share = (day: number): number => Math.max(0, Math.min(1, (day - from) / (to - from)));

  // What is on the screen, read from the list itself while it scrolls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list has other elements when its days change
  useEffect(() => {
    const look = (): void => {
      const items = list.current?.querySelectorAll<HTMLElement>("[data-day]") ?? [];
      const seen: number[] = [];
      for (const item of items) {
        const { top, bottom } = item.getBoundingClientRect();
        if (bottom > 0 && top < window.innerHeight) seen.push(Number(item.dataset["day"]));
      }
      if (!brush.current || seen.length === 0) return;
      const [first, last] = [Math.min(...seen), Math.max(...seen) + 1];
      brush.current.style.top = `${share(first) * 100}%`;
      brush.current.style.height = `${Math.max(0, share(last) - share(first)) * 100}%`;
      setTop(first);
    };
    const soon = (): void => {
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(look);
    };
    soon();
    window.addEventListener("scroll", soon, { passive: true });
    window.addEventListener("resize", soon);
    return () => {
      cancelAnimationFrame(frame.current);
      window.removeEventListener("scroll", soon);
      window.removeEventListener("resize", soon);
    };
  }, [days, list]);

  function jump(event: PointerEvent): void {
    const box = rail.current?.getBoundingClientRect();
    if (!box || box.height === 0) return;
    onJump(Math.floor(from + Math.max(0, Math.min(1, (event.clientY - box.top) / box.height)) * (to - from)));
  }

  function key(event: KeyboardEvent): void {
    const now = top ?? from;
    const by = (part: number): number => Math.max(1, Math.round((to - from) * part));
    const next = {
      ArrowDown: now + by(KEY_SHARE),
      ArrowRight: now + by(KEY_SHARE),
      ArrowUp: now - by(KEY_SHARE),
      ArrowLeft: now - by(KEY_SHARE),
      PageDown: now + by(PAGE_SHARE),
      PageUp: now - by(PAGE_SHARE),
      Home: from,
      End: to - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onJump(Math.max(from, Math.min(to - 1, next)));
  }

  return (
    <div
      className={styles["rail"]}
      ref={rail}
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={TIMELINE.rail}
      aria-valuemin={from}
      aria-valuemax={to - 1}
      aria-valuenow={top ?? from}
      aria-valuetext={dayInWords(top ?? from)}
      onKeyDown={key}
      onPointerDown={(event) => {
        rail.current?.setPointerCapture(event.pointerId);
        jump(event);
      }}
      onPointerMove={(event) => {
        if (rail.current?.hasPointerCapture(event.pointerId)) jump(event);
      }}
    >
      <svg viewBox={`0 0 24 ${BARS}`} preserveAspectRatio="none" aria-hidden="true">
        {Array.from(bars, (count, i) =>
          count === 0 ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            <rect key={i} x={24 - (3 + (count / most) * 21)} y={i + 0.1} width={3 + (count / most) * 21} height={0.8} />
          ),
        )}
      </svg>
      {ticks.map(({ share: at, label }) => (
        <span key={at} className={styles["tick"]} style={{ top: `${at * 100}%` }} aria-hidden="true">
          {label}
        </span>
      ))}
      <div className={styles["seen"]} ref={brush} />
    </div>
  );
}
