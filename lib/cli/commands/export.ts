import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { type FilterOptions, filterFromOptions, filterOptionsInWords } from "../options";
import { type ExitCode, printResult, UsageError } from "../outcome";
import { withDateline } from "../with-dateline";
import { withFilterOptions } from "./events";

interface ExportOptions extends FilterOptions {
  format?: string;
  output?: string;
  list?: boolean;
}

async function exportEvents(options: ExportOptions): Promise<ExitCode> {
  const { EXPORT_FORMATS, exportTimeline } = await import("@/lib/workflows/export-timeline");
  if (options.list) {
    printResult(EXPORT_FORMATS.map((f) => `${f.id}\t${f.label}`).join("\n"));
    return 0;
  }
  const format = EXPORT_FORMATS.find((f) => f.id === options.format);
  if (format === undefined) {
    throw new UsageError(
      `--format takes ${EXPORT_FORMATS.map((f) => f.id).join(", ")}${options.format === undefined ? "" : `, not "${options.format}"`}.`,
    );
  }
  const view = { filter: filterFromOptions(options), filterWords: filterOptionsInWords(options) };
  const exportedAt = new Date().toISOString();
  const bytes = await withDateline((dateline) => exportTimeline(dateline, view, format.id, exportedAt));
  if (options.output !== undefined && options.output !== "-") await writeFile(options.output, bytes);
  else if (format.id === "pdf" && process.stdout.isTTY)
    throw new UsageError("A PDF does not belong on a terminal. Give a file: -o timeline.pdf");
  else process.stdout.write(bytes);
  return 0;
}

export function addExport(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  withFilterOptions(program.command("export").description("Write events as a file: pdf, svg, csv, json."))
    .option("--format <format>", "see --list")
    .option("-o, --output <file>", "where to write; standard output without it")
    .option("--list", "name the formats")
    .action((options: ExportOptions) => run(() => exportEvents(options)));
}
