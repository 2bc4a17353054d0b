import type { ReactNode } from "react";
import { dateInWords } from "@/lib/core/date-words";
import type { ComingEvent, Difference, MovedEvent, NamedEvent, RetoldEvent } from "@/lib/core/views";
import { nameOrCode } from "../country-name";
import { retellingInWords } from "../event/retelling-words";
import { CHANGES } from "../texts/event";
import styles from "./change-report.module.css";

/** More lines than these are counted and not shown; a decision seldom has them, a reading of everything may. */
const SHOWN_MAX = 100;
/** So few are shown without being asked for. */
const OPEN_MAX = 12;

interface ChangeReportProps {
  report: Difference;
  /** True once it is kept: "moved" and not "moves". */
  kept?: boolean;
}

/** What a decision changes: dates before and after, how events are told, and what comes to or leaves which timeline. */
export function ChangeReport({ report, kept = false }: ChangeReportProps) {
  const { moved, retold, held, appeared, disappeared } = report;
  if ([moved, retold, held, appeared, disappeared].every(({ length }) => length === 0)) {
    return <p>{kept ? CHANGES.nonePast : CHANGES.none}</p>;
  }
  return (
    <div className="stack tight">
      <Lines title={CHANGES.moved(moved.length, kept)} events={moved} line={(event) => <Move event={event} />} />
      <Lines
        title={CHANGES.retold(retold.length, kept)}
        events={retold}
        line={(event) => <Retelling event={event} />}
      />
      <Lines
        title={CHANGES.appeared(appeared.length, kept)}
        events={appeared}
        line={(event) => <Coming event={event} timelines={CHANGES.comesTo} other={CHANGES.outOf} />}
      />
      <Lines
        title={CHANGES.disappeared(disappeared.length, kept)}
        events={disappeared}
        line={(event) => <Coming event={event} timelines={CHANGES.leaves} other={CHANGES.into} />}
      />
      <Lines title={CHANGES.held(held.length)} events={held} line={() => null} isFolded />
    </div>
  );
}

interface LinesProps<T extends NamedEvent> {
  title: string;
  events: readonly T[];
  line(event: T): ReactNode;
  isFolded?: boolean;
}

function Lines<T extends NamedEvent>({ title, events, line, isFolded = false }: LinesProps<T>) {
  if (events.length === 0) return null;
  return (
    <details open={!isFolded && events.length <= OPEN_MAX}>
      <summary>
        <strong>{title}</strong>
      </summary>
      <ul className={styles["moves"]}>
        {events.slice(0, SHOWN_MAX).map((event) => (
          <li key={event.id}>
            <span className={styles["headline"]} dir="auto">
              {event.headline}
            </span>
            {line(event)}
          </li>
        ))}
        {events.length > SHOWN_MAX ? <li className="muted">{CHANGES.more(events.length - SHOWN_MAX)}</li> : null}
      </ul>
    </details>
  );
}

const Move = ({ event: { before, after } }: { event: MovedEvent }) => (
  <Turn before={dateInWords(before)} after={dateInWords(after)} />
);

function Turn({ label, before, after }: { label?: string; before: string; after: string }) {
  return (
    <span className={styles["dates"]}>
      {label === undefined ? null : `${label}: `}
      <span className="visually-hidden">{CHANGES.from} </span>
      <del>{before}</del>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden">, {CHANGES.to} </span>
      <ins>{after}</ins>
    </span>
  );
}

function Retelling({ event }: { event: RetoldEvent }) {
  const { turns, comesTo, leaves } = retellingInWords(event);
  return (
    <>
      {turns.map((turn) => (
        <Turn key={turn.label} {...turn} />
      ))}
      {comesTo === "" ? null : <span className={styles["dates"]}>{CHANGES.comesTo(comesTo)}</span>}
      {leaves === "" ? null : <span className={styles["dates"]}>{CHANGES.leaves(leaves)}</span>}
      {event.gained.map(({ articleId, text }) => (
        <span key={articleId + text} className={styles["dates"]} dir="auto">
          {CHANGES.gained(text)}
        </span>
      ))}
      {event.lost.map(({ articleId, text }) => (
        <span key={articleId + text} className={styles["dates"]} dir="auto">
          {CHANGES.lost(text)}
        </span>
      ))}
    </>
  );
}

interface ComingProps {
  event: ComingEvent;
  timelines(countries: string): string;
  other(headline: string): string;
}

function Coming({ event, timelines, other }: ComingProps) {
  const countries = [...event.countries.primary, ...event.countries.secondary].map(nameOrCode).join(", ");
  return (
    <>
      {countries === "" ? null : <span className={styles["dates"]}>{timelines(countries)}</span>}
      {event.other === undefined ? null : (
        <span className={styles["dates"]} dir="auto">
          {other(event.other.headline)}
        </span>
      )}
    </>
  );
}
