"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { callApi } from "../api-client";
import { tellQuestionsChanged } from "../questions-changed";
import { OVERVIEW } from "../texts/overview";
import styles from "./overview.module.css";

const WORDS = OVERVIEW.samples;

/** Says that what is shown are samples, and takes them away after a second question. */
export function SamplesBanner() {
  const router = useRouter();
  const [step, setStep] = useState<"offer" | "confirm" | "busy">("offer");
  const [problem, setProblem] = useState("");

  async function remove(): Promise<void> {
    setStep("busy");
    const answer = await callApi("/api/samples", { method: "DELETE" });
    if (!answer.ok) setProblem(answer.problem.message);
    setStep("offer");
    tellQuestionsChanged();
    router.refresh();
  }

  return (
    <section className={`notice caution ${styles["samples"]}`} aria-label={WORDS.title}>
      <p>
        <strong>{WORDS.title}</strong> {step === "confirm" ? WORDS.confirm : WORDS.body}
      </p>
      <div className="buttons">
        {step === "confirm" ? (
          <>
            <button type="button" className="button danger" onClick={remove}>
              {WORDS.yes}
            </button>
            {/* biome-ignore lint/a11y/noAutofocus: the question replaces the button that was pressed, and the safe answer gets its focus */}
            <button type="button" className="button" autoFocus onClick={() => setStep("offer")}>
              {WORDS.no}
            </button>
          </>
        ) : (
          <button type="button" className="button" disabled={step === "busy"} onClick={() => setStep("confirm")}>
            {step === "busy" ? WORDS.busy : WORDS.remove}
          </button>
        )}
      </div>
      <output>{problem}</output>
    </section>
  );
}
