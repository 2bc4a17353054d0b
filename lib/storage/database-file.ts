import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { asDatabaseError, databaseError } from "./database-problem";

const DEFAULT_URL = "file:./data/dateline.db";
const MIGRATIONS = path.join("prisma", "migrations");

function topFolderAbove(start: string): string | null {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(/* turbopackIgnore: true */ folder, MIGRATIONS, "migration_lock.toml"))) return folder;
    if (folder === path.dirname(folder)) return null;
  }
}

/** Where the program lies: the built server runs in it, the command line may be called from anywhere. */
function programFolder(): string {
  const beside = import.meta.url.startsWith("file:") ? path.dirname(fileURLToPath(import.meta.url)) : null;
  const found = (beside && topFolderAbove(beside)) ?? topFolderAbove(/* turbopackIgnore: true */ process.cwd());
  if (found === null) throw new Error("prisma/migrations is missing beside the program");
  return found;
}

export const migrationsFolder = (): string => path.join(/* turbopackIgnore: true */ programFolder(), MIGRATIONS);

/**
 * The absolute file of a database address. A relative path counts from the working folder; the default from the
 * program's own, so that page and command line meet in one file.
 */
export function databaseFile(url: string | undefined = process.env["DATABASE_URL"]): string {
  if (url === undefined || url === "") {
    return path.resolve(/* turbopackIgnore: true */ programFolder(), DEFAULT_URL.slice("file:".length));
  }
  const file = url.startsWith("file:")
    ? url
        .slice("file:".length)
        .replace(/^\/\/(?=\/)/, "")
        .replace(/\?.*$/, "")
    : "";
  if (file === "") throw databaseError("database-url-unknown", url);
  return path.resolve(/* turbopackIgnore: true */ file);
}

/** Creates the folders above a file one by one: the platform's recursive way never ends under a folder that takes none. */
export function createFolderOf(file: string): void {
  const folder = path.dirname(file);
  if (existsSync(folder)) return;
  createFolderOf(folder);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw asDatabaseError(error, folder);
  }
}
