"use client";

import Link from "next/link";
import { type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Difference } from "@/lib/core/views";
import { ChangeReport } from "../components/change-report";
import { DateField } from "../components/date-field.client";
import { Reasons } from "../components/reasons";
import { EvidenceQuote } from "../event/evidence-quote";
import { REVIEW } from "../texts/review";
import type { Strip } from "./choice-strip";
import styles from "./review.module.css";
import { type Given, sameChoice } from "./review-answers";
import type { Choice, ReviewCard } from "./review-card";

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
  const id = useId();
  const [chosen, setChosen] = useState(card.kind === "publication" ? -1 : 0);
  const [typing, setTyping] = useState(false);
  const [typed, setTyped] = useState("");
  const [readable, setReadable] = useState(false);
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
      <fieldset className={styles["choices"]}>
        <legend>
          {REVIEW.choices}
          {isPublication ? <span className="muted">: {card.words}</span> : null}
          {card.strip?.published == null ? null : <span className="small muted"> {REVIEW.stripHint}</span>}
        </legend>
        {card.choices.length === 0 ? <p className="small">{REVIEW.noChoice}</p> : null}
        {card.choices.map((choice, index) => (
          <label key={choice.edtf} className={styles["choice"]} data-chosen={chosen === index}>
            <input
              type="radio"
              name={`${id}-date`}
              checked={chosen === index}
              onChange={() => choose(index)}
              onClick={() => choose(index)}
            />
            <kbd>{index + 1}</kbd>
            <span>
              <strong>{choice.words}</strong> {choice.edtf === "" ? null : <code className="edtf">{choice.edtf}</code>}
              <span className={styles["because"]}>{choice.because}</span>
              {card.strip === null ? null : <StripLine strip={card.strip} index={index} />}
            </span>
          </label>
        ))}
      </fieldset>
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
        <form
          className="card stack tight"
          onKeyDown={(key) => key.key === "Escape" && stopTyping()}
          onSubmit={(submit) => {
            submit.preventDefault();
            if (readable) onDecide({ kind: "text", text: typed }, others);
          }}
        >
          <TypedDate
            card={card}
            value={typed}
            onChange={(text) => {
              onOther();
              setReadable(false);
              setTyped(text);
            }}
            onReadable={setReadable}
          />
          <div className="buttons">
            <button type="submit" className="button primary" disabled={!readable || busy}>
              {REVIEW.editKeep}
            </button>
            <button type="button" className="button" onClick={stopTyping}>
              {REVIEW.cancel}
            </button>
          </div>
        </form>
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

/** One candidate among all, with the publication day: drawn for the eye, the words beside it say the same. */
function StripLine({ strip, index }: { strip: Strip; index: number }) {
  const bar = strip.bars[index] ?? null;
  return (
    <svg className={styles["strip"]} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="100" y1="7" y2="7" vectorEffect="non-scaling-stroke" />
      {bar === null ? null : <rect x={bar.x} y="1" width={bar.width} height="5" />}
      {strip.published === null ? null : (
        <line
          className={styles["strip-published"]}
          x1={strip.published}
          x2={strip.published}
          y1="0"
          y2="8"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
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

interface TypedDateProps {
  card: ReviewCard;
  value: string;
  onChange(value: string): void;
  onReadable(readable: boolean): void;
}

/** Takes the focus, since whoever opened it wants to type. */
function TypedDate({ card, value, onChange, onReadable }: TypedDateProps) {
  const isDay = card.kind === "publication";
  return (
    <div ref={(element) => element?.querySelector("input")?.focus()}>
      <DateField
        label={REVIEW.editLabel}
        hint={isDay ? REVIEW.editDayHint : REVIEW.editHint}
        oneDay={isDay}
        value={value}
        onChange={onChange}
        onReadable={onReadable}
      />
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

interface AlikeListProps {
  card: ReviewCard;
  /** What is chosen now. */
  choice: Choice | null;
  alike: readonly ReviewCard[];
  ticked: ReadonlySet<string>;
  count: number;
  onTick(ticked: ReadonlySet<string>): void;
}

/** What the same answer would go for, before it does. */
function AlikeList({ card, choice, alike, ticked, count, onTick }: AlikeListProps) {
  return (
    <div className="card stack tight">
      <p>{card.kind === "publication" ? REVIEW.alikePage(count) : REVIEW.alikeHint(count)}</p>
      <ul className={styles["alike"]}>
        {alike.map((one) => (
          <li key={one.key}>
            <label className={styles["tick"]}>
              <input
                type="checkbox"
                checked={ticked.has(one.key)}
                onChange={() => {
                  const next = new Set(ticked);
                  if (!next.delete(one.key)) next.add(one.key);
                  onTick(next);
                }}
              />
              <span>
                <span dir="auto">{one.title}</span>
                <span className={styles["because"]} dir="auto">
                  {choice === null ? one.words : REVIEW.becomes(one.words, sameChoice(one, choice)?.words ?? null)}
                  {one.evidence === null ? "" : `: ${one.evidence.sentence.join("")}`}
                </span>
              </span>
            </label>{" "}
            <Link className="small" href={`/articles/${one.articleId}`}>
              {REVIEW.article}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
