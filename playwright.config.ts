import path from "node:path";
import { defineConfig, devices } from "@playwright/test";

const folder = process.env["DATELINE_E2E_FOLDER"] ?? path.join("node_modules", ".dateline", "e2e");
const port = 3917;

export default defineConfig({
  testDir: "e2e",
  outputDir: path.join(folder, "results"),
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 45_000,
  reporter: [
    ["list"],
    ["json", { outputFile: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ?? path.join(folder, "report.json") }],
  ],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 900 },
    baseURL: `http://127.0.0.1:${port}`,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"],
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  webServer: {
    command: `node scripts/dateline.mjs serve --samples --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    timeout: 60_000,
    reuseExistingServer: false,
    env: { DATABASE_URL: `file:${path.resolve(folder, "e2e.db")}` },
  },
});
