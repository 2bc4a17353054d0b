import { type Browser, chromium } from "playwright-core";
import { ProblemError } from "@/lib/core/problem";
import { compactPdf } from "./compact-pdf";
import { requireBrowser } from "./find-browser";

const LAUNCH_FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium's sandbox does not start for root, as in a container. */
const isRoot = (): boolean => process.getuid?.() === 0;

const TIMEOUT_MS = 120_000;

async function launch(executablePath: string): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath,
      args: isRoot() ? [...LAUNCH_FLAGS, "--no-sandbox"] : LAUNCH_FLAGS,
      timeout: 30_000,
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new ProblemError({
      code: "browser-does-not-start",
      message: `${executablePath} did not start (${reason}). Set CHROMIUM_PATH to another Chromium or Chrome, or print the print page from your own browser.`,
    });
  }
}

/**
 * Prints one self-contained document to PDF: its own page sizes, tagged, with an outline, fonts embedded.
 * Fetches nothing: every request that is not `data:` or `about:` is refused. Scripts do not run.
 * Throws a `ProblemError` where no browser is found or it does not start.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const browser = await launch(requireBrowser());
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.route(/^(?!data:|about:)/, (route) => route.abort());
    await page.setContent(html, { waitUntil: "load", timeout: TIMEOUT_MS });
    return compactPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }));
  } finally {
    await browser.close();
  }
}
