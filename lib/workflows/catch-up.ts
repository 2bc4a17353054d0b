import type { Context } from "./context";
import { signArticle } from "./resolve-articles";

/**
 * Brings what an earlier version left up to what this one keeps. Stories are worked out from the words of the articles,
 * which never change, one article at a time: stopped half way, the next opening goes on. Readings stay as they are;
 * newer rules may read more, so that reading everything again is advised from then on, until it is done.
 */
export async function catchUp({ storage, engine }: Context): Promise<void> {
  const ids = await storage.unsignedArticles();
  if (ids.length === 0) return;
  await storage.write((writer) => writer.setSetting("rereading", "advised"));
  for (const id of ids) await storage.write((writer) => signArticle(writer, engine, id));
}
