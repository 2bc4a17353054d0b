"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { IngestPreview, IngestReport } from "@/lib/core/views";
import { callApi } from "../api-client";
import { DateField } from "../components/date-field.client";
import { SOURCE } from "../texts/event";
import { INGEST } from "../texts/ingest";
import { FilePicker } from "./file-picker.client";
import styles from "./ingest.module.css";
import { IngestReportView } from "./ingest-report";
import { PreviewView } from "./preview-view";
import { type ChosenPage, readFiles } from "./read-files";

type Step = { name: "write" } | { name: "preview"; preview: IngestPreview } | { name: "done"; report: IngestReport };

/** What the server takes in one request (app/api/door.ts), with room for the rest of it. */
const LENGTH_MAX = 7_500_000;

const NO_ABOUT = { outlet: "", url: "", author: "", accessed: "", published: "" };

/** Three steps: give text, look at what was found, keep it. */
export function IngestForm() {
  const id = useId();
  const [text, setText] = useState("");
  const [files, setFiles] = useState<readonly ChosenPage[]>([]);
  const [about, setAbout] = useState(NO_ABOUT);
  const [step, setStep] = useState<Step>({ name: "write" });
  const [busy, setBusy] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const result = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (step.name !== "write") result.current?.focus();
  }, [step.name]);

  const pages = [...(text.trim() === "" ? [] : [{ file: INGEST.pasteName, text }]), ...files];
  const body = () => ({ pages: pages.map((page) => ({ ...page, ...about })) });

  async function take(chosen: readonly File[]): Promise<void> {
    const { pages: read, refused } = await readFiles(chosen);
    setFiles((before) => [...before.filter(({ file }) => !read.some((one) => one.file === file)), ...read]);
    setProblems(refused);
  }

  async function show(): Promise<void> {
    if (pages.length === 0) return setProblems([INGEST.nothing]);
    if (pages.reduce((sum, page) => sum + page.text.length, 0) > LENGTH_MAX) return setProblems([INGEST.tooMuch]);
    setBusy(INGEST.busy);
    const answer = await callApi<IngestPreview>("/api/ingest/preview", { method: "POST", body: body() });
    setBusy("");
    setProblems(answer.ok ? [] : [answer.problem.message]);
    if (answer.ok) setStep({ name: "preview", preview: answer.value });
  }

  async function keep(): Promise<void> {
    setBusy(INGEST.keeping);
    const answer = await callApi<IngestReport>("/api/ingest", { method: "POST", body: body() });
    setBusy("");
    setProblems(answer.ok ? [] : [answer.problem.message]);
    if (answer.ok) setStep({ name: "done", report: answer.value });
  }

  function again(): void {
    setText("");
    setFiles([]);
    setAbout(NO_ABOUT);
    setStep({ name: "write" });
  }

  const status = (
    <div aria-live="polite" className="stack tight">
      {busy === "" ? null : <p className="muted">{busy}</p>}
      {problems.map((problem) => (
        <p key={problem} className="notice problem">
          {problem}
        </p>
      ))}
    </div>
  );

  if (step.name === "done") return <IngestReportView report={step.report} heading={result} onAgain={again} />;
  if (step.name === "preview") {
    return (
      <div className="stack">
        <PreviewView
          preview={step.preview}
          heading={result}
          busy={busy !== ""}
          onKeep={keep}
          onBack={() => setStep({ name: "write" })}
        />
        {status}
      </div>
    );
  }

  const field = (name: "outlet" | "url" | "author" | "accessed", hint?: string) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{SOURCE[name]}</label>
      <input
        id={`${id}-${name}`}
        className="input"
        autoComplete="off"
        placeholder={hint}
        value={about[name]}
        onChange={(change) => {
          const { value } = change.currentTarget;
          setAbout((before) => ({ ...before, [name]: value }));
        }}
      />
    </div>
  );

  return (
    <form
      className={styles["form"]}
      onSubmit={(submit) => {
        submit.preventDefault();
        void show();
      }}
    >
      <div className="stack">
        <div className="field">
          <label htmlFor={`${id}-text`}>{INGEST.paste}</label>
          <span id={`${id}-hint`} className="hint">
            {INGEST.pasteHint}
          </span>
          <textarea
            id={`${id}-text`}
            className={`input ${styles["paste"]}`}
            rows={14}
            dir="auto"
            aria-describedby={`${id}-hint`}
            value={text}
            onChange={(change) => setText(change.currentTarget.value)}
          />
        </div>
        <FilePicker
          files={files}
          onTake={take}
          onRemove={(file) => setFiles((before) => before.filter((page) => page.file !== file))}
        />
      </div>
      <fieldset className={styles["about"]}>
        <legend>{INGEST.about}</legend>
        <p className="small muted">{INGEST.aboutHint}</p>
        <DateField
          label={INGEST.published}
          hint={INGEST.publishedHint}
          oneDay
          value={about.published}
          onChange={(published) => setAbout((before) => ({ ...before, published }))}
        />
        {field("outlet")}
        {field("url", SOURCE.urlHint)}
        {field("author")}
        {field("accessed", "2024-12-08")}
      </fieldset>
      <div className={styles["go"]}>
        <button type="submit" className="button primary" disabled={busy !== ""}>
          {INGEST.show}
        </button>
        {status}
      </div>
    </form>
  );
}
