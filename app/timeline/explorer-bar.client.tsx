"use client";

import type { KeyboardEvent, RefObject } from "react";
import { TIMELINE } from "../texts/timeline";
import styles from "./country-explorer.module.css";
import type { TableRow } from "./event-table.client";
import { Filters } from "./filters.client";
import { GoToDate } from "./go-to-date.client";
import { MoveButtons } from "./move-buttons.client";
import { SearchField } from "./search-field.client";
import { lastMonths, type TimeWindow } from "./time-window";
import type { WindowControl } from "./use-time-window.client";
import type { ViewState } from "./view-state";

export interface ExplorerBarProps {
  country: string;
  rows: readonly TableRow[];
  view: ViewState;
  /** From the first to the last event. */
  extent: TimeWindow;
  widest: TimeWindow;
  control: WindowControl;
  goTo: RefObject<HTMLInputElement | null>;
  search: RefObject<HTMLInputElement | null>;
  onChange(view: ViewState): void;
  onQuery(query: string): void;
  onSearchKey(event: KeyboardEvent): void;
  onReset(): void;
  onToday(): void;
  onHelp(): void;
}

/** Timeline or table. */
export function ViewSwitch({ view, onChange }: Pick<ExplorerBarProps, "view" | "onChange">) {
  return (
    <span className="segmented" role="group" aria-label={TIMELINE.views.label}>
      {(["timeline", "table"] as const).map((which) => (
        <button
          key={which}
          type="button"
          className="button"
          aria-pressed={view.view === which}
          onClick={() => onChange({ ...view, view: which })}
        >
          {TIMELINE.views[which]}
        </button>
      ))}
    </span>
  );
}

/** Windows of a length that ends with the last event, and the whole. */
export function Presets({ extent, widest, control }: Pick<ExplorerBarProps, "extent" | "widest" | "control">) {
  const presets: [string, TimeWindow][] = [
    [TIMELINE.presets.month, lastMonths(extent, 1)],
    [TIMELINE.presets.oneYear, lastMonths(extent, 12)],
    [TIMELINE.presets.fiveYears, lastMonths(extent, 60)],
    [TIMELINE.presets.all, widest],
  ];
  return (
    <span className="segmented" role="group" aria-label={TIMELINE.presets.label}>
      {presets.map(([label, window_]) => (
        <button key={label} type="button" className="button" onClick={() => control.moveTo(window_)}>
          {label}
        </button>
      ))}
    </span>
  );
}

/** Back to the whole, and on to today. */
export function ResetAndToday({ onReset, onToday }: Pick<ExplorerBarProps, "onReset" | "onToday">) {
  return (
    <>
      <button type="button" className="button" onClick={onReset}>
        {TIMELINE.reset}
      </button>
      <button type="button" className="button" onClick={onToday}>
        {TIMELINE.today}
      </button>
    </>
  );
}

/** Everything that changes the view by a button or a field, where the screen has room for it. */
export function ExplorerBar(props: ExplorerBarProps) {
  const { country, rows, view, control, onChange } = props;
  const printAddress = `/print/${country}${typeof window === "undefined" ? "" : window.location.search}`;
  return (
    <div className={styles["bar"]} role="toolbar" aria-label={TIMELINE.toolbar}>
      <div className={styles["row"]}>
        <ViewSwitch view={view} onChange={onChange} />
        <Presets {...props} />
        <MoveButtons control={control} />
        <ResetAndToday {...props} />
        <span className={styles["spring"]} />
        <a className="button" href={printAddress} suppressHydrationWarning>
          {TIMELINE.print}
        </a>
        <button type="button" className="button" onClick={props.onHelp}>
          {TIMELINE.help} <kbd>?</kbd>
        </button>
      </div>
      <div className={styles["row"]}>
        <GoToDate input={props.goTo} onGo={(span) => control.moveTo(span)} />
        <SearchField input={props.search} query={view.query} onQuery={props.onQuery} onKeyDown={props.onSearchKey} />
        <Filters rows={rows} view={view} onChange={onChange} />
        <label className="small">
          <input
            type="checkbox"
            checked={view.lanes === "type"}
            onChange={(event) => onChange({ ...view, lanes: event.target.checked ? "type" : "none" })}
          />{" "}
          {TIMELINE.lanes}
        </label>
      </div>
    </div>
  );
}
