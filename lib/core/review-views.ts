import type { Article } from "./article";
import type { DayNumber } from "./civil-time";
import type { TimelineEvent } from "./timeline-event";
import type { CorrectionInput } from "./views";

/** What the review hands to its page: shapes only, as in `views`. */

/** One thing a person should look at, the one with most behind it first. */
export type ReviewItem =
  | {
      kind: "publication";
      article: Article;
      /** Events that need the publication date, the weightiest first. */
      waiting: readonly TimelineEvent[];
      waitingCount: number;
      /** Importance x uncertainty x how many events hang on it. */
      impact: number;
    }
  | {
      kind: "date" | "disputed";
      event: TimelineEvent;
      /** The article of its best sentence. */
      article: Article;
      /** The event its date hangs on. */
      anchor: TimelineEvent | null;
      dependents: number;
      impact: number;
    };

export interface ReviewQueue {
  items: readonly ReviewItem[];
  /** All that wait, also those beyond `items`. */
  total: number;
}

/** What a person decides on one item; several are kept together or not at all. */
export type ReviewDecision =
  | CorrectionInput
  | {
      articleId: string;
      /** A day, or "unknown": a person looked, and the page does not tell. */
      published: DayNumber | "unknown";
    };

/** How often a rule read dates as a person then decided, counted over the dates that a person looked at. */
export interface RuleAccuracy {
  /** The last rule of a date's explanation. */
  rule: string;
  right: number;
  wrong: number;
}
