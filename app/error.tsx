"use client"; // Next wants its error boundaries in the browser

import { LOST } from "./texts/lost";

interface ErrorPageProps {
  error: unknown;
  retry(): void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <div className="stack" role="alert">
      <h1>{LOST.error.title}</h1>
      <p className="lede">{LOST.error.body}</p>
      {digest === undefined ? null : <p className="small muted">{LOST.error.digest(digest)}</p>}
      <div className="buttons">
        <button type="button" className="button primary" onClick={() => retry()}>
          {LOST.error.retry}
        </button>
        <a className="button" href="/">
          {LOST.error.home}
        </a>
      </div>
    </div>
  );
}
