import { readFileSync } from "node:fs";
import path from "node:path";
import { Command, CommanderError } from "commander";
import { addBackup } from "./commands/backup";
import { addCorrections } from "./commands/corrections";
import { addDoctor } from "./commands/doctor";
import { addEvents } from "./commands/events";
import { addExplain } from "./commands/explain";
import { addExport } from "./commands/export";
import { addExtract } from "./commands/extract";
import { addIngest } from "./commands/ingest";
import { addReextract } from "./commands/reextract";
import { addRemove } from "./commands/remove";
import { addServe } from "./commands/serve";
import { addSetPublished } from "./commands/set-published";
import { addTimex } from "./commands/timex";
import { type ExitCode, reportFailure } from "./outcome";
import { projectFolder } from "./project-folder";

const ADD_COMMANDS = [
  addTimex,
  addExtract,
  addIngest,
  addEvents,
  addSetPublished,
  addReextract,
  addCorrections,
  addRemove,
  addExplain,
  addExport,
  addServe,
  addBackup,
  addDoctor,
];

const { version } = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8")) as { version: string };

/** What a newcomer types first, and where things are kept. */
const EXAMPLES = `
First steps:
  dateline explain "It opened on Monday." --published 2024-06-27
  dateline extract page.txt                    look at what is found, nothing is stored
  dateline ingest folder/                      read and store; twice changes nothing
  dateline export --country GE --format pdf -o ge.pdf
  dateline serve                               the same as pages, on http://127.0.0.1:3000/

From a clone, "dateline" is "npm run -s dateline --". Everything stored is in one file, data/dateline.db;
DATABASE_URL=file:/elsewhere/news.db chooses another. "dateline COMMAND --help" tells more of each command.`;

/** Runs one command. Sets the exit code of the process: see `ExitCode`. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that stops early (`| head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  const program = new Command("dateline")
    .description(
      "Reads news, works out which day, month or span each date in it means, says why, and draws a timeline for every country.",
    )
    .version(version)
    .showHelpAfterError("Run it with --help to see what it takes.")
    .addHelpText("after", EXAMPLES)
    .exitOverride();
  const run = async (work: () => Promise<ExitCode>): Promise<void> => {
    process.exitCode = await work().catch(reportFailure);
  };
  for (const add of ADD_COMMANDS) add(program, run);
  // exitOverride is not inherited by commands added before it was set.
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError("Run it with --help to see what it takes.");
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
