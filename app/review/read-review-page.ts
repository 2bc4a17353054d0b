import type { Correction } from "@/lib/core/correction";
import type { Dateline } from "@/lib/workflows";
import { reviewCard } from "./review-card";
import type { LoggedDecision, ReviewPage } from "./review-page";

const LOG_MAX = 60;

/** @param cardsMax how many questions; the others are counted */
export async function readReviewPage(opened: Dateline, cardsMax: number): Promise<ReviewPage> {
  const [queue, log, lastRun, isRereadingAdvised, accuracy] = await Promise.all([
    opened.reviewQueue(cardsMax),
    opened.corrections(),
    opened.lastRun(),
    opened.isRereadingAdvised(),
    opened.ruleAccuracy(),
  ]);
  return {
    cards: queue.items.map(reviewCard),
    total: queue.total,
    log: await Promise.all(log.slice(0, LOG_MAX).map((correction) => logged(opened, correction))),
    logTotal: log.length,
    lastRun,
    isRereadingAdvised,
    accuracy,
  };
}

async function logged(opened: Dateline, correction: Correction): Promise<LoggedDecision> {
  const { targetKind, targetId } = correction;
  if (targetKind === "event") return { correction, about: (await opened.event(targetId))?.headline ?? "" };
  const [article] = await opened.articlesById([targetId]);
  return { correction, about: article?.title ?? "" };
}
