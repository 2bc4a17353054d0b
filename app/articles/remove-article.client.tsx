"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { callApi } from "../api-client";
import { READER } from "../texts/articles";

const WORDS = READER.remove;

/** Takes an article out after a second question; the list of articles then shows the record. */
export function RemoveArticle({ articleId }: { articleId: string }) {
  const router = useRouter();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState("");

  async function remove(): Promise<void> {
    const answer = await callApi(`/api/articles/${articleId}`, { method: "DELETE", body: { reason } });
    if (!answer.ok) return setProblem(answer.problem.message);
    router.push("/articles");
    router.refresh();
  }

  if (!asking) {
    return (
      <button type="button" className="button danger" onClick={() => setAsking(true)}>
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
        <button type="submit" className="button danger">
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
