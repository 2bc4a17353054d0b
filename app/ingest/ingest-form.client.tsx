"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { IngestPreview } from "@/lib/core/views";
import { webAddress } from "@/lib/core/web-address";
import { callApi } from "../api-client";
import { DateField } from "../components/date-field.client";
import { TextField } from "../components/text-field.client";
import { SOURCE } from "../texts/event";
import { INGEST } from "../texts/ingest";
import { FilePicker } from "./file-picker.client";
import styles from "./ingest.module.css";
import { IngestReportView } from "./ingest-report.client";
import { pageBatches } from "./page-batches";
import { PreviewView } from "./preview-view";
import { type ChosenPage, PAGE_LENGTH_MAX, type RefusedFile, readFiles } from "./read-files";
import { useDraft } from "./use-draft.client";
import { useKeeping } from "./use-keeping.client";

const NO_ABOUT = { outlet: "", url: "", author: "", accessed: "", published: "" };
type About = typeof NO_ABOUT;

/** What was shown is what is kept, whatever was typed while it was read. */
interface Asked {
  pages: readonly ChosenPage[];
  about: About;
}
type Step = { name: "write" } | { name: "preview" | "keep"; preview: IngestPreview; asked: Asked };

/** Three steps: give text, look at what was found, keep it. What was given stays until all of it is kept. */
export function IngestForm() {
  const [text, setText] = useDraft("text", "");
  const [files, setFiles] = useState<readonly ChosenPage[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [about, setAbout] = useDraft("about", NO_ABOUT);
  const [step, setStep] = useState<Step>({ name: "write" });
  const [busy, setBusy] = useState("");
  const [problem, setProblem] = useState("");
  const keeping = useKeeping((page) => ({ ...page, ...(step.name === "write" ? about : step.asked.about) }));
  const result = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (step.name !== "write") result.current?.focus();
  }, [step.name]);

  const pages = [...(text.trim() === "" ? [] : [{ file: INGEST.pasteName, text }]), ...files];
  const without = <T extends { file: string }>(before: readonly T[], gone: readonly { file: string }[]): T[] =>
    before.filter(({ file }) => !gone.some((one) => one.file === file));

  async function take(chosen: readonly File[]): Promise<void> {
    const read = await readFiles(chosen);
    const all = [...read.pages, ...read.refused];
    setFiles((before) => [...without(before, all), ...read.pages]);
    setRefused((before) => [...without(before, all), ...read.refused]);
  }

  function whyNot(): string {
    if (pages.length === 0) return INGEST.nothing;
    if (text.length > PAGE_LENGTH_MAX) return INGEST.pasteTooLong(text.length);
    return about.url.trim() !== "" && webAddress(about.url.trim()) === undefined ? INGEST.notAddress : "";
  }

  async function show(): Promise<void> {
    const reason = whyNot();
    if (reason !== "") return setProblem(reason);
    setProblem("");
    const parts: IngestPreview[] = [];
    const batches = pageBatches(pages);
    for (const [index, batch] of batches.entries()) {
      setBusy(batches.length === 1 ? INGEST.busy : INGEST.busyPart(index + 1, batches.length));
      const body = { pages: batch.map((page) => ({ ...page, ...about })) };
      const answer = await callApi<IngestPreview>("/api/ingest/preview", { method: "POST", body });
      if (!answer.ok) {
        setBusy("");
        return setProblem(`${answer.problem.message} ${INGEST.nothingLost}`);
      }
      parts.push(answer.value);
    }
    setBusy("");
    setStep({
      name: "preview",
      preview: {
        articles: parts.flatMap(({ articles }) => articles),
        problems: parts.flatMap(({ problems }) => problems),
      },
      asked: { pages, about },
    });
  }

  function again(): void {
    setText("");
    setFiles([]);
    setRefused([]);
    setAbout(NO_ABOUT);
    setStep({ name: "write" });
  }

  if (step.name === "keep") {
    return (
      <IngestReportView
        keeping={keeping}
        preview={step.preview}
        leftOut={refused}
        heading={result}
        onAllKept={() => {
          setText("");
          setAbout(NO_ABOUT);
        }}
        onAgain={again}
      />
    );
  }
  if (step.name === "preview") {
    return (
      <PreviewView
        preview={step.preview}
        leftOut={refused}
        heading={result}
        onKeep={() => {
          setStep({ ...step, name: "keep" });
          keeping.start(step.asked.pages);
        }}
        onBack={() => setStep({ name: "write" })}
      />
    );
  }
  return (
    <form
      className={styles["form"]}
      onSubmit={(submit) => {
        submit.preventDefault();
        void show();
      }}
    >
      <div className="stack">
        <PasteField text={text} onChange={setText} />
        <FilePicker
          files={files}
          refused={refused}
          onTake={take}
          onRemove={(file) => {
            setFiles((before) => without(before, [{ file }]));
            setRefused((before) => without(before, [{ file }]));
          }}
        />
      </div>
      <AboutFields about={about} onChange={setAbout} />
      <div className={styles["go"]}>
        <button type="submit" className="button primary" disabled={busy !== ""}>
          {INGEST.show}
        </button>
        <div aria-live="polite" className="stack tight">
          {busy === "" ? null : <p className="muted">{busy}</p>}
          {problem === "" ? null : <p className="notice problem">{problem}</p>}
        </div>
      </div>
    </form>
  );
}

function PasteField({ text, onChange }: { text: string; onChange(text: string): void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{INGEST.paste}</label>
      <span id={`${id}-hint`} className="hint">
        {INGEST.pasteHint}
      </span>
      <textarea
        id={id}
        className={`input ${styles["paste"]}`}
        rows={14}
        dir="auto"
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(change) => onChange(change.currentTarget.value)}
      />
    </div>
  );
}

function AboutFields({ about, onChange }: { about: About; onChange(about: About): void }) {
  const line = (name: "outlet" | "url" | "author") => ({
    label: SOURCE[name],
    value: about[name],
    onChange: (value: string) => onChange({ ...about, [name]: value }),
  });
  return (
    <fieldset className={styles["about"]}>
      <legend>{INGEST.about}</legend>
      <p className="small muted">{INGEST.aboutHint}</p>
      <DateField
        label={INGEST.published}
        hint={INGEST.publishedHint}
        oneDay
        value={about.published}
        onChange={(published) => onChange({ ...about, published })}
      />
      <TextField {...line("outlet")} />
      <TextField {...line("url")} placeholder={SOURCE.urlHint} />
      <TextField {...line("author")} />
      <DateField
        label={SOURCE.accessed}
        hint={INGEST.publishedHint}
        oneDay
        value={about.accessed}
        onChange={(accessed) => onChange({ ...about, accessed })}
      />
    </fieldset>
  );
}
