import { dateInWords } from "@/lib/core/date-words";
import type { ResolveReport } from "@/lib/core/views";
import { MOVED } from "../texts/event";
import styles from "./moved-report.module.css";

interface MovedReportProps {
  report: ResolveReport;
  /** True once it is kept: "moved" and not "moves". */
  kept?: boolean;
  /** An event that is left out, because the page already says what becomes of it. */
  without?: string;
}

/** What a decision moves, each event with its date before and after in words. */
export function MovedReport({ report, kept = false, without }: MovedReportProps) {
  const moved = report.moved.filter(({ id }) => id !== without);
  const lists = [
    { words: MOVED.held, events: report.held },
    { words: MOVED.appeared, events: report.appeared },
    { words: MOVED.disappeared, events: report.disappeared },
  ];
  const nothing = moved.length === 0 && lists.every(({ events }) => events.length === 0);
  if (nothing) return <p>{MOVED.none}</p>;
  return (
    <div className="stack tight">
      {moved.length === 0 ? null : (
        <>
          <p>
            <strong>{kept ? MOVED.movedPast(moved.length) : MOVED.moved(moved.length)}</strong>
          </p>
          <ul className={styles["moves"]}>
            {moved.map(({ id, headline, before, after }) => (
              <li key={id}>
                <span className={styles["headline"]}>{headline}</span>
                <span className={styles["dates"]}>
                  <span className="visually-hidden">{MOVED.from} </span>
                  <del>{dateInWords(before)}</del>
                  <span aria-hidden="true"> → </span>
                  <span className="visually-hidden">, {MOVED.to} </span>
                  <ins>{dateInWords(after)}</ins>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {lists.map(({ words, events }) =>
        events.length === 0 ? null : (
          <details key={words(events.length)}>
            <summary>{words(events.length)}</summary>
            <ul className={styles["moves"]}>
              {events.map(({ id, headline }) => (
                <li key={id}>{headline}</li>
              ))}
            </ul>
          </details>
        ),
      )}
    </div>
  );
}
