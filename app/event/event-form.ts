import type { DecidedTogether } from "@/lib/core/views";
import type { Decided } from "./decision";
import type { EventView } from "./event-view";

/** What every form that corrects an event is given. */
export interface EventFormProps {
  view: EventView;
  decided: Decided;
  onKept(kept: DecidedTogether): void;
  onCancel(): void;
  onStale(): void;
}
