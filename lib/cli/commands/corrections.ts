import { readFile, writeFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import type { Command } from "commander";
import { type Problem, ProblemError } from "@/lib/core/problem";
import { readCorrectionLines } from "../correction-line";
import { type ExitCode, printResult, reportProblems } from "../outcome";
import { withDateline } from "../with-dateline";

type Run = (work: () => Promise<ExitCode>) => Promise<void>;

async function exportTo(file: string): Promise<ExitCode> {
  const corrections = await withDateline((dateline) => dateline.corrections());
  const text = [...corrections]
    .reverse()
    .map((correction) => `${JSON.stringify(correction)}\n`)
    .join("");
  if (file === "-") printResult(text);
  else {
    // "wx": no file is written over.
    await writeFile(file, text, { flag: "wx" }).catch((cause: NodeJS.ErrnoException) => {
      throw new ProblemError({
        code: cause.code === "EEXIST" ? "file-exists" : "file-not-writable",
        message:
          cause.code === "EEXIST"
            ? "The file exists already. Choose another name, so that nothing is written over."
            : `It cannot be written (${cause.message}). Choose another place.`,
        file,
      });
    });
    printResult(`Wrote ${corrections.length} decisions to ${file}.`);
  }
  return 0;
}

async function importFrom(file: string): Promise<ExitCode> {
  const text = await (file === "-" ? readAll(process.stdin) : readFile(file, "utf8")).catch((cause: Error) => {
    throw new ProblemError({
      code: "file-not-readable",
      message: `It cannot be read (${cause.message}). Check the name and its rights.`,
      file,
    });
  });
  const { corrections, problems } = readCorrectionLines(file, text);
  const report = await withDateline((dateline) => dateline.importCorrections(corrections));
  printResult(
    `read ${report.read} = added ${report.added} + already known ${report.known}; ${report.moved.length} events moved`,
  );
  const homeless = report.homeless.map(
    ({ id, targetKind, targetId }): Problem => ({
      code: "correction-without-target",
      message: `Decision ${id} is about ${targetKind} ${targetId}, which is not here. It is kept, and holds once its page is added.`,
      file,
    }),
  );
  return reportProblems([...problems, ...homeless]);
}

export function addCorrections(program: Command, run: Run): void {
  const corrections = program.command("corrections").description("Take human decisions from one database to another.");
  corrections
    .command("export")
    .argument("<file>", "a new file, or - for standard output")
    .description("Write every decision, the oldest first, one line of JSON each.")
    .action((file: string) => run(() => exportTo(file)));
  corrections
    .command("import")
    .argument("<file>", "a file that `corrections export` wrote, or - for standard input")
    .description("Take decisions in; twice changes nothing. Says which did not find what they are about.")
    .action((file: string) => run(() => importFrom(file)));
}
