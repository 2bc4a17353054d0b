import type { Context } from "./context";
import { signArticle } from "./resolve-articles";

/** More would keep the reader waiting before the first page: the reading of everything that is advised does it then. */
const AT_ONCE_MAX = 200;

/**
 * Brings what an earlier version left up to what this one keeps. Stories are worked out from the words of the articles,
 * which never change, one article at a time: stopped half way, the next opening goes on. Readings stay as they are;
 * newer rules may read more, so that reading everything again is advised from then on, until it is done.
 */
export async function catchUp({ storage, engine }: Context, atOnceMax = AT_ONCE_MAX): Promise<void> {
  const ids = await storage.unsignedArticles();
  if (ids.length === 0) return;
  if ((await storage.setting("rereading")) !== "advised") {
    await storage.write((writer) => writer.setSetting("rereading", "advised"));
  }
  if (ids.length > atOnceMax) return;
  for (const id of ids) await storage.write((writer) => signArticle(writer, engine, id));
}
