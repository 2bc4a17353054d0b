"use client";

import { type KeyboardEvent, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { daysInWords } from "@/lib/core/date-words";
import type { BinMark, Scene } from "@/lib/timeline/scene";
import { columnsOf } from "@/lib/timeline/timeline-row";
import { EventPanel } from "../components/event-panel.client";
import { TIMELINE } from "../texts/timeline";
import { ContextStrip } from "./context-strip.client";
import styles from "./country-explorer.module.css";
import details from "./details.module.css";
import { eventOrder } from "./event-order";
import { EventTable, type TableRow } from "./event-table.client";
import { ExplorerBar, type ExplorerBarProps } from "./explorer-bar.client";
import { HelpSheet } from "./help-sheet.client";
import { Legend } from "./legend.client";
import { PhoneTools } from "./phone-tools.client";
import { Plot } from "./plot.client";
import { ROWS_IN_PAGE } from "./rows-in-page";
import { Shelf } from "./shelf.client";
import { extentOf, filteredRows, inWindow, isOnAxis, type ShownRows } from "./shown-rows";
import { storeOfRows } from "./store-of-rows";
import { fitted, isWholeWindow, wholeDays, widestWindow } from "./time-window";
import { useActiveEvent } from "./use-active-event.client";
import { useAddress } from "./use-address.client";
import { useHint } from "./use-hint.client";
import { useIsNarrow } from "./use-is-narrow.client";
import { useRefresh } from "./use-refresh.client";
import { useSearchHits } from "./use-search-hits.client";
import { useSwipeDown } from "./use-swipe-down.client";
import { useTimeWindow } from "./use-time-window.client";
import { VerticalTimeline } from "./vertical-timeline.client";
import { filtersSet, VIEW_ADDRESS, type ViewState, withoutFilters } from "./view-state";

/** What the page knows before any row is read. */
export interface ExplorerBasics {
  country: string;
  name: string;
  today: number;
  motion: boolean;
  view: ViewState;
}

interface ExplorerProps extends ExplorerBasics {
  rows: readonly TableRow[];
  /** Grows when rows whose words were on the way have got them. */
  told?: number;
  /** Ids that match the words of the address; null when they are not known yet, or there are none. */
  hits: readonly string[] | null;
}

/** Dates under it do not count as certain. */
const UNCERTAIN_PERCENT = 60;
const NOTHING_LISTED: ShownRows & { rows: readonly TableRow[] } = { rows: [], all: [], dated: [], undated: [] };
/** A country's timeline: one view for plot, strip, shelf, table, panel and address. */
export function CountryExplorer({
  country,
  name,
  rows,
  told = 0,
  today,
  motion,
  view: first,
  hits: firstHits,
}: ExplorerProps) {
  const refresh = useRefresh();
  const extent = useMemo(() => extentOf(rows), [rows]);
  const widest = useMemo(() => widestWindow(extent, today), [extent, today]);
  const control = useTimeWindow({ from: first.from ?? widest.from, to: first.to ?? widest.to }, widest, motion);
  const [view, setView] = useState(first);
  const [isHelp, setHelp] = useState(false);
  const [emphasised, setEmphasised] = useState<number | null>(null);
  const [notice, setNotice] = useState("");
  const { hint, showHint, hideHint } = useHint();
  const search = useRef<HTMLInputElement>(null);
  const goTo = useRef<HTMLInputElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene | null>(null);

  const hitIds = useSearchHits(country, view.query, firstHits);
  const filtered = useMemo(() => filteredRows(rows, view, hitIds), [rows, view, hitIds]);
  const store = useMemo(() => storeOfRows(rows, filtered, view.lanes), [rows, filtered, view.lanes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same store, drawn again with the words that have come
  const picture = useMemo(() => ({ ...store }), [store, told]);
  const order = useMemo(() => eventOrder(store, filtered), [store, filtered]);
  const { active, setActive, step, keys } = useActiveEvent({ order, control, widest });
  const { from, to } = control.settled;
  const inSight = useMemo(() => ({ rows, ...inWindow(rows, filtered, from, to) }), [rows, filtered, from, to]);
  const { all: shown, dated, undated } = inSight;
  // Table and shelf follow by a moment, so that a picture of many events does not wait for them.
  const listed = useDeferredValue(inSight, rows.length > ROWS_IN_PAGE ? NOTHING_LISTED : inSight);
  const uncertain = useMemo(() => {
    const { confidence } = columnsOf(rows);
    return dated.reduce((sum, i) => sum + ((confidence[i] as number) < UNCERTAIN_PERCENT ? 1 : 0), 0);
  }, [rows, dated]);
  const hitSet = useMemo(() => (view.query ? new Set(filtered) : undefined), [view.query, filtered]);
  /** The id of today of the event that was asked for: another, where it has become one with another event. */
  const [named, setNamed] = useState<{ asked: string; id: string } | null>(null);
  const selected = useMemo(() => {
    const id = named?.asked === view.selected ? named.id : view.selected;
    const index = id === null ? -1 : rows.findIndex((row) => row.id === id);
    return index < 0 ? null : index;
  }, [rows, view.selected, named]);
  // Few rows are in the page before it knows its width; of many, cards that nobody sees would hold up the picture.
  const isNarrow = useIsNarrow();
  const hasList = isNarrow || rows.length <= ROWS_IN_PAGE;
  const isWhole = isWholeWindow(control.settled, widest);
  const days = wholeDays(control.settled);
  const windowInWords = daysInWords(days.from, days.to);

  const decide = useAddress(VIEW_ADDRESS, view, setView, isWhole ? null : days, (back) => {
    control.moveTo({ from: back.from ?? widest.from, to: back.to ?? widest.to });
  });

  const open = useCallback(
    (index: number) => {
      setActive(index);
      decide((old) => ({ ...old, selected: rows[index]?.id ?? null }));
    },
    [decide, rows, setActive],
  );
  const close = useCallback(() => {
    decide((old) => ({ ...old, selected: null }));
    plot.current?.querySelector<HTMLElement>("[role=listbox]")?.focus({ preventScroll: true });
  }, [decide]);

  const swipe = useSwipeDown<HTMLDivElement>(close);

  const reset = useCallback(() => {
    if (isWholeWindow(control.now(), widest) && filtersSet(view) > 0) decide(withoutFilters);
    else control.moveTo(widest);
  }, [control, widest, view, decide]);

  const showToday = useCallback(() => {
    const now = control.now();
    const half = (now.to - now.from) / 2;
    const ends = Math.ceil(extent?.to ?? widest.to);
    if (today >= widest.from && today <= widest.to) control.moveTo({ from: today - half, to: today + half });
    else showHint(TIMELINE.todayOutside(daysInWords(today, today + 1), daysInWords(ends - 1, ends)));
  }, [control, today, widest, extent, showHint]);

  const onKey = keys({
    isOpen: view.selected !== null,
    open,
    close,
    reset,
    more: {
      f: () => {
        if (active !== null)
          control.moveTo(fitted(control.now(), rows[active] as TableRow, order.spot(active), widest));
      },
      g: () => goTo.current?.focus(),
      "/": () => search.current?.focus(),
      t: showToday,
      "?": () => setHelp(true),
    },
  });

  /** Enter in the search box walks the hits, Shift+Enter walks them back. */
  function walkHits(event: KeyboardEvent): void {
    if (event.key !== "Enter" || order.all.length === 0) return;
    event.preventDefault();
    const at = active === null ? -1 : order.all.indexOf(active);
    const by = event.shiftKey ? -1 : 1;
    step(order.all[(at + by + order.all.length) % order.all.length] ?? null);
  }

  useEffect(() => {
    const timer = window.setTimeout(() => setNotice(TIMELINE.live(windowInWords, dated.length, uncertain)), 400);
    return () => window.clearTimeout(timer);
  }, [windowInWords, dated.length, uncertain]);

  // Opened by a link, the event is in sight from the start.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the rows have come
  useEffect(() => {
    if (selected !== null) step(isOnAxis(rows[selected] as TableRow) ? selected : null);
  }, []);

  useEffect(() => {
    const hooks = {
      layout: () => scene.current?.marks ?? [],
      getState: () => ({
        ...control.now(),
        count: scene.current?.count ?? 0,
        dated: dated.length,
        undated: undated.length,
      }),
    };
    Object.assign(window, { __timeline: hooks });
  }, [control, dated.length, undated.length]);

  const onScene = useCallback((made: Scene) => {
    scene.current = made;
  }, []);
  const isWheelHintSpent = useRef(false);
  const onWheelLeftAlone = useCallback(() => {
    if (!isWheelHintSpent.current) showHint(TIMELINE.wheelHint);
    isWheelHintSpent.current = true;
  }, [showHint]);
  // The window lives beside the view: a decision about one must not forget the other.
  const change = (next: ViewState): void => decide((old) => ({ ...next, from: old.from, to: old.to }));

  const bar: ExplorerBarProps = {
    country,
    rows,
    view,
    extent: extent ?? widest,
    widest,
    control,
    goTo,
    search,
    onChange: change,
    onQuery: (query) => decide((old) => ({ ...old, query }), "replace"),
    onSearchKey: walkHits,
    onReset: reset,
    onToday: showToday,
    onHelp: () => setHelp(true),
  };

  return (
    <div className={styles["explorer"]}>
      <ExplorerBar {...bar} />
      <div className={styles["statusRow"]}>
        <p className={styles["status"]}>
          {extent === null ? null : (
            <>
              <strong>{windowInWords}</strong> ·{" "}
            </>
          )}
          {TIMELINE.shown(shown.length, rows.length)}
          {uncertain > 0 ? ` · ${TIMELINE.uncertain(uncertain)}` : ""}
          {undated.length > 0 ? ` · ${TIMELINE.needDate(undated.length)}` : ""}
        </p>
        <PhoneTools {...bar} name={name} shown={`${windowInWords}, ${TIMELINE.shown(shown.length, rows.length)}`} />
      </div>
      <p className="visually-hidden" role="status">
        {notice}
      </p>
      <div role="status" className={styles["hintPlace"]}>
        {hint === "" ? null : (
          <p className={styles["hint"]}>
            {hint}
            <button type="button" className="button quiet" aria-label={TIMELINE.closeHint} onClick={hideHint}>
              ×
            </button>
          </p>
        )}
      </div>
      <div
        className={
          view.selected === null
            ? details["layout"]
            : `${details["layout"]} ${details["withPanel"]} ${styles["withPanel"]}`
        }
      >
        <div className={styles["main"]}>
          {view.view === "timeline" ? (
            <>
              <div className={styles["wide"]} ref={plot}>
                {extent === null ? (
                  <p className={styles["empty"]}>{TIMELINE.noDates}</p>
                ) : (
                  <>
                    <Plot
                      name={name}
                      rows={rows}
                      store={picture}
                      order={order}
                      widest={widest}
                      control={control}
                      today={today}
                      hits={hitSet}
                      emphasised={emphasised}
                      cards
                      gaps={!view.gaps}
                      onGaps={(short) => change({ ...view, gaps: !short })}
                      selected={selected}
                      active={active}
                      onActive={setActive}
                      onOpen={open}
                      onBackground={() => view.selected !== null && close()}
                      onKey={onKey}
                      onShowTable={(bin: BinMark) => {
                        control.set({ from: bin.from, to: bin.to });
                        change({ ...view, view: "table" });
                      }}
                      onWheelLeftAlone={onWheelLeftAlone}
                      onScene={onScene}
                    />
                    <ContextStrip store={store} shown={filtered} hits={hitSet} widest={widest} control={control} />
                    <Legend rows={rows} view={view} onChange={change} onEmphasis={setEmphasised} />
                  </>
                )}
              </div>
              {hasList ? (
                <div className={styles["narrow"]}>
                  <VerticalTimeline name={name} rows={rows} indices={dated} selected={selected} onOpen={open} />
                </div>
              ) : null}
              {dated.length === 0 && extent !== null ? (
                <div className={`${styles["empty"]} ${styles["overPicture"]}`}>
                  <p>{filtered.length === 0 ? TIMELINE.nothingFits : TIMELINE.nothingHere}</p>
                  <button
                    type="button"
                    className="button"
                    onClick={() => (filtered.length === 0 ? change(withoutFilters(view)) : control.moveTo(widest))}
                  >
                    {filtered.length === 0 ? TIMELINE.clear : TIMELINE.reset}
                  </button>
                </div>
              ) : null}
              <Shelf rows={listed.rows} indices={listed.undated} selected={selected} onOpen={open} />
            </>
          ) : null}
          <div className={view.view === "timeline" ? styles["onlyWide"] : undefined}>
            <EventTable name={name} rows={listed.rows} indices={listed.all} selected={selected} onOpen={open} />
          </div>
        </div>
        {view.selected !== null ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: no control of its own; it only hears Escape from the panel inside
          <div
            ref={swipe}
            className={`${details["panel"]} ${styles["panel"]}`}
            onKeyDown={(event) => event.key === "Escape" && close()}
            role="presentation"
          >
            <EventPanel
              key={view.selected}
              eventId={view.selected}
              onClose={close}
              onChanged={refresh}
              onShown={(id) => setNamed({ asked: view.selected as string, id })}
            />
          </div>
        ) : null}
      </div>
      {isHelp ? <HelpSheet onClose={() => setHelp(false)} /> : null}
    </div>
  );
}
