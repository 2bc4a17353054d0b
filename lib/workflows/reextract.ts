import { randomUUID } from "node:crypto";
import type { Problem } from "@/lib/core/problem";
import type { ReextractReport } from "@/lib/core/views";
import { type Context, reviewerName, workflowError } from "./context";
import { distinctProblems } from "./distinct-problems";
import { putBackReading, resolveArticles } from "./resolve-articles";
import { Tally } from "./tally";

/** Goes on with a run that was stopped half way, so that what it kept can still be taken back; else begins one. */
async function beginRun({ storage, now, who }: Context): Promise<string> {
  return storage.write(async (writer) => {
    const last = await writer.lastRun();
    if (last !== null && last.finishedAt === null) return last.id;
    const run = { id: randomUUID(), who: await reviewerName(writer, who), at: now() };
    await writer.addRun(run);
    return run.id;
  });
}

/**
 * Reads every stored article again with the present rules, each kept as soon as it is done; human decisions stay. What
 * an article gave before is kept where it now gives something else, so that the run can be taken back.
 */
export async function reextractAll(
  context: Context,
  onArticle: (done: number, of: number) => void = () => {},
): Promise<ReextractReport> {
  const { storage, engine, now } = context;
  const runId = await beginRun(context);
  const tally = new Tally();
  const problems: Problem[] = [];
  let changed = 0;
  const ids = await storage.articleIds();
  for (const [index, id] of ids.entries()) {
    await storage.write(async (writer) => {
      const before = await writer.reading(id);
      const earlier = (await writer.formerReadings(runId, id)).get(id);
      const change = await resolveArticles(writer, engine, [id]);
      const isChanged = JSON.stringify(before) !== JSON.stringify(await writer.reading(id));
      if (earlier !== undefined) await writer.keepFormerReading(runId, id, earlier);
      else if (isChanged) await writer.keepFormerReading(runId, id, before);
      tally.add(change);
      problems.push(...change.problems);
      if (isChanged) changed += 1;
    });
    onArticle(index + 1, ids.length);
  }
  const report = { articles: ids.length, changed, ...tally.sum(), problems: distinctProblems(problems) };
  await storage.write(async (writer) => {
    await writer.finishRun(runId, now(), report);
    await writer.setSetting("rereading", "done");
  });
  return report;
}

/**
 * Takes the last reading of everything back: articles get the reading they had before it. Decisions made since hold. An
 * article that was read once more since, for a decision or for a new page, keeps its present reading.
 * @throws ProblemError when there is nothing to take back
 */
export function takeBackReextraction({ storage, engine, now, who }: Context): Promise<ReextractReport> {
  return storage.write(async (writer) => {
    const last = await writer.lastRun();
    if (last === null || last.undoes !== undefined) throw workflowError("nothing-to-take-back");
    const former = await writer.formerReadings(last.id);
    const tally = new Tally();
    for (const [id, reading] of former) tally.add(await putBackReading(writer, engine, id, reading));
    const report = { articles: former.size, changed: former.size, ...tally.sum(), problems: [] };
    const run = { id: randomUUID(), who: await reviewerName(writer, who), at: now(), undoes: last.id };
    await writer.addRun(run);
    await writer.finishRun(run.id, now(), report);
    return report;
  });
}
