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

/** Turns what SQLite, Prisma (P1008: busy, P2028: no turn in time) or the file system says into a sentence; anything else is a bug and stays as it is. */
export function asDatabaseError(error: unknown, subject: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return databaseError("database-corrupt", subject);
  if (/^(SQLITE_BUSY|P1008|P2028)/.test(code)) return databaseError("database-busy", subject);
  if (/^(SQLITE_(READONLY|CANTOPEN|PERM|IOERR)|EACCES|EPERM|EROFS|ENOTDIR|ENOENT|EEXIST|EISDIR)/.test(code)) {
    return databaseError("database-not-writable", subject);
  }
  return error;
}
