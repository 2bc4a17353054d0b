import { readFile, writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { z } from "zod";
import type { Correction } from "@/lib/core/correction";
import { type Problem, ProblemError } from "@/lib/core/problem";
import { type ExitCode, printResult, reportProblems } from "../outcome";
import { withDateline } from "../with-dateline";

type Run = (work: () => Promise<ExitCode>) => Promise<void>;

const FIELDS = [
  "date",
  "headline",
  "countries",
  "type",
  "modality",
  "rejected",
  "confirmed",
  "same",
  "apart",
  "published",
  "source",
] as const satisfies readonly Correction["field"][];

/** One line of the file. */
const line = z.object({
  id: z.string().min(1),
  targetKind: z.enum(["event", "article"]),
  targetId: z.string().min(1),
  mentions: z.array(z.string()).optional(),
  readings: z.array(z.string()).optional(),
  field: z.enum(FIELDS),
  value: z.unknown(),
  previous: z.unknown(),
  reason: z.string().optional(),
  undoes: z.string().optional(),
  who: z.string().min(1),
  at: z.string().regex(/^\d{4}-\d\d-\d\dT/),
});

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

function parseLines(file: string, text: string): { corrections: Correction[]; problems: Problem[] } {
  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  for (const [index, words] of text.split("\n").entries()) {
    if (words.trim() === "") continue;
    const read = line.safeParse(parsed(words));
    if (read.success) corrections.push(read.data as Correction);
    else {
      const message = `Line ${index + 1} is no decision as \`corrections export\` writes it. It was left out.`;
      problems.push({ code: "correction-unreadable", message, file });
    }
  }
  return { corrections, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function importFrom(file: string): Promise<ExitCode> {
  const text = await readFile(file, "utf8").catch((cause: Error) => {
    throw new ProblemError({
      code: "file-not-readable",
      message: `It cannot be read (${cause.message}). Check the name and its rights.`,
      file,
    });
  });
  const { corrections, problems } = parseLines(file, text);
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
    .argument("<file>", "a file that `corrections export` wrote")
    .description("Take decisions in; twice changes nothing. Says which did not find what they are about.")
    .action((file: string) => run(() => importFrom(file)));
}
