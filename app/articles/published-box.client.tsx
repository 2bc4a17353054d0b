"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { PublicationDate } from "@/lib/core/article";
import type { ResolveReport } from "@/lib/core/views";
import { publishedInWords } from "@/lib/exports/sources";
import { callApi } from "../api-client";
import { ChangeReport } from "../components/change-report";
import { DateField } from "../components/date-field.client";
import { Reasons } from "../components/reasons";
import { tellQuestionsChanged } from "../questions-changed";
import { READER } from "../texts/articles";
import styles from "./article.module.css";

const WORDS = READER.published;

interface PublishedBoxProps {
  articleId: string;
  published: PublicationDate;
}

/** `day` null: what would happen on the way back to what the page says. */
interface Preview {
  day: string | null;
  report: ResolveReport;
}

/** The day an article appeared, why we think so, and the way to set it: everything that hangs on it moves at once. */
export function PublishedBox({ articleId, published }: PublishedBoxProps) {
  const router = useRouter();
  const [editing, setEditing] = useState(false);
  const [typed, setTyped] = useState("");
  const [readable, setReadable] = useState(false);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [kept, setKept] = useState<ResolveReport | null>(null);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  // The form is gone, and with it what had the focus: it goes back to the button that opened it.
  useEffect(() => {
    if (wasEditing.current && !editing) change.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  async function ask(day: string | null, keep: boolean): Promise<void> {
    setBusy(true);
    const path = `/api/articles/${articleId}/published`;
    const answer = await callApi<ResolveReport>(path, { method: "POST", body: { day, keep } });
    setBusy(false);
    setProblem(answer.ok ? "" : answer.problem.message);
    if (!answer.ok) return;
    if (!keep) return setPreview({ day, report: answer.value });
    setKept(answer.value);
    tellQuestionsChanged();
    close();
    router.refresh();
  }

  function close(): void {
    setEditing(false);
    setPreview(null);
    setTyped("");
  }

  const unknown = published.basis === "unknown";
  return (
    <section id="published" className={styles["published"]} aria-labelledby="published-title" data-unknown={unknown}>
      <div className={styles["published-line"]}>
        <h2 id="published-title">{WORDS.title}</h2>
        <p className={styles["published-day"]}>{unknown ? WORDS.unknown : publishedInWords({ published })}</p>
        {editing ? null : (
          <button
            ref={change}
            type="button"
            className={unknown ? "button primary" : "button"}
            onClick={() => {
              setEditing(true);
              setKept(null);
            }}
          >
            {unknown ? WORDS.set : WORDS.change}
          </button>
        )}
      </div>
      {unknown && !editing ? <p className="small">{WORDS.unknownHint}</p> : null}
      {published.explanation.length === 0 ? null : (
        <details>
          <summary>{unknown ? WORDS.reasonsUnknown : WORDS.reasons}</summary>
          <div className={styles["reasons"]}>
            <Reasons steps={published.explanation} />
          </div>
        </details>
      )}
      {editing ? (
        <form
          className="stack tight"
          onSubmit={(submit) => {
            submit.preventDefault();
            if (preview !== null) void ask(preview.day, true);
            else if (readable) void ask(typed, false);
          }}
        >
          <DateField
            label={WORDS.label}
            hint={WORDS.hint}
            value={typed}
            oneDay
            takesFocus
            onChange={(value) => {
              setTyped(value);
              setPreview(null);
            }}
            onReadable={setReadable}
          />
          <div aria-live="polite" className="stack tight">
            {busy ? <p className="muted">{WORDS.busy}</p> : null}
            {problem === "" ? null : <p className="notice problem">{problem}</p>}
            {preview === null ? null : (
              <div className="card stack tight">
                <h3>{WORDS.wouldMove}</h3>
                <ChangeReport report={preview.report} />
              </div>
            )}
          </div>
          <div className={`buttons ${styles["keep"]}`}>
            {preview === null ? (
              <button type="submit" className="button primary" disabled={!readable || busy}>
                {WORDS.show}
              </button>
            ) : (
              <button type="submit" className="button primary" disabled={busy}>
                {preview.day === null ? WORDS.keepReset : WORDS.keep}
              </button>
            )}
            {published.basis === "user" && preview === null ? (
              <button type="button" className="button" onClick={() => ask(null, false)}>
                {WORDS.reset}
              </button>
            ) : null}
            <button type="button" className="button" onClick={close}>
              {WORDS.cancel}
            </button>
          </div>
        </form>
      ) : null}
      <div aria-live="polite" className="stack tight">
        {kept === null ? null : (
          <div className="notice done stack tight">
            <p>{WORDS.kept(kept.moved.length)}</p>
            <ChangeReport report={kept} kept />
          </div>
        )}
      </div>
    </section>
  );
}
