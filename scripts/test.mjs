// `npm test`: sets everything up, runs all checks, builds, walks the journeys in a real browser,
// and ends with one line `N passed, N failed`.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { checks, runChecks } from "./checks.mjs";
import { ensureBuilt, ensureGenerated, ensureInstalled, requireNode, root } from "./prepare.mjs";

requireNode();
ensureInstalled();
ensureGenerated();
const browser = await ensureBrowser();
const found = await runChecks(checks);
ensureBuilt();

const folder = mkdtempSync(path.join(tmpdir(), "dateline-e2e-"));
const reportFile = path.join(folder, "report.json");
const code = await new Promise((resolve) => {
  const child = spawn(
    process.execPath,
    [path.join(root, "node_modules", "@playwright", "test", "cli.js"), "test", ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...process.env,
        CHROMIUM_PATH: browser,
        PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile,
        DATELINE_E2E_FOLDER: folder,
      },
    },
  );
  child.on("exit", (status) => resolve(status ?? 1));
});
if (existsSync(reportFile)) {
  const { stats } = JSON.parse(readFileSync(reportFile, "utf8"));
  found.passed += stats.expected + stats.flaky;
  found.failed += stats.unexpected;
  if (code !== 0 && stats.unexpected === 0) found.failed += 1;
} else {
  found.failed += 1;
  console.log("The end-to-end tests did not run to their end: look at the lines above.");
}
rmSync(folder, { recursive: true, force: true });
console.log(`${found.passed} passed, ${found.failed} failed`);
process.exit(found.failed ? 1 : 0);
