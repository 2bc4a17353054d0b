import { randomUUID } from "node:crypto";
import type { Problem } from "@/lib/core/problem";
import type { MovedEvent, ReextractReport } from "@/lib/core/views";
import { type Context, reviewerName, workflowError } from "./context";
import type { Difference } from "./difference";
import { putBackReading, resolveArticles } from "./resolve-articles";

interface Named {
  id: string;
  headline: string;
}

/** Adds up what happened article by article. */
class Tally {
  private readonly moved = new Map<string, MovedEvent>();
  private readonly held = new Map<string, Named>();
  private readonly appeared = new Map<string, Named>();
  private readonly disappeared = new Map<string, Named>();
  private readonly problems: Problem[] = [];
  private changed = 0;

  add(change: Difference, isChanged: boolean, problems: readonly Problem[] = []): void {
    if (isChanged) this.changed += 1;
    // Two articles that tell of one event may each move it: the report goes from the first date to the last.
    for (const one of change.moved)
      this.moved.set(one.id, { ...one, before: this.moved.get(one.id)?.before ?? one.before });
    for (const one of change.held) this.held.set(one.id, one);
    for (const one of change.appeared) if (!this.disappeared.delete(one.id)) this.appeared.set(one.id, one);
    for (const one of change.disappeared) if (!this.appeared.delete(one.id)) this.disappeared.set(one.id, one);
    this.problems.push(...problems);
  }

  report(articles: number): ReextractReport {
    return {
      articles,
      changed: this.changed,
      moved: [...this.moved.values()],
      held: [...this.held.values()],
      appeared: [...this.appeared.values()],
      disappeared: [...this.disappeared.values()],
      problems: this.problems,
    };
  }
}

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
  const ids = await storage.articleIds();
  for (const [index, id] of ids.entries()) {
    await storage.write(async (writer) => {
      const before = await writer.reading(id);
      const earlier = (await writer.formerReadings(runId, id)).get(id);
      const change = await resolveArticles(writer, engine, [id]);
      const isChanged = JSON.stringify(before) !== JSON.stringify(await writer.reading(id));
      if (earlier !== undefined) await writer.keepFormerReading(runId, id, earlier);
      else if (isChanged) await writer.keepFormerReading(runId, id, before);
      tally.add(change, isChanged, change.problems);
    });
    onArticle(index + 1, ids.length);
  }
  const report = tally.report(ids.length);
  await storage.write((writer) => writer.finishRun(runId, now(), report));
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
    for (const [id, reading] of former) tally.add(await putBackReading(writer, engine, id, reading), true);
    const report = tally.report(former.size);
    const run = { id: randomUUID(), who: await reviewerName(writer, who), at: now(), undoes: last.id };
    await writer.addRun(run);
    await writer.finishRun(run.id, now(), report);
    return report;
  });
}
