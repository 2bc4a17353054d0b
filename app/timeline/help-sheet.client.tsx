"use client";

import { useEffect, useRef } from "react";
import { KEYS, TIMELINE } from "../texts/timeline";
import styles from "./country-explorer.module.css";

/** All keys, in a dialog that Esc closes. */
export function HelpSheet({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles["help"]} aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{TIMELINE.help}</h2>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="button primary">
          {TIMELINE.close}
        </button>
      </form>
    </dialog>
  );
}
