"use client";

import { useId, useState } from "react";
import { DateField } from "../components/date-field.client";
import { EVENT } from "../texts/event";
import { ChangeForm } from "./change-form.client";
import { changeOf } from "./decision";
import type { EventFormProps } from "./event-form";

const WORDS = EVENT.fixDate;

interface FixDateProps extends EventFormProps {
  /** What stands in the field at first. */
  initial: string;
}

/** Puts a date right: type it and read it back, see what else moves, keep it. */
export function FixDate({ view, decided, initial, ...ways }: FixDateProps) {
  const id = useId();
  const [typed, setTyped] = useState(initial);
  const [reason, setReason] = useState("");
  const [readable, setReadable] = useState(false);
  /** Back to what the engine says. */
  const [isReset, setReset] = useState(false);
  const decision = { field: "date" as const, text: isReset ? null : typed.trim(), reason };
  return (
    <ChangeForm
      change={isReset || readable ? changeOf(decided, [decision]) : null}
      keep={isReset ? WORDS.reset : WORDS.keep}
      {...ways}
    >
      <DateField
        label={WORDS.label}
        hint={WORDS.hint}
        value={typed}
        takesFocus
        onChange={(value) => {
          setTyped(value);
          setReadable(false);
          setReset(false);
        }}
        onReadable={setReadable}
      />
      <div className="field">
        <label htmlFor={`${id}-reason`}>{WORDS.reason}</label>
        <input
          id={`${id}-reason`}
          className="input"
          autoComplete="off"
          maxLength={500}
          value={reason}
          onChange={(change) => setReason(change.currentTarget.value)}
        />
      </div>
      {view.event.date.basis === "user" ? (
        <label className="tick">
          <input type="checkbox" checked={isReset} onChange={() => setReset(!isReset)} /> {WORDS.reset}
        </label>
      ) : null}
    </ChangeForm>
  );
}
