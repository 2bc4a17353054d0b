import type { Correction } from "@/lib/core/correction";
import type { EngineRun } from "@/lib/core/views";
import type { ReviewCard } from "./review-card";

/** What the review page shows, as one JSON: read again after each decision, since one answer can settle others. */
export interface ReviewPage {
  cards: readonly ReviewCard[];
  /** All that wait, also those beyond `cards`. */
  total: number;
  /** Newest first. */
  log: readonly LoggedDecision[];
  logTotal: number;
  lastRun: EngineRun | null;
}

export interface LoggedDecision {
  correction: Correction;
  /** The headline or title it is about; "" where that is gone. */
  about: string;
}
