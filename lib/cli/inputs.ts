import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { buffer as readAll } from "node:stream/consumers";
import type { Problem } from "@/lib/core/problem";
import type { PageInput } from "@/lib/core/views";

/** What is read of a folder; a file that is named is read whatever its name. */
const READABLE_IN_FOLDER = new Set([".txt", ".text"]);
const BYTES_MAX = 20_000_000;

const unreadable = (file: string, code: string, message: string): Problem => ({ code, message, file });

interface Found {
  files: string[];
  problems: Problem[];
}

function notReadable(name: string, error: NodeJS.ErrnoException): Problem {
  const reason = error.code === "ENOENT" ? "There is no such file or folder." : `It cannot be read (${error.message}).`;
  return unreadable(name, "file-not-readable", `${reason} Check the name and its rights.`);
}

/** The file of that name, or the readable files of the folder; what cannot be looked at is a problem of its own. */
async function filesUnder(name: string): Promise<Found> {
  try {
    const info = await stat(name);
    if (!info.isDirectory()) return { files: [name], problems: [] };
    const entries = await readdir(name, { withFileTypes: true });
    const nested = await Promise.all(
      entries
        .filter(
          (e) =>
            !e.name.startsWith(".") && (e.isDirectory() || READABLE_IN_FOLDER.has(path.extname(e.name).toLowerCase())),
        )
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((e) => filesUnder(path.join(name, e.name))),
    );
    return { files: nested.flatMap(({ files }) => files), problems: nested.flatMap(({ problems }) => problems) };
  } catch (error) {
    return { files: [], problems: [notReadable(name, error as NodeJS.ErrnoException)] };
  }
}

function pageOf(file: string, bytes: Uint8Array): PageInput | Problem {
  try {
    return { file, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return unreadable(
      file,
      "not-utf8-text",
      "The file is no UTF-8 text. Save it as plain text in UTF-8 and give it again.",
    );
  }
}

async function readOne(file: string): Promise<PageInput | Problem> {
  try {
    const { size } = await stat(file);
    if (size <= BYTES_MAX) return pageOf(file, await readFile(file));
    const message = `The file has ${Math.round(size / 1e6)} MB; up to ${BYTES_MAX / 1e6} MB are read. Split it.`;
    return unreadable(file, "file-too-large", message);
  } catch (error) {
    return notReadable(file, error as NodeJS.ErrnoException);
  }
}

const ADDRESS =
  "Dateline does not fetch pages from the web. Save the article as a text file and give that file with --url.";
const EMPTY_FOLDER = "The folder holds no .txt file. Name the files themselves if they end otherwise.";

/**
 * Reads what the command line names: files, folders of text files, `-` for standard input.
 * A folder's other files are left alone; a name that cannot be read becomes a problem and the rest goes on.
 */
export async function readInputs(
  names: readonly string[],
  input: Readable = process.stdin,
): Promise<{ pages: PageInput[]; problems: Problem[] }> {
  const pages: PageInput[] = [];
  const problems: Problem[] = [];
  const keep = (read: PageInput | Problem): void => {
    if ("code" in read) problems.push(read);
    else pages.push(read);
  };
  // Standard input is there once, however often it is named.
  for (const name of names.filter((one, index) => one !== "-" || names.indexOf("-") === index)) {
    if (name === "-") keep(pageOf("-", await readAll(input)));
    else if (/^https?:\/\//i.test(name)) problems.push(unreadable(name, "address-not-read", ADDRESS));
    else {
      const found = await filesUnder(name);
      problems.push(...found.problems);
      if (found.files.length + found.problems.length === 0)
        problems.push(unreadable(name, "folder-empty", EMPTY_FOLDER));
      for (const file of found.files) keep(await readOne(file));
    }
  }
  return { pages, problems };
}
