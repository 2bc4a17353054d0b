"use client";

import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { daysInWords } from "@/lib/core/date-words";
import { glyphClass, POINT, startOf } from "@/lib/timeline/glyph-class";
import { layoutTimeline } from "@/lib/timeline/layout-timeline";
import { paintCanvas } from "@/lib/timeline/painters/canvas";
import type { Palette } from "@/lib/timeline/painters/palette";
import type { BinMark, Scene } from "@/lib/timeline/scene";
import type { TimelineStore } from "@/lib/timeline/store";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { TIMELINE } from "../texts/timeline";
import { MODALITY_WORDS, PRECISION_WORDS, TYPE_WORDS } from "../texts/words";
import { BinPeek } from "./bin-peek.client";
import { canvasMeasure } from "./canvas-measure";
import type { EventOrder } from "./event-order";
import { boxOf, hitTest } from "./hit-test";
import { pagePalette } from "./page-palette";
import styles from "./plot.module.css";
import { usePlotGestures } from "./plot-gestures.client";
import type { TimeWindow } from "./time-window";
import { useSize } from "./use-size.client";
import type { WindowControl } from "./use-time-window.client";

const PEEK_MS = 120;
const LONG_PRESS_MS = 400;
const TOUCH_WANDERS = 8;
/** Options around the active one that are real elements: a screen reader walks no further at once. */
const NEIGHBOURS = 24;
const HEIGHT_MIN = 340;
/** Three hundred events in words need about this. */
const HEIGHT_MAX = 1900;
const SHRINK_UNDER = 0.62;

interface PlotProps {
  name: string;
  rows: readonly TimelineRow[];
  store: TimelineStore;
  order: EventOrder;
  widest: TimeWindow;
  control: WindowControl;
  today: number;
  hits: ReadonlySet<number> | undefined;
  /** Whether events are told in words. */
  cards: boolean;
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

/** The picture (canvas) and, over it, what has focus and names: one tab stop, an option for each event near the active one. */
export function Plot(props: PlotProps) {
  const { rows, store, order, control, widest, selected, active, today, hits, cards, onScene } = props;
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useRef<Scene | null>(null);
  const palette = useRef<Palette | null>(null);
  const hovered = useRef<number | null>(null);
  const measure = useMemo(
    () => (typeof document === "undefined" ? null : canvasMeasure("Inter, system-ui, sans-serif")),
    [],
  );
  const { width, screenHeight } = useSize(host);
  const [height, setHeight] = useState(HEIGHT_MIN);
  const [restScene, setRestScene] = useState<Scene | null>(null);
  const [peek, setPeek] = useState<number | null>(null);
  const [bin, setBin] = useState<BinMark | null>(null);
  const timer = useRef(0);
  /** The touch that opened a peek by staying: it opens nothing else. */
  const longPressed = useRef(false);
  const pressedAt = useRef({ x: 0, y: 0 });

  const draw = useCallback(
    (atRest = true) => {
      const element = canvas.current;
      if (!element || !measure || width < 80) return;
      const { from, to } = control.now();
      const comfort = Math.max(420, Math.min(screenHeight - 250, 760));
      const view = {
        from,
        to,
        width,
        minHeight: HEIGHT_MIN,
        maxHeight: HEIGHT_MAX,
        comfort,
        scale: 1,
        measure,
        today,
        cards,
      };
      const before = scene.current;
      const held = before && {
        ...view,
        minHeight: before.height,
        maxHeight: before.height,
        // The height is there already: words keep their size in it as long as they can.
        comfort: Math.max(comfort, before.height),
        ribbonAt: before.ribbonY,
      };
      let made = layoutTimeline(store, held ?? view);
      if (held && atRest) {
        // At rest the picture takes another height only when words are missing or most of it is empty.
        const wanted = layoutTimeline(store, view);
        if (wanted.told > made.told || wanted.height < made.height * SHRINK_UNDER) made = wanted;
      }
      scene.current = made;
      const ratio = window.devicePixelRatio || 1;
      if (element.width !== Math.round(width * ratio) || element.height !== Math.round(made.height * ratio)) {
        element.width = Math.round(width * ratio);
        element.height = Math.round(made.height * ratio);
        element.style.height = `${made.height}px`;
        setHeight(made.height);
      }
      const context = element.getContext("2d", { alpha: false });
      if (!context) return;
      palette.current ??= pagePalette(element);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintCanvas(context, made, palette.current, { selected, hovered: hovered.current ?? undefined, hits });
      onScene(made);
    },
    [control, store, width, screenHeight, measure, today, selected, hits, cards, onScene],
  );

  useEffect(() => {
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw(false));
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

  // Names and places of the options follow the picture when it has come to rest.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scene is read when window or picture came to rest
  useEffect(() => {
    draw();
    setRestScene(scene.current);
  }, [control.settled, draw, height]);

  const isActive = useCallback(() => host.current?.contains(document.activeElement) ?? false, []);
  usePlotGestures(host, width, { widest, control, isActive, onWheelLeftAlone: props.onWheelLeftAlone });

  function at(event: PointerEvent | React.MouseEvent): ReturnType<typeof hitTest> {
    const box = canvas.current?.getBoundingClientRect();
    return box && scene.current ? hitTest(scene.current, event.clientX - box.left, event.clientY - box.top) : null;
  }

  function press(event: PointerEvent): void {
    longPressed.current = false;
    window.clearTimeout(timer.current);
    if (event.pointerType !== "touch") return;
    setPeek(null);
    const hit = event.isPrimary ? at(event) : null;
    if (hit?.kind !== "event") return;
    pressedAt.current = { x: event.clientX, y: event.clientY };
    timer.current = window.setTimeout(() => {
      longPressed.current = true;
      setPeek(hit.event);
    }, LONG_PRESS_MS);
  }

  function pointAt(event: PointerEvent): void {
    if (event.pointerType === "touch") {
      const { x, y } = pressedAt.current;
      // A finger that wanders drags or pinches.
      if (Math.hypot(event.clientX - x, event.clientY - y) > TOUCH_WANDERS) window.clearTimeout(timer.current);
      return;
    }
    const hit = event.buttons === 0 ? at(event) : null;
    const next = hit?.kind === "event" ? hit.event : null;
    if (host.current) host.current.style.cursor = hit ? "pointer" : "";
    if (next === hovered.current) return;
    hovered.current = next;
    draw();
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setPeek(next), PEEK_MS);
  }

  function leave(event: PointerEvent): void {
    window.clearTimeout(timer.current);
    if (event.pointerType === "touch") return;
    timer.current = window.setTimeout(() => {
      hovered.current = null;
      setPeek(null);
      draw();
    }, PEEK_MS);
  }

  function click(event: React.MouseEvent): void {
    if (event.defaultPrevented || longPressed.current) return;
    const hit = at(event);
    setPeek(null);
    if (hit?.kind === "event") props.onOpen(hit.event);
    else if (hit) setBin(hit.bin);
    else if (bin) setBin(null);
    else props.onBackground();
  }

  function doubleClick(event: React.MouseEvent): void {
    const hit = at(event);
    if (hit?.kind !== "bin") return;
    setBin(null);
    control.moveTo({ from: hit.bin.from, to: hit.bin.to });
  }

  function keyDown(event: React.KeyboardEvent): void {
    if (event.key === "Escape" && (peek !== null || bin !== null)) {
      setPeek(null);
      setBin(null);
      event.stopPropagation();
      return;
    }
    props.onKey(event);
  }

  const focusAt = active === null ? 0 : Math.max(0, order.all.indexOf(active));
  const first = Math.max(0, focusAt - NEIGHBOURS);
  const near = order.all.slice(first, focusAt + NEIGHBOURS + 1);
  const peekBox = peek === null || restScene === null ? null : boxOf(scene.current ?? restScene, peek);
  const peekRow = peek === null ? undefined : rows[peek];

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer acts on the picture; focus and names are the listbox inside
    <div
      className={styles["plot"]}
      ref={host}
      onPointerDown={press}
      onPointerMove={pointAt}
      onPointerLeave={leave}
      onClick={click}
      onDoubleClick={doubleClick}
      onKeyDown={keyDown}
      role="presentation"
    >
      <canvas ref={canvas} className={styles["canvas"]} aria-hidden="true" />
      <div
        className={styles["options"]}
        role="listbox"
        tabIndex={0}
        aria-label={`${TIMELINE.plot(props.name)}. ${TIMELINE.plotHint}`}
        aria-activedescendant={active === null ? undefined : `event-${rows[active]?.id}`}
        style={{ height }}
      >
        {near.map((event, index) => {
          const row = rows[event] as TimelineRow;
          const box = restScene === null ? null : boxOf(restScene, event);
          return (
            <div
              key={row.id}
              id={`event-${row.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={event === selected}
              aria-label={TIMELINE.option(optionWords(row), first + index + 1, order.all.length)}
              className={event === active ? styles["active"] : styles["option"]}
              style={box === null ? undefined : { left: box.x, top: box.y, width: box.w, height: box.h }}
              hidden={box === null && event !== active}
            />
          );
        })}
      </div>
      {peekRow && peekBox && peek !== selected ? (
        <div
          className={styles["peek"]}
          role="tooltip"
          style={{ left: Math.min(Math.max(8, peekBox.x), Math.max(8, width - 300)), top: peekBox.y + peekBox.h + 6 }}
          onPointerEnter={() => window.clearTimeout(timer.current)}
        >
          <strong>{peekRow.headline}</strong>
          <span>{peekRow.words}</span>
          <span className={styles["small"]}>
            {[
              TYPE_WORDS[peekRow.type],
              PRECISION_WORDS[peekRow.precision],
              MODALITY_WORDS[peekRow.modality].label,
              TIMELINE.sources(peekRow.sources),
            ].join(" · ")}
          </span>
        </div>
      ) : null}
      {bin ? (
        <BinPeek
          bin={bin}
          rows={rows}
          events={order.all.filter((event) => isInBin(store, event, bin))}
          words={daysInWords(bin.from, bin.to)}
          left={Math.min(Math.max(8, bin.x), Math.max(8, width - 320))}
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
            control.moveTo({ from: bin.from, to: bin.to });
          }}
          onClose={() => setBin(null)}
        />
      ) : null}
    </div>
  );
}
