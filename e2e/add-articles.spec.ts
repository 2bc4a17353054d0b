import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

const file = (name: string, text: string, mimeType = "text/plain") => ({ name, mimeType, buffer: Buffer.from(text) });

const DAM = file(
  "dam.txt",
  "Laos Closes a Dam\n\nVIENTIANE, March 8, 2023 - Laos closed a dam on Monday. Ministers met in Pakse on March 1, 2023.\n",
);
const STRIKE = file(
  "strike.txt",
  "Bus Drivers Strike in Bhutan\n\nBus drivers in Bhutan went on strike on Monday. The transport minister met them on Tuesday.\n",
);

const show = (page: Page) => page.getByRole("button", { name: "Show what it found" }).click();

test("each file has a status, what cannot be read says why, and the account leads to every set", async ({ page }) => {
  await page.goto("/ingest");
  await page
    .locator("input[type=file]")
    .setInputFiles([DAM, STRIKE, file("scan.pdf", "%PDF-1.4", "application/pdf"), file("blank.txt", " ")]);
  await expect(page.getByRole("listitem").filter({ hasText: "dam.txt" })).toContainText("ready");
  await expect(page.getByRole("listitem").filter({ hasText: "scan.pdf" })).toContainText("no text file");
  await expect(page.getByRole("listitem").filter({ hasText: "blank.txt" })).toContainText("empty");

  await show(page);
  await expect(page.getByText("scan.pdf")).toBeVisible(); // still told of when the form is gone
  await page.getByRole("button", { name: "Keep 2 articles" }).click();
  await expect(page.getByRole("heading", { name: "Done" })).toBeVisible();
  await expect(page.getByText("2 articles read: 2 kept.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Laos", exact: true })).toHaveAttribute("href", "/countries/LA");
  await expect(page.locator("dt", { hasText: /need.* a date/ })).toBeVisible();
  await expect(page.locator("dd").getByRole("link", { name: /Bus Drivers/ })).toHaveAttribute("href", /#published$/);
  await expect(page.getByText("scan.pdf")).toBeVisible();
});

test("without an answer nothing is lost, and going on keeps what was left", async ({ page }) => {
  // An answer that is no answer: aborting the request would be an error of the page, which every journey forbids.
  const fail = () => page.route("**/api/ingest{,/preview}", (route) => route.fulfill({ status: 200, body: "" }));
  const mend = () => page.unroute("**/api/ingest{,/preview}");
  const text = "Nepal Bans Plastic Bags\n\nKATHMANDU, May 2, 2022 - Nepal banned plastic bags on Monday.\n";
  await page.goto("/ingest");
  await page.getByLabel("Article text").fill(text);
  await fail();
  await show(page);
  await expect(page.getByText("Dateline does not answer.")).toBeVisible();
  await expect(page.getByLabel("Article text")).toHaveValue(text);
  await mend();
  await page.reload();
  await expect(page.getByLabel("Article text")).toHaveValue(text);

  await show(page);
  await fail();
  await page.getByRole("button", { name: "Keep 1 article" }).click();
  await expect(page.getByRole("heading", { name: "Not all of it is kept yet" })).toBeVisible();
  await mend();
  await page.getByRole("button", { name: "Try it again" }).click();
  await expect(page.getByRole("heading", { name: "Done" })).toBeVisible();
});

test("a file that is too long says what to do", async ({ page }) => {
  await page.goto("/ingest");
  await page.locator("input[type=file]").setInputFiles([file("all.txt", "word ".repeat(500_000))]);
  await expect(page.getByRole("listitem").filter({ hasText: "all.txt" })).toContainText("Cut it into parts");
});
