"use client";

import { useId, useState } from "react";
import { ChangeForm } from "../event/change-form.client";
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
  onCancel(): void;
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
    <ChangeForm
      change={{ path: `/api/articles/${articleId}/source`, method: "PUT", body: fields }}
      keep={SOURCE.save}
      isKeptIfAlone
      onKept={onSaved}
      onCancel={onCancel}
    >
      {field("outlet")}
      {field("url", SOURCE.urlHint)}
      {field("author")}
      {field("accessed", SOURCE.accessedHint)}
    </ChangeForm>
  );
}
