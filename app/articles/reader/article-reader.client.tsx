"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import { READER } from "@/app/texts/articles";
import { ArticleText, markId } from "./article-text";
import { HowCard } from "./how-card";
import { NearMissCard } from "./near-miss-card";
import styles from "./reader.module.css";
import type { Block } from "./reader-blocks";
import type { ReaderMark } from "./reader-marks";

const WORDS = READER.how;
const LOOKS = ["exact", "coarse", "uncertain", "none", "ignored"] as const;

interface ArticleReaderProps {
  blocks: readonly Block[];
  marks: readonly ReaderMark[];
  language: string;
  /** The mark chosen at first: the one in the sentence that the address points to. */
  initial: number | null;
  /** Stands below the text. */
  children: ReactNode;
}

/** The article's text beside the answer to "how was this date resolved?"; N and P step through the expressions. */
export function ArticleReader({ blocks, marks, language, initial, children }: ArticleReaderProps) {
  const [selected, setSelected] = useState<number | null>(initial);
  const order = expressionsInOrder(blocks, marks);
  const place = selected === null ? -1 : order.indexOf(selected);

  useEffect(() => {
    document.getElementById("at")?.scrollIntoView({ block: "center" });
  }, []);

  // On a phone the card comes up over the lower half: the words asked about are brought above it.
  useEffect(() => {
    if (selected !== null) document.getElementById(markId(selected))?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  function step(by: 1 | -1): void {
    if (order.length === 0) return;
    const next = place === -1 ? nextAfter(selected, order, by) : (place + by + order.length) % order.length;
    const mark = order[next] as number;
    setSelected(mark);
    document.getElementById(markId(mark))?.focus({ preventScroll: true });
  }

  function onKey(key: KeyboardEvent): void {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    if (key.key === "n" || key.key === "N") step(1);
    else if (key.key === "p" || key.key === "P") step(-1);
    else if (key.key === "Escape") setSelected(null);
    else return;
    key.preventDefault();
  }

  const mark = selected === null ? undefined : marks[selected];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: N and P act while one of the links inside has the focus
    <div className={styles["reader"]} onKeyDown={onKey}>
      <section className={styles["paper"]} aria-label={READER.text}>
        <ArticleText blocks={blocks} marks={marks} language={language} selected={selected} onSelect={setSelected} />
      </section>
      <div className={styles["after"]}>{children}</div>
      <div className={styles["rail"]}>
        <section id="how" className={styles["how"]} aria-labelledby="how-title" data-chosen={mark !== undefined}>
          <div className={styles["how-head"]}>
            <h2 id="how-title">{WORDS.title}</h2>
            {order.length === 0 ? null : (
              <div className="buttons">
                <button type="button" className="button small" onClick={() => step(-1)}>
                  {WORDS.previous} <kbd>P</kbd>
                </button>
                <button type="button" className="button small" onClick={() => step(1)}>
                  {WORDS.next} <kbd>N</kbd>
                </button>
                {mark === undefined ? null : (
                  <button
                    type="button"
                    className={`button small ${styles["how-close"]}`}
                    onClick={() => setSelected(null)}
                  >
                    {WORDS.close}
                  </button>
                )}
              </div>
            )}
          </div>
          <div aria-live="polite" className="stack tight">
            {mark === undefined ? <p className="soft">{order.length === 0 ? WORDS.empty : WORDS.none}</p> : null}
            {mark?.kind === "near-miss" ? <NearMissCard nearMiss={mark.nearMiss} language={language} /> : null}
            {mark?.kind === "expression" ? (
              <>
                <p className="soft">
                  <q lang={language}>{mark.expression.text}</q>{" "}
                  {place === -1 ? null : <span className="muted">{WORDS.position(place + 1, order.length)}</span>}
                </p>
                <HowCard expression={mark.expression} events={mark.events} />
              </>
            ) : null}
          </div>
          {mark === undefined ? (
            <ul className={styles["legend"]} aria-label={WORDS.legend.title}>
              {LOOKS.map((look) => (
                <li key={look}>
                  <mark className={styles[look]}>abc</mark> {WORDS.legend[look]}
                </li>
              ))}
            </ul>
          ) : null}
        </section>
      </div>
    </div>
  );
}

/** Indexes of the marks that N and P step through: expressions in what is not folded away. */
function expressionsInOrder(blocks: readonly Block[], marks: readonly ReaderMark[]): number[] {
  const seen = new Set<number>();
  for (const { own, segments } of blocks) {
    for (const { mark } of own ? segments : [])
      if (mark !== undefined && marks[mark]?.kind === "expression") seen.add(mark);
  }
  return [...seen];
}

/** Where to go from a mark that is no step itself, or from none: the next one in the text, or round to the other end. */
function nextAfter(selected: number | null, order: readonly number[], by: 1 | -1): number {
  const from = selected ?? (by === 1 ? -1 : Number.POSITIVE_INFINITY);
  const found = by === 1 ? order.findIndex((mark) => mark > from) : order.findLastIndex((mark) => mark < from);
  return found === -1 ? (by === 1 ? 0 : order.length - 1) : found;
}
