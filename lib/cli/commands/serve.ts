import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import type { Command } from "commander";
import { type ExitCode, UsageError } from "../outcome";
import { projectFolder } from "../project-folder";
import { withDateline } from "../with-dateline";

const HOST = "127.0.0.1";
const PORT_DEFAULT = 3000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function portOption(text: string | undefined): number {
  const port = Number(text ?? process.env["PORT"] ?? PORT_DEFAULT);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`--port takes a number from 1 to 65535, not "${text ?? process.env["PORT"]}".`);
  return port;
}

/** Tries to listen and lets go again: a port in use is told before the server is started. */
const portIsFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });

async function sampleFiles(): Promise<{ file: string; text: string }[]> {
  const folder = path.join(projectFolder, "samples");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(names.map(async (file) => ({ file, text: await readFile(path.join(folder, file), "utf8") })));
}

/** Creates and migrates the database, and reads the samples into a new one (or takes them out again). */
async function prepareDatabase({ samples, empty }: { samples?: boolean; empty?: boolean }): Promise<void> {
  await withDateline(async (dateline) => {
    if (empty) {
      const removed = await dateline.removeSamples();
      say(removed === 0 ? "No samples to remove." : `Removed ${removed} sample articles. They do not come back.`);
    } else if (samples) {
      const report = await dateline.seedSamples(await sampleFiles());
      if (report !== null) {
        say(
          `Read ${report.stored} sample articles, to try Dateline on. \`npm start -- --empty\` or the button on the first page removes them.`,
        );
      }
    }
  });
}

/** The first page loads the reading engine and the database's pages: better here than while somebody waits for it. */
async function sayWhenWarm(address: string): Promise<void> {
  await fetch(address).then(
    (page) => page.arrayBuffer(),
    () => undefined,
  );
  say(`Dateline is at ${address}   (stop with Ctrl+C)`);
}

async function serve(options: { port?: string; samples?: boolean; empty?: boolean }): Promise<ExitCode> {
  const port = portOption(options.port);
  if (!existsSync(path.join(projectFolder, ".next", "BUILD_ID")))
    throw new UsageError("The pages are not built yet. Run `npm start`, which builds them and serves.");
  if (!(await portIsFree(port))) {
    throw new UsageError(
      `Port ${port} is in use. Stop the program that uses it, or choose another: npm start -- --port ${port + 1}`,
    );
  }
  await prepareDatabase(options);
  const next = path.join(projectFolder, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "start", "-H", HOST, "-p", String(port)], {
    cwd: projectFolder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.on("data", (chunk: Buffer) => {
    if (chunk.toString().includes("Ready")) void sayWhenWarm(`http://${HOST}:${port}/`);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) =>
    child.on("exit", (code, signal) => resolve(signal !== null || code === 0 || code === 143 ? 0 : 1)),
  );
}

export function addServe(program: Command, run: (work: () => Promise<ExitCode>) => Promise<void>): void {
  program
    .command("serve")
    .description("Serve the pages on this machine.")
    .option("--port <number>", "port, instead of PORT or 3000")
    .option("--samples", "read samples/ into a new database")
    .option("--empty", "remove the samples")
    .action((options: { port?: string; samples?: boolean; empty?: boolean }) => run(() => serve(options)));
}
