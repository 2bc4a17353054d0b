import { certaintyInWords, dateInWords } from "@/lib/core/date-words";
import { type EventDate, isDated } from "@/lib/core/timeline-event";

/** A date the way every page says it: in words, how certain, and (unless `plain`) its EDTF. */
export function DateLine({ date, plain = false }: { date: EventDate; plain?: boolean }) {
  return (
    <span>
      {dateInWords(date)}
      {plain || date.edtf === null ? null : (
        <>
          {" "}
          <code className="edtf">{date.edtf}</code>
        </>
      )}{" "}
      <CertaintyChip date={date} />
    </span>
  );
}

export function CertaintyChip({ date }: { date: EventDate }) {
  const words = certaintyInWords(date);
  const doubtful = !isDated(date) || (date.basis !== "user" && date.confidence < 0.75);
  return <span className={doubtful ? "chip caution" : date.basis === "user" ? "chip done" : "chip"}>{words}</span>;
}
