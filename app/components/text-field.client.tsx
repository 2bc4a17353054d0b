"use client";

import { useId } from "react";

interface TextFieldProps {
  label: string;
  value: string;
  /** What it may look like, inside the empty field. */
  placeholder?: string | undefined;
  /** What to type, below the field. */
  hint?: string | undefined;
  onChange(value: string): void;
}

/** A line of text with its label. */
export function TextField({ label, value, placeholder, hint, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(change) => onChange(change.currentTarget.value)}
      />
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
    </div>
  );
}
