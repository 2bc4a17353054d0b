import type { EventType } from "@/lib/core/timeline-event";

/** A verb (lemma) and the words that follow it, where the two together tell of something of their own. */
export interface VerbPhrase {
  verb: RegExp;
  rest: RegExp;
  type: EventType;
}
