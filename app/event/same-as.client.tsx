"use client";

import { useEffect, useId, useState } from "react";
import type { ResolveReport } from "@/lib/core/views";
import { callApi } from "../api-client";
import { MovedReport } from "../components/moved-report";
import { EVENT } from "../texts/event";
import styles from "./event-panel.module.css";
import { KeepOrCancel } from "./keep-or-cancel";
import type { NearEvent } from "./near-event";

const WORDS = EVENT.same;

interface SameAsProps {
  eventId: string;
  onChoose(otherId: string): void;
  onCancel(): void;
}

/** Says that two events are one: those close by in time and country, the likest first. */
export function SameAs({ eventId, onChoose, onCancel }: SameAsProps) {
  const name = useId();
  const [near, setNear] = useState<readonly NearEvent[] | null>(null);
  const [chosen, setChosen] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  /** What becoming one would change; null until it was asked for. */
  const [preview, setPreview] = useState<ResolveReport | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    void callApi<NearEvent[]>("/api/review/near", { method: "POST", body: { eventId }, signal: abort.signal })
      .then((answer) => {
        setProblem(answer.ok ? "" : answer.problem.message);
        setNear(answer.ok ? answer.value : []);
      })
      .catch(() => null);
    return () => abort.abort();
  }, [eventId]);

  async function show(): Promise<void> {
    setBusy(true);
    const body = { eventId, field: "same", value: chosen };
    const answer = await callApi<ResolveReport>("/api/corrections/preview", { method: "POST", body });
    setBusy(false);
    setProblem(answer.ok ? "" : answer.problem.message);
    setPreview(answer.ok ? answer.value : null);
  }

  return (
    <form
      className="card stack tight"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (busy) return; // a button that goes grey under the finger would lose the focus
        if (preview !== null) onChoose(chosen);
        else if (chosen !== "") void show();
      }}
    >
      <fieldset className={styles["near"]}>
        <legend>{WORDS.legend}</legend>
        {near === null ? <p className="muted">{WORDS.loading}</p> : null}
        {near?.length === 0 ? <p className="muted">{WORDS.none}</p> : null}
        {near?.map(({ id, headline, words, sentence }) => (
          <label key={id} className={styles["near-event"]}>
            <input
              type="radio"
              name={name}
              checked={chosen === id}
              onChange={() => {
                setChosen(id);
                setPreview(null);
              }}
            />
            <span>
              <span dir="auto">{headline}</span>
              <span className="small soft">
                {" "}
                {words}: <span dir="auto">{sentence}</span>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {problem === "" ? null : <p className="notice problem">{problem}</p>}
      <div aria-live="polite">
        {busy ? <p className="muted">{WORDS.busy}</p> : null}
        {preview === null ? null : <MovedReport report={preview} />}
      </div>
      <KeepOrCancel
        words={{ keep: preview === null ? WORDS.show : WORDS.keep, cancel: WORDS.cancel }}
        isReady={chosen !== ""}
        onCancel={onCancel}
      />
    </form>
  );
}
