import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/** Every journey fails when a page asks another host for anything, or writes an error to the console. */
export const test = base.extend<{ quietPage: undefined }>({
  quietPage: [
    async ({ page, baseURL }, use) => {
      const host = new URL(baseURL as string).host;
      const elsewhere: string[] = [];
      const errors: string[] = [];
      page.context().on("request", (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) elsewhere.push(request.url());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        // A page that is not there says so with 404: that is its answer and no fault.
        const isMissingPage = message.text().includes("404") && message.location().url === page.url();
        if (message.type() === "error" && !isMissingPage) errors.push(message.text());
      });
      await use(undefined);
      expect(elsewhere, "requests to another host").toEqual([]);
      expect(errors, "errors in the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** What axe finds on the page as it stands; empty when all is well. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(
    (v) =>
      `${v.id}: ${v.help} (${v.nodes
        .map((n) => n.target.join(" "))
        .slice(0, 3)
        .join("; ")})`,
  );
}

/** Pastes a text on the page for adding articles and keeps what it finds. */
export async function addArticle(page: Page, text: string, published?: string): Promise<void> {
  await page.goto("/ingest");
  await page.getByLabel("Article text").fill(text);
  if (published !== undefined) await page.getByLabel("Publication day").fill(published);
  await page.getByRole("button", { name: "Show what it found" }).click();
  await page.getByRole("button", { name: /^Keep 1 article/ }).click();
  await expect(page.getByRole("heading", { name: "Done" })).toBeVisible();
}

/** Text of a PDF, all pages together, and how many pages it has. */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; pages: number }> {
  const { extractText, getDocumentProxy } = await import("unpdf");
  const { text, totalPages } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return { text: text.replace(/\s+/g, " "), pages: totalPages };
}
