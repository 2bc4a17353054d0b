import type { Command } from "commander";
import type { Removal, RemovalPreview } from "@/lib/core/views";
import { type ExitCode, printResult } from "../outcome";
import { withDateline } from "../with-dateline";

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** What would go and what would be told otherwise, a line each, and the sum. */
function wouldTake({ title, moved, retold, appeared, disappeared, decisions }: RemovalPreview): string {
  const lines = [
    ...disappeared.map((d) => `gone     ${d.id}  ${d.headline}`),
    ...retold.map((r) => `retold   ${r.id}  ${r.headline}`),
    ...moved.map(
      (m) => `moved    ${m.id}  ${m.before.edtf ?? "no date"} -> ${m.after.edtf ?? "no date"}  ${m.headline}`,
    ),
    ...appeared.map((a) => `new      ${a.id}  ${a.headline}`),
  ];
  const rest = `${counted(decisions, "decision")} would rest until its page is added again`;
  const sum = `Removing "${title}" would take ${counted(disappeared.length, "event")} out; ${retold.length} told by other articles too would stay; ${rest}. Nothing was removed.`;
  return [...lines, sum].join("\n");
}

const removed = ({ title, events, at, who, reason }: Removal): string =>
  `Removed "${title}" with ${events} events. The record says: ${at}, ${who}${reason ? `, ${reason}` : ""}.`;

interface RemoveOptions {
  reason?: string;
  preview?: boolean;
}

async function remove(article: string, { reason, preview }: RemoveOptions): Promise<ExitCode> {
  printResult(
    await withDateline(async (dateline) =>
      preview
        ? wouldTake(await dateline.previewRemoval(article))
        : removed(await dateline.remove(article, reason === undefined ? {} : { reason })),
    ),
  );
  return 0;
}

export function addRemove(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("remove")
    .argument("<article>", "the article's id, as `events` and `extract` print it")
    .option("--reason <words>", "why, for the record")
    .option("--preview", "only print what would go")
    .description("Take an article and its events out, and leave a record that says so.")
    .action((article: string, options: RemoveOptions) => run(() => remove(article, options)));
}
