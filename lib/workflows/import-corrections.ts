import type { Correction } from "@/lib/core/correction";
import type { ImportReport } from "@/lib/core/views";
import type { Context } from "./context";
import { resolveArticles } from "./resolve-articles";
import { articlesOfCorrection } from "./review";

/**
 * Takes in decisions made in another database, as they are: ids, names and times stay, so that a second time changes
 * nothing. Of two decisions about one field the later one holds, wherever it was made. A decision whose event or article
 * is not here is kept too, and holds once its page is added.
 */
export function importCorrections(
  { storage, engine }: Context,
  corrections: readonly Correction[],
): Promise<ImportReport> {
  return storage.write(async (writer) => {
    const known = new Set((await writer.corrections()).map(({ id }) => id));
    const fresh = corrections.filter(
      ({ id }, index) => !known.has(id) && corrections.findIndex((c) => c.id === id) === index,
    );
    for (const correction of fresh) await writer.addCorrection(correction);
    const found = await Promise.all(fresh.map((correction) => articlesOfCorrection(writer, correction)));
    const articles = [...new Set(found.flat())].sort();
    const { problems: _problems, events: _events, ...difference } = await resolveArticles(writer, engine, articles);
    return {
      read: corrections.length,
      added: fresh.length,
      known: corrections.length - fresh.length,
      homeless: fresh.filter((_, index) => found[index]?.length === 0),
      ...difference,
    };
  });
}
