"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { DecidedTogether, Difference } from "@/lib/core/views";
import { callApi } from "../api-client";
import { tellQuestionsChanged } from "../questions-changed";
import { REVIEW } from "../texts/review";
import { DecisionLog } from "./decision-log.client";
import { ReadAgain } from "./read-again.client";
import styles from "./review.module.css";
import { alikeTo, answerFor, type Given } from "./review-answers";
import type { ReviewCard } from "./review-card";
import { ReviewList } from "./review-list";
import { CARDS_STEP, type ReviewPage, withoutAnswered } from "./review-page";
import { ReviewQuestion } from "./review-question.client";
import { ReviewerName } from "./reviewer-name.client";
import { RuleTable } from "./rule-table";
import { isTyping } from "./typing";

/** Refusals after which the queue on the page is no longer true. */
const STALE = new Set(["decided-since", "event-unknown", "article-unknown", "not-found"]);

/** Keys that change nothing but the question in sight. */
const WALKS = new Set(["j", "k", "s"]);

/** What was kept in this session and can be taken back, one entry an answer. */
interface Done {
  ids: readonly string[];
  key: string;
}

interface Shown {
  asking: string;
  report: Difference;
  again: [question: ReviewCard, given: Given, alike: readonly ReviewCard[]];
}

/** The queue, one question at a time. Every answer is kept at once; Z takes back as many as there were. */
export function ReviewDesk({ initial, reviewer }: { initial: ReviewPage; reviewer: string }) {
  const [page, setPage] = useState(initial);
  const [at, setAt] = useState(0);
  const [done, setDone] = useState<readonly Done[]>([]);
  const [decided, setDecided] = useState(0);
  const [message, setMessage] = useState({ text: "", problem: false });
  const [busy, setBusy] = useState(false);
  /** An answer that changes more than its own event, and what: the same answer once more keeps it. */
  const [shown, setShown] = useState<Shown | null>(null);
  const desk = useRef<HTMLElement>(null);
  /** How many questions are loaded: more when the reader comes to the last of them. */
  const wanted = useRef(CARDS_STEP);
  /** The question in sight: another reading of the queue leaves it where it is. */
  const inSight = useRef<string | undefined>(undefined);
  /** The newest decision that was read or made here; a later one about the same thing makes an answer a refusal. */
  const seen = useRef(initial.log[0]?.correction.id ?? null);
  /** Readings of the queue that were begun: only the last of them is shown. */
  const readings = useRef(0);
  /** What the question in sight does with a key; true when it does something. The desk has the focus, whatever question is on it. */
  const questionKey = useRef<(key: string) => boolean>(() => false);

  const { cards, total } = page;
  const card = cards[Math.min(at, cards.length - 1)];

  useEffect(() => {
    if (document.activeElement === document.body) desk.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    inSight.current = card?.key;
  });

  /** Reads the queue again and stays with the question in sight or at its place, or goes to a question named. */
  const reload = useCallback(async (named?: string): Promise<void> => {
    readings.current += 1;
    const reading = readings.current;
    const answer = await callApi<ReviewPage>(`/api/review?cards=${wanted.current}`);
    if (reading !== readings.current) return;
    if (!answer.ok) return setMessage({ text: answer.problem.message, problem: true });
    setPage(answer.value);
    seen.current = answer.value.log[0]?.correction.id ?? null;
    const key = named ?? inSight.current;
    const found = answer.value.cards.findIndex((one) => one.key === key);
    if (found >= 0) setAt(found);
    else setAt((place) => Math.max(0, Math.min(place, answer.value.cards.length - 1)));
    tellQuestionsChanged();
  }, []);

  async function decide(question: ReviewCard, given: Given, alike: readonly ReviewCard[]): Promise<void> {
    if (busy) return;
    const asked = [question, ...alike].filter((one) => answerFor(one, given) !== null);
    const answers = asked.flatMap((one) => answerFor(one, given) ?? []);
    if (answers.length === 0) return setMessage({ text: REVIEW.chooseDay, problem: true });
    setBusy(true);
    setMessage({ text: REVIEW.busy, problem: false });
    const asking = JSON.stringify(answers);
    const keep = shown?.asking === asking ? "always" : alike.length > 0 ? "never" : "if-alone";
    const answer = await callApi<DecidedTogether>("/api/review/decide", {
      method: "POST",
      body: { answers, keep, seen: seen.current },
    });
    const isShown = answer.ok && !answer.value.isKept;
    setShown(isShown ? { asking, report: answer.value.report, again: [question, given, alike] } : null);
    if (!answer.ok) {
      if (STALE.has(answer.problem.code)) await reload();
      setMessage({ text: answer.problem.message, problem: true });
    } else if (answer.value.isKept) {
      const { corrections, report } = answer.value;
      setDone([...done, { ids: corrections.map(({ id }) => id), key: question.key }]);
      setDecided((count) => count + answers.length);
      seen.current = corrections.at(-1)?.id ?? seen.current;
      // The next question does not wait for the queue: what the answer settled besides comes with it.
      const left = withoutAnswered(page, new Set(asked.map(({ key }) => key)));
      const next = cards.slice(at).find((one) => left.cards.includes(one)) ?? left.cards.at(-1);
      setPage(left);
      setAt(next === undefined ? 0 : left.cards.indexOf(next));
      inSight.current = next?.key;
      const read = reload();
      if (next === undefined) await read;
      setMessage({ text: REVIEW.kept(answers.length, report.moved.length), problem: false });
      desk.current?.focus({ preventScroll: true });
    } else setMessage({ text: "", problem: false });
    setBusy(false);
  }

  async function undo(): Promise<void> {
    if (busy) return;
    const last = done.at(-1);
    if (last === undefined) return setMessage({ text: REVIEW.nothingToUndo, problem: false });
    setBusy(true);
    const answer = await callApi("/api/corrections/undo", { method: "POST", body: { ids: last.ids } });
    // A record that was taken back in the log cannot be taken back twice: the entry goes either way.
    setDone(done.slice(0, -1));
    if (answer.ok) {
      setDecided((count) => count - last.ids.length);
      setMessage({ text: REVIEW.undone(last.ids.length), problem: false });
    } else setMessage({ text: answer.problem.message, problem: true });
    await reload(last.key);
    setBusy(false);
  }

  const go = (step: number): void => {
    setShown(null);
    setAt(Math.max(0, Math.min(at + step, cards.length - 1)));
    if (at + step >= cards.length - 1 && cards.length < total) {
      wanted.current = cards.length + CARDS_STEP;
      void reload();
    }
    setMessage({ text: "", problem: false });
  };

  return (
    <div className={styles["page"]}>
      <div className={styles["bar"]}>
        <p>
          <strong>{REVIEW.waits(total)}</strong>
          {decided === 0 ? "" : `, ${REVIEW.decided(decided)}`}
        </p>
        <progress aria-label={REVIEW.progress} value={decided} max={Math.max(1, decided + total)} />
        <button type="button" className="button" disabled={busy} onClick={undo} aria-keyshortcuts="z">
          {REVIEW.undo} <kbd>Z</kbd>
        </button>
      </div>
      <output className={message.text === "" ? undefined : message.problem ? "notice problem" : "notice done"}>
        {message.text}
      </output>
      {card === undefined ? (
        <p className="notice">{REVIEW.nothing}</p>
      ) : (
        <section
          ref={desk}
          tabIndex={-1}
          className={styles["desk"]}
          aria-label={REVIEW.desk}
          aria-busy={busy}
          onKeyDown={(key) => {
            if (isTyping(key.target) || key.ctrlKey || key.metaKey || key.altKey) return;
            const letter = key.key.toLowerCase();
            // A key that is held down walks through the questions; it does not answer one after the other.
            if (key.repeat && !WALKS.has(letter)) return;
            if (letter === "z") void undo();
            else if (letter === "j" || letter === "s") go(1);
            else if (letter === "k") go(-1);
            else if (letter === "enter" && key.target === desk.current && shown !== null) void decide(...shown.again);
            else if (!questionKey.current(letter)) return;
            key.preventDefault();
          }}
        >
          <ReviewQuestion
            key={card.key}
            card={card}
            alike={alikeTo(card, cards)}
            position={REVIEW.position(cards.indexOf(card) + 1, total)}
            busy={busy}
            onDecide={(given, alike) => decide(card, given, alike)}
            changes={shown?.report ?? null}
            onKeep={() => shown && decide(...shown.again)}
            onOther={() => setShown(null)}
            onGo={go}
            keys={questionKey}
          />
        </section>
      )}
      <div className={styles["side"]}>
        <ReviewList
          cards={cards}
          total={total}
          current={card?.key}
          onChoose={(key) => setAt(cards.findIndex((c) => c.key === key))}
        />
        <ReviewerName initial={reviewer} />
        <DecisionLog log={page.log} total={page.logTotal} onChanged={() => reload()} />
        <RuleTable accuracy={page.accuracy} />
        <ReadAgain lastRun={page.lastRun} isAdvised={page.isRereadingAdvised} onChanged={() => reload()} />
      </div>
    </div>
  );
}
