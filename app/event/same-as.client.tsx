"use client";

import { useEffect, useId, useState } from "react";
import { callApi } from "../api-client";
import { EVENT } from "../texts/event";
import { ChangeForm } from "./change-form.client";
import { changeOf } from "./decision";
import type { EventFormProps } from "./event-form";
import styles from "./event-panel.module.css";
import type { NearEvent } from "./near-event";

const WORDS = EVENT.same;

/** Says that two events are one: those close by in time and country, the likest first. */
export function SameAs({ view, decided, ...ways }: EventFormProps) {
  const name = useId();
  const eventId = view.event.id;
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

  const decisions = chosen === "" ? [] : [{ field: "same" as const, value: chosen }];
  return (
    <ChangeForm change={changeOf(decided, decisions)} keep={WORDS.keep} {...ways}>
      <fieldset className={styles["near"]}>
        <legend>{WORDS.legend}</legend>
        {near === null ? <p className="muted">{WORDS.loading}</p> : null}
        {near?.length === 0 && problem === "" ? <p className="muted">{WORDS.none}</p> : null}
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
    </ChangeForm>
  );
}
