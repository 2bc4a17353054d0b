"use client";

import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { daysInWords } from "@/lib/core/date-words";
import { tallestPicture } from "@/lib/timeline/canvas-size";
import { glyphClass, POINT, startOf } from "@/lib/timeline/glyph-class";
import { layoutTimeline } from "@/lib/timeline/layout-timeline";
import type { BinMark, Scene } from "@/lib/timeline/scene";
import type { TimelineStore } from "@/lib/timeline/store";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import type { MeasureText } from "@/lib/timeline/viewport";
import { TIMELINE } from "../texts/timeline";
import { MODALITY_WORDS, PRECISION_WORDS, TYPE_WORDS } from "../texts/words";
import { BinHint, BinPeek } from "./bin-peek.client";
import type { EventOrder } from "./event-order";
import { EventPeek } from "./event-peek.client";
import { binAt, type Hit, placeOf } from "./hit-test";
import styles from "./plot.module.css";
import { usePlotGestures } from "./plot-gestures.client";
import { PlotOptions } from "./plot-options.client";
import { ROWS_IN_PAGE } from "./rows-in-page";
import { copyStickyParts, StickyAxis } from "./sticky-axis.client";
import { around, type TimeWindow } from "./time-window";
import { useDoubleTap } from "./use-double-tap.client";
import { usePlotPicture } from "./use-plot-picture.client";
import { usePlotPointer } from "./use-plot-pointer.client";
import { useSize } from "./use-size.client";
import type { WindowControl } from "./use-time-window.client";

const HEIGHT_MIN = 340;
const SHRINK_UNDER = 0.62;
/** Shown on both sides of the one day that is known of a date with an open side. */
const SIDE_DAYS = 15;
/** Keys that go from event to event. */
const STEP_KEY = /^(Arrow\w+|Home|End|\[|\])$/;

interface PlotProps {
  name: string;
  rows: readonly TimelineRow[];
  store: TimelineStore;
  order: EventOrder;
  widest: TimeWindow;
  control: WindowControl;
  today: number;
  hits: ReadonlySet<number> | undefined;
  /** The colour the legend points at. */
  emphasised?: number | null;
  /** Whether events are told in words. */
  cards: boolean;
  /** Whether long empty stretches are drawn short. Without `onGaps` nobody can ask for it. */
  gaps?: boolean;
  onGaps?(gaps: boolean): void;
  selected: number | null;
  active: number | null;
  onActive(event: number): void;
  onOpen(event: number): void;
  onBackground(): void;
  onKey(event: React.KeyboardEvent): void;
  onShowTable(bin: BinMark): void;
  onWheelLeftAlone(): void;
  onScene(scene: Scene): void;
}

/** What a screen reader says of an event. */
const optionWords = (row: TimelineRow): string[] => [
  row.words,
  PRECISION_WORDS[row.precision],
  ...(row.modality === "asserted" ? [] : [MODALITY_WORDS[row.modality].label]),
  TYPE_WORDS[row.type],
  row.headline,
  TIMELINE.sources(row.sources),
];

/** What the bar counts: exact days of its lane, nothing coarser. */
const isInBin = (store: TimelineStore, event: number, bin: BinMark): boolean => {
  if (glyphClass(store.columns, event) !== POINT || (store.wingOf[event] as number) >> 1 !== bin.lane) return false;
  const day = startOf(store.columns, event);
  return day >= bin.from && day < bin.to;
};

/** The picture (canvas) and, over it, what has focus and names. */
export function Plot(props: PlotProps) {
  const { rows, store, order, control, widest, selected, active, today, hits, cards, onScene } = props;
  const { gaps = false, onGaps, emphasised = null } = props;
  const host = useRef<HTMLDivElement>(null);
  const { width, screenHeight } = useSize(host);
  const [bin, setBin] = useState<BinMark | null>(null);
  const [isByKeys, setByKeys] = useState(false);
  const [pinned, setPinned] = useState<number | null>(null);
  // What the keyboard walks follows by a moment: putting many events in order would hold up their picture.
  const walked = useMemo(() => ({ order, rows }), [order, rows]);
  const listed = useDeferredValue(walked, rows.length > ROWS_IN_PAGE ? null : walked);

  const layOut = useCallback(
    (measure: MeasureText, before: Scene | null, atRest: boolean, isHeld: boolean): Scene => {
      const { from, to } = control.now();
      const comfort = Math.max(420, Math.min(screenHeight - 250, 760));
      const view = {
        from,
        to,
        width,
        minHeight: HEIGHT_MIN,
        maxHeight: tallestPicture(width, screenHeight),
        comfort,
        scale: 1,
        measure,
        today,
        cards,
        collapse: gaps,
      };
      const held = before && {
        ...view,
        minHeight: before.height,
        maxHeight: before.height,
        // The height is there already: words keep their size in it as long as they can.
        comfort: Math.max(comfort, before.height),
        ribbonAt: before.ribbonY,
        before: before.cards,
        moving: !atRest,
      };
      let made = layoutTimeline(store, held ?? view);
      if (held && atRest) {
        // At rest the picture takes another height only when words are missing or cut, or most of it is empty.
        const wanted = layoutTimeline(store, view);
        const isMostlyEmpty = !isHeld && wanted.height < made.height * SHRINK_UNDER;
        if (wanted.told > made.told || wanted.cut < made.cut || isMostlyEmpty) made = wanted;
      }
      onScene(made);
      return made;
    },
    [control, store, width, screenHeight, today, cards, gaps, onScene],
  );
  const hitsOf = useCallback(() => hits, [hits]);
  const axis = useRef<HTMLCanvasElement>(null);
  const lane = useRef<HTMLCanvasElement>(null);
  const sticky = useMemo(() => ({ axis, lane }), []);
  const paintOver = useCallback(
    (context: CanvasRenderingContext2D, scene: Scene) => copyStickyParts(sticky, context, scene, pinned),
    [sticky, pinned],
  );
  const picture = usePlotPicture({ width, control, selected, emphasised, hitsOf, layOut, paintOver });
  const pointer = usePlotPointer(host, picture);
  // By keys the active event has its tooltip, until Escape or the pointer takes it away.
  const peek = pointer.peek ?? (isByKeys && active !== selected ? active : null);
  const tap = useDoubleTap();
  const lastHit = useRef<Hit | null>(null);
  const { rest } = picture;
  const eventsOf = (bar: BinMark): number[] => order.all.filter((event) => isInBin(store, event, bar));
  const leftOf = (bar: BinMark): number => Math.min(Math.max(8, bar.x), Math.max(8, width - 320));
  const focusPlot = (): void =>
    host.current?.querySelector<HTMLElement>("[role=listbox]")?.focus({ preventScroll: true });

  const isActive = useCallback(() => host.current?.contains(document.activeElement) ?? false, []);
  usePlotGestures(host, width, { widest, control, isActive, onWheelLeftAlone: props.onWheelLeftAlone });

  function click(event: React.MouseEvent): void {
    if (event.defaultPrevented || pointer.isLongPress()) return;
    // What the first click opened may have moved the picture from under the second: both mean what the first one hit.
    if (event.detail > 1 && (event.nativeEvent as globalThis.PointerEvent).pointerType !== "touch") return;
    const hit = pointer.hitAt(event);
    lastHit.current = hit;
    const open = (): void => {
      pointer.closePeek();
      if (hit?.kind === "event") props.onOpen(hit.event);
      else if (hit) setBin(hit.bin);
      else if (bin) setBin(null);
      else props.onBackground();
    };
    tap(event, open, () => zoomTo(hit));
  }

  function spanOf(event: number): TimeWindow {
    const { from, to } = rows[event] as TimelineRow;
    const day = order.spot(event);
    return from === null || to === null ? around(day - SIDE_DAYS, day + SIDE_DAYS, 0) : around(from, to, 0.5);
  }

  function zoomTo(hit: Hit | null): void {
    if (hit === null) return;
    setBin(null);
    control.moveTo(hit.kind === "bin" ? { from: hit.bin.from, to: hit.bin.to } : spanOf(hit.event));
  }

  function openBin(): void {
    const scene = picture.scene.current;
    if (scene === null) return;
    const bars = scene.marks.filter((mark): mark is BinMark => mark.kind === "bin");
    const own = active === null ? null : binAt(scene, order.laneOf(active), order.spot(active));
    setBin(own ?? bars.reduce<BinMark | null>((most, bar) => (most && most.count >= bar.count ? most : bar), null));
  }

  const pin = (lane: number): void => setPinned((old) => (old === lane ? null : lane));

  function keyDown(event: React.KeyboardEvent): void {
    if (event.target instanceof HTMLButtonElement) return;
    setByKeys(STEP_KEY.test(event.key) && !event.shiftKey && !event.altKey);
    if (event.key === "Escape" && (peek !== null || bin !== null)) {
      pointer.closePeek();
      setBin(null);
      event.stopPropagation();
      return;
    }
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
    const own = { b: openBin, c: () => onGaps?.(!gaps), p: () => pin(active === null ? 0 : order.laneOf(active)) };
    const command = isPlain ? own[event.key.toLowerCase() as keyof typeof own] : undefined;
    if (!command) {
      props.onKey(event);
      return;
    }
    event.preventDefault();
    pointer.closePeek();
    command();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer acts on the picture; focus and names are the listbox inside
    <div
      className={styles["plot"]}
      ref={host}
      onPointerDown={(event) => {
        setByKeys(false);
        pointer.onPointerDown(event);
      }}
      onBlur={() => setByKeys(false)}
      onPointerMove={pointer.onPointerMove}
      onPointerLeave={pointer.onPointerLeave}
      onClick={click}
      onDoubleClick={() => zoomTo(lastHit.current)}
      onKeyDown={keyDown}
      role="presentation"
    >
      <canvas ref={picture.canvas} className={styles["canvas"]} aria-hidden="true" />
      {listed && (
        <PlotOptions
          label={`${TIMELINE.plot(props.name)}. ${TIMELINE.plotHint}`}
          order={listed.order}
          idOf={(event) => `event-${listed.rows[event]?.id}`}
          wordsOf={(event) => optionWords(listed.rows[event] as TimelineRow)}
          active={active}
          selected={selected}
          scene={rest}
        />
      )}
      <StickyAxis
        parts={sticky}
        scene={picture.scene}
        hasLane={pinned !== null && (rest?.lanes.length ?? 0) > 1}
        onSpan={(span) => control.moveTo(span)}
        onPress={focusPlot}
      />
      {rest && rest.lanes.length > 1
        ? rest.lanes.map(({ lane, name, y }) => (
            <button
              key={name}
              type="button"
              className={styles["pin"]}
              // The key P does the same: the plot stays one stop of the Tab key.
              tabIndex={-1}
              style={{ top: y + 2 }}
              aria-pressed={lane === pinned}
              aria-label={TIMELINE.pinLane(name)}
              onClick={(event) => {
                event.stopPropagation();
                pin(lane);
              }}
            >
              {TIMELINE.pin}
            </button>
          ))
        : null}
      {onGaps && rest && (gaps || rest.emptySpans > 0) ? (
        <button
          type="button"
          className={styles["gaps"]}
          aria-pressed={gaps}
          onClick={(event) => {
            event.stopPropagation();
            onGaps(!gaps);
          }}
        >
          {gaps ? TIMELINE.gapsAreShort : TIMELINE.gaps(rest.emptySpans)}
        </button>
      ) : null}
      {peek !== null && peek !== selected && rows[peek] ? (
        <EventPeek
          event={peek}
          row={rows[peek] as TimelineRow}
          scene={picture.scene.current}
          place={rest && placeOf(rest, peek, order.laneOf(peek), order.spot(peek))}
          width={width}
          onPointerEnter={pointer.keepPeek}
        />
      ) : null}
      {pointer.peekBin && !bin ? (
        <BinHint
          bin={pointer.peekBin}
          rows={rows}
          events={eventsOf(pointer.peekBin)}
          words={daysInWords(pointer.peekBin.from, pointer.peekBin.to)}
          left={leftOf(pointer.peekBin)}
        />
      ) : null}
      {bin ? (
        <BinPeek
          bin={bin}
          rows={rows}
          events={eventsOf(bin)}
          words={daysInWords(bin.from, bin.to)}
          left={leftOf(bin)}
          onOpen={(event) => {
            setBin(null);
            props.onOpen(event);
          }}
          onShowTable={() => {
            setBin(null);
            props.onShowTable(bin);
          }}
          onZoom={() => {
            setBin(null);
            focusPlot();
            control.moveTo({ from: bin.from, to: bin.to });
          }}
          onClose={() => {
            setBin(null);
            focusPlot();
          }}
        />
      ) : null}
    </div>
  );
}
