import type { Article } from "@/lib/core/article";
import type { Problem } from "@/lib/core/problem";
import type { TimeExpression } from "@/lib/core/time-expression";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import type { ComingEvent, EngineRun, NamedEvent, ReextractReport } from "@/lib/core/views";
import { type Client, rowsOf, run } from "./query";
import type { KeptReading, StorageReader, StorageWriter } from "./storage";

type RunReader = Pick<StorageReader, "reading" | "partsOfArticle" | "lastRun" | "formerReadings">;

/** Reads of what everything being read again did. */
export function runReader(client: Client): RunReader {
  async function partsOfArticle(articleId: string): Promise<TimelineEvent[]> {
    const rows = await rowsOf<{ data: string }>(
      client,
      "SELECT data FROM ArticleEvent WHERE articleId = ? ORDER BY id",
      articleId,
    );
    return rows.map(({ data }) => JSON.parse(data) as TimelineEvent);
  }

  return {
    partsOfArticle,

    async reading(articleId) {
      const row = await client.article.findUniqueOrThrow({ where: { id: articleId } });
      const expressions = await client.timeExpression.findMany({ where: { articleId }, orderBy: { position: "asc" } });
      return {
        published: JSON.parse(row.published) as Article["published"],
        outlet: row.outlet ?? undefined,
        url: row.url ?? undefined,
        author: row.author ?? undefined,
        accessed: row.accessed ?? undefined,
        timeExpressions: expressions.map(({ data }) => JSON.parse(data) as TimeExpression),
        events: await partsOfArticle(articleId),
        mentioned: JSON.parse(row.mentioned) as string[],
        problems: JSON.parse(row.problems) as Problem[],
      };
    },

    async lastRun(): Promise<EngineRun | null> {
      const row = await client.engineRun.findFirst({ orderBy: { sequence: "desc" } });
      if (row === null) return null;
      const { id, who, at, finishedAt, report, undoes } = row;
      return {
        id,
        who,
        at,
        finishedAt,
        report: report === null ? null : reportFrom(report),
        ...(undoes !== null && { undoes }),
        undoable: await client.formerReading.count({ where: { runId: id } }),
      };
    },

    async formerReadings(runId, articleId) {
      const rows = await client.formerReading.findMany({ where: { runId, articleId }, orderBy: { articleId: "asc" } });
      return new Map(rows.map(({ articleId, data }) => [articleId, JSON.parse(data) as KeptReading]));
    },
  };
}

/** A report written before retold events and countries were kept with it has none. */
function reportFrom(json: string): ReextractReport {
  const report = JSON.parse(json) as Omit<ReextractReport, "retold"> & Partial<Pick<ReextractReport, "retold">>;
  const withCountries = (events: readonly Partial<ComingEvent>[]): ComingEvent[] =>
    events.map((event) => ({ countries: { primary: [], secondary: [] }, ...(event as NamedEvent) }));
  return {
    ...report,
    retold: report.retold ?? [],
    appeared: withCountries(report.appeared),
    disappeared: withCountries(report.disappeared),
  };
}

type RunWriter = Pick<StorageWriter, "addRun" | "finishRun" | "keepFormerReading" | "dropFormerReading">;

export const runWriter = (client: Client): RunWriter => ({
  async addRun({ id, who, at, undoes }) {
    await run(client, "DELETE FROM FormerReading");
    await client.engineRun.create({ data: { id, who, at, undoes } });
  },
  async finishRun(id, finishedAt, report) {
    await client.engineRun.update({ where: { id }, data: { finishedAt, report: JSON.stringify(report) } });
  },
  async keepFormerReading(runId, articleId, reading) {
    const data = JSON.stringify(reading);
    await client.formerReading.upsert({
      where: { articleId },
      create: { articleId, runId, data },
      update: { runId, data },
    });
  },
  async dropFormerReading(articleId) {
    await run(client, "DELETE FROM FormerReading WHERE articleId = ?", articleId);
  },
});
