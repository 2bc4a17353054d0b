import type { DayNumber } from "@/lib/core/civil-time";
import type { StoredArticle } from "@/lib/storage";
import { applySource } from "./apply-corrections";
import type { Decisions } from "./decisions";
import type { Engine, Extraction } from "./engine";

/** Reads one article with everything people decided: publication day and source of the article, dates of its events. */
export function readArticle(
  engine: Engine,
  { article, givenPublished }: Pick<StoredArticle, "article" | "givenPublished">,
  decisions: Decisions,
): Extraction {
  const decided = decisions.ofArticle(article.id);
  const corrected = decided.get("published")?.value as DayNumber | undefined;
  const given = corrected ?? (article.published.basis === "unknown" ? givenPublished : null);
  const withSource = applySource(article, decided);
  const published = engine.inferPublication(withSource, given);
  return engine.extractArticle(
    { ...withSource, published },
    { dateOverrides: decisions.dateOverrides, rejected: decisions.rejected },
  );
}
