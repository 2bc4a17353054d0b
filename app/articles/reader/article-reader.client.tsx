"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import { READER } from "@/app/texts/articles";
import type { TimeExpression } from "@/lib/core/time-expression";
import { ArticleText, expressionId } from "./article-text";
import { expressionLook } from "./expression-look";
import { type DatedEvent, HowCard } from "./how-card";
import styles from "./reader.module.css";
import type { Block } from "./reader-blocks";

const WORDS = READER.how;
const LOOKS = ["exact", "coarse", "uncertain", "none"] as const;

interface ArticleReaderProps {
  blocks: readonly Block[];
  expressions: readonly TimeExpression[];
  /** For each expression, the events it dates. */
  dated: readonly (readonly DatedEvent[])[];
  language: string;
  /** The expression chosen at first: the one in the sentence that the address points to. */
  initial: number | null;
  /** Stands below the card, in the same rail. */
  children: ReactNode;
}

/** The article's text beside the answer to "how was this date resolved?"; N and P step through the expressions. */
export function ArticleReader({ blocks, expressions, dated, language, initial, children }: ArticleReaderProps) {
  const [selected, setSelected] = useState<number | null>(initial);
  const looks = expressions.map(expressionLook);
  const order = [
    ...new Set(blocks.flatMap(({ own, segments }) => (own ? segments.map((s) => s.expression) : []))),
  ].filter((index) => index !== undefined);
  const place = selected === null ? -1 : order.indexOf(selected);

  useEffect(() => {
    document.getElementById("at")?.scrollIntoView({ block: "center" });
  }, []);

  // On a phone the card comes up over the lower half: the words asked about are brought above it.
  useEffect(() => {
    if (selected !== null) document.getElementById(expressionId(selected))?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  function step(by: 1 | -1): void {
    if (order.length === 0) return;
    const next = place === -1 ? (by === 1 ? 0 : order.length - 1) : (place + by + order.length) % order.length;
    const expression = order[next] as number;
    setSelected(expression);
    document.getElementById(expressionId(expression))?.focus({ preventScroll: true });
  }

  function onKey(key: KeyboardEvent): void {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    if (key.key === "n" || key.key === "N") step(1);
    else if (key.key === "p" || key.key === "P") step(-1);
    else if (key.key === "Escape") setSelected(null);
    else return;
    key.preventDefault();
  }

  const expression = selected === null ? undefined : expressions[selected];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: N and P act while one of the links inside has the focus
    <div className={styles["reader"]} onKeyDown={onKey}>
      <section className={styles["paper"]} aria-label={READER.text}>
        <ArticleText blocks={blocks} looks={looks} language={language} selected={selected} onSelect={setSelected} />
      </section>
      <div className={styles["rail"]}>
        <section id="how" className={styles["how"]} aria-labelledby="how-title" data-chosen={expression !== undefined}>
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
                {expression === undefined ? null : (
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
          <div aria-live="polite">
            {expression === undefined ? (
              <p className="soft">{order.length === 0 ? WORDS.empty : WORDS.none}</p>
            ) : (
              <>
                <p className="soft">
                  <q lang={language}>{expression.text}</q>{" "}
                  {place === -1 ? null : <span className="muted">{WORDS.position(place + 1, order.length)}</span>}
                </p>
                <HowCard expression={expression} events={dated[selected as number] ?? []} />
              </>
            )}
          </div>
          {expression === undefined ? (
            <ul className={styles["legend"]} aria-label={WORDS.legend.title}>
              {LOOKS.map((look) => (
                <li key={look}>
                  <mark className={styles[look]}>abc</mark> {WORDS.legend[look]}
                </li>
              ))}
            </ul>
          ) : null}
        </section>
        {children}
      </div>
    </div>
  );
}
