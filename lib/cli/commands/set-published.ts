import type { Command } from "commander";
import { dateInWords } from "@/lib/core/date-words";
import type { ResolveReport } from "@/lib/core/views";
import { dayOption } from "../options";
import { type ExitCode, printResult } from "../outcome";
import { withDateline } from "../with-dateline";

/** What moved, a line each: before → after. */
function inWords({ moved, held, appeared, disappeared }: ResolveReport): string {
  const lines = [
    ...moved.map(
      (m) =>
        `moved    ${m.id}  ${dateInWords(m.before)} -> ${dateInWords(m.after)} (${m.after.edtf ?? "no date"})  ${m.headline}`,
    ),
    ...held.map((h) => `held     ${h.id}  a person set its date  ${h.headline}`),
    ...appeared.map((a) => `new      ${a.id}  ${a.headline}`),
    ...disappeared.map((d) => `gone     ${d.id}  ${d.headline}`),
  ];
  return [...lines, `${moved.length} moved, ${held.length} held by a correction`].join("\n");
}

async function setPublished(article: string, day: string, options: { reason?: string }): Promise<ExitCode> {
  const published = day === "unknown" ? null : dayOption("The publication day", day);
  const decision = options.reason === undefined ? {} : { reason: options.reason };
  printResult(inWords(await withDateline((dateline) => dateline.setPublished(article, published, decision))));
  return 0;
}

export function addSetPublished(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("set-published")
    .argument("<article>", "the article's id, as `events` and `extract` print it")
    .argument("<day>", "YYYY-MM-DD, or unknown to take an earlier answer back")
    .option("--reason <words>", "why, for the record")
    .description("Give an article its publication day; print what moved. Human corrections stay.")
    .action((article: string, day: string, options: { reason?: string }) =>
      run(() => setPublished(article, day, options)),
    );
}
