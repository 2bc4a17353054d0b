"use client";

import { useState } from "react";
import type { ResolveReport } from "@/lib/core/views";
import { callApi } from "../api-client";
import { type Copied, CopyButton } from "../components/copy-button.client";
import { EVENT } from "../texts/event";
import { citation } from "./citation";
import { type DetailDecision, EditDetails } from "./edit-details.client";
import { EditHeadline } from "./edit-headline.client";
import styles from "./event-panel.module.css";
import type { EventView } from "./event-view";
import { FixDate } from "./fix-date.client";
import { SameAs } from "./same-as.client";

interface EventActionsProps {
  view: EventView;
  /** Another reading of the date (EDTF) to begin with: the form is then open. */
  reading: string | null;
  /** Something was kept: load again, and tell the timeline. */
  onChanged(): void;
}

type Decision =
  | { field: "headline"; value: string | null }
  | { field: "rejected" | "confirmed"; value: boolean | null }
  | { field: "same"; value: string }
  | DetailDecision;

/** What a person can do with an event. Every decision is a record that survives reading the article again. */
export function EventActions({ view, reading, onChanged }: EventActionsProps) {
  const { event, articles, corrections } = view;
  const [open, setOpen] = useState<"date" | "headline" | "details" | "same" | null>(reading === null ? null : "date");
  const [message, setMessage] = useState<{ text: string; problem: boolean } | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);

  function kept(report: ResolveReport): void {
    setOpen(null);
    setMessage({
      text: report.moved.length === 0 ? EVENT.saved : EVENT.savedMoved(report.moved.length),
      problem: false,
    });
    onChanged();
  }

  async function decide(decision: Decision): Promise<boolean> {
    const body = { eventId: event.id, ...decision };
    const answer = await callApi<{ report: ResolveReport }>("/api/corrections", { method: "POST", body });
    if (answer.ok) kept(answer.value.report);
    else setMessage({ text: answer.problem.message, problem: true });
    return answer.ok;
  }

  /** One after the other; the first that is refused says why and stops. */
  async function decideEach(decisions: readonly Decision[]): Promise<void> {
    for (const decision of decisions) {
      if (!(await decide(decision))) return;
    }
  }

  function copied({ done, text }: Copied): void {
    setMessage({ text: done ? EVENT.copied : EVENT.copyByHand, problem: false });
    setByHand(done ? null : text);
  }

  const rejected = event.review === "rejected";
  // A corrected event shows as corrected, also when it is confirmed: the newest decision tells.
  const confirmed = corrections.find(({ field }) => field === "confirmed")?.value === true;
  return (
    <section className={styles["actions"]} aria-label={EVENT.actions}>
      {rejected ? <p className="notice problem">{EVENT.rejected}</p> : null}
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          aria-expanded={open === "date"}
          onClick={() => setOpen("date")}
        >
          {EVENT.fixDate.open}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => decide({ field: "confirmed", value: confirmed ? null : true })}
        >
          {confirmed ? EVENT.unconfirm : EVENT.confirm}
        </button>
        <button
          type="button"
          className={rejected ? "button" : "button danger"}
          onClick={() => decide({ field: "rejected", value: rejected ? null : true })}
        >
          {rejected ? EVENT.restore : EVENT.reject}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={open === "headline"}
          onClick={() => setOpen("headline")}
        >
          {EVENT.headline.open}
        </button>
        <button type="button" className="button" aria-expanded={open === "details"} onClick={() => setOpen("details")}>
          {EVENT.details.open}
        </button>
        <button type="button" className="button" aria-expanded={open === "same"} onClick={() => setOpen("same")}>
          {EVENT.same.open}
        </button>
        <CopyButton label={EVENT.copyCitation} text={() => citation(event, articles)} onCopied={copied} />
        <CopyButton label={EVENT.copyLink} text={() => linkTo(view)} onCopied={copied} />
      </div>
      <output className={message?.problem ? "notice problem" : "small"}>{message?.text}</output>
      {byHand === null ? null : (
        <textarea className="input" readOnly rows={3} aria-label={EVENT.copyByHand} value={byHand} />
      )}
      {open === "date" ? (
        <FixDate event={event} initial={reading ?? ""} onKept={kept} onCancel={() => setOpen(null)} />
      ) : null}
      {open === "details" ? <EditDetails event={event} onKeep={decideEach} onCancel={() => setOpen(null)} /> : null}
      {open === "same" ? (
        <SameAs
          eventId={event.id}
          onChoose={(value) => decide({ field: "same", value })}
          onCancel={() => setOpen(null)}
        />
      ) : null}
      {open === "headline" ? (
        <EditHeadline
          headline={event.headline}
          onKeep={(value) => decide({ field: "headline", value })}
          onCancel={() => setOpen(null)}
        />
      ) : null}
    </section>
  );
}

/** The address of this event where it is being looked at, with the window and filters of that page. */
function linkTo({ event }: EventView): string {
  const here = new URL(window.location.href);
  if (!here.pathname.startsWith("/countries/")) {
    const [country] = [...event.countries.primary, ...event.countries.secondary];
    here.pathname = country === undefined ? here.pathname : `/countries/${country}`;
    here.search = "";
  }
  here.searchParams.set("sel", event.id);
  here.hash = "";
  return here.href;
}
