"use client";

import { useId, useState } from "react";
import type { Correction } from "@/lib/core/correction";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import type { ResolveReport } from "@/lib/core/views";
import { callApi } from "../api-client";
import { DateField } from "../components/date-field.client";
import { MovedReport } from "../components/moved-report";
import { EVENT } from "../texts/event";

const WORDS = EVENT.fixDate;

interface FixDateProps {
  event: TimelineEvent;
  /** What stands in the field at first. */
  initial: string;
  onKept(kept: { report: ResolveReport; correction: Correction }): void;
  onCancel(): void;
}

/** Puts a date right in three steps: type it and read it back, see what else moves, keep it. */
export function FixDate({ event, initial, onKept, onCancel }: FixDateProps) {
  const id = useId();
  const [typed, setTyped] = useState(initial);
  const [reason, setReason] = useState("");
  const [readable, setReadable] = useState(false);
  /** What would move; `text` null stands for going back to what the engine says. */
  const [preview, setPreview] = useState<{ text: string | null; report: ResolveReport } | null>(null);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);

  const body = (text: string | null) => ({ eventId: event.id, field: "date", text, reason });

  async function show(text: string | null): Promise<void> {
    setBusy(true);
    const answer = await callApi<ResolveReport>("/api/corrections/preview", { method: "POST", body: body(text) });
    setBusy(false);
    setProblem(answer.ok ? "" : answer.problem.message);
    setPreview(answer.ok ? { text, report: answer.value } : null);
  }

  async function keep(text: string | null): Promise<void> {
    setBusy(true);
    const answer = await callApi<{ report: ResolveReport; correction: Correction }>("/api/corrections", {
      method: "POST",
      body: body(text),
    });
    setBusy(false);
    setProblem(answer.ok ? "" : answer.problem.message);
    if (answer.ok) onKept(answer.value);
  }

  const others = preview?.report.moved.filter((moved) => moved.id !== event.id).length ?? 0;
  return (
    <form
      className="card stack tight"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (busy || (preview === null && !readable)) return; // a button that goes grey under the finger would lose the focus
        void (preview === null ? show(typed) : keep(preview.text));
      }}
    >
      <DateField
        label={WORDS.label}
        hint={WORDS.hint}
        value={typed}
        takesFocus
        onChange={(value) => {
          setTyped(value);
          setPreview(null);
        }}
        onReadable={setReadable}
      />
      <div className="field">
        <label htmlFor={`${id}-reason`}>{WORDS.reason}</label>
        <input
          id={`${id}-reason`}
          className="input"
          autoComplete="off"
          value={reason}
          onChange={(change) => setReason(change.currentTarget.value)}
        />
      </div>
      <div aria-live="polite">
        {busy ? <p className="muted">{WORDS.busy}</p> : null}
        {problem === "" ? null : <p className="notice problem">{problem}</p>}
        {preview === null ? null : others === 0 ? (
          <p>{WORDS.alone}</p>
        ) : (
          <MovedReport report={preview.report} without={event.id} />
        )}
      </div>
      <div className="buttons">
        {preview === null ? (
          <button type="submit" className="button primary" disabled={!readable}>
            {WORDS.show}
          </button>
        ) : (
          <button type="submit" className="button primary">
            {preview.text === null ? WORDS.reset : WORDS.keep}
          </button>
        )}
        {event.date.basis === "user" && preview === null ? (
          <button type="button" className="button" onClick={() => show(null)}>
            {WORDS.reset}
          </button>
        ) : null}
        <button type="button" className="button" onClick={onCancel}>
          {WORDS.cancel}
        </button>
      </div>
    </form>
  );
}
