"use client";

import { useRef } from "react";
import { EmbedButton } from "../embed/embed-button.client";
import { TIMELINE } from "../texts/timeline";
import { type ExplorerBarProps, Presets, ResetAndToday, ViewSwitch } from "./explorer-bar.client";
import { GoToDate } from "./go-to-date.client";
import { MoveButtons } from "./move-buttons.client";
import styles from "./phone-tools.module.css";
import { searchAndFilterTools } from "./search-and-filter-tools.client";
import { OPTIONS_PICTURE, SheetTools } from "./sheet-tools.client";

interface PhoneToolsProps extends ExplorerBarProps {
  name: string;
  /** How many events are shown, in words. */
  shown: string;
}

/** The controls of the timeline on a phone: three buttons beside the window in words, each with a sheet. */
export function PhoneTools(props: PhoneToolsProps) {
  const { country, name, rows, view, control, shown, onChange } = props;
  const goTo = useRef<HTMLInputElement>(null);
  const status = (
    <p className="small soft" role="status">
      {shown}
    </p>
  );
  return (
    <SheetTools
      label={TIMELINE.toolbar}
      tools={[
        ...searchAndFilterTools({ view, rows, status, onQuery: props.onQuery, onChange }),
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
