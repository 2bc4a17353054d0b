"use client";

import { type FormEvent, type RefObject, useState } from "react";
import { callApi } from "../api-client";
import { TIMELINE } from "../texts/timeline";
import { around, type TimeWindow } from "./time-window";

interface GoToProps {
  input: RefObject<HTMLInputElement | null>;
  onGo(span: TimeWindow): void;
}

/** A box that takes a date in words or EDTF and shows the span around it. */
export function GoToDate({ input, onGo }: GoToProps) {
  const [message, setMessage] = useState("");

  async function go(event: FormEvent): Promise<void> {
    event.preventDefault();
    const text = input.current?.value.trim() ?? "";
    if (text === "") return;
    const answer = await callApi<{ words: string; from?: number | null; to?: number | null }>("/api/dates", {
      method: "POST",
      body: { text },
    });
    const span = answer.ok ? answer.value : null;
    if (span === null || ((span.from ?? null) === null && (span.to ?? null) === null)) {
      setMessage(TIMELINE.goToFail);
      return;
    }
    const from = span.from ?? (span.to as number) - 1;
    const to = span.to ?? from + 1;
    setMessage(TIMELINE.goToWords(span.words));
    // A single day gets its weeks around it: one day alone says nothing.
    onGo(to - from <= 2 ? { from: from - 15, to: to + 15 } : around(from, to));
  }

  return (
    <form onSubmit={go}>
      <input
        ref={input}
        className="input"
        aria-label={`${TIMELINE.goTo}: ${TIMELINE.goToHint}`}
        placeholder={TIMELINE.goTo}
        title={TIMELINE.goToHint}
        aria-describedby="go-to-message"
      />
      <span id="go-to-message" className={message === TIMELINE.goToFail ? "small" : "visually-hidden"} role="status">
        {message}
      </span>
    </form>
  );
}
