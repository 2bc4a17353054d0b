import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { refreshCandidateKeys } from "./candidate-keys";
import { asDatabaseError, databaseError } from "./database-problem";
import { refreshRecords } from "./plot-records";

/** "DTLN": SQLite keeps it in the file's header, so that a file can be told from another program's. */
const APPLICATION_ID = 0x44544c4e;
const BUSY_TIMEOUT_MS = 30_000;

// Exactly as Prisma creates it, so that `prisma migrate status` understands the file.
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: path.join(folder, name, "migration.sql") }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const sql = readFileSync(file, "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

const tableNames = (db: Database.Database): string[] =>
  db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];

/** The migrations a file has; an empty list for an empty file. */
function appliedMigrations(db: Database.Database): string[] {
  if (!tableNames(db).includes("_prisma_migrations")) return [];
  return db
    .prepare(
      "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name",
    )
    .pluck()
    .all() as string[];
}

/** Throws when the file is not ours, or is newer than this program. An empty file is fine. */
export function requireOurs(db: Database.Database, file: string, known: readonly string[]): void {
  const tables = tableNames(db);
  if (tables.length === 0) return;
  if (db.pragma("application_id", { simple: true }) !== APPLICATION_ID) throw databaseError("database-foreign", file);
  if (appliedMigrations(db).some((name) => !known.includes(name))) throw databaseError("database-newer", file);
}

export const knownMigrations = (folder: string): string[] => readMigrations(folder).map(({ name }) => name);

/**
 * Creates the database and brings it up to date: applies prisma/migrations in order and records them as Prisma does.
 * Two processes may do so at once. Returns the names it applied.
 * @throws ProblemError when the file cannot be written, is damaged, foreign or newer
 */
export function migrate(file: string, folder: string): string[] {
  const migrations = readMigrations(folder);
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { timeout: BUSY_TIMEOUT_MS });
    const opened = db;
    requireOurs(opened, file, knownMigrations(folder));
    opened.pragma("journal_mode = WAL");
    const missing = (): Migration[] => {
      const applied = appliedMigrations(opened);
      return migrations.filter(({ name }) => !applied.includes(name));
    };
    if (missing().length === 0) {
      requireWritable(opened);
      refreshRecords(opened);
      refreshCandidateKeys(opened);
      return [];
    }
    opened.pragma("foreign_keys = OFF"); // a migration may rebuild a table that others point to
    const apply = opened.transaction(() => {
      opened.exec(MIGRATIONS_TABLE);
      opened.pragma(`application_id = ${APPLICATION_ID}`);
      const record = opened.prepare(
        "INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)",
      );
      return missing().map(({ name, sql, checksum }) => {
        const startedAt = instant();
        opened.exec(sql);
        record.run(randomUUID(), checksum, instant(), name, startedAt);
        return name;
      });
    });
    const applied = apply.immediate();
    refreshRecords(opened);
    refreshCandidateKeys(opened);
    return applied;
  } catch (error) {
    throw asDatabaseError(error, file);
  } finally {
    db?.close();
  }
}

const instant = (): string => new Date().toISOString().replace("Z", "+00:00");

/** A file that can be read but not written is found at once, not at the first correction. */
function requireWritable(db: Database.Database): void {
  db.exec("BEGIN IMMEDIATE; ROLLBACK;");
}
