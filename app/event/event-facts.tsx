import Link from "next/link";
import { dateInWords } from "@/lib/core/date-words";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { CertaintyChip } from "../components/date-line";
import { nameOrCode } from "../country-name";
import { EVENT } from "../texts/event";
import { DATE_BASIS_WORDS, MODALITY_WORDS, precisionInWords, standingInWords } from "../texts/words";
import styles from "./event-panel.module.css";

/** What a thing that is no plain fact is, before anything else is read. */
export function Standing({ event }: { event: TimelineEvent }) {
  if (event.modality === "asserted") return null;
  const { meaning } = MODALITY_WORDS[event.modality];
  return (
    <p className={event.modality === "denied" ? "notice problem" : "notice caution"}>
      <strong>{standingInWords(event)}.</strong> {meaning}
    </p>
  );
}

/** When, where and who, each in words. */
export function EventFacts({ event }: { event: TimelineEvent }) {
  const { date, countries, actors, place } = event;
  return (
    <>
      <div className={styles["date"]}>
        <p className={styles["when"]}>{dateInWords(date)}</p>
        <p className="small soft">
          {date.edtf === null ? null : <code className="edtf">{date.edtf}</code>} <CertaintyChip date={date} />
        </p>
        <p className="small muted">
          {precisionInWords(date)}
          {date.extent === "throughout" ? `, ${EVENT.throughout}` : ""}; {DATE_BASIS_WORDS[date.basis]}
          {date.basis === "user" || date.basis === "unknown" ? "" : `; ${EVENT.confidence(date.confidence)}`}
        </p>
      </div>
      <dl className={styles["facts"]}>
        <CountryFact label={EVENT.primary} codes={countries.primary} eventId={event.id} />
        <CountryFact label={EVENT.secondary} codes={countries.secondary} eventId={event.id} />
        {place === undefined ? null : (
          <>
            <dt>{EVENT.place}</dt>
            <dd>{place}</dd>
          </>
        )}
        {actors.length === 0 ? null : (
          <>
            <dt>{EVENT.actors}</dt>
            <dd>{actors.map(({ name }) => name).join(", ")}</dd>
          </>
        )}
      </dl>
    </>
  );
}

function CountryFact({ label, codes, eventId }: { label: string; codes: readonly string[]; eventId: string }) {
  if (codes.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {codes.map((code, i) => (
          <span key={code}>
            {i === 0 ? "" : ", "}
            <Link href={`/countries/${code}?sel=${eventId}`}>{nameOrCode(code)}</Link>
          </span>
        ))}
      </dd>
    </>
  );
}
