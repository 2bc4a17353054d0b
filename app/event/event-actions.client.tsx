"use client";

import { useRef, useState } from "react";
import type { DecidedTogether } from "@/lib/core/views";
import { callApi } from "../api-client";
import { type Copied, CopyButton } from "../components/copy-button.client";
import { EVENT } from "../texts/event";
import { type Change, ChangeForm } from "./change-form.client";
import { citation } from "./citation";
import { changeOf, decidedOf, undoing } from "./decision";
import { EditDetails } from "./edit-details.client";
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

type Form = "date" | "headline" | "details" | "same" | "reject";

const RECENT_MS = 20_000;
/**
 * What was said last of an event, and when: the page is made anew after a decision, and with it this form, which must still
 * offer to take the decision back.
 */
const lastSaid = new Map<string, { text: string; fresh: readonly string[]; at: number }>();

function recentlySaid({ id, aliases }: EventView["event"]): { text: string; fresh: readonly string[] } | undefined {
  const said = [id, ...aliases].map((one) => lastSaid.get(one)).find((one) => one !== undefined);
  return said && performance.now() - said.at < RECENT_MS ? said : undefined;
}

/** What a person can do with an event. Every decision is a record that survives reading the article again. */
export function EventActions({ view, reading, onChanged }: EventActionsProps) {
  const { event, articles, corrections } = view;
  const [open, setOpen] = useState<Form | null>(reading === null ? null : "date");
  const [said] = useState(() => recentlySaid(event));
  const [message, setMessage] = useState<{ text: string; problem: boolean } | null>(
    said === undefined ? null : { text: said.text, problem: false },
  );
  /** Decisions of this form that can be taken back here and now, the newest first. */
  const [fresh, setFresh] = useState<readonly string[]>(said?.fresh ?? []);
  const actions = useRef<HTMLElement>(null);
  const [byHand, setByHand] = useState<string | null>(null);

  /** The focus goes back to the button that opened the form. */
  function close(): void {
    actions.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setOpen(null);
  }

  function say(text: string, undoableNow: readonly string[]): void {
    lastSaid.set(event.id, { text, fresh: undoableNow, at: performance.now() });
    setFresh(undoableNow);
    setMessage({ text, problem: false });
  }

  function kept({ report, corrections: records }: DecidedTogether): void {
    close();
    const text = report.moved.length === 0 ? EVENT.saved : EVENT.savedMoved(report.moved.length);
    say(
      text,
      records.map(({ id }) => id),
    );
    onChanged();
  }

  /** A decision that changes nothing on any timeline needs no form; what is kept can be taken back here and now. */
  async function keepAtOnce({ path, body }: Change, words?: string): Promise<void> {
    const answer = await callApi<DecidedTogether>(path, { method: "POST", body });
    if (!answer.ok) {
      setMessage({ text: answer.problem.message, problem: true });
      return onChanged();
    }
    if (words === undefined) return kept(answer.value);
    say(words, []);
    onChanged();
  }

  function copied({ done, text }: Copied): void {
    setMessage({ text: done ? EVENT.copied : EVENT.copyByHand, problem: false });
    setByHand(done ? null : text);
  }

  const decided = decidedOf(view);
  const rejected = event.review === "rejected";
  // A corrected event shows as corrected, also when it is confirmed: the newest decision tells.
  const confirmed = corrections.find(({ field }) => field === "confirmed")?.value === true;
  const confirming = changeOf(decided, [{ field: "confirmed", value: confirmed ? null : true }]);
  const form = { view, decided, onKept: kept, onCancel: close, onStale: onChanged };
  return (
    <section ref={actions} className={styles["actions"]} aria-label={EVENT.actions}>
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
        <button type="button" className="button" onClick={() => confirming !== null && keepAtOnce(confirming)}>
          {confirmed ? EVENT.unconfirm : EVENT.confirm}
        </button>
        <button
          type="button"
          className={rejected ? "button" : "button danger"}
          aria-expanded={open === "reject"}
          onClick={() => setOpen("reject")}
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
      {fresh.length === 0 ? null : (
        <div>
          <button type="button" className="button" onClick={() => keepAtOnce(undoing(fresh), EVENT.undoneNow)}>
            {EVENT.undo}
          </button>
        </div>
      )}
      {byHand === null ? null : (
        <textarea className="input" readOnly rows={3} aria-label={EVENT.copyByHand} value={byHand} />
      )}
      {open === "date" ? <FixDate {...form} initial={reading ?? ""} /> : null}
      {open === "details" ? <EditDetails {...form} /> : null}
      {open === "same" ? <SameAs {...form} /> : null}
      {open === "headline" ? <EditHeadline {...form} /> : null}
      {open === "reject" ? (
        <ChangeForm
          {...form}
          change={changeOf(decided, [{ field: "rejected", value: rejected ? null : true }])}
          keep={rejected ? EVENT.restoreKeep : EVENT.rejectKeep}
          isShownAtOnce
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
