import type { Command } from "commander";
import { type FilterOptions, filterFromOptions, filterOptionsInWords } from "../options";
import { type ExitCode, printResult, UsageError } from "../outcome";
import { withDateline } from "../with-dateline";
import { writeOut } from "../write-out";
import { withFilterOptions } from "./events";

interface ExportOptions extends FilterOptions {
  format?: string;
  output?: string;
  list?: boolean;
  paper: string;
  orientation: string;
}

/** The paper of a PDF. */
async function pageOption({ paper, orientation }: ExportOptions) {
  const { ORIENTATIONS, PAPERS } = await import("@/lib/exports");
  const papers = Object.keys(PAPERS) as (keyof typeof PAPERS)[];
  return {
    paper: oneOf("--paper", paper, papers),
    orientation: oneOf("--orientation", orientation, ORIENTATIONS),
  };
}

function oneOf<T extends string>(name: string, text: string, known: readonly T[]): T {
  const found = known.find((one) => one.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw new UsageError(`${name} takes ${known.join(", ")}, not "${text}".`);
  return found;
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
  const page = await pageOption(options);
  const exportedAt = new Date().toISOString();
  const bytes = await withDateline((dateline) => exportTimeline(dateline, view, format.id, exportedAt, page));
  if (options.output !== undefined && options.output !== "-") await writeOut(options.output, bytes);
  else if (format.id === "pdf" && process.stdout.isTTY)
    throw new UsageError("A PDF does not belong on a terminal. Give a file: -o timeline.pdf");
  else process.stdout.write(bytes);
  return 0;
}

export function addExport(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  withFilterOptions(program.command("export").description("Write events as a file: pdf, svg, csv, json."))
    .option("--format <format>", "see --list")
    .option("-o, --output <file>", "where to write; standard output without it")
    .option("--paper <size>", "of a PDF: A4, A3 or Letter", "A4")
    .option("--orientation <way>", "of a PDF: landscape or portrait", "landscape")
    .option("--list", "name the formats")
    .action((options: ExportOptions) => run(() => exportEvents(options)));
}
