import type { EventType, Modality } from "@/lib/core/timeline-event";
import type { Change } from "./change-form.client";
import type { EventView } from "./event-view";

/** One decision about an event, as the interface takes it. */
export type EventDecision =
  | { field: "date"; text: string | null; reason?: string }
  | { field: "headline"; value: string }
  | { field: "type"; value: EventType }
  | { field: "modality"; value: Modality }
  | { field: "countries"; value: { primary: string[]; secondary: string[] } }
  | { field: "rejected" | "confirmed"; value: boolean | null }
  | { field: "same"; value: string }
  | { field: "apart"; value: string[] };

/** The event that is decided about, and the newest decision about it that the reader has seen. */
export interface Decided {
  eventId: string;
  seen: string | null;
}

export const decidedOf = ({ event, corrections }: EventView): Decided => ({
  eventId: event.id,
  seen: corrections[0]?.id ?? null,
});

/** Decisions about one event as one change; null for none. */
export const changeOf = ({ eventId, seen }: Decided, decisions: readonly EventDecision[]): Change | null =>
  decisions.length === 0
    ? null
    : { path: "/api/corrections", body: { decisions: decisions.map((one) => ({ eventId, ...one })), seen } };

export const undoing = (ids: readonly string[]): Change => ({ path: "/api/corrections/undo", body: { ids } });
