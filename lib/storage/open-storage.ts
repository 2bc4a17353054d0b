import { backUp, restoreInto } from "./backup";
import { checkDatabase } from "./check-database";
import { createFolderOf, databaseFile, migrationsFolder } from "./database-file";
import { asDatabaseError, inWords } from "./database-problem";
import { PrismaClient } from "./generated/client";
import { migrate } from "./migrate";
import { readingAdapter, writingAdapter } from "./sqlite-adapter";
import type { Storage, StorageWriter } from "./storage";
import { storageReader, storageWriter } from "./storage-writer";

/** How long a writer may wait for its turn, and then work. */
const WAIT_MS = 90_000;
const WORK_MS = 600_000;

interface StorageOptions {
  /** How long a writer waits for one in another process. */
  patienceMs?: number;
}

/** Carries a result out of a transaction that is to be forgotten. */
class Rehearsed<T> extends Error {
  constructor(readonly result: T) {
    super("rehearsed");
  }
}

/**
 * Opens the database of an address (`file:…`), creating and migrating it where needed.
 * @throws ProblemError when it cannot be opened; the message says what to do
 */
export async function openStorage(databaseUrl?: string, { patienceMs }: StorageOptions = {}): Promise<Storage> {
  const file = databaseFile(databaseUrl);
  const migrations = migrationsFolder();
  createFolderOf(file);
  migrate(file, migrations);
  const writing = new PrismaClient({ adapter: writingAdapter(file, patienceMs) });
  const reading = new PrismaClient({ adapter: readingAdapter(file) });

  const write = async <T>(work: (writer: StorageWriter) => Promise<T>): Promise<T> => {
    try {
      return await writing.$transaction((client) => work(storageWriter(client)), {
        maxWait: WAIT_MS,
        timeout: WORK_MS,
      });
    } catch (error) {
      throw asDatabaseError(error, file);
    }
  };

  const writeIf: Storage["writeIf"] = async (work, isKept) => {
    try {
      return await write(async (writer) => {
        const result = await work(writer);
        if (!isKept(result)) throw new Rehearsed(result);
        return result;
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.result;
      throw error;
    }
  };

  return {
    ...inWords(storageReader(reading), file),
    write,
    writeIf,
    rehearse: (work) => writeIf(work, () => false),

    backup: (target) => backUp(file, target),
    restore: (backup, at) => restoreInto(file, backup, at, migrations),
    check: () => checkDatabase(reading, file),

    async close() {
      await Promise.all([reading.$disconnect(), writing.$disconnect()]);
    },
  };
}
