// The list of checks, and running them two at a time.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "./prepare.mjs";

const bin = (name) => path.join(root, "node_modules", ".bin", name);
const reports = path.join(root, "node_modules", ".dateline", "reports");

/** Vitest's own count of the claims it checked. */
function vitestCount(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const brokenFiles = report.testResults.filter((t) => t.status === "failed" && t.assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles };
}

/** Long tests of folders without clocks and zones, and of locks between processes: one zone tells as much as three. */
const SAME_IN_EVERY_ZONE = [
  "lib/timeline/layout-timeline.test.ts",
  "lib/storage/lost-writes.test.ts",
  "lib/extraction/linear-time.test.ts",
  "lib/extraction/mentions/headline-invariants.test.ts",
  "lib/workflows/stories.test.ts",
];

const unit = (zone) => {
  const left = zone === "UTC" ? [] : SAME_IN_EVERY_ZONE.flatMap((file) => ["--exclude", file]);
  const report = path.join(reports, `unit-${zone.replace("/", "-")}.json`);
  return {
    name: `unit tests in ${zone}`,
    command: bin("vitest"),
    args: ["run", "--maxWorkers=1", ...left, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    env: { TZ: zone },
    before: () => rmSync(report, { force: true }),
    count: () => vitestCount(report),
  };
};

export const checks = [
  // The long ones first, so that two cores end together.
  unit("UTC"),
  unit("America/Los_Angeles"),
  unit("Asia/Kolkata"),
  { name: "types", command: bin("tsc"), args: ["--noEmit", "-p", "tsconfig.check.json"] },
  {
    name: "import walls",
    command: bin("depcruise"),
    args: ["app", "lib", "--config", ".dependency-cruiser.cjs", "--output-type", "err"],
  },
  { name: "unused code", command: bin("knip"), args: [] },
  { name: "format and lint", command: bin("biome"), args: ["check", "--error-on-warnings", "."] },
  { name: "generated docs in step", command: process.execPath, args: ["scripts/generate-docs.mjs", "--check"] },
];

function runOne(check) {
  check.before?.();
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(check.command, check.args, {
      cwd: root,
      env: { ...process.env, ...check.env, FORCE_COLOR: "0", NODE_NO_WARNINGS: "1" },
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ check, ok: false, output: String(error), seconds: 0 }));
    child.on("exit", (code) => resolve({ check, ok: code === 0, output, seconds: (Date.now() - started) / 1000 }));
  });
}

/** @returns how many claims held and how many did not; a check without a count of its own is one claim */
export async function runChecks(list, { atOnce = 2 } = {}) {
  mkdirSync(reports, { recursive: true });
  const queue = [...list];
  let passed = 0;
  let failed = 0;
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) {
      const { ok, output, seconds } = await runOne(check);
      const count = check.count?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
      if (!ok && count.failed === 0) count.failed = 1;
      passed += count.passed;
      failed += count.failed;
      console.log(
        `${ok ? "ok    " : "FAILED"} ${check.name}${check.count ? ` (${count.passed} passed, ${count.failed} failed)` : ""} ${seconds.toFixed(1)} s`,
      );
      if (!ok) console.log(output.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { passed, failed };
}
