import type { Correction } from "@/lib/core/correction";
import type { RuleAccuracy } from "@/lib/core/review-views";
import type { EngineRun } from "@/lib/core/views";
import type { ReviewCard } from "./review-card";

/** Questions that are loaded at first, and once more each time a reader comes to the last of them. */
export const CARDS_STEP = 120;

/** What the review page shows, as one JSON: read again after each decision, since one answer can settle others. */
export interface ReviewPage {
  cards: readonly ReviewCard[];
  /** All that wait, also those beyond `cards`. */
  total: number;
  /** Newest first. */
  log: readonly LoggedDecision[];
  logTotal: number;
  lastRun: EngineRun | null;
  /** An earlier version read what is here. */
  isRereadingAdvised: boolean;
  /** The rules of which most readings were looked at first. */
  accuracy: readonly RuleAccuracy[];
}

/** The queue without questions that were just answered: what is shown until it has been read again. */
export function withoutAnswered(page: ReviewPage, answered: ReadonlySet<string>): ReviewPage {
  const cards = page.cards.filter(({ key }) => !answered.has(key));
  return { ...page, cards, total: page.total - (page.cards.length - cards.length) };
}

export interface LoggedDecision {
  correction: Correction;
  /** The headline or title it is about; "" where that is gone. */
  about: string;
}
