"use client";

import { useRef } from "react";
import { EmbedButton } from "../embed/embed-button.client";
import { TIMELINE } from "../texts/timeline";
import { type ExplorerBarProps, Presets, ResetAndToday, ViewSwitch } from "./explorer-bar.client";
import { FilterFields } from "./filters.client";
import { GoToDate } from "./go-to-date.client";
import { MoveButtons } from "./move-buttons.client";
import styles from "./phone-tools.module.css";
import { SearchField } from "./search-field.client";
import { FILTER_PICTURE, OPTIONS_PICTURE, SEARCH_PICTURE, SheetTools } from "./sheet-tools.client";
import { filtersSet } from "./view-state";

interface PhoneToolsProps extends ExplorerBarProps {
  name: string;
  /** How many events are shown, in words. */
  shown: string;
}

/** The controls of the timeline on a phone: three buttons beside the window in words, each with a sheet. */
export function PhoneTools(props: PhoneToolsProps) {
  const { country, name, rows, view, control, shown, onChange } = props;
  const goTo = useRef<HTMLInputElement>(null);
  const set = filtersSet({ ...view, query: "" });
  const status = (
    <p className="small soft" role="status">
      {shown}
    </p>
  );
  return (
    <SheetTools
      label={TIMELINE.toolbar}
      tools={[
        {
          id: "search",
          label: TIMELINE.searchOpen(view.query),
          picture: SEARCH_PICTURE,
          title: TIMELINE.search,
          isSet: view.query !== "",
          body: (close) => (
            <>
              <SearchField
                query={view.query}
                onQuery={props.onQuery}
                onKeyDown={(key) => key.key === "Enter" && close()}
              />
              {status}
            </>
          ),
        },
        {
          id: "filters",
          label: TIMELINE.filtersSet(set),
          picture: FILTER_PICTURE,
          title: TIMELINE.filters,
          isSet: set > 0,
          body: () => (
            <>
              {status}
              <FilterFields rows={rows} view={view} onChange={onChange} />
            </>
          ),
        },
        {
          id: "options",
          label: TIMELINE.options,
          picture: OPTIONS_PICTURE,
          title: TIMELINE.options,
          body: () => (
            <div className={styles["options"]}>
              <ViewSwitch view={view} onChange={onChange} />
              <Presets {...props} />
              <span className={styles["together"]}>
                <MoveButtons control={control} />
                <ResetAndToday {...props} />
              </span>
              <GoToDate input={goTo} onGo={(span) => control.moveTo(span)} />
              {status}
              <span className={styles["together"]}>
                <a className="button" href={`/print/${country}${window.location.search}`}>
                  {TIMELINE.print}
                </a>
                <EmbedButton country={country} name={name} />
              </span>
            </div>
          ),
        },
      ]}
    />
  );
}
