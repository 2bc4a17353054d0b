// `npm start`: from a fresh clone to the running program, with one command and nothing installed but Node.
import { spawn } from "node:child_process";
import path from "node:path";
import { ensureBuilt, ensureGenerated, ensureInstalled, requireNode, root } from "./prepare.mjs";

requireNode();
ensureInstalled();
ensureGenerated();
ensureBuilt();

const child = spawn(
  process.execPath,
  [path.join(root, "scripts", "dateline.mjs"), "serve", "--samples", ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
