import type { EventDate } from "@/lib/core/timeline-event";

export interface ExtractionOptions {
  /** Human dates by event or mention id: they stand, and what hangs on them follows. */
  dateOverrides?: ReadonlyMap<string, EventDate>;
  /** Ids of events a person rejected: no other date hangs on them. */
  rejected?: ReadonlySet<string>;
}
