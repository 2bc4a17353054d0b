import Link from "next/link";
import { Reasons } from "@/app/components/reasons";
import { READER } from "@/app/texts/articles";
import { precisionInWords } from "@/app/texts/words";
import type { TimeExpression } from "@/lib/core/time-expression";
import { meaningInWords } from "./expression-words";
import styles from "./reader.module.css";
import type { DatedEvent } from "./reader-marks";

const WORDS = READER.how;

const KIND_WORDS: Readonly<Record<TimeExpression["type"], string>> = {
  DATE: "date",
  TIME: "time of day",
  DURATION: "duration, no date",
  SET: "repeated times, no single date",
};

/** One expression, from its words to its days: kind, value, anchor, reasons, EDTF, certainty, other readings. */
export function HowCard({ expression, events }: { expression: TimeExpression; events: readonly DatedEvent[] }) {
  const { type, value, mod, anchor, edtf, precision, confidence, explanation, alternatives, link } = expression;
  const means = meaningInWords(expression);
  return (
    <div className="stack tight">
      <p className={styles["meaning"]}>{means ?? <span className="soft">{WORDS.noDay}</span>}</p>
      <dl className={styles["facts"]}>
        <dt>{WORDS.kind}</dt>
        <dd>{KIND_WORDS[type]}</dd>
        <dt>{WORDS.value}</dt>
        <dd>
          <code className="edtf">{mod === undefined ? value : `${value} ${mod}`}</code>
        </dd>
        {edtf === null ? null : (
          <>
            <dt>{WORDS.edtf}</dt>
            <dd>
              <code className="edtf">{edtf}</code>
            </dd>
          </>
        )}
        {type === "DURATION" || type === "SET" ? null : (
          <>
            <dt>{WORDS.anchor}</dt>
            <dd>
              {READER.anchors[anchor.kind]}
              {link === undefined ? "" : `: “${link.anchorText}”`}{" "}
              {anchor.edtf === null ? null : <code className="edtf">{anchor.edtf}</code>}
            </dd>
          </>
        )}
        {precision === "unknown" ? null : (
          <>
            <dt>{WORDS.precision}</dt>
            <dd>{precisionInWords(expression)}</dd>
          </>
        )}
        <dt>{WORDS.confidence}</dt>
        <dd>{WORDS.confidenceWords(confidence)}</dd>
      </dl>
      {explanation.length === 0 ? null : (
        <>
          <h3 className={styles["small-head"]}>{WORDS.steps}</h3>
          <Reasons steps={explanation} />
        </>
      )}
      {alternatives === undefined || alternatives.length === 0 ? null : (
        <>
          <h3 className={styles["small-head"]}>{WORDS.alternatives}</h3>
          <ul className={styles["plain"]}>
            {alternatives.map((one) => (
              <li key={one.value + one.because}>
                <code className="edtf">{one.edtf ?? one.value}</code> {one.because}
              </li>
            ))}
          </ul>
        </>
      )}
      {events.length === 0 ? null : (
        <>
          <h3 className={styles["small-head"]}>{WORDS.events}</h3>
          <ul className={styles["plain"]}>
            {events.map(({ id, headline, href }) => (
              <li key={id}>
                <Link href={href}>{headline}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
