import type { Command } from "commander";
import { type ExitCode, printResult } from "../outcome";
import { withDateline } from "../with-dateline";

type Run = (work: () => Promise<ExitCode>) => Promise<void>;

export function addBackup(program: Command, run: Run): void {
  program
    .command("backup")
    .argument("<file>", "a new file")
    .description("Write everything stored into one file, while the pages go on being served.")
    .action((file: string) =>
      run(async () => {
        await withDateline((dateline) => dateline.backup(file));
        printResult(`Backed up to ${file}.`);
        return 0;
      }),
    );
  program
    .command("restore")
    .argument("<file>", "a file that `backup` wrote")
    .description("Put a backup in place of what is stored; what was stored is kept in a file beside it.")
    .action((file: string) =>
      run(async () => {
        const { keptAt } = await withDateline((dateline) => dateline.restore(file));
        printResult(`Restored from ${file}. What was stored before is kept at ${keptAt}.`);
        return 0;
      }),
    );
}
