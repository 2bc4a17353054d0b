"use client";

import { useId, useState } from "react";
import { INGEST } from "../texts/ingest";
import styles from "./ingest.module.css";
import type { ChosenPage, RefusedFile } from "./read-files";

interface FilePickerProps {
  files: readonly ChosenPage[];
  refused: readonly RefusedFile[];
  onTake(files: readonly File[]): void;
  onRemove(file: string): void;
}

/** Text files, dropped or chosen: the button does all that dropping does. */
export function FilePicker({ files, refused, onTake, onRemove }: FilePickerProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const takeAway = (file: string) => (
    <button
      type="button"
      className="button quiet small"
      aria-label={INGEST.remove(file)}
      title={INGEST.remove(file)}
      onClick={() => onRemove(file)}
    >
      ✕
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the file button beside it is the control
    <div
      className={styles["drop"]}
      data-over={over}
      onDragOver={(drag) => {
        drag.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(drop) => {
        drop.preventDefault();
        setOver(false);
        onTake([...drop.dataTransfer.files]);
      }}
    >
      <div className="buttons">
        <span className="soft">{INGEST.drop}</span>
        <label htmlFor={id} className="button">
          {INGEST.choose}
        </label>
        <input
          id={id}
          type="file"
          multiple
          accept=".txt,.text,.md,text/plain"
          className={styles["file-input"]}
          onChange={(change) => {
            onTake([...(change.currentTarget.files ?? [])]);
            change.currentTarget.value = ""; // so that the same file can be chosen again
          }}
        />
      </div>
      {files.length + refused.length === 0 ? null : (
        <ul className={styles["files"]} aria-live="polite">
          {files.map(({ file, text }) => (
            <li key={file}>
              <span className="chip done">{INGEST.ready}</span>
              <span>{file}</span> <span className="muted small">{INGEST.characters(text.length)}</span>
              {takeAway(file)}
            </li>
          ))}
          {refused.map(({ file, reason }) => (
            <li key={file}>
              <span className="chip problem">{INGEST.leftOut}</span>
              <span>
                {file} <span className="soft small">{reason}</span>
              </span>
              {takeAway(file)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
