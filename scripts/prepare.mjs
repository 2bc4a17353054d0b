// What every command needs before it can run: the right Node, installed packages, the generated database client, a build.
// No dependency of its own, since it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const NODE_MINIMUM = [20, 19];

/** No part of the tool chain may call home. */
export const quietEnvironment = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  DO_NOT_TRACK: "1",
};
Object.assign(process.env, quietEnvironment);

const at = (...parts) => path.join(root, ...parts);
export const say = (line) => process.stderr.write(`${line}\n`);

/** Ends the program with a sentence that says what to do, and no stack. */
export function giveUp(sentence, code = 1) {
  say(sentence);
  process.exit(code);
}

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = NODE_MINIMUM;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    giveUp(
      `Dateline needs Node ${NODE_MINIMUM.join(".")} or later; this is ${process.versions.node}. Install a newer Node from your package manager or nodejs.org and run the command again.`,
    );
  }
}

/** Hash of the names and bytes of files; folders are walked. */
export function fingerprint(paths) {
  const hash = createHash("sha256");
  const visit = (name) => {
    const full = at(name);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const entry of readdirSync(full).sort()) {
        if (entry !== "generated" && entry !== "node_modules" && !entry.endsWith(".test.ts"))
          visit(path.join(name, entry));
      }
      return;
    }
    hash.update(name).update("\0").update(readFileSync(full)).update("\0");
  };
  for (const name of paths) visit(name);
  return hash.digest("hex");
}

const stampFile = (name) => at("node_modules", ".dateline", name);
const readStamp = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), "utf8") : "");
function writeStamp(name, value) {
  mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), value);
}

function run(command, args, { what, hint }) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: process.env,
    shell: process.platform === "win32",
  });
  if (result.status !== 0) giveUp(`${what} failed. ${hint}`);
}

/** `npm ci` when the lock changed since the last time. */
export function ensureInstalled() {
  const lock = fingerprint(["package-lock.json"]);
  if (existsSync(at("node_modules", "next")) && readStamp("lock") === lock) return;
  if (
    existsSync(at("node_modules", "next")) &&
    readStamp("lock") === "" &&
    existsSync(at("node_modules", ".package-lock.json"))
  ) {
    const installed = statSync(at("node_modules", ".package-lock.json")).mtimeMs;
    if (installed >= statSync(at("package-lock.json")).mtimeMs) return writeStamp("lock", lock); // installed by hand with npm
  }
  say("Installing packages (one to three minutes the first time) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    what: "Installing packages",
    hint: "Look at the lines above. better-sqlite3 needs a C++ compiler, make and Python 3 where no ready binary can be fetched (on Debian: apt install g++ make python3).",
  });
  writeStamp("lock", lock);
}

/** The database client is generated code and not in git. */
export function ensureGenerated() {
  const schema = fingerprint(["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"]);
  if (existsSync(at("lib", "storage", "generated")) && readStamp("schema") === schema) return;
  say("Generating the database client …");
  run(process.execPath, [at("node_modules", "prisma", "build", "index.js"), "generate", "--no-hints"], {
    what: "Generating the database client",
    hint: "Delete node_modules and run the command again.",
  });
  writeStamp("schema", schema);
}

/** Builds the pages when a source changed. */
export function ensureBuilt() {
  const sources = fingerprint([
    "app",
    "lib",
    "public",
    "next.config.js",
    "package-lock.json",
    "tsconfig.json",
    "proxy.ts",
    "instrumentation.ts",
  ]);
  if (existsSync(at(".next", "BUILD_ID")) && readStamp("build") === sources) return;
  say("Building the pages (about half a minute) …");
  run(process.execPath, [at("node_modules", "next", "dist", "bin", "next"), "build"], {
    what: "Building the pages",
    hint: "Look at the lines above; if you changed the code, `npm run check` says where.",
  });
  writeStamp("build", sources);
}
