import { statSync } from "node:fs";
import type { Problem } from "@/lib/core/problem";
import type { DatabaseCheck } from "@/lib/core/views";
import { databaseProblem } from "./database-problem";
import { type Client, rowsOf, singleValue } from "./query";

/** Whether the file is whole and its parts agree, for `doctor`. */
export async function checkDatabase(client: Client, file: string): Promise<DatabaseCheck> {
  const count = async (table: string): Promise<number> =>
    Number(await singleValue<number>(client, `SELECT COUNT(*) AS value FROM "${table}"`));
  const migrations = await rowsOf<{ name: string }>(
    client,
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name",
  );
  return {
    location: file,
    sizeBytes: statSync(file).size,
    migrations: migrations.map(({ name }) => name),
    documents: await count("Document"),
    articles: await count("Article"),
    events: await count("Event"),
    corrections: await count("Correction"),
    problems: await findProblems(client, file),
  };
}

async function findProblems(client: Client, file: string): Promise<Problem[]> {
  const integrity = await rowsOf<{ integrity_check: string }>(client, "PRAGMA integrity_check(1)");
  if (integrity[0]?.integrity_check !== "ok") return [databaseProblem("database-corrupt", file)];
  const loose = await singleValue<number>(
    client,
    "SELECT COUNT(*) AS value FROM ArticleEvent a WHERE NOT EXISTS (SELECT 1 FROM Event e WHERE e.id = a.eventId)",
  );
  return Number(loose) === 0 ? [] : [databaseProblem("database-unfinished", String(loose))];
}
