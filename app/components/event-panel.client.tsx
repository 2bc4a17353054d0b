"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { callApi } from "../api-client";
import { CorrectionHistory } from "../event/correction-history.client";
import { decidedOf } from "../event/decision";
import { Disputed } from "../event/disputed";
import { EventActions } from "../event/event-actions.client";
import { EventFacts, Standing } from "../event/event-facts";
import styles from "../event/event-panel.module.css";
import { EventSources } from "../event/event-sources.client";
import type { EventView } from "../event/event-view";
import { EvidenceQuote } from "../event/evidence-quote";
import { HangsOn } from "../event/hangs-on";
import { TakeOut } from "../event/take-out.client";
import { tellQuestionsChanged } from "../questions-changed";
import { EVENT } from "../texts/event";
import { REVIEW_WORDS, TYPE_WORDS } from "../texts/words";
import { Reasons } from "./reasons";

interface EventPanelProps {
  eventId: string;
  onClose(): void;
  /** A decision was kept: the events of the page may have moved. */
  onChanged(): void;
  /** The event is in sight: under its id of today, which is another where the one asked for has become part of it. */
  onShown?(id: string): void;
}

/** Everything about one event: what, when and why, the sentence it stands in, its sources, and what a person can decide. */
export function EventPanel({ eventId, onClose, onChanged, onShown }: EventPanelProps) {
  const [view, setView] = useState<EventView | null>(null);
  const [problem, setProblem] = useState("");
  /** Another reading of the date that the reader took up, to be kept or not in the form below. */
  const [reading, setReading] = useState<{ edtf: string; asked: number } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const load = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      const path = `/api/events/${encodeURIComponent(eventId)}`;
      const answer = await callApi<EventView>(path, { signal }).catch(() => null);
      if (answer === null) return;
      setProblem(answer.ok ? "" : answer.problem.message);
      setView(answer.ok ? answer.value : null);
    },
    [eventId],
  );

  useEffect(() => {
    const abort = new AbortController();
    setReading(null);
    void load(abort.signal);
    return () => abort.abort();
  }, [load]);

  const shownId = view?.event.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: onShown only reports, a new function is no reason to tell it again
  useEffect(() => {
    if (shownId !== undefined) onShown?.(shownId);
  }, [shownId]);

  // Opened by hand, the panel takes the focus once; a shared link that opens it leaves the focus where it is.
  const loaded = view !== null;
  useEffect(() => {
    if (!loaded || document.activeElement === document.body) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [loaded]);

  function changed(): void {
    void load();
    onChanged();
    tellQuestionsChanged();
  }

  return (
    <aside
      className={styles["panel"]}
      aria-label={EVENT.panel}
      onKeyDown={(key) => {
        if (key.key !== "Escape") return;
        key.stopPropagation();
        onClose();
      }}
    >
      <div className={styles["top"]}>
        {view === null ? null : (
          <>
            <span className="chip">{TYPE_WORDS[view.event.type]}</span>
            <span className={view.event.review === "automatic" ? "chip" : "chip done"}>
              {REVIEW_WORDS[view.event.review]}
            </span>
          </>
        )}
        <button type="button" className={styles["close"]} onClick={onClose} aria-label={EVENT.close}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      {problem === "" ? null : (
        <div className="notice problem stack tight" role="alert">
          <p>{problem}</p>
          <div>
            <button type="button" className="button" onClick={() => load()}>
              {EVENT.retry}
            </button>
          </div>
        </div>
      )}
      {view === null && problem === "" ? <p className="muted">{EVENT.loading}</p> : null}
      {view === null ? null : (
        <>
          <h2 ref={heading} tabIndex={-1} className={styles["headline"]} dir="auto">
            {view.event.headline}
          </h2>
          <Standing event={view.event} />
          <EventFacts event={view.event} />
          {view.event.disputed === undefined ? null : <Disputed event={view.event} />}
          <Evidence view={view} onChanged={changed} />
          <section className="stack tight">
            <h3>{EVENT.why}</h3>
            {view.event.date.explanation.length === 0 ? (
              <p className="muted">{EVENT.noReasons}</p>
            ) : (
              <Reasons steps={view.event.date.explanation} />
            )}
            <HangsOn view={view} />
          </section>
          {view.event.date.alternatives.length === 0 ? null : (
            <section className="stack tight">
              <h3>{EVENT.alternatives}</h3>
              <ul className={styles["list"]}>
                {view.event.date.alternatives.map(({ edtf, because }) => (
                  <li key={edtf + because}>
                    <code className="edtf">{edtf}</code> {because}{" "}
                    <button
                      type="button"
                      className="button small"
                      onClick={() => setReading((before) => ({ edtf, asked: (before?.asked ?? 0) + 1 }))}
                    >
                      {EVENT.useReading}
                      <span className="visually-hidden"> {edtf}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <EventActions
            // By the id that was asked for: an event that becomes one with another has another id, and keeps the focus here.
            key={`${eventId} ${reading?.asked}`}
            view={view}
            reading={reading?.edtf ?? null}
            onChanged={changed}
          />
          <section className="stack tight">
            <h3>{EVENT.sources}</h3>
            <EventSources sources={view.articles} onChanged={changed} />
          </section>
          <section className="stack tight">
            <h3>{EVENT.history}</h3>
            <CorrectionHistory corrections={view.corrections} onChanged={changed} />
          </section>
        </>
      )}
    </aside>
  );
}

/** The best sentence, and the others behind a fold. */
function Evidence({ view, onChanged }: { view: EventView; onChanged(): void }) {
  const [best, ...more] = view.evidence;
  const language = (articleId: string) => view.articles.find(({ id }) => id === articleId)?.language;
  if (best === undefined) return null;
  return (
    <section className="stack tight">
      <h3>{EVENT.sentence}</h3>
      <EvidenceQuote evidence={best} language={language(best.articleId)} />
      {more.length === 0 ? null : <TakeOut decided={decidedOf(view)} evidence={best} onChanged={onChanged} />}
      {more.length === 0 ? null : (
        <details>
          <summary>{EVENT.moreEvidence(more.length)}</summary>
          <div className={styles["more"]}>
            {more.map((one) => (
              <div key={one.mentionId} className="stack tight">
                <EvidenceQuote evidence={one} language={language(one.articleId)} />
                <TakeOut decided={decidedOf(view)} evidence={one} onChanged={onChanged} />
              </div>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
