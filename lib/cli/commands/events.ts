import type { Command } from "commander";
import { contractEvents } from "@/lib/exports";
import { type FilterOptions, filterFromOptions, formatOption } from "../options";
import { type ExitCode, printResult } from "../outcome";
import { withDateline } from "../with-dateline";

/** The filter options that `events` and `export` share. */
export const withFilterOptions = (command: Command): Command =>
  command
    .option("--country <code>", "two-letter code: events that happened there or that it takes part in")
    .option("--from <day>", "first day of the window: YYYY-MM-DD")
    .option("--to <day>", "last day of the window: YYYY-MM-DD")
    .option("--type <types>", "event types, with commas between")
    .option("--modality <modalities>", "asserted, claimed, denied, planned, hypothetical")
    .option("--q <text>", "words that headline, sentence, actors or place hold");

async function events(options: FilterOptions & { format: string }): Promise<ExitCode> {
  const format = formatOption(options.format, ["json", "jsonl"]);
  const filter = filterFromOptions(options);
  const output = await withDateline(async (dateline) => {
    const found = await dateline.events(filter);
    const ids = [...new Set(found.flatMap((event) => event.evidence.map((e) => e.articleId)))];
    return contractEvents(found, await dateline.articlesById(ids));
  });
  if (format === "json") printResult(JSON.stringify(output, null, 1));
  else for (const event of output.events) printResult(JSON.stringify(event));
  return 0;
}

export function addEvents(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  withFilterOptions(
    program.command("events").description("Print stored events and the articles they come from, as JSON."),
  )
    .option("--format <format>", "json or jsonl (one event a line)", "json")
    .action((options: FilterOptions & { format: string }) => run(() => events(options)));
}
