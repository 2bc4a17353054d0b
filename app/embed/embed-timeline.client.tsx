"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { daysInWords } from "@/lib/core/date-words";
import type { BinMark } from "@/lib/timeline/scene";
import { EMBED } from "../texts/embed";
import { TIMELINE } from "../texts/timeline";
import { ContextStrip } from "../timeline/context-strip.client";
import { eventOrder } from "../timeline/event-order";
import { EventTable, type TableRow } from "../timeline/event-table.client";
import { MoveButtons } from "../timeline/move-buttons.client";
import { Plot } from "../timeline/plot.client";
import { Shelf } from "../timeline/shelf.client";
import { extentOf, filteredRows, inWindow } from "../timeline/shown-rows";
import { storeOfRows } from "../timeline/store-of-rows";
import { isWholeWindow, wholeDays, widestWindow } from "../timeline/time-window";
import { useActiveEvent } from "../timeline/use-active-event.client";
import { useAddress } from "../timeline/use-address.client";
import { useTimeWindow } from "../timeline/use-time-window.client";
import { VerticalTimeline } from "../timeline/vertical-timeline.client";
import { pathOfView, VIEW_ADDRESS, type ViewState } from "../timeline/view-state";
import styles from "./embed.module.css";
import { EmbedPanel } from "./embed-panel.client";

export interface EmbedProps {
  country: string;
  name: string;
  rows: readonly TableRow[];
  /** Grows with words that come after the rows. */
  told?: number;
  today: number;
  motion: boolean;
  view: ViewState;
  /** Ids that match the words of the address; null when it has none. */
  hits: readonly string[] | null;
}

/** A country's timeline for a frame: the view of its address, which a reader moves and reads but does not change. */
export function EmbedTimeline({ country, name, rows, told = 0, today, motion, view: first, hits }: EmbedProps) {
  const extent = useMemo(() => extentOf(rows), [rows]);
  const widest = useMemo(() => widestWindow(extent, today), [extent, today]);
  const control = useTimeWindow({ from: first.from ?? widest.from, to: first.to ?? widest.to }, widest, motion);
  const [view, setView] = useState(first);
  const plot = useRef<HTMLDivElement>(null);

  const hitIds = useMemo(() => (hits === null ? null : new Set(hits)), [hits]);
  const filtered = useMemo(() => filteredRows(rows, first, hitIds), [rows, first, hitIds]);
  const store = useMemo(() => storeOfRows(rows, filtered, first.lanes), [rows, filtered, first.lanes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same store, drawn again with the words that have come
  const picture = useMemo(() => ({ ...store }), [store, told]);
  const order = useMemo(() => eventOrder(store, filtered), [store, filtered]);
  const { from, to } = control.settled;
  const inSight = useMemo(() => inWindow(rows, filtered, from, to), [rows, filtered, from, to]);
  const { all: shown, dated, undated } = inSight;
  const isWhole = isWholeWindow(control.settled, widest);
  const days = wholeDays(control.settled);
  const { active, setActive, keys } = useActiveEvent({ order, control, widest });
  const selectedIndex = rows.findIndex(({ id }) => id === view.selected);
  const selected = selectedIndex < 0 ? null : selectedIndex;

  const decide = useAddress(VIEW_ADDRESS, view, setView, isWhole ? null : days, (back) =>
    control.moveTo({ from: back.from ?? widest.from, to: back.to ?? widest.to }),
  );
  // A frame shares its history with the page around it: what is read here must not cost that page a Back.
  const open = (index: number): void => {
    setActive(index);
    decide((old) => ({ ...old, selected: rows[index]?.id ?? null }), "replace");
  };
  const close = (): void => {
    decide((old) => ({ ...old, selected: null }), "replace");
    plot.current?.querySelector<HTMLElement>("[role=listbox]")?.focus({ preventScroll: true });
  };
  const onKey = keys({
    isOpen: view.selected !== null,
    open,
    close,
    reset: () => control.moveTo(widest),
  });

  const address = pathOfView(
    { ...view, ...(isWhole ? { from: null, to: null } : days) },
    { pathname: `/countries/${country}`, search: "" },
  );
  const nothing = useCallback(() => undefined, []);
  const words = daysInWords(days.from, days.to);

  return (
    <div className={styles["embed"]}>
      <div className={styles["head"]}>
        <h1>{name}</h1>
        <p className={styles["status"]} role="status">
          <strong>{words}</strong> · {TIMELINE.shown(shown.length, rows.length)}
        </p>
        <span className={`${styles["moves"]} ${styles["onlyWide"]}`}>
          <MoveButtons control={control} />
          <button type="button" className="button" onClick={() => control.moveTo(widest)}>
            {TIMELINE.reset}
          </button>
        </span>
        <a className={styles["open"]} href={address} target="_blank" rel="noopener">
          {EMBED.open}
          <span className="visually-hidden"> ({EMBED.openHint})</span>
        </a>
      </div>
      <div className={view.selected === null ? styles["layout"] : `${styles["layout"]} ${styles["withPanel"]}`}>
        <div className={styles["main"]}>
          {first.view === "table" || extent === null ? (
            <EventTable name={name} rows={rows} indices={shown} selected={selected} onOpen={open} />
          ) : (
            <>
              <div className={styles["wide"]} ref={plot}>
                <Plot
                  name={name}
                  rows={rows}
                  store={picture}
                  order={order}
                  widest={widest}
                  control={control}
                  today={today}
                  hits={undefined}
                  cards={true}
                  selected={selected}
                  active={active}
                  onActive={setActive}
                  onOpen={open}
                  onBackground={() => view.selected !== null && close()}
                  onKey={onKey}
                  onShowTable={(bin: BinMark) => control.moveTo({ from: bin.from, to: bin.to })}
                  onWheelLeftAlone={nothing}
                  onScene={nothing}
                />
                <ContextStrip store={store} shown={filtered} hits={undefined} widest={widest} control={control} />
              </div>
              <div className={styles["narrow"]}>
                <h2 className="visually-hidden">{EMBED.title(name)}</h2>
                <VerticalTimeline name={name} rows={rows} indices={dated} selected={selected} onOpen={open} />
              </div>
              {dated.length === 0 ? <p className="notice">{TIMELINE.nothingHere}</p> : null}
              <Shelf rows={rows} indices={undated} selected={selected} onOpen={open} />
            </>
          )}
        </div>
        {view.selected === null ? null : (
          <EmbedPanel key={view.selected} eventId={view.selected} address={address} onClose={close} />
        )}
      </div>
    </div>
  );
}
