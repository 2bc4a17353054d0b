"use client";

import { useId, useState } from "react";
import { callApi } from "../api-client";
import { REVIEW } from "../texts/review";

const WORDS = REVIEW.reviewer;

/** The name that signs decisions, set once. */
export function ReviewerName({ initial }: { initial: string }) {
  const id = useId();
  const [name, setName] = useState(initial);
  const [typed, setTyped] = useState(initial);
  const [message, setMessage] = useState("");

  async function save(): Promise<void> {
    const answer = await callApi<{ name: string }>("/api/review/reviewer", { method: "POST", body: { name: typed } });
    if (answer.ok) setName(answer.value.name);
    setMessage(answer.ok ? WORDS.saved : answer.problem.message);
  }

  return (
    <details className="card">
      <summary>{WORDS.signedAs(name)}</summary>
      <form
        className="stack tight"
        onSubmit={(submit) => {
          submit.preventDefault();
          void save();
        }}
      >
        <div className="field">
          <label htmlFor={id}>{WORDS.label}</label>
          <input
            id={id}
            className="input"
            maxLength={80}
            autoComplete="name"
            value={typed}
            aria-describedby={`${id}-hint`}
            onChange={(change) => setTyped(change.currentTarget.value)}
          />
          <span id={`${id}-hint`} className="hint">
            {WORDS.hint}
          </span>
        </div>
        <div className="buttons">
          <button type="submit" className="button" disabled={typed.trim() === "" || typed.trim() === name}>
            {WORDS.save}
          </button>
          <output className="small">{message}</output>
        </div>
      </form>
    </details>
  );
}
