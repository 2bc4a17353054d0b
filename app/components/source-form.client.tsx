"use client";

import { useId, useState } from "react";
import { callApi } from "../api-client";
import { SOURCE } from "../texts/event";

export interface SourceFields {
  outlet?: string;
  url?: string;
  author?: string;
  accessed?: string;
}

interface SourceFormProps {
  articleId: string;
  source: SourceFields;
  onSaved(): void;
  onCancel?(): void;
}

/** Outlet, address, author and access date of one article; an empty field is taken away. */
export function SourceForm({ articleId, source, onSaved, onCancel }: SourceFormProps) {
  const id = useId();
  const [fields, setFields] = useState<Required<SourceFields>>({
    outlet: source.outlet ?? "",
    url: source.url ?? "",
    author: source.author ?? "",
    accessed: source.accessed ?? "",
  });
  const [message, setMessage] = useState<{ text: string; problem: boolean } | null>(null);

  async function save(): Promise<void> {
    const answer = await callApi(`/api/articles/${articleId}/source`, { method: "PUT", body: fields });
    setMessage(answer.ok ? { text: SOURCE.saved, problem: false } : { text: answer.problem.message, problem: true });
    if (answer.ok) onSaved();
  }

  const field = (name: keyof SourceFields, hint?: string) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{SOURCE[name]}</label>
      <input
        id={`${id}-${name}`}
        className="input"
        autoComplete="off"
        value={fields[name]}
        placeholder={name === "url" ? hint : undefined}
        aria-describedby={hint === undefined || name === "url" ? undefined : `${id}-${name}-hint`}
        onChange={(change) => {
          const { value } = change.currentTarget;
          setFields((before) => ({ ...before, [name]: value }));
        }}
      />
      {hint === undefined || name === "url" ? null : (
        <span id={`${id}-${name}-hint`} className="hint">
          {hint}
        </span>
      )}
    </div>
  );

  return (
    <form
      className="stack tight"
      onSubmit={(submit) => {
        submit.preventDefault();
        void save();
      }}
    >
      {field("outlet")}
      {field("url", SOURCE.urlHint)}
      {field("author")}
      {field("accessed", SOURCE.accessedHint)}
      <div className="buttons">
        <button type="submit" className="button primary">
          {SOURCE.save}
        </button>
        {onCancel === undefined ? null : (
          <button type="button" className="button" onClick={onCancel}>
            {SOURCE.cancel}
          </button>
        )}
      </div>
      <output className={message?.problem ? "notice problem" : "small"}>{message?.text}</output>
    </form>
  );
}
