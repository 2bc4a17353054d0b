"use client";

import { useId, useRef, useState } from "react";
import { type Copied, CopyButton } from "../components/copy-button.client";
import { EMBED } from "../texts/embed";
import { readTheme, type Theme } from "../theme";
import styles from "./embed.module.css";
import { embedAddress, embedSnippet, HEIGHT_LEAST, HEIGHT_MOST } from "./snippet";

const WORDS = EMBED.dialog;
const HEIGHT_PX = 560;

/** Opens a dialog with the snippet that shows this timeline, as it stands now, in another page. */
export function EmbedButton({ country, name }: { country: string; name: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [place, setPlace] = useState({ origin: "", search: "" });
  const [theme, setTheme] = useState<Theme | null>(null);
  const [height, setHeight] = useState(String(HEIGHT_PX));
  const [copied, setCopied] = useState<Copied | null>(null);
  const id = useId();
  const input = { ...place, country, title: EMBED.title(name), theme, heightPx: Number(height) };

  function open(): void {
    setPlace({ origin: window.location.origin, search: window.location.search });
    setCopied(null);
    dialog.current?.showModal();
  }

  return (
    <>
      <button type="button" className="button" onClick={open}>
        {EMBED.button}
      </button>
      <dialog ref={dialog} className={styles["dialog"]} aria-labelledby={`${id}-title`}>
        <div className="stack">
          <h2 id={`${id}-title`}>{WORDS.title}</h2>
          <p>{WORDS.body}</p>
          <div className={styles["choices"]}>
            <label className="field">
              <span className="label">{WORDS.theme}</span>
              <select
                className="input"
                value={theme ?? ""}
                onChange={(change) => setTheme(readTheme(change.currentTarget.value) ?? null)}
              >
                <option value="">{WORDS.themes.reader}</option>
                <option value="light">{WORDS.themes.light}</option>
                <option value="dark">{WORDS.themes.dark}</option>
              </select>
            </label>
            <label className="field">
              <span className="label">{WORDS.height}</span>
              <input
                className="input"
                type="number"
                min={HEIGHT_LEAST}
                max={HEIGHT_MOST}
                step={20}
                value={height}
                onChange={(change) => setHeight(change.currentTarget.value)}
              />
            </label>
          </div>
          <label className="field">
            <span className="label">{WORDS.snippet}</span>
            <textarea
              ref={field}
              className={`input ${styles["snippet"]}`}
              readOnly
              rows={4}
              value={embedSnippet(input)}
              onFocus={(focus) => focus.currentTarget.select()}
            />
          </label>
          <p className="small muted">{WORDS.reach}</p>
          <div className="buttons">
            <CopyButton
              label={WORDS.copy}
              text={() => embedSnippet(input)}
              onCopied={(result) => {
                setCopied(result);
                if (!result.done) field.current?.focus();
              }}
            />
            <a className="button" href={embedAddress(input)} target="_blank" rel="noopener">
              {WORDS.preview}
            </a>
            <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
              {WORDS.close}
            </button>
            <output className="small" aria-live="polite">
              {copied === null ? "" : copied.done ? WORDS.copied : WORDS.byHand}
            </output>
          </div>
        </div>
      </dialog>
    </>
  );
}
