// `npm run pictures`: takes the pictures of docs/ from the running program, on the samples, in a database of its own.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt, ensureGenerated, ensureInstalled, requireNode, root } from "./prepare.mjs";

requireNode();
ensureInstalled();
ensureGenerated();
ensureBuilt();
const executablePath = await ensureBrowser();
const { chromium } = await import("playwright-core");

const PORT = 3918;
const PICTURES = [
  {
    name: "country",
    address: "/countries/KE?motion=0&now=2024-06-01",
    width: 1280,
    height: 860,
    open: "tr[data-event] button >> nth=4",
  },
  { name: "overview", address: "/", width: 1280, height: 860 },
  { name: "country-dark", address: "/countries/KE?motion=0&theme=dark&now=2024-06-01", width: 1280, height: 860 },
  { name: "country-phone", address: "/countries/KE?motion=0&now=2024-06-01", width: 390, height: 844 },
];

const folder = mkdtempSync(path.join(tmpdir(), "dateline-pictures-"));
const server = spawn(
  process.execPath,
  [path.join(root, "scripts", "dateline.mjs"), "serve", "--samples", "--port", String(PORT)],
  {
    cwd: root,
    env: { ...process.env, DATABASE_URL: `file:${path.join(folder, "pictures.db")}` },
    stdio: ["ignore", "pipe", "inherit"],
  },
);
await new Promise((resolve) =>
  server.stdout.on("data", (chunk) => String(chunk).includes("Dateline is at") && resolve()),
);
const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? [...args, "--no-sandbox"] : args,
});
try {
  mkdirSync(path.join(root, "docs", "pictures"), { recursive: true });
  for (const { name, address, width, height, open } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`http://127.0.0.1:${PORT}${address}`, { waitUntil: "networkidle" });
    if (open) {
      await page.locator(open).click();
      await page.getByText("Why this date").waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
    }
    await page.waitForTimeout(600);
    await page.screenshot({ path: path.join(root, "docs", "pictures", `${name}.png`) });
    await page.close();
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
