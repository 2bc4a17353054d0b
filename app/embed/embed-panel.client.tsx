"use client";

import { useEffect, useRef, useState } from "react";
import { dateInWords } from "@/lib/core/date-words";
import { callApi } from "../api-client";
import { Reasons } from "../components/reasons";
import type { EventView } from "../event/event-view";
import { EMBED } from "../texts/embed";
import { MODALITY_WORDS, TYPE_WORDS } from "../texts/words";
import { useSwipeDown } from "../timeline/use-swipe-down.client";
import styles from "./embed.module.css";

interface PanelProps {
  eventId: string;
  /** The same view on the site itself. */
  address: string;
  onClose(): void;
}

/**
 * One event as a reader of another site sees it: what, when, why and where it stands. Nothing can be decided here, for a page
 * around the frame could lead a click to a place that the reader does not see.
 */
export function EmbedPanel({ eventId, address, onClose }: PanelProps) {
  const [view, setView] = useState<EventView | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const swipe = useSwipeDown<HTMLElement>(onClose);

  useEffect(() => {
    const abort = new AbortController();
    void callApi<EventView>(`/api/events/${encodeURIComponent(eventId)}`, { signal: abort.signal })
      .catch(() => null)
      .then((answer) => {
        if (answer === null) return;
        setFailed(!answer.ok);
        setView(answer.ok ? answer.value : null);
      });
    return () => abort.abort();
  }, [eventId]);

  const isLoaded = view !== null;
  useEffect(() => {
    if (isLoaded && document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
  }, [isLoaded]);

  const best = view?.evidence[0];
  return (
    <aside
      ref={swipe}
      className={styles["panel"]}
      aria-label={view?.event.headline ?? EMBED.loading}
      onKeyDown={(key) => {
        if (key.key !== "Escape") return;
        key.stopPropagation();
        onClose();
      }}
    >
      <button type="button" className={`button quiet ${styles["close"]}`} onClick={onClose}>
        {EMBED.close}
      </button>
      {view === null ? <p className="muted">{hasFailed ? EMBED.failed : EMBED.loading}</p> : null}
      {view === null ? null : (
        <>
          <h2 ref={heading} tabIndex={-1} dir="auto">
            {view.event.headline}
          </h2>
          <p>
            <strong>{dateInWords(view.event.date)}</strong>
            {view.event.date.edtf === null ? null : <code className="edtf"> {view.event.date.edtf}</code>}
          </p>
          <p className="small soft">
            {TYPE_WORDS[view.event.type]} · {MODALITY_WORDS[view.event.modality].meaning}
          </p>
          {best === undefined ? null : (
            <section className="stack tight">
              <h3>{EMBED.sentence}</h3>
              <blockquote dir="auto" lang={view.articles.find(({ id }) => id === best.articleId)?.language}>
                {best.sentence[0]}
                <strong>{best.sentence[1]}</strong>
                {best.sentence[2]}
              </blockquote>
              <p className="small soft">{EMBED.source(best.articleTitle)}</p>
            </section>
          )}
          {view.event.date.explanation.length === 0 ? null : (
            <section className="stack tight">
              <h3>{EMBED.why}</h3>
              <Reasons steps={view.event.date.explanation} />
            </section>
          )}
        </>
      )}
      <a href={address} target="_blank" rel="noopener">
        {EMBED.openEvent}
      </a>
    </aside>
  );
}
