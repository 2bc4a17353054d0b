import { writeFile } from "node:fs/promises";
import { ProblemError } from "@/lib/core/problem";

/** Writes a result to the file that was asked for; a `ProblemError` says what to do where it cannot be written. */
export async function writeOut(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(file, bytes).catch((cause: NodeJS.ErrnoException) => {
    throw new ProblemError({
      code: "file-not-writable",
      message:
        cause.code === "ENOENT"
          ? "There is no such folder. Create it, or choose another place."
          : cause.code === "EISDIR"
            ? "This is a folder. Name a file in it."
            : `It cannot be written (${cause.message}). Check the rights and the room on the disk.`,
      file,
    });
  });
}
