import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { text as readAll } from "node:stream/consumers";
import type { Problem } from "@/lib/core/problem";
import type { PageInput } from "@/lib/core/views";

/** What is read of a folder; a file that is named is read whatever its name. */
const READABLE_IN_FOLDER = new Set([".txt", ".text"]);
const BYTES_MAX = 20_000_000;

const unreadable = (file: string, code: string, message: string): Problem => ({ code, message, file });

async function filesUnder(name: string): Promise<string[]> {
  const info = await stat(name);
  if (!info.isDirectory()) return [name];
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
  return nested.flat();
}

async function readOne(file: string): Promise<PageInput | Problem> {
  const { size } = await stat(file);
  if (size > BYTES_MAX) {
    return unreadable(
      file,
      "file-too-large",
      `The file has ${Math.round(size / 1e6)} MB; up to ${BYTES_MAX / 1e6} MB are read. Split it.`,
    );
  }
  const bytes = await readFile(file);
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

/**
 * Reads what the command line names: files, folders of text files, `-` for standard input.
 * A folder's other files are left alone; a name that cannot be read becomes a problem and the rest goes on.
 */
export async function readInputs(names: readonly string[]): Promise<{ pages: PageInput[]; problems: Problem[] }> {
  const pages: PageInput[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    if (name === "-") {
      pages.push({ file: "-", text: await readAll(process.stdin) });
    } else if (/^https?:\/\//i.test(name)) {
      problems.push(
        unreadable(
          name,
          "address-not-read",
          "Dateline does not fetch pages from the web. Save the article as a text file and give that file with --url.",
        ),
      );
    } else {
      try {
        const files = await filesUnder(name);
        if (files.length === 0)
          problems.push(
            unreadable(
              name,
              "folder-empty",
              "The folder holds no .txt file. Name the files themselves if they end otherwise.",
            ),
          );
        for (const file of files) {
          const read = await readOne(file);
          if ("code" in read) problems.push(read);
          else pages.push(read);
        }
      } catch (error) {
        const reason =
          (error as NodeJS.ErrnoException).code === "ENOENT"
            ? "There is no such file or folder."
            : `It cannot be read (${(error as Error).message}).`;
        problems.push(unreadable(name, "file-not-readable", `${reason} Check the name and its rights.`));
      }
    }
  }
  return { pages, problems };
}
