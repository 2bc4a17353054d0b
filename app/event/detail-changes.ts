import type { EventType, Modality, TimelineEvent } from "@/lib/core/timeline-event";
import { nameOrCode } from "../country-name";
import { EVENT } from "../texts/event";
import { MODALITY_WORDS, TYPE_WORDS } from "../texts/words";

const WORDS = EVENT.details;

/** One field with its new value, as the interface takes it. */
export type DetailDecision =
  | { field: "type"; value: EventType }
  | { field: "modality"; value: Modality }
  | { field: "countries"; value: { primary: string[]; secondary: string[] } };

const named = (codes: readonly string[]): string => codes.map(nameOrCode).join(", ") || WORDS.none;

/** What decisions change of an event, a line for each field that becomes another: before and after in words. */
export function detailChanges(
  event: Pick<TimelineEvent, "type" | "modality" | "countries">,
  decisions: readonly DetailDecision[],
): string[] {
  return decisions.flatMap((decision) => {
    switch (decision.field) {
      case "type":
        return [WORDS.change(WORDS.type, TYPE_WORDS[event.type], TYPE_WORDS[decision.value])];
      case "modality":
        return [
          WORDS.change(WORDS.modality, MODALITY_WORDS[event.modality].label, MODALITY_WORDS[decision.value].label),
        ];
      default:
        return (["primary", "secondary"] as const).flatMap((role) => {
          const [before, after] = [named(event.countries[role]), named(decision.value[role])];
          return before === after ? [] : [WORDS.change(EVENT[role], before, after)];
        });
    }
  });
}
