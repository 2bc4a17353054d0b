import { existsSync, renameSync, rmSync } from "node:fs";
import Database from "better-sqlite3";
import { createFolderOf } from "./database-file";
import { asDatabaseError, databaseError } from "./database-problem";
import { knownMigrations, migrate, requireOurs } from "./migrate";

/** Copies a database page by page while others read and write it; the copy is one moment of it. */
async function copyDatabase(source: string, target: string): Promise<void> {
  const db = new Database(source, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    await db.backup(target);
  } finally {
    db.close();
  }
}

/** Without a write-ahead log a backup can be read from a medium that cannot be written. */
function asSingleFile(file: string): void {
  const db = new Database(file);
  try {
    db.pragma("journal_mode = DELETE");
  } finally {
    db.close();
  }
}

/**
 * Writes a copy of the database to a file that must not exist yet; the file appears only when it is whole.
 * @throws ProblemError when it exists or cannot be written
 */
export async function backUp(databaseFile: string, target: string): Promise<void> {
  if (existsSync(target)) throw databaseError("file-exists", target);
  createFolderOf(target);
  const unfinished = `${target}.unfinished`;
  try {
    rmSync(unfinished, { force: true });
    await copyDatabase(databaseFile, unfinished);
    asSingleFile(unfinished);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw asDatabaseError(error, target);
  }
}

/** Refuses what is no backup of ours: missing, damaged, foreign, newer. */
function requireBackup(file: string, migrations: string): void {
  if (!existsSync(file)) throw databaseError("file-not-found", file);
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
    const tables = db.prepare("SELECT COUNT(*) FROM sqlite_master").pluck().get() as number;
    if (tables === 0) throw databaseError("database-foreign", file);
    requireOurs(db, file, knownMigrations(migrations));
    if (db.pragma("integrity_check", { simple: true }) !== "ok") throw databaseError("database-corrupt", file);
  } catch (error) {
    throw asDatabaseError(error, file);
  } finally {
    db?.close();
  }
}

/**
 * Puts the content of a backup into the database in place, so that processes that have it open see the new content.
 * The old content is kept in a file beside it, whose name is returned. `at` is an ISO instant.
 */
export async function restoreInto(
  databaseFile: string,
  backup: string,
  at: string,
  migrations: string,
): Promise<{ keptAt: string }> {
  requireBackup(backup, migrations);
  const stamp = at.replace(/\.\d+/, "").replace(/:/g, "-");
  let keptAt = `${databaseFile}.before-restore-${stamp}`;
  for (let n = 2; existsSync(keptAt); n++) keptAt = `${databaseFile}.before-restore-${stamp}-${n}`;
  await backUp(databaseFile, keptAt);
  try {
    await copyDatabase(backup, databaseFile);
  } catch (error) {
    throw asDatabaseError(error, databaseFile);
  }
  migrate(databaseFile, migrations);
  return { keptAt };
}
