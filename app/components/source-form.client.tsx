"use client";

import { useState } from "react";
import { ChangeForm } from "../event/change-form.client";
import { SOURCE } from "../texts/event";
import { TextField } from "./text-field.client";

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
  const [fields, setFields] = useState<Required<SourceFields>>({
    outlet: source.outlet ?? "",
    url: source.url ?? "",
    author: source.author ?? "",
    accessed: source.accessed ?? "",
  });
  const field = (name: keyof SourceFields) => ({
    label: SOURCE[name],
    value: fields[name],
    onChange: (value: string) => setFields((before) => ({ ...before, [name]: value })),
  });

  return (
    <ChangeForm
      change={{ path: `/api/articles/${articleId}/source`, method: "PUT", body: fields }}
      keep={SOURCE.save}
      isKeptIfAlone
      onKept={onSaved}
      onCancel={onCancel}
    >
      <TextField {...field("outlet")} />
      <TextField {...field("url")} placeholder={SOURCE.urlHint} />
      <TextField {...field("author")} />
      <TextField {...field("accessed")} hint={SOURCE.accessedHint} />
    </ChangeForm>
  );
}
