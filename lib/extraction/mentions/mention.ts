import type { EventLink, TimeExpression } from "@/lib/core/time-expression";
import type { Actor, EventCountries, EventType, Modality } from "@/lib/core/timeline-event";
import type { Clause } from "../syntax/clause";
import type { PreparedSentence } from "../text/prepared";

/** Words that make a date a bound: "by May", "before May", "after May". */
export type BoundWord = "by" | "before" | "after";

/** How a mention comes by its date. */
export type Dating =
  /** By a time expression of its own. */
  | {
      by: "expression";
      time: TimeExpression;
      preposition?: BoundWord;
      link?: EventLink;
      /** A second distance: "two days after the call AND A DAY BEFORE the start". */
      also?: { time: TimeExpression; link: EventLink };
    }
  /** Counted from the happening of the clause around it: "began in May, a week after THIS". */
  | { by: "counted"; time: TimeExpression; link: EventLink; from: Clause }
  /** By the day on which someone said it: "…, an official said on Friday". */
  | { by: "report"; time: TimeExpression }
  /** Undated news: the article's own day, on a live page that of the entry alone. */
  | { by: "publication"; live?: true }
  /** Undated, before a happening that this expression dates: "had left", beside "resigned on Monday". */
  | { by: "before"; time: TimeExpression }
  /** Undated, before the article appeared. */
  | { by: "before-publication" };

/** Where a happening stands in the text, before merging. */
export interface Mention {
  id: string;
  prepared: PreparedSentence;
  clause: Clause;
  /** Token indexes, `triggerEnd` exclusive. */
  triggerStart: number;
  triggerEnd: number;
  lemma: string;
  /** A noun ("the attack on Monday") or a verb. */
  by: "noun" | "verb";
  /** "Wednesday's ruling": recalls something, and is an event of its own only when it says enough. */
  recalls: boolean;
  type: EventType;
  modality: Modality;
  attribution?: string;
  dating: Dating;
  headline: string;
  actors: readonly Actor[];
  countries: EventCountries;
  place?: string;
}

/** The time expression a mention is dated by, if any. */
export const timeOf = ({ dating }: Pick<Mention, "dating">): TimeExpression | null =>
  dating.by === "expression" || dating.by === "report" || dating.by === "counted" ? dating.time : null;
