import type { TimelineEvent } from "@/lib/core/timeline-event";
import { MODALITY_WORDS, standingInWords } from "../texts/words";

/** A thing that is denied, claimed or planned never looks like a fact; a reported one carries no mark. */
export function ModalityChip({ event }: { event: Pick<TimelineEvent, "modality" | "attribution"> }) {
  if (event.modality === "asserted") return null;
  const { meaning } = MODALITY_WORDS[event.modality];
  return (
    <span className={event.modality === "denied" ? "chip problem" : "chip caution"} title={meaning}>
      {standingInWords(event)}
    </span>
  );
}
