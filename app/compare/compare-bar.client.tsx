"use client";

import type { ReactNode } from "react";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { COMPARE } from "../texts/compare";
import { TIMELINE } from "../texts/timeline";
import { Filters } from "../timeline/filters.client";
import { MoveButtons } from "../timeline/move-buttons.client";
import toolStyles from "../timeline/phone-tools.module.css";
import { searchAndFilterTools } from "../timeline/search-and-filter-tools.client";
import { SearchField } from "../timeline/search-field.client";
import { OPTIONS_PICTURE, SheetTools } from "../timeline/sheet-tools.client";
import type { WindowControl } from "../timeline/use-time-window.client";
import styles from "./compare.module.css";
import type { CompareState } from "./compare-state";

interface CompareBarProps {
  state: CompareState;
  /** Every event of every country: what the filters offer. */
  rows: readonly TimelineRow[];
  control: WindowControl;
  /** By date, or from a day 0. */
  onAlign(isAligned: boolean): void;
  onChange(state: CompareState): void;
  onQuery(query: string): void;
  onReset(): void;
}

/** How the rows are drawn: on which axis, what each row is, as what, on whose scale. */
function Drawn({ state, onAlign, onChange }: Pick<CompareBarProps, "state" | "onAlign" | "onChange">) {
  const isAligned = state.zeros !== null;
  const choice = <Key extends "rows" | "show">(
    key: Key,
    label: string,
    values: readonly CompareState[Key][],
    words: (value: CompareState[Key]) => string,
  ): ReactNode => (
    <span className="segmented" role="group" aria-label={label}>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className="button"
          aria-pressed={state[key] === value}
          onClick={() => onChange({ ...state, [key]: value })}
        >
          {words(value)}
        </button>
      ))}
    </span>
  );
  return (
    <>
      <span className="segmented" role="group" aria-label={COMPARE.axis.label}>
        {[false, true].map((aligned) => (
          <button
            key={String(aligned)}
            type="button"
            className="button"
            aria-pressed={isAligned === aligned}
            onClick={() => isAligned === aligned || onAlign(aligned)}
          >
            {aligned ? COMPARE.axis.aligned : COMPARE.axis.calendar}
          </button>
        ))}
      </span>
      {choice("rows", COMPARE.rows.label, ["country", "type"], (value) => COMPARE.rows[value])}
      {choice("show", COMPARE.show.label, ["events", "curves"], (value) => COMPARE.show[value])}
      <span className="segmented">
        <button
          type="button"
          className="button"
          aria-pressed={state.ownScales}
          title={COMPARE.ownScalesHint}
          onClick={() => onChange({ ...state, ownScales: !state.ownScales })}
        >
          {COMPARE.ownScales}
        </button>
      </span>
    </>
  );
}

const Reset = ({ onReset }: Pick<CompareBarProps, "onReset">) => (
  <button type="button" className="button" onClick={onReset}>
    {TIMELINE.reset}
  </button>
);

/** Everything that changes the comparison, where the screen has room for it. */
export function CompareBar(props: CompareBarProps) {
  const { state, rows, control, onChange, onQuery } = props;
  return (
    <div className={styles["bar"]} role="toolbar" aria-label={COMPARE.toolbar}>
      <Drawn {...props} />
      <MoveButtons control={control} />
      <Reset {...props} />
      <SearchField className={styles["search"]} query={state.query} onQuery={onQuery} />
      <Filters rows={rows} view={state} onChange={onChange} />
    </div>
  );
}

interface CompareToolsProps extends CompareBarProps {
  /** The countries, to be chosen anew. */
  picker: ReactNode;
  /** How many events are shown, in words. */
  shown: string;
}

/** The same on a phone: four buttons beside the window in words, each with a sheet. */
export function CompareTools({ picker, shown, ...props }: CompareToolsProps) {
  const { state, rows, control, onChange, onQuery } = props;
  const status = (
    <p className="small soft" role="status">
      {shown}
    </p>
  );
  return (
    <SheetTools
      label={COMPARE.toolbar}
      tools={[
        {
          id: "countries",
          label: COMPARE.countries,
          picture: <path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c-5 4-5 10 0 14 5-4 5-10 0-14" />,
          title: COMPARE.countries,
          body: () => picker,
        },
        ...searchAndFilterTools({ view: state, rows, status, onQuery, onChange }),
        {
          id: "options",
          label: TIMELINE.options,
          picture: OPTIONS_PICTURE,
          title: TIMELINE.options,
          isSet: state.zeros !== null || state.rows === "type" || state.show === "curves" || state.ownScales,
          body: () => (
            <div className={toolStyles["options"]}>
              <Drawn {...props} />
              <span className={toolStyles["together"]}>
                <MoveButtons control={control} />
                <Reset {...props} />
              </span>
              {status}
            </div>
          ),
        },
      ]}
    />
  );
}
