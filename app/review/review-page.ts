import type { Correction } from "@/lib/core/correction";
import type { EngineRun } from "@/lib/core/views";
import type { Dateline } from "@/lib/workflows";
import { type ReviewCard, reviewCard } from "./review-card";

/** What the review page shows, as one JSON: read again after each decision, since one answer can settle others. */
export interface ReviewPage {
  cards: readonly ReviewCard[];
  /** All that wait, also those beyond `cards`. */
  total: number;
  /** Newest first. */
  log: readonly Correction[];
  logTotal: number;
  lastRun: EngineRun | null;
}

const CARDS_MAX = 120;
const LOG_MAX = 60;

export async function readReviewPage(opened: Dateline): Promise<ReviewPage> {
  const [queue, log, lastRun] = await Promise.all([
    opened.reviewQueue(CARDS_MAX),
    opened.corrections(),
    opened.lastRun(),
  ]);
  return {
    cards: queue.items.map(reviewCard),
    total: queue.total,
    log: log.slice(0, LOG_MAX),
    logTotal: log.length,
    lastRun,
  };
}
