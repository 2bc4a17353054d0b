import type { Correction } from "@/lib/core/correction";
import type { Dateline } from "@/lib/workflows";
import { reviewCard } from "./review-card";
import type { LoggedDecision, ReviewPage } from "./review-page";

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
    log: await Promise.all(log.slice(0, LOG_MAX).map((correction) => logged(opened, correction))),
    logTotal: log.length,
    lastRun,
  };
}

async function logged(opened: Dateline, correction: Correction): Promise<LoggedDecision> {
  const { targetKind, targetId } = correction;
  if (targetKind === "event") return { correction, about: (await opened.event(targetId))?.headline ?? "" };
  const [article] = await opened.articlesById([targetId]);
  return { correction, about: article?.title ?? "" };
}
