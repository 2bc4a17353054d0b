"use client";

import { useId } from "react";

interface TextFieldProps {
  label: string;
  value: string;
  /** What it may look like, inside the empty field. */
  placeholder?: string | undefined;
  /** What to type, below the field. */
  hint?: string | undefined;
  /** What was understood of it or is wrong with it, said again as it is typed; empty until there is something to say. */
  echo?: { text: string; problem: boolean } | undefined;
  /** Takes the focus when it appears: only where the reader has just asked for it. */
  takesFocus?: boolean;
  onChange(value: string): void;
}

/** A line of text with its label. */
export function TextField({ label, value, placeholder, hint, echo, takesFocus = false, onChange }: TextFieldProps) {
  const id = useId();
  const about = [hint === undefined ? "" : `${id}-hint`, echo === undefined ? "" : `${id}-echo`].join(" ").trim();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        // biome-ignore lint/a11y/noAutofocus: the reader has just pressed the button that opens this form
        autoFocus={takesFocus}
        autoComplete="off"
        // What is read word by word is no prose.
        spellCheck={echo === undefined ? undefined : false}
        value={value}
        placeholder={placeholder}
        aria-describedby={about === "" ? undefined : about}
        aria-invalid={echo?.problem || undefined}
        onChange={(change) => onChange(change.currentTarget.value)}
      />
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
      {echo === undefined ? null : (
        <output id={`${id}-echo`} htmlFor={id} aria-live="polite" className={echo.problem ? "echo problem" : "echo"}>
          {echo.text}
        </output>
      )}
    </div>
  );
}
