"use client";

import { type ReactNode, useState } from "react";
import { BottomSheet } from "./bottom-sheet.client";
import styles from "./phone-tools.module.css";

/** A button of a phone and the sheet that it opens. */
export interface SheetTool {
  id: string;
  /** What the button says to who does not see its picture. */
  label: string;
  picture: ReactNode;
  title: string;
  /** Something is left out or set by it. */
  isSet?: boolean;
  body(close: () => void): ReactNode;
}

export const SEARCH_PICTURE = <path d="M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5L17 17" />;
export const FILTER_PICTURE = <path d="M3 5h14M6 10h8M8.5 15h3" />;
export const OPTIONS_PICTURE = <path d="M4 5.5h7m4 0h1M4 14.5h1m4 0h7M13 3.5v4M7 12.5v4" />;

/** The controls of a picture where a screen has no room for them: a button for each group, with a sheet. */
export function SheetTools({ label, tools }: { label: string; tools: readonly SheetTool[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const close = (): void => setOpen(null);
  const shown = tools.find(({ id }) => id === open);
  return (
    <div className={styles["tools"]} role="toolbar" aria-label={label}>
      {tools.map(({ id, label: words, picture, isSet = false }) => (
        <button
          key={id}
          type="button"
          className={`button ${styles["tool"]}`}
          aria-label={words}
          aria-haspopup="dialog"
          data-set={isSet}
          onClick={() => setOpen(id)}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            {picture}
          </svg>
        </button>
      ))}
      {shown ? (
        <BottomSheet title={shown.title} onClose={close}>
          {shown.body(close)}
        </BottomSheet>
      ) : null}
    </div>
  );
}
