"use client";

import { useState } from "react";
import { webAddress } from "@/lib/core/web-address";
import { SourceForm } from "../components/source-form.client";
import { EVENT } from "../texts/event";
import { sourceInWords } from "./citation";
import styles from "./event-panel.module.css";
import type { SourceView } from "./event-view";

/** Who reported it; what the page does not say can be given here. */
export function EventSources({ sources, onChanged }: { sources: readonly SourceView[]; onChanged(): void }) {
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <ul className={styles["list"]}>
      {sources.map((source) => {
        const address = webAddress(source.url);
        const named = source.outlet || source.url || source.author;
        return (
          <li key={source.id} className="stack tight">
            <p>
              {sourceInWords({ ...source, url: address === undefined ? source.url : undefined })}{" "}
              {address === undefined ? null : (
                <a href={address} rel="noreferrer noopener" target="_blank">
                  {address}
                </a>
              )}
            </p>
            {named ? null : <p className="small muted">{EVENT.noSource}</p>}
            {editing === source.id ? (
              <SourceForm
                articleId={source.id}
                source={source}
                onSaved={() => {
                  setEditing(null);
                  onChanged();
                }}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <div>
                <button type="button" className="button quiet small" onClick={() => setEditing(source.id)}>
                  {EVENT.editSource}
                </button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
