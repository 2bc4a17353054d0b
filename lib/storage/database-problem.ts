import { type Problem, ProblemError } from "@/lib/core/problem";

/** What can be wrong with a database file, and what to do about it. */
const SENTENCES = {
  "database-url-unknown": (subject: string) =>
    `DATABASE_URL says ${subject}, which Dateline cannot open. Write file: and a path, for example file:./data/dateline.db.`,
  "database-not-writable": (subject: string) =>
    `Dateline cannot write to ${subject}. Give your user the right to write there, or set DATABASE_URL to a file in a folder that you can write to.`,
  "database-corrupt": (subject: string) =>
    `${subject} is damaged or is no database. Restore a backup with "dateline restore FILE", or move the file away to start with an empty one.`,
  "database-foreign": (subject: string) =>
    `${subject} is a database of another program. Set DATABASE_URL to another file, or move that one away.`,
  "database-newer": (subject: string) =>
    `${subject} was written by a newer version of Dateline. Update Dateline, or set DATABASE_URL to another file.`,
  "database-busy": (subject: string) =>
    `${subject} is being written by another program, and it did not finish. Close it and try again.`,
  "disk-full": (subject: string) =>
    `There is no room left on the disk of ${subject}. What was kept before stays as it is. Make room, then do the last step again.`,
  "database-unfinished": (subject: string) =>
    `${subject} findings of articles belong to no event. Remove their articles and add the pages again, or restore a backup.`,
  "file-not-found": (subject: string) => `There is no file ${subject}. Check the name.`,
  "file-exists": (subject: string) =>
    `${subject} exists already. Choose another name, so that no backup is written over.`,
} as const;

type DatabaseProblemCode = keyof typeof SENTENCES;

export const databaseProblem = (code: DatabaseProblemCode, subject: string): Problem => ({
  code,
  message: SENTENCES[code](subject),
  file: subject,
});

export const databaseError = (code: DatabaseProblemCode, subject: string): ProblemError =>
  new ProblemError(databaseProblem(code, subject));

/** What SQLite or the file system calls an error, also where Prisma has wrapped it, once or more. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 4) return [];
  const { code, originalCode, cause, meta, driverAdapterError } = error as Record<string, unknown>;
  const own = [code, originalCode].filter((one): one is string => typeof one === "string");
  return [...own, ...[cause, meta, driverAdapterError].flatMap((inner) => codesOf(inner, depth + 1))];
}

/** Turns what SQLite, Prisma (P1008: busy, P2028: no turn in time) or the file system says into a sentence; anything else is a bug and stays as it is. */
export function asDatabaseError(error: unknown, subject: string): unknown {
  const codes = error instanceof Error ? codesOf(error) : [];
  const says = (words: RegExp): boolean => codes.some((code) => words.test(code));
  if (says(/^SQLITE_(NOTADB|CORRUPT)/)) return databaseError("database-corrupt", subject);
  if (says(/^(SQLITE_FULL|ENOSPC|EDQUOT)/)) return databaseError("disk-full", subject);
  if (says(/^(SQLITE_BUSY|P1008|P2028)/)) return databaseError("database-busy", subject);
  if (says(/^(SQLITE_(READONLY|CANTOPEN|PERM|IOERR)|EACCES|EPERM|EROFS|ENOTDIR|ENOENT|EEXIST|EISDIR)/)) {
    return databaseError("database-not-writable", subject);
  }
  return error;
}

type Reads = Record<keyof never, (...args: never[]) => Promise<unknown>>;

/** The same reads, with what the database says against them in words. */
export function inWords<T extends object>(reads: T, subject: string): T {
  const worded = Object.entries(reads as Reads).map(([name, read]) => [
    name,
    async (...args: never[]) => {
      try {
        return await read(...args);
      } catch (error) {
        throw asDatabaseError(error, subject);
      }
    },
  ]);
  return Object.fromEntries(worded) as T;
}
