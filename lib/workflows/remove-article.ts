import type { IngestReport, PageInput, Removal, RemovalPreview } from "@/lib/core/views";
import { type Context, reviewerName, workflowError } from "./context";
import type { Decision } from "./dateline";
import { idsOfCorrection, undoneIds } from "./decisions";
import { ingestPages } from "./ingest-pages";
import { takeOutArticle } from "./resolve-articles";

/** What `removeArticle` would take, nothing kept. */
export function previewRemoval({ storage, engine }: Context, articleId: string): Promise<RemovalPreview> {
  return storage.rehearse(async (writer) => {
    const stored = await writer.storedArticle(articleId);
    if (stored === null) throw workflowError("article-unknown");
    const corrections = await writer.corrections();
    const undone = undoneIds(corrections);
    const own = new Set([articleId, ...(await writer.mentionPlaces(articleId)).map(({ id }) => id)]);
    const about = corrections
      .filter(({ id, undoes }) => undoes === undefined && !undone.has(id))
      .map(idsOfCorrection)
      .filter((ids) => ids.some((id) => own.has(id)));
    const report = await takeOutArticle(writer, engine, articleId);
    const left = await writer.presentMentions(about.flat());
    const decisions = about.filter((ids) => !ids.some((id) => left.has(id))).length;
    return { articleId, title: stored.article.title, decisions, ...report };
  });
}

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
