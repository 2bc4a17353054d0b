// How long the page of a country with many stored events takes: npm run bench:page -- DATABASE [--country SY] [--runs 7] [--port 3391]
// Needs a build (`npx next build`) and a database of bench/seed-large.ts. Times in ms, medians; the load average is printed beside
// them. "Changed": something was written to the database right before the request.
import { type ChildProcess, spawn } from "node:child_process";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { openStorage } from "@/lib/storage";
import { ensureBrowser } from "../scripts/browser.mjs";
import { median } from "./median";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    country: { type: "string", default: "SY" },
    runs: { type: "string", default: "7" },
    port: { type: "string", default: "3391" },
  },
});
const [database] = positionals;
if (database === undefined) throw new Error("name a database of bench/seed-large.ts: npm run bench:page -- FILE");
const runs = Number(values.runs);
const origin = `http://127.0.0.1:${values.port}`;

const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(" ");
const line = (name: string, times: readonly number[]): void => {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round);
  process.stdout.write(`${name.padEnd(52)} ${String(Math.round(median(times))).padStart(6)}   (${sorted.join(" ")})\n`);
};

async function startServer(): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["scripts/dateline.mjs", "serve", "--port", values.port], {
    env: { ...process.env, DATABASE_URL: `file:${database}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    server.stdout.on("data", (chunk: Buffer) => chunk.toString().includes("Dateline is at") && resolve(server));
    server.once("exit", () => reject(new Error("the server did not start: is there a build?")));
  });
}

/** What the page notes about itself, from the request on. */
interface Notes {
  numbers: number;
  drawn: number;
  told: number;
}

/** Runs in the page: writes down the frame after the first picture, and after the first headline in it. */
function watch(): void {
  const notes = { numbers: 0, drawn: 0, told: 0 };
  Object.assign(window, { __notes: notes });
  type Hooks = { layout(): { kind: string }[]; getState(): { count: number } };
  const look = (): void => {
    const hooks = (window as unknown as { __timeline?: Hooks }).__timeline;
    if (hooks && hooks.getState().count > 0) {
      if (notes.drawn === 0) notes.drawn = performance.now();
      if (hooks.layout().some((mark) => mark.kind === "card")) {
        notes.told = performance.now();
        const entry = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/columns"));
        notes.numbers = (entry as PerformanceResourceTiming | undefined)?.responseEnd ?? 0;
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function openPage(context: BrowserContext): Promise<{ page: Page; notes: Notes }> {
  const page = await context.newPage();
  await page.addInitScript("globalThis.__name = (it) => it"); // tsx names functions by it
  await page.addInitScript(watch);
  await page.goto(`${origin}/countries/${values.country}`, { waitUntil: "commit" });
  await page.waitForFunction(() => (window as unknown as { __notes?: Notes }).__notes?.told);
  return { page, notes: await page.evaluate(() => (window as unknown as { __notes: Notes }).__notes) };
}

/** From the click to the second frame after the picture changed. */
const answerTime = (page: Page, selector: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (element === null) throw new Error(`nothing to click: ${wanted}`);
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    type Hooks = { layout(): unknown };
    const picture = (): unknown => (window as unknown as { __timeline: Hooks }).__timeline.layout();
    await frame();
    const before = picture();
    const start = performance.now();
    element.click();
    while (picture() === before && performance.now() - start < 5000) await frame();
    await frame();
    return performance.now() - start;
  }, selector);

const OTHER_BUTTON = "button[aria-label='Zoom in']";
const FILTERS: readonly string[] = [
  "fieldset:nth-of-type(1) label:nth-of-type(1) input",
  "fieldset:nth-of-type(1) label:nth-of-type(2) input",
  "fieldset:nth-of-type(2) label:nth-of-type(1) input",
  "fieldset:nth-of-type(3) label:nth-of-type(1) input",
];

async function measure(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: String(await ensureBrowser()),
    args: ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--no-sandbox"],
  });
  const series: Record<"first" | "changed" | "later", Notes[]> = { first: [], changed: [], later: [] };
  const windows: number[] = [];
  const filters: number[] = [];
  let elements = 0;
  const storage = await openStorage(`file:${database}`);
  const before = load();
  for (let run = 0; run < runs; run++) {
    const server = await startServer();
    try {
      for (const kind of ["first", "changed", "later"] as const) {
        if (kind === "changed") await storage.write((writer) => writer.setSetting("reviewer", `Reviewer ${run}`));
        // A context of its own: nothing is in the browser's cache.
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
        const { page, notes } = await openPage(context);
        series[kind].push(notes);
        if (kind === "later") {
          await page.waitForTimeout(500);
          elements = await page.evaluate(() => document.querySelectorAll("*").length);
          for (let n = 0; n < 3; n++) windows.push(await answerTime(page, OTHER_BUTTON));
          for (const name of ["All", "5 years", "1 year", "All"]) {
            const button = page.getByRole("button", { name, exact: true });
            await button.evaluate((node) => node.setAttribute("data-bench", "here"));
            windows.push(await answerTime(page, "[data-bench=here]"));
            await button.evaluate((node) => node.removeAttribute("data-bench"));
          }
          await page.locator("details summary").first().click();
          for (const filter of [...FILTERS, ...FILTERS]) {
            filters.push(await answerTime(page, `details ${filter}`));
            await page.waitForTimeout(150);
          }
        }
        await context.close();
      }
    } finally {
      server.kill();
      await new Promise((resolve) => server.once("exit", resolve));
    }
  }
  await storage.close();
  await browser.close();
  process.stdout.write(`load average ${before} before, ${load()} after; ${runs} runs, median and all\n`);
  const names = { first: "server just started", changed: "database changed", later: "nothing changed" } as const;
  for (const kind of ["first", "changed", "later"] as const) {
    line(
      `${names[kind]}: numbers are here`,
      series[kind].map(({ numbers }) => numbers),
    );
    line(
      `${names[kind]}: timeline is drawn`,
      series[kind].map(({ drawn }) => drawn),
    );
    line(
      `${names[kind]}: first headlines are on it`,
      series[kind].map(({ told }) => told),
    );
  }
  line("another window: from the click to the frame after", windows);
  line("a filter: from the click to the frame after", filters);
  process.stdout.write(`elements on the page: ${elements}\n`);
}

await measure();
