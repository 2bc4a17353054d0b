import type { IngestReport, PageInput, Removal } from "@/lib/core/views";
import { type Context, reviewerName, workflowError } from "./context";
import type { Decision } from "./dateline";
import { ingestPages } from "./ingest-pages";
import { takeOutArticle } from "./resolve-articles";

/** Takes an article out with the events only it tells of, and leaves a record that says so. */
export function removeArticle(
  { storage, engine, now, who }: Context,
  articleId: string,
  { reason }: Decision = {},
): Promise<Removal> {
  return storage.write(async (writer) => {
    const stored = await writer.storedArticle(articleId);
    if (stored === null) throw workflowError("article-unknown");
    const { disappeared } = await takeOutArticle(writer, engine, articleId);
    const removal: Removal = {
      articleId,
      title: stored.article.title,
      events: disappeared.length,
      who: await reviewerName(writer, who),
      reason,
      at: now(),
    };
    await writer.addRemoval(removal);
    return removal;
  });
}

/** Reads the samples once in the life of a database; null when that was done, or refused, before. */
export async function seedSamples(context: Context, pages: readonly PageInput[]): Promise<IngestReport | null> {
  if ((await context.storage.setting("samples")) !== null) return null;
  const report = await ingestPages(context, pages, { isSample: true });
  await context.storage.write((writer) => writer.setSetting("samples", "read"));
  return report;
}

/** Removes every sample; those not read yet never will be. */
export async function removeSamples(context: Context): Promise<number> {
  await context.storage.write((writer) => writer.setSetting("samples", "removed"));
  const ids = await context.storage.articleIds({ samples: true });
  for (const id of ids) await removeArticle(context, id, { reason: "samples removed" });
  return ids.length;
}
