import type { Article } from "@/lib/core/article";
import type { ReviewItem, ReviewQueue } from "@/lib/core/review-views";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import type { StorageReader } from "@/lib/storage";
import type { Context } from "./context";
import { readDecisions } from "./decisions";

/** Events shown of those that wait for a publication date; the others are counted. */
const WAITING_SHOWN = 12;

/** Articles whose publication date a person called unknown. */
async function settledArticles(reader: StorageReader): Promise<string[]> {
  const corrections = await reader.corrections();
  const decisions = readDecisions(corrections);
  const asked = corrections.filter(({ targetKind, field }) => targetKind === "article" && field === "confirmed");
  const ids = [...new Set(asked.map(({ targetId }) => targetId))];
  return ids.filter((id) => decisions.ofArticle(id).get("confirmed")?.value === true);
}

/** How much waits for a person. */
export const countReview = async ({ storage }: Context): Promise<number> =>
  (await storage.reviewRows(0, await settledArticles(storage))).total;

/** Dates that a person should look at, the weightiest first, each with what is needed to decide. */
export async function reviewQueue({ storage }: Context, limit: number): Promise<ReviewQueue> {
  const { rows, total } = await storage.reviewRows(limit, await settledArticles(storage));
  const events = byId(await storage.eventsByIds(rows.map(({ id }) => id)));
  const anchorIds = [...events.values()].flatMap(({ hangsOn }) => hangsOn?.eventId ?? []);
  const anchors = new Map<string, TimelineEvent>();
  for (const id of new Set(anchorIds)) {
    const anchor = await storage.event(id);
    if (anchor !== null) anchors.set(id, anchor);
  }
  const articleIds = rows.flatMap(({ kind, id }) =>
    kind === "publication" ? id : (events.get(id)?.evidence[0]?.articleId ?? []),
  );
  const articles = byId(await storage.articles([...new Set(articleIds)]));
  const items: ReviewItem[] = [];
  for (const { kind, id, hanging, impact } of rows) {
    if (kind === "publication") {
      const article = articles.get(id);
      if (article === undefined) continue;
      items.push({ kind, article, waiting: await waitingFor(storage, article), waitingCount: hanging, impact });
      continue;
    }
    const event = events.get(id);
    const article = articles.get(event?.evidence[0]?.articleId ?? "");
    if (event === undefined || article === undefined) continue;
    const anchor = anchors.get(event.hangsOn?.eventId ?? "") ?? null;
    const what = event.disputed === undefined ? "date" : "disputed";
    items.push({ kind: what, event, article, anchor, dependents: hanging, impact });
  }
  return { items, total };
}

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((one) => [one.id, one]));

async function waitingFor(reader: StorageReader, article: Article): Promise<TimelineEvent[]> {
  const events = await reader.events({ articleId: article.id });
  return events
    .filter(
      ({ date, review }) => date.from === null && date.to === null && date.confidence < 1 && review !== "confirmed",
    )
    .sort((a, b) => b.importance - a.importance)
    .slice(0, WAITING_SHOWN);
}
