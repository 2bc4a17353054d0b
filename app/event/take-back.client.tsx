"use client";

import { useState } from "react";
import { EVENT } from "../texts/event";
import { ChangeForm } from "./change-form.client";
import { undoing } from "./decision";

interface TakeBackProps {
  /** The decision, by id. */
  id: string;
  words: string;
  onChanged(): void;
}

/** Takes a decision back, after showing what that changes. */
export function TakeBack({ id, words, onChanged }: TakeBackProps) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button type="button" className="button quiet small" onClick={() => setOpen(true)}>
        {words}
      </button>
    );
  }
  return (
    <ChangeForm
      change={undoing([id])}
      keep={EVENT.undoKeep}
      isShownAtOnce
      onKept={() => {
        setOpen(false);
        onChanged();
      }}
      onCancel={() => setOpen(false)}
    />
  );
}
