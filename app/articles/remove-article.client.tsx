"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import type { RemovalPreview } from "@/lib/core/views";
import { callApi } from "../api-client";
import { ChangeReport } from "../components/change-report";
import { READER } from "../texts/articles";

const WORDS = READER.remove;

/** Takes an article out after showing what would go; the list of articles then shows the record. */
export function RemoveArticle({ articleId }: { articleId: string }) {
  const router = useRouter();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [preview, setPreview] = useState<RemovalPreview | null>(null);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState("");

  async function ask(): Promise<void> {
    setAsking(true);
    setPreview(null);
    const answer = await callApi<RemovalPreview>(`/api/articles/${articleId}`, {
      method: "DELETE",
      body: { keep: false },
    });
    if (answer.ok) setPreview(answer.value);
    else setProblem(answer.problem.message);
  }

  async function remove(): Promise<void> {
    const answer = await callApi(`/api/articles/${articleId}`, { method: "DELETE", body: { reason } });
    if (!answer.ok) return setProblem(answer.problem.message);
    router.push("/articles");
    router.refresh();
  }

  if (!asking) {
    return (
      <button type="button" className="button danger" onClick={() => void ask()}>
        {WORDS.open}
      </button>
    );
  }
  return (
    <form
      className="notice problem stack tight"
      onSubmit={(submit) => {
        submit.preventDefault();
        void remove();
      }}
    >
      <p>{WORDS.confirm}</p>
      <div aria-live="polite" className="stack tight">
        {preview === null ? (
          <p className="muted">{problem === "" ? WORDS.busy : ""}</p>
        ) : (
          <>
            <h3>{WORDS.wouldGo}</h3>
            <ChangeReport report={preview} />
            {preview.decisions === 0 ? null : <p>{WORDS.decisions(preview.decisions)}</p>}
          </>
        )}
      </div>
      <div className="field">
        <label htmlFor={id}>{WORDS.reason}</label>
        <input
          id={id}
          className="input"
          // biome-ignore lint/a11y/noAutofocus: the question replaces the button that was pressed
          autoFocus
          autoComplete="off"
          value={reason}
          onChange={(change) => setReason(change.currentTarget.value)}
        />
      </div>
      <div className="buttons">
        <button type="submit" className="button danger" disabled={preview === null}>
          {WORDS.yes}
        </button>
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {WORDS.no}
        </button>
      </div>
      <output>{problem}</output>
    </form>
  );
}
