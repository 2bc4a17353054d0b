"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { webAddress } from "@/lib/core/web-address";
import { type SourceFields, SourceForm } from "../components/source-form.client";
import { READER } from "../texts/articles";
import { SOURCE } from "../texts/event";
import styles from "./article.module.css";

/** Outlet, address, author and access date; what the page does not say can be given. */
export function ArticleSource({ articleId, source }: { articleId: string; source: SourceFields }) {
  const router = useRouter();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <SourceForm
        articleId={articleId}
        source={source}
        onSaved={() => {
          setEditing(false);
          router.refresh();
        }}
        onCancel={() => setEditing(false)}
      />
    );
  }
  const address = webAddress(source.url);
  const facts = [
    { label: SOURCE.outlet, words: source.outlet },
    { label: SOURCE.author, words: source.author },
    { label: SOURCE.accessed, words: source.accessed },
    { label: SOURCE.url, words: address === undefined ? source.url : undefined },
  ].filter(({ words }) => words !== undefined && words !== "");
  return (
    <div className="stack tight">
      {facts.length === 0 && address === undefined ? <p className="muted">{READER.source.none}</p> : null}
      <dl className={styles["facts"]}>
        {facts.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {address === undefined ? null : (
          <div>
            <dt>{SOURCE.url}</dt>
            <dd>
              <a href={address} rel="noreferrer noopener" target="_blank">
                {address}
              </a>
            </dd>
          </div>
        )}
      </dl>
      <div>
        <button type="button" className="button" onClick={() => setEditing(true)}>
          {READER.source.edit}
        </button>
      </div>
    </div>
  );
}
