import type { Command } from "commander";
import type { IngestItem, PageInput } from "@/lib/core/views";
import { readInputs } from "../inputs";
import { dayOption, webAddressOption } from "../options";
import { type ExitCode, printProgress, printResult, reportProblems } from "../outcome";
import { withDateline } from "../with-dateline";

interface IngestOptions {
  published?: string;
  outlet?: string;
  url?: string;
  author?: string;
  accessed?: string;
}

/** What the user knows of the pages, for all of them. */
function known({ published, accessed, outlet, url, author }: IngestOptions): Partial<PageInput> {
  if (accessed !== undefined) dayOption("--accessed", accessed);
  return {
    ...(published !== undefined && { published: dayOption("--published", published) }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url: webAddressOption("--url", url) }),
    ...(author !== undefined && { author }),
    ...(accessed !== undefined && { accessed }),
  };
}

const inWords = ({ file, outcome, title, events, articleId }: IngestItem): string =>
  [
    file,
    outcome,
    articleId ?? "",
    title === undefined ? "" : `"${title}"`,
    events === undefined ? "" : `${events} events`,
  ]
    .filter(Boolean)
    .join("  ");

async function ingest(names: readonly string[], options: IngestOptions): Promise<ExitCode> {
  const given = known(options);
  const inputs = await readInputs(names);
  const pages = inputs.pages.map((page) => ({ ...page, ...given }));
  const report = await withDateline((dateline) =>
    dateline.ingest(pages, { onItem: (item, done) => printProgress(`${done}/${pages.length}  ${inWords(item)}`) }),
  );
  const refused = report.refused + inputs.problems.length;
  for (const item of report.items) printResult(inWords(item));
  printResult(
    `read ${report.read + inputs.problems.length} = stored ${report.stored} + merged ${report.merged} + already known ${report.alreadyKnown} + refused ${refused}`,
  );
  return reportProblems([...inputs.problems, ...report.problems]);
}

export function addIngest(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("ingest")
    .argument("<inputs...>", "text files, folders of them, or - for standard input")
    .description("Read, extract and store. Twice changes nothing; stopped half way, run it again.")
    .option("--published <day>", "publication day of articles that carry none: YYYY-MM-DD")
    .option("--outlet <name>", "who published it")
    .option("--url <address>", "where it was published")
    .option("--author <name>", "who wrote it")
    .option("--accessed <day>", "the day the page was read: YYYY-MM-DD")
    .action((names: string[], options: IngestOptions) => run(() => ingest(names, options)));
}
