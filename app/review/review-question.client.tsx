"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { Difference } from "@/lib/core/views";
import { ChangeReport } from "../components/change-report";
import { Reasons } from "../components/reasons";
import { EvidenceQuote } from "../event/evidence-quote";
import { REVIEW } from "../texts/review";
import { AlikeList } from "./alike-list.client";
import { DateChoices } from "./date-choices.client";
import styles from "./review.module.css";
import type { Given } from "./review-answers";
import type { ReviewCard } from "./review-card";
import { TypedAnswer } from "./typed-answer.client";

interface ReviewQuestionProps {
  card: ReviewCard;
  /** Questions to which the same answer may go. */
  alike: readonly ReviewCard[];
  position: string;
  busy: boolean;
  onDecide(given: Given, alike: readonly ReviewCard[]): void;
  /** What the last answer would change; null when it was kept, or none was given. */
  changes: Difference | null;
  /** The answer whose changes are shown is the one. */
  onKeep(): void;
  /** Another answer is being given. */
  onOther(): void;
  onGo(step: number): void;
  /** Set to what this question does with a key. */
  keys: RefObject<(key: string) => boolean>;
}

/** One question: the sentence, what its date is counted from, the dates it can be, and what a person can answer. */
export function ReviewQuestion(props: ReviewQuestionProps) {
  const { card, alike, position, busy, changes, onDecide, onKeep, onOther, onGo, keys } = props;
  const [chosen, setChosen] = useState(card.kind === "publication" ? -1 : 0);
  const [typing, setTyping] = useState(false);
  const [typed, setTyped] = useState("");
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);

  const root = useRef<HTMLDivElement>(null);
  const others = alike.filter(({ key }) => ticked?.has(key) ?? false);
  const isPublication = card.kind === "publication";

  function accept(): void {
    const choice = card.choices[chosen];
    if (choice === undefined) {
      // A publication date has no present reading to keep: the page then asks for a day.
      onDecide({ kind: "keep" }, []);
      return;
    }
    onDecide({ kind: "choice", choice }, others);
  }

  /** Back to the desk, where the keys work again. */
  function stopTyping(): void {
    setTyping(false);
    root.current?.closest("section")?.focus({ preventScroll: true });
  }

  function choose(index: number): void {
    setChosen(index);
    onOther();
  }

  function toggleAlike(): void {
    onOther();
    setTicked(ticked === null ? new Set(alike.map(({ key }) => key)) : null);
  }

  const actions: Readonly<Record<string, () => void>> = {
    a: accept,
    e: () => setTyping(true),
    u: () => onDecide({ kind: "unknown" }, others),
    ...(isPublication ? {} : { x: () => onDecide({ kind: "reject" }, others) }),
    ...(alike.length > 0 ? { l: toggleAlike } : {}),
  };

  useEffect(() => {
    keys.current = (key) => {
      const digit = Number(key) - 1;
      if (card.choices[digit] !== undefined) choose(digit);
      else if (actions[key] !== undefined) actions[key]();
      else return false;
      return true;
    };
  });

  return (
    <div ref={root} className={styles["question"]}>
      <p className="small muted">{position}</p>
      <h2 className={styles["title"]}>
        <span className={styles["kind"]}>{REVIEW.kinds[card.kind]}</span>
        <span dir="auto">{card.title}</span>
      </h2>
      {card.hanging === 0 ? null : (
        <p className="notice caution">{isPublication ? REVIEW.waiting(card.hanging) : REVIEW.hanging(card.hanging)}</p>
      )}
      {card.evidence === null ? null : <EvidenceQuote evidence={card.evidence} language={card.language} />}
      {card.anchor === "" ? null : <p className="small">{card.anchor}</p>}
      {isPublication ? <Waiting card={card} /> : null}
      <DateChoices card={card} chosen={chosen} onChoose={choose} />
      {card.reasons.length === 0 ? null : (
        <details className="small">
          <summary>{REVIEW.why}</summary>
          <Reasons steps={card.reasons} />
        </details>
      )}
      {ticked === null ? null : (
        <AlikeList
          card={card}
          choice={card.choices[chosen] ?? null}
          alike={alike}
          ticked={ticked}
          onTick={(next) => {
            onOther();
            setTicked(next);
          }}
          count={others.length}
        />
      )}
      {typing ? (
        <TypedAnswer
          card={card}
          value={typed}
          busy={busy}
          onChange={(text) => {
            onOther();
            setTyped(text);
          }}
          onGive={() => onDecide({ kind: "text", text: typed }, others)}
          onCancel={stopTyping}
        />
      ) : null}
      <div aria-live="polite">
        {changes === null ? null : <Changes changes={changes} busy={busy} onKeep={onKeep} onOther={onOther} />}
      </div>
      <div className={`buttons ${styles["actions"]}`}>
        <button
          type="button"
          className="button primary"
          disabled={busy || card.choices[chosen] === undefined}
          onClick={accept}
        >
          {REVIEW.accept} <kbd>A</kbd>
        </button>
        <button type="button" className="button" aria-expanded={typing} onClick={() => setTyping(!typing)}>
          {REVIEW.edit} <kbd>E</kbd>
        </button>
        <button type="button" className="button" disabled={busy} onClick={actions["u"]}>
          {REVIEW.unknown} <kbd>U</kbd>
        </button>
        {isPublication ? null : (
          <button type="button" className="button danger" disabled={busy} onClick={actions["x"]}>
            {REVIEW.reject} <kbd>X</kbd>
          </button>
        )}
        <button type="button" className="button" onClick={() => onGo(1)}>
          {REVIEW.skip} <kbd>S</kbd>
        </button>
        {alike.length === 0 ? null : (
          <button type="button" className="button" aria-expanded={ticked !== null} onClick={toggleAlike}>
            {ticked === null ? REVIEW.alike(alike.length) : REVIEW.alikeClose} <kbd>L</kbd>
          </button>
        )}
      </div>
      <dl className={styles["keys"]} aria-label={REVIEW.keys}>
        {REVIEW.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted">{REVIEW.keysHint}</p>
    </div>
  );
}

interface ChangesProps {
  changes: Difference;
  busy: boolean;
  onKeep(): void;
  onOther(): void;
}

/** What an answer changes beside its own event, before it is kept. */
function Changes({ changes, busy, onKeep, onOther }: ChangesProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled to once for each answer
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, [changes]);
  return (
    <div ref={box} className="card stack tight">
      <p>{REVIEW.changes}</p>
      <ChangeReport report={changes} />
      <div className="buttons">
        <button type="button" className="button primary" disabled={busy} onClick={onKeep}>
          {REVIEW.changesKeep} <kbd>{REVIEW.enter}</kbd>
        </button>
        <button type="button" className="button" onClick={onOther}>
          {REVIEW.cancel}
        </button>
      </div>
    </div>
  );
}

function Waiting({ card }: { card: ReviewCard }) {
  if (card.waiting.length === 0) return null;
  const more = card.hanging - card.waiting.length;
  return (
    <details>
      <summary>{REVIEW.whichWait}</summary>
      <ul className={styles["waiting"]}>
        {card.waiting.map(({ id, headline }) => (
          <li key={id} dir="auto">
            {headline}
          </li>
        ))}
        {more > 0 ? <li className="muted">{REVIEW.moreWaiting(more)}</li> : null}
      </ul>
    </details>
  );
}
