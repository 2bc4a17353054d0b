"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { daysInWords } from "@/lib/core/date-words";
import type { BinMark, Scene } from "@/lib/timeline/scene";
import { EventPanel } from "../components/event-panel.client";
import { TIMELINE } from "../texts/timeline";
import { ContextStrip } from "./context-strip.client";
import styles from "./country-explorer.module.css";
import { eventOrder, firstInWindow, stepFrom } from "./event-order";
import { EventTable, type TableRow } from "./event-table.client";
import { Filters } from "./filters.client";
import { GoToDate } from "./go-to-date.client";
import { HelpSheet } from "./help-sheet.client";
import { Legend } from "./legend.client";
import { Plot } from "./plot.client";
import { Shelf } from "./shelf.client";
import { extentOf, filteredRows, inWindow, isOnAxis } from "./shown-rows";
import { storeOfRows } from "./store-of-rows";
import {
  around,
  lastMonths,
  monthAround,
  panned,
  steppedByUnit,
  type TimeWindow,
  widestWindow,
  yearAround,
  zoomed,
} from "./time-window";
import { useAddress } from "./use-address.client";
import { useHint } from "./use-hint.client";
import { useSearchHits } from "./use-search-hits.client";
import { useTimeWindow } from "./use-time-window.client";
import { VerticalTimeline } from "./vertical-timeline.client";
import { filtersSet, type ViewState, withoutFilters } from "./view-state";

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

const UNCERTAIN_BELOW = 0.6;
const STEP_KEYS = {
  ArrowLeft: "previous",
  ArrowRight: "next",
  ArrowUp: "lane-up",
  ArrowDown: "lane-down",
  Home: "first",
  End: "last",
  "[": "previous-of-all",
  "]": "next-of-all",
} as const;

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
  const router = useRouter();
  const extent = useMemo(() => extentOf(rows), [rows]);
  const widest = useMemo(() => widestWindow(extent, today), [extent, today]);
  const control = useTimeWindow({ from: first.from ?? widest.from, to: first.to ?? widest.to }, widest, motion);
  const [view, setView] = useState(first);
  const [active, setActive] = useState<number | null>(null);
  const [isHelp, setHelp] = useState(false);
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
  const { from, to } = control.settled;
  const shown = useMemo(() => inWindow(rows, filtered, from, to), [rows, filtered, from, to]);
  const dated = useMemo(() => shown.filter((i) => isOnAxis(rows[i] as TableRow)), [rows, shown]);
  const undated = useMemo(() => shown.filter((i) => !isOnAxis(rows[i] as TableRow)), [rows, shown]);
  const uncertain = dated.filter((i) => (rows[i] as TableRow).confidence < UNCERTAIN_BELOW).length;
  const hitSet = useMemo(() => (view.query ? new Set(filtered) : undefined), [view.query, filtered]);
  const selected = useMemo(() => {
    const index = view.selected === null ? -1 : rows.findIndex((row) => row.id === view.selected);
    return index < 0 ? null : index;
  }, [rows, view.selected]);
  const isWhole = Math.abs(from - widest.from) < 0.5 && Math.abs(to - widest.to) < 0.5;
  const windowInWords = daysInWords(Math.floor(from), Math.max(Math.ceil(to), Math.floor(from) + 1));

  const decide = useAddress(view, setView, isWhole ? null : control.settled, (back) => {
    control.moveTo({ from: back.from ?? widest.from, to: back.to ?? widest.to });
  });

  const open = useCallback(
    (index: number) => {
      setActive(index);
      decide((old) => ({ ...old, selected: rows[index]?.id ?? null }));
    },
    [decide, rows],
  );
  const close = useCallback(() => {
    decide((old) => ({ ...old, selected: null }));
    plot.current?.querySelector<HTMLElement>("[role=listbox]")?.focus({ preventScroll: true });
  }, [decide]);

  /** Makes an event the active one and brings it into the window. */
  const step = useCallback(
    (event: number | null) => {
      if (event === null) return;
      setActive(event);
      const day = order.spot(event);
      const now = control.now();
      if (day < now.from || day > now.to) {
        const half = (now.to - now.from) / 2;
        control.moveTo({ from: day - half, to: day + half });
      }
    },
    [order, control],
  );

  const reset = useCallback(() => {
    const now = control.now();
    const whole = Math.abs(now.from - widest.from) < 0.5 && Math.abs(now.to - widest.to) < 0.5;
    if (whole && filtersSet(view) > 0) decide(withoutFilters);
    else control.moveTo(widest);
  }, [control, widest, view, decide]);

  const showToday = useCallback(() => {
    const now = control.now();
    const half = (now.to - now.from) / 2;
    const ends = Math.ceil(extent?.to ?? widest.to);
    if (today >= widest.from && today <= widest.to) control.moveTo({ from: today - half, to: today + half });
    else showHint(TIMELINE.todayOutside(daysInWords(today, today + 1), daysInWords(ends - 1, ends)));
  }, [control, today, widest, extent, showHint]);

  const fit = useCallback(() => {
    if (active === null) return;
    const row = rows[active] as TableRow;
    const day = order.spot(active);
    const now = control.now();
    const spans: TimeWindow[] = [around(row.from ?? day, row.to ?? day + 1, 0.5), monthAround(day), yearAround(day)];
    const isAt = (span: TimeWindow): boolean => Math.abs(span.from - now.from) < 1 && Math.abs(span.to - now.to) < 1;
    const at = spans.findIndex(isAt);
    control.moveTo(spans[at < 0 ? 0 : Math.min(at + 1, 2)] as TimeWindow);
  }, [active, rows, order, control]);

  const goBack = useCallback(() => {
    if (view.selected !== null) return close();
    const now = control.now();
    if (now.to - now.from < widest.to - widest.from - 1) return control.moveTo(widest);
    (document.activeElement as HTMLElement | null)?.blur();
  }, [view.selected, close, control, widest]);

  /** What a key of the plot does; undefined: it is not ours. */
  function commandOf(event: KeyboardEvent): (() => void) | undefined {
    const now = control.now();
    const middle = active === null ? undefined : order.spot(active);
    const about = middle !== undefined && middle > now.from && middle < now.to ? middle : undefined;
    const sideways = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : null;
    if (event.ctrlKey || event.metaKey) return undefined;
    if (event.shiftKey && sideways) return () => control.moveTo(panned(now, sideways / 2));
    if (event.altKey) return sideways ? () => control.moveTo(steppedByUnit(now, sideways)) : undefined;
    const stepping = STEP_KEYS[event.key as keyof typeof STEP_KEYS];
    if (stepping) {
      return () => step(active === null ? firstInWindow(order, now.from, now.to) : stepFrom(order, active, stepping));
    }
    const openActive = (): void => {
      if (active !== null) open(active);
    };
    const closer = (): void => control.moveTo(zoomed(now, 0.5, about));
    const farther = (): void => control.moveTo(zoomed(now, 2, about));
    const commands: Record<string, () => void> = {
      "+": closer,
      "=": closer,
      "-": farther,
      _: farther,
      PageUp: () => control.moveTo(zoomed(now, 0.25, about)),
      PageDown: () => control.moveTo(zoomed(now, 4, about)),
      Enter: openActive,
      " ": openActive,
      Escape: goBack,
      f: fit,
      g: () => goTo.current?.focus(),
      "/": () => search.current?.focus(),
      "0": reset,
      t: showToday,
      "?": () => setHelp(true),
    };
    return commands[event.key] ?? commands[event.key.toLowerCase()];
  }

  function onKey(event: KeyboardEvent): void {
    const run = commandOf(event);
    if (!run) return;
    event.preventDefault();
    run();
  }

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

  const presets: [string, TimeWindow][] = [
    [TIMELINE.presets.month, lastMonths(extent ?? widest, 1)],
    [TIMELINE.presets.oneYear, lastMonths(extent ?? widest, 12)],
    [TIMELINE.presets.fiveYears, lastMonths(extent ?? widest, 60)],
    [TIMELINE.presets.all, widest],
  ];
  const printAddress = `/print/${country}${typeof window === "undefined" ? "" : window.location.search}`;

  return (
    <div className={styles["explorer"]}>
      <div className={styles["bar"]} role="toolbar" aria-label={TIMELINE.toolbar}>
        <div className={styles["row"]}>
          <span className={styles["segmented"]} role="group" aria-label={TIMELINE.views.label}>
            {(["timeline", "table"] as const).map((which) => (
              <button
                key={which}
                type="button"
                className="button"
                aria-pressed={view.view === which}
                onClick={() => change({ ...view, view: which })}
              >
                {TIMELINE.views[which]}
              </button>
            ))}
          </span>
          <span
            className={`${styles["segmented"]} ${styles["onlyWide"]}`}
            role="group"
            aria-label={TIMELINE.presets.label}
          >
            {presets.map(([label, window_]) => (
              <button key={label} type="button" className="button" onClick={() => control.moveTo(window_)}>
                {label}
              </button>
            ))}
          </span>
          <span className={`${styles["segmented"]} ${styles["onlyWide"]}`} role="group" aria-label="Zoom">
            <button
              type="button"
              className="button"
              aria-label={TIMELINE.earlier}
              onClick={() => control.moveTo(panned(control.now(), -0.5))}
            >
              ←
            </button>
            <button
              type="button"
              className="button"
              aria-label={TIMELINE.zoomOut}
              onClick={() => control.moveTo(zoomed(control.now(), 2))}
            >
              −
            </button>
            <button
              type="button"
              className="button"
              aria-label={TIMELINE.zoomIn}
              onClick={() => control.moveTo(zoomed(control.now(), 0.5))}
            >
              +
            </button>
            <button
              type="button"
              className="button"
              aria-label={TIMELINE.later}
              onClick={() => control.moveTo(panned(control.now(), 0.5))}
            >
              →
            </button>
          </span>
          <button type="button" className="button" onClick={reset}>
            {TIMELINE.reset}
          </button>
          <button type="button" className={`button ${styles["onlyWide"]}`} onClick={showToday}>
            {TIMELINE.today}
          </button>
          <span className={styles["spring"]} />
          <a className="button" href={printAddress} suppressHydrationWarning>
            {TIMELINE.print}
          </a>
          <button type="button" className={`button ${styles["onlyWide"]}`} onClick={() => setHelp(true)}>
            {TIMELINE.help} <kbd>?</kbd>
          </button>
        </div>
        <div className={styles["row"]}>
          <GoToDate input={goTo} onGo={(span) => control.moveTo(span)} />
          <input
            ref={search}
            className="input"
            type="search"
            aria-label={TIMELINE.search}
            placeholder={TIMELINE.search}
            defaultValue={view.query}
            onChange={(event) => decide((old) => ({ ...old, query: event.target.value.trim() }), "replace")}
            onKeyDown={walkHits}
          />
          <Filters rows={rows} view={view} onChange={change} />
          <label className={`${styles["onlyWide"]} small`}>
            <input
              type="checkbox"
              checked={view.lanes === "type"}
              onChange={(event) => change({ ...view, lanes: event.target.checked ? "type" : "none" })}
            />{" "}
            {TIMELINE.lanes}
          </label>
        </div>
      </div>
      <p className={styles["status"]}>
        <strong>{windowInWords}</strong> · {TIMELINE.shown(shown.length, rows.length)}
        {uncertain > 0 ? ` · ${TIMELINE.uncertain(uncertain)}` : ""}
        {undated.length > 0 ? ` · ${TIMELINE.needDate(undated.length)}` : ""}
      </p>
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
      <div className={view.selected !== null ? `${styles["layout"]} ${styles["withPanel"]}` : styles["layout"]}>
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
                    <Legend rows={rows} view={view} onChange={change} />
                  </>
                )}
              </div>
              <div className={styles["narrow"]}>
                <VerticalTimeline name={name} rows={rows} indices={dated} selected={selected} onOpen={open} />
              </div>
              {dated.length === 0 && extent !== null ? (
                <div className={styles["empty"]}>
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
              <Shelf rows={rows} indices={undated} selected={selected} onOpen={open} />
            </>
          ) : null}
          <div className={view.view === "timeline" ? styles["onlyWide"] : undefined}>
            <EventTable name={name} rows={rows} indices={shown} selected={selected} onOpen={open} />
          </div>
        </div>
        {view.selected !== null ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: no control of its own; it only hears Escape from the panel inside
          <div className={styles["panel"]} onKeyDown={(event) => event.key === "Escape" && close()} role="presentation">
            <EventPanel
              key={view.selected}
              eventId={view.selected}
              onClose={close}
              onChanged={() => router.refresh()}
            />
          </div>
        ) : null}
      </div>
      {isHelp ? <HelpSheet onClose={() => setHelp(false)} /> : null}
    </div>
  );
}
