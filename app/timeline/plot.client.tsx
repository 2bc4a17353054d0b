"use client";

import { useCallback, useRef, useState } from "react";
import { daysInWords } from "@/lib/core/date-words";
import { glyphClass, POINT, startOf } from "@/lib/timeline/glyph-class";
import { layoutTimeline } from "@/lib/timeline/layout-timeline";
import type { BinMark, Scene } from "@/lib/timeline/scene";
import type { TimelineStore } from "@/lib/timeline/store";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import type { MeasureText } from "@/lib/timeline/viewport";
import { TIMELINE } from "../texts/timeline";
import { MODALITY_WORDS, PRECISION_WORDS, TYPE_WORDS } from "../texts/words";
import { BinPeek } from "./bin-peek.client";
import type { EventOrder } from "./event-order";
import { EventPeek } from "./event-peek.client";
import styles from "./plot.module.css";
import { usePlotGestures } from "./plot-gestures.client";
import { PlotOptions } from "./plot-options.client";
import type { TimeWindow } from "./time-window";
import { usePlotPicture } from "./use-plot-picture.client";
import { usePlotPointer } from "./use-plot-pointer.client";
import { useSize } from "./use-size.client";
import type { WindowControl } from "./use-time-window.client";

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

/** The picture (canvas) and, over it, what has focus and names. */
export function Plot(props: PlotProps) {
  const { rows, store, order, control, widest, selected, active, today, hits, cards, onScene } = props;
  const host = useRef<HTMLDivElement>(null);
  const { width, screenHeight } = useSize(host);
  const [bin, setBin] = useState<BinMark | null>(null);

  const layOut = useCallback(
    (measure: MeasureText, before: Scene | null, atRest: boolean): Scene => {
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
      onScene(made);
      return made;
    },
    [control, store, width, screenHeight, today, cards, onScene],
  );
  const hitsOf = useCallback(() => hits, [hits]);
  const picture = usePlotPicture({ width, control, selected, hitsOf, layOut });
  const pointer = usePlotPointer(host, picture);
  const { peek } = pointer;

  const isActive = useCallback(() => host.current?.contains(document.activeElement) ?? false, []);
  usePlotGestures(host, width, { widest, control, isActive, onWheelLeftAlone: props.onWheelLeftAlone });

  function click(event: React.MouseEvent): void {
    if (event.defaultPrevented || pointer.isLongPress()) return;
    const hit = pointer.hitAt(event);
    pointer.closePeek();
    if (hit?.kind === "event") props.onOpen(hit.event);
    else if (hit) setBin(hit.bin);
    else if (bin) setBin(null);
    else props.onBackground();
  }

  function doubleClick(event: React.MouseEvent): void {
    const hit = pointer.hitAt(event);
    if (hit?.kind !== "bin") return;
    setBin(null);
    control.moveTo({ from: hit.bin.from, to: hit.bin.to });
  }

  function keyDown(event: React.KeyboardEvent): void {
    if (event.key === "Escape" && (peek !== null || bin !== null)) {
      pointer.closePeek();
      setBin(null);
      event.stopPropagation();
      return;
    }
    props.onKey(event);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer acts on the picture; focus and names are the listbox inside
    <div
      className={styles["plot"]}
      ref={host}
      onPointerDown={pointer.onPointerDown}
      onPointerMove={pointer.onPointerMove}
      onPointerLeave={pointer.onPointerLeave}
      onClick={click}
      onDoubleClick={doubleClick}
      onKeyDown={keyDown}
      role="presentation"
    >
      <canvas ref={picture.canvas} className={styles["canvas"]} aria-hidden="true" />
      <PlotOptions
        label={`${TIMELINE.plot(props.name)}. ${TIMELINE.plotHint}`}
        order={order}
        idOf={(event) => `event-${rows[event]?.id}`}
        wordsOf={(event) => optionWords(rows[event] as TimelineRow)}
        active={active}
        selected={selected}
        scene={picture.rest}
      />
      {peek !== null && peek !== selected && rows[peek] ? (
        <EventPeek
          event={peek}
          row={rows[peek] as TimelineRow}
          scene={picture.scene.current}
          width={width}
          onPointerEnter={pointer.keepPeek}
        />
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
