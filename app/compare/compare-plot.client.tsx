"use client";

import { type MouseEvent, type PointerEvent, useCallback, useRef } from "react";
import { dayInWords } from "@/lib/core/date-words";
import { layoutTimeline } from "@/lib/timeline/layout-timeline";
import { mix, type Palette } from "@/lib/timeline/painters/palette";
import type { Scene } from "@/lib/timeline/scene";
import type { TimelineStore } from "@/lib/timeline/store";
import type { MeasureText } from "@/lib/timeline/viewport";
import { COMPARE } from "../texts/compare";
import { MODALITY_WORDS, PRECISION_WORDS, TYPE_WORDS } from "../texts/words";
import type { EventOrder } from "../timeline/event-order";
import { EventPeek } from "../timeline/event-peek.client";
import { placeOf } from "../timeline/hit-test";
import plotStyles from "../timeline/plot.module.css";
import { usePlotGestures } from "../timeline/plot-gestures.client";
import { PlotOptions } from "../timeline/plot-options.client";
import type { TimeWindow } from "../timeline/time-window";
import { usePlotPicture } from "../timeline/use-plot-picture.client";
import { usePlotPointer } from "../timeline/use-plot-pointer.client";
import { useSize } from "../timeline/use-size.client";
import type { WindowControl } from "../timeline/use-time-window.client";
import styles from "./compare.module.css";
import { glyphSpot, ownScales, sharedScale, withRelativeAxis } from "./compare-scene";
import type { CompareState } from "./compare-state";
import { DAY_ZERO, type PlacedRow } from "./placed-row";
import { ridgeScene } from "./ridge-scene";

const ROW_COMFORT = 168;
/** With more rows than countries: a row for each kind of event in each. */
const ROW_COMFORT_MANY = 116;
const ROW_LEAST = 96;
const ROW_LEAST_MANY = 64;
/** With more shared events than this in view, only those of the event in hand are joined. */
const LINKS_MAX = 60;

interface ComparePlotProps {
  names: readonly string[];
  rows: readonly PlacedRow[];
  store: TimelineStore;
  order: EventOrder;
  /** Places that pass the filters. */
  filtered: readonly number[];
  show: CompareState["show"];
  hasOwnScales: boolean;
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

/** What the tooltip says beside the date: the calendar's date where the axis counts days, the country, and the others. */
const peekWords = (row: PlacedRow, names: readonly string[], others: readonly string[]): string[] => [
  ...(row.words === row.original.words ? [] : [row.original.words]),
  [names[row.lane] as string, ...(others.length ? [COMPARE.alsoIn(others)] : [])].join(", "),
];

/** A row for each country in one picture: one axis, one window, one crosshair, and lines between places of the same event. */
export function ComparePlot(props: ComparePlotProps) {
  const { names, rows, store, order, shared, control, widest, selected, active, today } = props;
  const { filtered, show, hasOwnScales } = props;
  const host = useRef<HTMLDivElement>(null);
  const cross = useRef<HTMLDivElement>(null);
  const crossWords = useRef<HTMLSpanElement>(null);
  const { width, screenHeight } = useSize(host);
  const isRelative = today === null;
  const rowCount = store.lanes.length;
  const isMany = rowCount > names.length;
  const leastHeight = rowCount * (isMany ? ROW_LEAST_MANY : ROW_LEAST) + 42;

  const placesOf = useCallback(
    (event: number | null): readonly number[] => (event === null ? [] : (shared.get(rows[event]?.eventId ?? "") ?? [])),
    [rows, shared],
  );
  const hitsOf = useCallback(
    (hovered: number | null): ReadonlySet<number> => new Set([selected, active, hovered].flatMap(placesOf)),
    [selected, active, placesOf],
  );
  const layOut = useCallback(
    (measure: MeasureText, before: Scene | null, atRest: boolean): Scene => {
      const { from, to } = control.now();
      const comfort = Math.max(
        rowCount * (isMany ? ROW_COMFORT_MANY : ROW_COMFORT) + 42,
        Math.min(screenHeight - 300, 760),
      );
      const isCurves = show === "curves";
      const laid = layoutTimeline(store, {
        from,
        to,
        width,
        // A picture that grows and shrinks under a drag cannot be read: while it is moved it never shrinks.
        minHeight: Math.max(
          leastHeight,
          isCurves ? comfort : before?.width === width ? Math.min(before.height, comfort) : 0,
        ),
        // All rows are to be seen together: events without room for words keep their glyphs.
        maxHeight: comfort,
        comfort,
        scale: 1,
        measure,
        today,
        cards: !isCurves,
        wholeCards: true,
        before: before?.cards ?? null,
        moving: !atRest,
      });
      const scaled = hasOwnScales ? ownScales : sharedScale;
      const made = isCurves ? ridgeScene(laid, rows, filtered, { from, to }, hasOwnScales, order.laneOf) : scaled(laid);
      return isRelative ? withRelativeAxis(made, from, to) : made;
    },
    [
      control,
      store,
      rows,
      filtered,
      show,
      hasOwnScales,
      width,
      screenHeight,
      today,
      isRelative,
      order,
      rowCount,
      isMany,
      leastHeight,
    ],
  );
  const paintLinks = useCallback(
    (context: CanvasRenderingContext2D, scene: Scene, colours: Palette, hovered: number | null): void => {
      const hits = hitsOf(hovered);
      const spots = [...shared.values()].map((places) =>
        places.flatMap((place) => {
          const spot = glyphSpot(scene, place);
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
    },
    [hitsOf, shared],
  );
  const picture = usePlotPicture({ width, control, selected, hitsOf, layOut, paintOver: paintLinks });
  const pointer = usePlotPointer(host, picture);
  const { peek } = pointer;

  const isActive = useCallback(() => host.current?.contains(document.activeElement) ?? false, []);
  usePlotGestures(host, width, { widest, control, isActive, onWheelLeftAlone: props.onWheelLeftAlone });

  const othersOf = (event: number): string[] =>
    placesOf(event).flatMap((place) => (place === event ? [] : [names[rows[place]?.lane as number] as string]));

  /** The line through all rows, and what it stands on: a day where a pixel is no more than that, else its month. */
  function showCross(x: number | null): void {
    const line = cross.current;
    const plot = picture.scene.current?.plot;
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
    const box = picture.canvas.current?.getBoundingClientRect();
    showCross(event.pointerType === "touch" || !box ? null : event.clientX - box.left);
    pointer.onPointerMove(event);
  }

  function leave(event: PointerEvent): void {
    showCross(null);
    pointer.onPointerLeave(event);
  }

  function click(event: MouseEvent): void {
    if (event.defaultPrevented || pointer.isLongPress()) return;
    const hit = pointer.hitAt(event);
    pointer.closePeek();
    if (hit?.kind === "event") props.onOpen(hit.event);
    else if (hit) control.moveTo({ from: hit.bin.from, to: hit.bin.to });
    else props.onBackground();
  }

  function keyDown(event: React.KeyboardEvent): void {
    if (event.key === "Escape" && peek !== null) {
      pointer.closePeek();
      event.stopPropagation();
      return;
    }
    props.onKey(event);
  }

  const peeked = peek === null || peek === selected ? undefined : rows[peek];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer acts on the picture; focus and names are the listbox inside
    <div
      className={plotStyles["plot"]}
      ref={host}
      onPointerDown={pointer.onPointerDown}
      onPointerMove={pointAt}
      onPointerLeave={leave}
      onClick={click}
      onKeyDown={keyDown}
      role="presentation"
    >
      <canvas ref={picture.canvas} className={styles["canvas"]} aria-hidden="true" style={{ minHeight: leastHeight }} />
      <PlotOptions
        label={`${COMPARE.plot(names)}. ${COMPARE.plotHint}`}
        order={order}
        idOf={(event) => `place-${rows[event]?.id}`}
        wordsOf={(event) => optionWords(rows[event] as PlacedRow, names, othersOf(event))}
        active={active}
        selected={selected}
        scene={picture.rest}
      />
      {peeked && peek !== null ? (
        <EventPeek
          event={peek}
          row={peeked}
          more={peekWords(peeked, names, othersOf(peek))}
          scene={picture.scene.current}
          place={picture.rest && placeOf(picture.rest, peek, order.laneOf(peek), order.spot(peek))}
          width={width}
          onPointerEnter={pointer.keepPeek}
        />
      ) : null}
      <div className={styles["cross"]} ref={cross} hidden aria-hidden="true">
        <span ref={crossWords} />
      </div>
    </div>
  );
}
