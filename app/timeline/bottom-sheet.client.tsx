"use client";

import { type ReactNode, useCallback, useId, useRef } from "react";
import { TIMELINE } from "../texts/timeline";
import styles from "./bottom-sheet.module.css";
import { useSwipeDown } from "./use-swipe-down.client";

interface SheetProps {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** Controls that a small screen has no room for: they come up from its foot, and go by a button, a swipe, Escape or a tap beside. */
export function BottomSheet({ title, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement | null>(null);
  const id = useId();
  const swipe = useSwipeDown<HTMLDialogElement>(() => dialog.current?.close());
  const opened = useCallback(
    (element: HTMLDialogElement | null) => {
      dialog.current = element;
      if (element && !element.open) element.showModal();
      return swipe(element);
    },
    [swipe],
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={opened}
      className={styles["sheet"]}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div className={styles["inside"]}>
        <div className={styles["grip"]} aria-hidden="true" />
        <div className={styles["head"]}>
          <h2 id={id}>{title}</h2>
          <button type="button" className={`button ${styles["done"]}`} onClick={() => dialog.current?.close()}>
            {TIMELINE.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
