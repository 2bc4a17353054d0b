/** A human decision: append-only, kept apart from everything derived, applied again after each extraction. */
export interface Correction {
  id: string;
  targetKind: "event" | "article";
  /** Event or article id; an alias (a mention's id) is as good. */
  targetId: string;
  /** The mentions the event had when it was decided: the decision finds it again by any of them. */
  mentions?: readonly string[];
  field:
    | "date"
    | "headline"
    | "countries"
    | "type"
    | "modality"
    | "rejected"
    | "confirmed"
    /** One event with another: value is `{ eventId, mentions }` of the other. */
    | "same"
    /** Some of its mentions are an event of their own: value is `{ mentions }`. */
    | "apart"
    | "published"
    | "source";
  /** The dates that its mentions gave when it was decided, as EDTF; "" for none: what is read later can contradict the decision. */
  readings?: readonly string[];
  /** New value as JSON; null takes the field back to what the engine says. */
  value: unknown;
  /** What stood there before, for the log and for undo. */
  previous: unknown;
  reason?: string;
  /** The id of an earlier record that this one takes back. Nothing is ever deleted. */
  undoes?: string;
  /** Who decided: a name set once in this single-user stage. */
  who: string;
  /** ISO instant. */
  at: string;
}
