import Link from "next/link";
import { dateInWords } from "@/lib/core/date-words";
import { EVENT } from "../texts/event";
import type { EventView } from "./event-view";

/** The event that this one's date is counted from, with the way to it. */
export function HangsOn({ view: { event, hangsOn } }: { view: EventView }) {
  if (hangsOn === null) return null;
  const [country] = [...event.countries.primary, ...event.countries.secondary];
  const words = `${hangsOn.headline} (${dateInWords(hangsOn.date)})`;
  return (
    <p className="notice small">
      {EVENT.hangsOn} {hangsOn.words === "" ? null : <q>{hangsOn.words}</q>}:{" "}
      {country === undefined ? words : <Link href={`/countries/${country}?sel=${hangsOn.id}`}>{words}</Link>}.{" "}
      {EVENT.hangsOnHint}
    </p>
  );
}
