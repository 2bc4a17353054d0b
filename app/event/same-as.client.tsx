"use client";

import { useEffect, useId, useState } from "react";
import { callApi } from "../api-client";
import { EVENT } from "../texts/event";
import styles from "./event-panel.module.css";
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

  return (
    <form
      className="card stack tight"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (chosen !== "") onChoose(chosen);
      }}
    >
      <fieldset className={styles["near"]}>
        <legend>{WORDS.legend}</legend>
        {near === null ? <p className="muted">{WORDS.loading}</p> : null}
        {near?.length === 0 ? <p className="muted">{WORDS.none}</p> : null}
        {near?.map(({ id, headline, words, sentence }) => (
          <label key={id} className={styles["near-event"]}>
            <input type="radio" name={name} checked={chosen === id} onChange={() => setChosen(id)} />
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
      <div className="buttons">
        <button type="submit" className="button primary" disabled={chosen === ""}>
          {WORDS.keep}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {WORDS.cancel}
        </button>
      </div>
    </form>
  );
}
