// Finds a Chromium for the end-to-end tests, or installs one.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { giveUp, root, say } from "./prepare.mjs";

/** The places where printing looks too. */
const SYSTEM_BROWSERS = JSON.parse(readFileSync(path.join(root, "lib", "printing", "browser-places.json"), "utf8"));

async function playwrightsOwn() {
  const { chromium } = await import("playwright-core");
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** @returns the path of a browser; installs one where there is none, and ends with a sentence when that fails */
export async function ensureBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given)
    return existsSync(given)
      ? given
      : giveUp(
          `CHROMIUM_PATH names ${given}, and there is no such file. Correct it, or unset it to let Dateline look for a browser.`,
        );
  const found = (await playwrightsOwn()) ?? SYSTEM_BROWSERS.find((file) => existsSync(file));
  if (found) return found;
  say("No Chromium found: installing one for the tests …");
  const quiet = { cwd: root, stdio: ["ignore", 2, 2], timeout: 240_000 };
  spawnSync(
    process.execPath,
    [path.join(root, "node_modules", "playwright-core", "cli.js"), "install", "chromium"],
    quiet,
  );
  const downloaded = await playwrightsOwn();
  if (downloaded) return downloaded;
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    spawnSync("apt-get", ["update", "-qq"], quiet);
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  return (
    SYSTEM_BROWSERS.find((file) => existsSync(file)) ??
    giveUp(
      "The end-to-end tests need Chromium or Chrome, and none could be installed. Install one (on Debian: apt install chromium) or set CHROMIUM_PATH to its program file.",
    )
  );
}
