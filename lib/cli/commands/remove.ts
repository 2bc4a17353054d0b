import type { Command } from "commander";
import { type ExitCode, printResult } from "../outcome";
import { withDateline } from "../with-dateline";

export function addRemove(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("remove")
    .argument("<article>", "the article's id, as `events` and `extract` print it")
    .option("--reason <words>", "why, for the record")
    .description("Take an article and its events out, and leave a record that says so.")
    .action((article: string, options: { reason?: string }) =>
      run(async () => {
        const removal = await withDateline((dateline) =>
          dateline.remove(article, options.reason === undefined ? {} : { reason: options.reason }),
        );
        printResult(
          `Removed "${removal.title}" with ${removal.events} events. The record says: ${removal.at}, ${removal.who}${removal.reason ? `, ${removal.reason}` : ""}.`,
        );
        return 0;
      }),
    );
}
