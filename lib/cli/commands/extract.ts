import type { Command } from "commander";
import { contractArticle, contractArticles, contractProblem } from "@/lib/exports";
import { readInputs } from "../inputs";
import { dayOption, formatOption } from "../options";
import { type ExitCode, printResult, reportProblems } from "../outcome";

interface ExtractOptions {
  published?: string;
  format: string;
}

async function extract(names: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  const format = formatOption(options.format, ["json", "jsonl"]);
  const published = options.published === undefined ? undefined : dayOption("--published", options.published);
  // Loaded only here: the gazetteer takes a moment, and `timex` should not wait for it.
  const { extractPages } = await import("@/lib/workflows/extract-pages");
  const inputs = await readInputs(names);
  const { extractions, problems: read } = extractPages(
    inputs.pages.map((page) => ({ ...page, ...(published !== undefined && { published }) })),
  );
  const problems = [...inputs.problems, ...read];
  const all = [...problems, ...extractions.flatMap((extraction) => extraction.problems)];
  const code = reportProblems(all);
  if (format === "json") printResult(JSON.stringify(contractArticles(extractions, problems), null, 1));
  else {
    for (const extraction of extractions) printResult(JSON.stringify(contractArticle(extraction)));
    for (const problem of all) printResult(JSON.stringify({ problem: contractProblem(problem) }));
  }
  return code;
}

export function addExtract(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("extract")
    .argument("<files...>", "text files, folders of them, or - for standard input")
    .description("Read articles and their events, as JSON. No database.")
    .option("--published <day>", "publication day of articles that carry none: YYYY-MM-DD")
    .option("--format <format>", "json or jsonl (one article a line)", "json")
    .action((files: string[], options: ExtractOptions) => run(() => extract(files, options)));
}
