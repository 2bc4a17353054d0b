// Writes the pages of docs/ that come from code; with --check it only says which are out of step.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./prepare.mjs";

const generators = ["scripts/generate-temporal-rules.ts"].filter((file) => existsSync(path.join(root, file)));
let failed = false;
for (const generator of generators) {
  const result = spawnSync(process.execPath, ["--import", "tsx", generator, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  failed ||= result.status !== 0;
}
process.exit(failed ? 1 : 0);
