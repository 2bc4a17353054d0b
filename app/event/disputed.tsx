import Link from "next/link";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { EVENT } from "../texts/event";

/** A reading that came after a person's decision and contradicts it. */
export function Disputed({ event }: { event: TimelineEvent }) {
  const readings = (event.disputed ?? []).map(({ edtf }) => edtf).join(", ");
  return (
    <p className="notice caution">
      {EVENT.disputed(readings)} <Link href="/review">{EVENT.disputedReview}</Link>
    </p>
  );
}
