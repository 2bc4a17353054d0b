"use client";

import { useId, useState } from "react";
import { EVENT } from "../texts/event";
import { ChangeForm } from "./change-form.client";
import { changeOf } from "./decision";
import type { EventFormProps } from "./event-form";

const WORDS = EVENT.headline;

export function EditHeadline({ view, decided, ...ways }: EventFormProps) {
  const id = useId();
  const { headline } = view.event;
  const [typed, setTyped] = useState(headline);
  const value = typed.trim();
  const decisions = value === "" || value === headline ? [] : [{ field: "headline" as const, value }];
  return (
    <ChangeForm change={changeOf(decided, decisions)} keep={WORDS.keep} {...ways}>
      <div className="field">
        <label htmlFor={id}>{WORDS.label}</label>
        <textarea
          id={id}
          className="input"
          dir="auto"
          rows={3}
          maxLength={300}
          // biome-ignore lint/a11y/noAutofocus: the reader has just pressed the button that opens this form
          autoFocus
          value={typed}
          onChange={(change) => setTyped(change.currentTarget.value)}
        />
      </div>
    </ChangeForm>
  );
}
