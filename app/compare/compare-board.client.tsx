"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { daysInWords } from "@/lib/core/date-words";
import { EventPanel } from "../components/event-panel.client";
import { COMPARE } from "../texts/compare";
import { TIMELINE } from "../texts/timeline";
import { ContextStrip } from "../timeline/context-strip.client";
import details from "../timeline/details.module.css";
import { eventOrder } from "../timeline/event-order";
import { extentOf, inWindow, isOnAxis } from "../timeline/shown-rows";
import { isWholeWindow, type TimeWindow, wholeDays, widestWindow } from "../timeline/time-window";
import { useActiveEvent } from "../timeline/use-active-event.client";
import { useAddress } from "../timeline/use-address.client";
import { useRefresh } from "../timeline/use-refresh.client";
import { useSearchHits } from "../timeline/use-search-hits.client";
import { useSwipeDown } from "../timeline/use-swipe-down.client";
import { useTimeWindow } from "../timeline/use-time-window.client";
import { withoutFilters } from "../timeline/view-state";
import { bandsOf } from "./bands";
import styles from "./compare.module.css";
import { CompareBar, CompareTools } from "./compare-bar.client";
import { ComparePlot } from "./compare-plot.client";
import {
  type CountryEvents,
  canBeZero,
  filteredPlaces,
  placedRows,
  sharedEvents,
  storeOfPlaced,
  tableLines,
  zerosOf,
} from "./compare-rows";
import { COMPARE_ADDRESS, type CompareState } from "./compare-state";
import { CompareTable } from "./compare-table.client";
import { DayZero } from "./day-zero.client";
import { DAY_ZERO } from "./placed-row";
import { smoothingDays } from "./ridge-scene";

export interface BoardProps {
  countries: readonly CountryEvents[];
  /** Grows with words that come after the rows. */
  told?: number;
  today: number;
  motion: boolean;
  state: CompareState;
  /** The countries, to be chosen anew where the page has no room for them. */
  picker: ReactNode;
}

/** Rows of countries on one axis with one window, their table, and the event in hand; the address says all of it. */
export function CompareBoard({ countries, told = 0, today, motion, state: first, picker }: BoardProps) {
  const refresh = useRefresh();
  const [state, setState] = useState(first);
  const [notice, setNotice] = useState("");
  const plot = useRef<HTMLDivElement>(null);
  const names = useMemo(() => countries.map(({ name }) => name), [countries]);
  const isAligned = state.zeros !== null;
  const base = isAligned ? DAY_ZERO : 0;

  const zeros = useMemo(
    () => (state.zeros === null ? null : zerosOf(countries, state.zeros)),
    [countries, state.zeros],
  );
  const rows = useMemo(() => placedRows(countries, zeros), [countries, zeros]);
  const hits = useSearchHits(state.countries.join(), state.query, null);
  const filtered = useMemo(() => filteredPlaces(rows, state, hits), [rows, state, hits]);
  const store = useMemo(
    () => storeOfPlaced(rows, bandsOf(rows, filtered, names, state.rows), filtered),
    [rows, names, filtered, state.rows],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same store, drawn again with the words that have come
  const picture = useMemo(() => ({ ...store }), [store, told]);
  const order = useMemo(() => eventOrder(store, filtered), [store, filtered]);
  const everyEvent = useMemo(() => countries.flatMap((country) => country.rows), [countries]);
  const shared = useMemo(() => sharedEvents(rows), [rows]);
  const widest = useMemo(() => {
    const extent = extentOf(rows);
    return widestWindow(extent, isAligned ? DAY_ZERO : today);
  }, [rows, isAligned, today]);

  const windowOf = useCallback(
    ({ from, to }: Pick<CompareState, "from" | "to">): TimeWindow => ({
      from: from === null ? widest.from : from + base,
      to: to === null ? widest.to : to + base,
    }),
    [widest, base],
  );
  const control = useTimeWindow(windowOf(first), widest, motion);
  const { from, to } = control.settled;
  const isWhole = isWholeWindow(control.settled, widest);
  const days = wholeDays(control.settled);
  const { active, setActive, keys } = useActiveEvent({ order, control, widest });

  // Another axis or another day 0 is another extent: the window starts anew, or where the address says.
  const asked = useRef<Pick<CompareState, "from" | "to"> | null>(null);
  const shownWidest = useRef(widest);
  useEffect(() => {
    if (shownWidest.current === widest) return;
    shownWidest.current = widest;
    control.set(windowOf(asked.current ?? { from: null, to: null }));
    asked.current = null;
  }, [widest, windowOf, control]);

  const decide = useAddress(
    COMPARE_ADDRESS,
    state,
    setState,
    isWhole ? null : { from: days.from - base, to: days.to - base },
    (back) => {
      asked.current = back;
      const isSameAxis = JSON.stringify(back.zeros) === JSON.stringify(state.zeros);
      if (isSameAxis) {
        asked.current = null;
        control.moveTo(windowOf(back));
      }
    },
  );

  const selected = useMemo(() => {
    if (state.selected === null) return null;
    if (active !== null && rows[active]?.eventId === state.selected) return active;
    const index = rows.findIndex(({ eventId }) => eventId === state.selected);
    return index < 0 ? null : index;
  }, [rows, state.selected, active]);

  const open = useCallback(
    (index: number) => {
      setActive(index);
      decide((old) => ({ ...old, selected: rows[index]?.eventId ?? null }));
    },
    [decide, rows, setActive],
  );
  const close = useCallback(() => {
    decide((old) => ({ ...old, selected: null }));
    plot.current?.querySelector<HTMLElement>("[role=listbox]")?.focus({ preventScroll: true });
  }, [decide]);

  const swipe = useSwipeDown<HTMLDivElement>(close);

  const onKey = keys({
    isOpen: state.selected !== null,
    open,
    close,
    reset: () => control.moveTo(widest),
  });

  function align(zerosNext: CompareState["zeros"]): void {
    decide((old) => ({ ...old, zeros: zerosNext, from: null, to: null }));
  }
  const choose = (country: string, event: string): void => {
    const now = Object.fromEntries([...(zeros ?? [])].map(([code, row]) => [code, row.id]));
    align({ ...now, [country]: event });
  };

  // The window lives beside the state: a decision about one must not forget the other.
  const filter = (next: CompareState): void => decide((old) => ({ ...next, from: old.from, to: old.to }));

  const shown = useMemo(() => inWindow(rows, filtered, from, to).all, [rows, filtered, from, to]);
  const lines = useMemo(() => tableLines(rows, shown), [rows, shown]);
  const undated = lines.filter(({ row }) => !isOnAxis(row)).length;
  const sharedShown = lines.filter((line) => line.lanes.length > 1).length;
  const words = isAligned ? COMPARE.window(days.from - DAY_ZERO, days.to - DAY_ZERO) : daysInWords(days.from, days.to);
  const notPlaced = zeros === null ? [] : countries.filter(({ country }) => !zeros.has(country));
  const inHand = selected === null ? null : rows[selected];
  const couldBeZero = countries.filter(
    ({ country, rows: own }) =>
      inHand &&
      canBeZero(inHand.original) &&
      own.some(({ id }) => id === inHand.eventId) &&
      zeros?.get(country)?.id !== inHand.eventId,
  );
  const zeroDays = zeros === null ? null : countries.map(({ country }) => zeros.get(country)?.from ?? null);

  useEffect(() => {
    const timer = window.setTimeout(() => setNotice(`${words}, ${COMPARE.status(lines.length)}`), 400);
    return () => window.clearTimeout(timer);
  }, [words, lines.length]);

  const further = [
    ...(sharedShown > 0 ? [COMPARE.shared(sharedShown)] : []),
    ...(undated > 0 ? [COMPARE.undated(undated)] : []),
  ]
    .map((part) => ` · ${part}`)
    .join("");
  const bar = {
    state,
    rows: everyEvent,
    control,
    onAlign: (aligned: boolean) => align(aligned ? {} : null),
    onChange: filter,
    onQuery: (query: string) => decide((old) => ({ ...old, query }), "replace"),
    onReset: () => control.moveTo(widest),
  };
  return (
    <div className={styles["board"]}>
      <CompareBar {...bar} />
      {zeros === null ? null : (
        <div className={styles["zeros"]}>
          <p className="small soft">{COMPARE.alignHint}</p>
          {countries.map((country) => (
            <DayZero
              key={country.country}
              country={country}
              zero={zeros.get(country.country)}
              onChoose={(event) => choose(country.country, event)}
            />
          ))}
          {notPlaced.length === 0 ? null : (
            <p className="notice caution">{COMPARE.notPlaced(notPlaced.map(({ name }) => name))}</p>
          )}
        </div>
      )}
      <div className={styles["statusRow"]}>
        <p className={styles["status"]}>
          <strong>{words}</strong> · {COMPARE.status(lines.length)}
          <span className={styles["further"]}>{further}</span>
        </p>
        <CompareTools {...bar} picker={picker} shown={`${words}, ${COMPARE.status(lines.length)}${further}`} />
      </div>
      <p className="visually-hidden" role="status">
        {notice}
      </p>
      <div className={state.selected === null ? details["layout"] : `${details["layout"]} ${details["withPanel"]}`}>
        <div className={styles["main"]}>
          <div ref={plot}>
            <ComparePlot
              names={names}
              rows={rows}
              store={picture}
              order={order}
              filtered={filtered}
              show={state.show}
              hasOwnScales={state.ownScales}
              shared={shared}
              widest={widest}
              control={control}
              today={isAligned ? null : today}
              selected={selected}
              active={active}
              onOpen={open}
              onBackground={() => state.selected !== null && close()}
              onKey={onKey}
              onWheelLeftAlone={() => setNotice(TIMELINE.wheelHint)}
            />
          </div>
          {state.ownScales ? <p className="notice caution small">{COMPARE.ownScalesHint}</p> : null}
          {state.show === "curves" ? (
            <p className="small soft">{COMPARE.curvesHint(smoothingDays(control.settled))}</p>
          ) : null}
          {isAligned ? null : (
            <ContextStrip store={store} shown={filtered} hits={undefined} widest={widest} control={control} />
          )}
          {lines.length > 0 ? null : (
            <div className="notice stack tight">
              <p>{filtered.length === 0 && rows.length > 0 ? TIMELINE.nothingFits : COMPARE.nothingHere}</p>
              <div>
                <button
                  type="button"
                  className="button"
                  onClick={() => (filtered.length === 0 ? filter(withoutFilters(state)) : control.moveTo(widest))}
                >
                  {filtered.length === 0 ? TIMELINE.clear : TIMELINE.reset}
                </button>
              </div>
            </div>
          )}
          <CompareTable names={names} lines={lines} zeroDays={zeroDays} selected={state.selected} onOpen={open} />
        </div>
        {state.selected === null ? null : (
          <div ref={swipe} className={`${details["panel"]} ${styles["panel"]}`}>
            {couldBeZero.length === 0 ? null : (
              <div className="buttons">
                {couldBeZero.map(({ country, name }) => (
                  <button
                    key={country}
                    type="button"
                    className="button"
                    onClick={() => choose(country, inHand?.eventId ?? "")}
                  >
                    {COMPARE.makeZero(name)}
                  </button>
                ))}
              </div>
            )}
            <EventPanel key={state.selected} eventId={state.selected} onClose={close} onChanged={refresh} />
          </div>
        )}
      </div>
    </div>
  );
}
