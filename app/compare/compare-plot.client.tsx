"use client";

import { type MouseEvent, type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { dayInWords } from "@/lib/core/date-words";
import { layoutTimeline } from "@/lib/timeline/layout-timeline";
import { paintCanvas } from "@/lib/timeline/painters/canvas";
import { mix, type Palette } from "@/lib/timeline/painters/palette";
import type { Scene } from "@/lib/timeline/scene";
import type { TimelineStore } from "@/lib/timeline/store";
import { COMPARE } from "../texts/compare";
import { TIMELINE } from "../texts/timeline";
import { MODALITY_WORDS, PRECISION_WORDS, TYPE_WORDS } from "../texts/words";
import { canvasMeasure } from "../timeline/canvas-measure";
import type { EventOrder } from "../timeline/event-order";
import { boxOf, hitTest } from "../timeline/hit-test";
import { pagePalette } from "../timeline/page-palette";
import { usePlotGestures } from "../timeline/plot-gestures.client";
import type { TimeWindow } from "../timeline/time-window";
import { useSize } from "../timeline/use-size.client";
import type { WindowControl } from "../timeline/use-time-window.client";
import styles from "./compare.module.css";
import { DAY_ZERO, type PlacedRow } from "./compare-rows";
import { glyphSpot, sharedScale, withRelativeAxis } from "./compare-scene";

/** Options around the active one that are real elements: a screen reader walks no further at once. */
const NEIGHBOURS = 24;
const ROW_COMFORT = 168;
const ROW_LEAST = 96;
/** With more shared events than this in view, only those of the event in hand are joined. */
const LINKS_MAX = 60;

interface ComparePlotProps {
  names: readonly string[];
  rows: readonly PlacedRow[];
  store: TimelineStore;
  order: EventOrder;
  shared: ReadonlyMap<string, readonly number[]>;
  widest: TimeWindow;
  control: WindowControl;
  /** The line of today; null on an axis that counts from a day 0. */
  today: number | null;
  selected: number | null;
  active: number | null;
  onOpen(event: number): void;
  onBackground(): void;
  onKey(event: React.KeyboardEvent): void;
  onWheelLeftAlone(): void;
}

const optionWords = (row: PlacedRow, names: readonly string[], others: readonly string[]): string[] => [
  names[row.lane] as string,
  row.words,
  ...(row.words === row.original.words ? [] : [row.original.words]),
  PRECISION_WORDS[row.precision],
  ...(row.modality === "asserted" ? [] : [MODALITY_WORDS[row.modality].label]),
  TYPE_WORDS[row.type],
  row.headline,
  ...(others.length ? [COMPARE.alsoIn(others)] : []),
];

/** A row for each country in one picture: one axis, one window, one crosshair, and lines between places of the same event. */
export function ComparePlot(props: ComparePlotProps) {
  const { names, rows, store, order, shared, control, widest, selected, active, today } = props;
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const cross = useRef<HTMLDivElement>(null);
  const crossWords = useRef<HTMLSpanElement>(null);
  const scene = useRef<Scene | null>(null);
  const palette = useRef<Palette | null>(null);
  const hovered = useRef<number | null>(null);
  const measure = useMemo(
    () => (typeof document === "undefined" ? null : canvasMeasure("Inter, system-ui, sans-serif")),
    [],
  );
  const { width, screenHeight } = useSize(host);
  const [restScene, setRestScene] = useState<Scene | null>(null);
  const isRelative = today === null;

  const placesOf = useCallback(
    (event: number | null | undefined): readonly number[] =>
      event == null ? [] : (shared.get(rows[event]?.eventId ?? "") ?? []),
    [rows, shared],
  );

  const draw = useCallback(() => {
    const element = canvas.current;
    if (!element || !measure || width < 80) return;
    const { from, to } = control.now();
    const before = scene.current;
    const comfort = Math.max(names.length * ROW_COMFORT + 42, Math.min(screenHeight - 300, 760));
    const least = names.length * ROW_LEAST + 42;
    const made = sharedScale(
      layoutTimeline(store, {
        from,
        to,
        width,
        // A picture that grows and shrinks under a drag cannot be read: while it is moved it never shrinks.
        minHeight: Math.max(least, before?.width === width ? Math.min(before.height, comfort) : 0),
        // All rows are to be seen together: events without room for words keep their glyphs.
        maxHeight: comfort,
        comfort,
        scale: 1,
        measure,
        today,
        cards: true,
      }),
    );
    const picture = isRelative ? withRelativeAxis(made, from, to) : made;
    scene.current = picture;
    const ratio = window.devicePixelRatio || 1;
    const [w, h] = [Math.round(width * ratio), Math.round(picture.height * ratio)];
    if (element.width !== w || element.height !== h) {
      element.width = w;
      element.height = h;
      element.style.height = `${picture.height}px`;
    }
    const context = element.getContext("2d", { alpha: false });
    if (!context) return;
    palette.current ??= pagePalette(element);
    const colours = palette.current;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const inHand = [selected, active, hovered.current];
    const hits = new Set(inHand.flatMap(placesOf));
    paintCanvas(context, picture, colours, { selected, hovered: hovered.current ?? undefined, hits });
    const spots = [...shared.values()].map((places) =>
      places.flatMap((place) => {
        const spot = glyphSpot(picture, place);
        return spot ? [{ place, ...spot }] : [];
      }),
    );
    const drawn = spots.filter((line) => line.length > 1);
    for (const line of drawn) {
      const isStrong = line.some(({ place }) => hits.has(place));
      if (!isStrong && drawn.length > LINKS_MAX) continue;
      context.strokeStyle = isStrong ? colours.accent : mix(colours.ink3, colours.surface, 0.6);
      context.lineWidth = isStrong ? 2 : 1;
      context.setLineDash(isStrong ? [] : [3, 3]);
      context.beginPath();
      line.forEach(({ x, y }, at) => {
        const last = line[at - 1];
        if (last) {
          context.moveTo(last.x, last.y + 6);
          context.lineTo(x, y - 6);
        }
      });
      context.stroke();
    }
    context.setLineDash([]);
  }, [
    control,
    store,
    width,
    screenHeight,
    measure,
    today,
    isRelative,
    selected,
    active,
    shared,
    placesOf,
    names.length,
  ]);

  useEffect(() => {
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    draw();
    const stop = control.subscribe(soon);
    const repaint = (): void => {
      palette.current = null;
      draw();
    };
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    scheme.addEventListener("change", repaint);
    const themes = new MutationObserver(repaint);
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    void document.fonts.ready.then(repaint);
    return () => {
      stop();
      cancelAnimationFrame(frame);
      scheme.removeEventListener("change", repaint);
      themes.disconnect();
    };
  }, [draw, control]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: places of the options follow the picture when it has come to rest
  useEffect(() => {
    draw();
    setRestScene(scene.current);
  }, [control.settled, draw]);

  const isActive = useCallback(() => host.current?.contains(document.activeElement) ?? false, []);
  usePlotGestures(host, width, { widest, control, isActive, onWheelLeftAlone: props.onWheelLeftAlone });

  function at(event: PointerEvent | MouseEvent): { x: number; y: number } | null {
    const box = canvas.current?.getBoundingClientRect();
    return box ? { x: event.clientX - box.left, y: event.clientY - box.top } : null;
  }

  /** The line through all rows, and what it stands on: a day where a pixel is no more than that, else its month. */
  function showCross(x: number | null): void {
    const line = cross.current;
    const plot = scene.current?.plot;
    if (!line || !crossWords.current || !plot) return;
    const inside = x !== null && x >= plot.x && x <= plot.x + plot.w;
    line.hidden = !inside;
    if (!inside) return;
    const { from, to } = control.now();
    const day = Math.floor(from + ((x - plot.x) / plot.w) * (to - from));
    const isFine = (to - from) / plot.w <= 1.5;
    const words = isRelative
      ? COMPARE.offset(day - DAY_ZERO, day - DAY_ZERO + 1)
      : isFine
        ? dayInWords(day)
        : dayInWords(day).replace(/^\d+ /, "");
    crossWords.current.textContent = words;
    crossWords.current.style.translate = x > plot.x + plot.w - 90 ? "calc(-100% - 5px) 0" : "5px 0";
    line.style.left = `${x}px`;
  }

  function pointAt(event: PointerEvent): void {
    const spot = at(event);
    if (!spot || !scene.current) return;
    showCross(event.pointerType === "touch" ? null : spot.x);
    const hit = event.buttons === 0 ? hitTest(scene.current, spot.x, spot.y) : null;
    const next = hit?.kind === "event" ? hit.event : null;
    if (host.current) host.current.style.cursor = hit ? "pointer" : "";
    if (next === hovered.current) return;
    hovered.current = next;
    draw();
  }

  function leave(): void {
    hovered.current = null;
    showCross(null);
    draw();
  }

  function click(event: MouseEvent): void {
    const spot = at(event);
    if (event.defaultPrevented || !spot || !scene.current) return;
    const hit = hitTest(scene.current, spot.x, spot.y);
    if (hit?.kind === "event") props.onOpen(hit.event);
    else if (hit) control.moveTo({ from: hit.bin.from, to: hit.bin.to });
    else props.onBackground();
  }

  const focusAt = active === null ? 0 : Math.max(0, order.all.indexOf(active));
  const first = Math.max(0, focusAt - NEIGHBOURS);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer acts on the picture; focus and names are the listbox inside
    <div
      className={styles["plot"]}
      ref={host}
      onPointerMove={pointAt}
      onPointerLeave={leave}
      onClick={click}
      onKeyDown={props.onKey}
      role="presentation"
    >
      <canvas
        ref={canvas}
        className={styles["canvas"]}
        aria-hidden="true"
        style={{ minHeight: names.length * ROW_LEAST }}
      />
      <div
        className={styles["options"]}
        role="listbox"
        tabIndex={0}
        aria-label={`${COMPARE.plot(names)}. ${COMPARE.plotHint}`}
        aria-activedescendant={active === null ? undefined : `place-${rows[active]?.id}`}
      >
        {order.all.slice(first, focusAt + NEIGHBOURS + 1).map((event, index) => {
          const row = rows[event] as PlacedRow;
          const box = restScene === null ? null : boxOf(restScene, event);
          const others = placesOf(event).flatMap((place) =>
            place === event ? [] : [names[rows[place]?.lane as number] as string],
          );
          return (
            <div
              key={row.id}
              id={`place-${row.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={event === selected}
              aria-label={TIMELINE.option(optionWords(row, names, others), first + index + 1, order.all.length)}
              className={event === active ? styles["active"] : styles["option"]}
              style={box === null ? undefined : { left: box.x, top: box.y, width: box.w, height: box.h }}
              hidden={box === null && event !== active}
            />
          );
        })}
      </div>
      <div className={styles["cross"]} ref={cross} hidden aria-hidden="true">
        <span ref={crossWords} />
      </div>
    </div>
  );
}
