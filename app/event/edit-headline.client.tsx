"use client";

import { useId, useState } from "react";
import { EVENT } from "../texts/event";
import { KeepOrCancel } from "./keep-or-cancel";

const WORDS = EVENT.headline;

interface EditHeadlineProps {
  headline: string;
  onKeep(headline: string): void;
  onCancel(): void;
}

export function EditHeadline({ headline, onKeep, onCancel }: EditHeadlineProps) {
  const id = useId();
  const [typed, setTyped] = useState(headline);
  return (
    <form
      className="card stack tight"
      onSubmit={(submit) => {
        submit.preventDefault();
        onKeep(typed);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{WORDS.label}</label>
        <textarea
          id={id}
          className="input"
          rows={3}
          maxLength={300}
          value={typed}
          onChange={(change) => setTyped(change.currentTarget.value)}
        />
      </div>
      <KeepOrCancel words={WORDS} isReady={typed.trim() !== ""} onCancel={onCancel} />
    </form>
  );
}
