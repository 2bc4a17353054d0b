import type { Command } from "commander";
import { dateInWords } from "@/lib/core/date-words";
import type { ReextractReport } from "@/lib/core/views";
import { type ExitCode, printProgress, printResult, reportProblems } from "../outcome";
import { withDateline } from "../with-dateline";

/** What changed, a line each, and the sum. */
function inWords({ articles, changed, moved, held, appeared, disappeared }: ReextractReport): string {
  const lines = [
    ...moved.map(
      (m) =>
        `moved    ${m.id}  ${dateInWords(m.before)} -> ${dateInWords(m.after)} (${m.after.edtf ?? "no date"})  ${m.headline}`,
    ),
    ...held.map((h) => `held     ${h.id}  a person set its date  ${h.headline}`),
    ...appeared.map((a) => `new      ${a.id}  ${a.headline}`),
    ...disappeared.map((d) => `gone     ${d.id}  ${d.headline}`),
  ];
  const sum = `${articles} articles, ${changed} read differently; ${moved.length} events moved, ${appeared.length} new, ${disappeared.length} gone, ${held.length} held by a correction`;
  return [...lines, sum].join("\n");
}

async function reextract({ undo }: { undo?: boolean }): Promise<ExitCode> {
  const report = await withDateline((dateline) =>
    undo
      ? dateline.takeBackReextraction()
      : dateline.reextract({ onArticle: (done, of) => printProgress(`${done}/${of}`) }),
  );
  printResult(inWords(report));
  return reportProblems(report.problems);
}

export function addReextract(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("reextract")
    .option("--undo", "take the last reading of everything back")
    .description("Read every stored article again with the present rules; print what changed. Human decisions stay.")
    .action((options: { undo?: boolean }) => run(() => reextract(options)));
}
