import { backUp, restoreInto } from "./backup";
import { checkDatabase } from "./check-database";
import { createFolderOf, databaseFile, migrationsFolder } from "./database-file";
import { asDatabaseError, inWords } from "./database-problem";
import { PrismaClient } from "./generated/client";
import { migrate } from "./migrate";
import { singleValue } from "./query";
import { isEverything } from "./read-events";
import { readingAdapter, writingAdapter } from "./sqlite-adapter";
import type { Storage, StorageReader, StorageWriter } from "./storage";
import { storageReader, storageWriter } from "./storage-writer";
import { whileUnchanged } from "./while-unchanged";

/** How long a writer may wait for its turn, and then work. */
const WAIT_MS = 90_000;
const WORK_MS = 600_000;

interface StorageOptions {
  /** How long a writer waits for one in another process. */
  patienceMs?: number;
}

/** Numbers of about a million events. */
const KEPT_BYTES = 48_000_000;

/** What many pages ask for and what takes long with many events is kept while nothing is written. */
function keptReader(client: PrismaClient): StorageReader {
  const reader = storageReader(client);
  const version = (): Promise<number> =>
    singleValue<number | bigint>(client, "SELECT data_version AS value FROM pragma_data_version").then(Number);
  const countries = whileUnchanged({ version, read: () => reader.countries({}), bytes: () => 0, bytesMost: 0 });
  return {
    ...reader,
    plotRecords: whileUnchanged({
      version,
      read: reader.plotRecords,
      bytes: ({ records, ids }) => records.length + ids.length,
      bytesMost: KEPT_BYTES,
    }),
    countries: (filter) => (isEverything(filter) ? countries("") : reader.countries(filter)),
  };
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
    ...inWords(keptReader(reading), file),
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
