"use client";

import { type ReactNode, useRef, useState } from "react";
import { EmbedButton } from "../embed/embed-button.client";
import { TIMELINE } from "../texts/timeline";
import { BottomSheet } from "./bottom-sheet.client";
import { type ExplorerBarProps, Presets, ResetAndToday, ViewSwitch } from "./explorer-bar.client";
import { FilterFields } from "./filters.client";
import { GoToDate } from "./go-to-date.client";
import { MoveButtons } from "./move-buttons.client";
import styles from "./phone-tools.module.css";
import { SearchField } from "./search-field.client";
import { filtersSet } from "./view-state";

type SheetName = "search" | "filters" | "options";

interface PhoneToolsProps extends ExplorerBarProps {
  name: string;
  /** How many events are shown, in words. */
  shown: string;
}

const PICTURES: Readonly<Record<SheetName, ReactNode>> = {
  search: <path d="M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5L17 17" />,
  filters: <path d="M3 5h14M6 10h8M8.5 15h3" />,
  options: <path d="M4 5.5h7m4 0h1M4 14.5h1m4 0h7M13 3.5v4M7 12.5v4" />,
};

/** The controls of the timeline on a phone: three buttons beside the window in words, each with a sheet. */
export function PhoneTools(props: PhoneToolsProps) {
  const { country, name, rows, view, control, shown, onChange } = props;
  const [open, setOpen] = useState<SheetName | null>(null);
  const goTo = useRef<HTMLInputElement>(null);
  const close = (): void => setOpen(null);
  const set = filtersSet({ ...view, query: "" });
  const labels: Readonly<Record<SheetName, string>> = {
    search: TIMELINE.searchOpen(view.query),
    filters: TIMELINE.filtersSet(set),
    options: TIMELINE.options,
  };
  const isSet: Readonly<Record<SheetName, boolean>> = { search: view.query !== "", filters: set > 0, options: false };
  return (
    <div className={styles["tools"]} role="toolbar" aria-label={TIMELINE.toolbar}>
      {(["search", "filters", "options"] as const).map((which) => (
        <button
          key={which}
          type="button"
          className={`button ${styles["tool"]}`}
          aria-label={labels[which]}
          aria-haspopup="dialog"
          data-set={isSet[which]}
          onClick={() => setOpen(which)}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            {PICTURES[which]}
          </svg>
        </button>
      ))}
      {open === "search" ? (
        <BottomSheet title={TIMELINE.search} onClose={close}>
          <SearchField query={view.query} onQuery={props.onQuery} onKeyDown={(key) => key.key === "Enter" && close()} />
          <p className="small soft" role="status">
            {shown}
          </p>
        </BottomSheet>
      ) : null}
      {open === "filters" ? (
        <BottomSheet title={TIMELINE.filters} onClose={close}>
          <p className="small soft" role="status">
            {shown}
          </p>
          <FilterFields rows={rows} view={view} onChange={onChange} />
        </BottomSheet>
      ) : null}
      {open === "options" ? (
        <BottomSheet title={TIMELINE.options} onClose={close}>
          <div className={styles["options"]}>
            <ViewSwitch view={view} onChange={onChange} />
            <Presets {...props} />
            <span className={styles["together"]}>
              <MoveButtons control={control} />
              <ResetAndToday {...props} />
            </span>
            <GoToDate input={goTo} onGo={(span) => control.moveTo(span)} />
            <p className="small soft" role="status">
              {shown}
            </p>
            <span className={styles["together"]}>
              <a className="button" href={`/print/${country}${window.location.search}`}>
                {TIMELINE.print}
              </a>
              <EmbedButton country={country} name={name} />
            </span>
          </div>
        </BottomSheet>
      ) : null}
    </div>
  );
}
