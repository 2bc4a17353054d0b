"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import type { DecidedTogether, Difference } from "@/lib/core/views";
import { callApi } from "../api-client";
import { ChangeReport } from "../components/change-report";
import { EVENT } from "../texts/event";
import styles from "./event-panel.module.css";

const WORDS = EVENT.change;

/** A change as the interface takes it: the same request tries it and keeps it. */
export interface Change {
  path: string;
  method?: "POST" | "PUT";
  body: object;
}

interface ChangeFormProps {
  /** Null as long as there is nothing to keep. */
  change: Change | null;
  keep: string;
  /** What it would do is shown without being asked for: the form has no fields. */
  isShownAtOnce?: boolean;
  /** Kept without being shown first where no event changes by it. */
  isKeptIfAlone?: boolean;
  onKept(kept: DecidedTogether): void;
  onCancel(): void;
  /** Somebody decided since: what the page shows is no longer true. */
  onStale?(): void;
  children?: ReactNode;
}

/** Every change goes this way: say it, see what it does, keep it or not. What was typed stays whatever happens. */
export function ChangeForm(props: ChangeFormProps) {
  const { change, keep, isShownAtOnce = false, isKeptIfAlone = false, onKept, onCancel, onStale, children } = props;
  const [shown, setShown] = useState<{ of: string; report: Difference } | null>(null);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const sent = change === null ? "" : JSON.stringify(change);
  const isShown = shown !== null && shown.of === sent;

  async function send(mode: "never" | "if-alone" | "always"): Promise<void> {
    if (busy || change === null) return; // a button that goes grey under the finger would lose the focus
    setBusy(true);
    const { path, method = "POST", body } = change;
    const answer = await callApi<DecidedTogether>(path, { method, body: { ...body, keep: mode } });
    setBusy(false);
    setProblem(answer.ok ? "" : answer.problem.message);
    if (!answer.ok && answer.problem.code === "decided-since") onStale?.();
    if (answer.ok && answer.value.isKept) onKept(answer.value);
    else setShown(answer.ok ? { of: sent, report: answer.value.report } : null);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each change, and not when the form is drawn again
  useEffect(() => {
    if (isShownAtOnce && sent !== "") void send("never");
  }, [isShownAtOnce, sent]);

  useEffect(() => {
    if (isShown || problem !== "") buttons.current?.scrollIntoView({ block: "nearest" });
  }, [isShown, problem]);

  // A form without fields replaces the button that opened it: the focus goes on to its first button.
  useEffect(() => {
    if (isShownAtOnce) buttons.current?.querySelector("button")?.focus();
  }, [isShownAtOnce]);

  return (
    <form
      className="card stack tight"
      onSubmit={(submit) => {
        submit.preventDefault();
        void send(isShown ? "always" : isKeptIfAlone ? "if-alone" : "never");
      }}
    >
      {children}
      <div aria-live="polite" className="stack tight">
        {busy ? <p className="muted">{WORDS.busy}</p> : null}
        {problem === "" ? null : <p className="notice problem">{problem}</p>}
        {isShown ? <ChangeReport report={shown.report} /> : null}
      </div>
      <div ref={buttons} className={`buttons ${styles["ways"]}`}>
        <button type="submit" className="button primary" disabled={change === null}>
          {isShown || isShownAtOnce || isKeptIfAlone ? keep : WORDS.show}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {WORDS.cancel}
        </button>
      </div>
    </form>
  );
}
