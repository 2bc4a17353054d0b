import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

const KENYA = "/countries/KE?motion=0&now=2024-06-01";

const pictureOf = async (page: Page): Promise<string> => {
  await page.getByRole("listbox", { name: /^Timeline of Kenya/ }).waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(400);
  return page
    .locator("canvas")
    .first()
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
};

test("the axis of a picture taller than the screen is in sight from its first part to its last", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 430 });
  await page.goto(KENYA);
  await page.waitForLoadState("networkidle");
  const axis = page.locator("[data-axis]");
  const canvas = page.locator("canvas").first();
  const place = () => axis.evaluate((element) => element.getBoundingClientRect().bottom);
  await expect.poll(place).toBeLessThanOrEqual(430);
  const bottom = await canvas.evaluate((element) => element.getBoundingClientRect().bottom);
  expect(bottom).toBeGreaterThan(430);
  await page.evaluate((y) => window.scrollTo(0, y), bottom - 200);
  await expect.poll(place).toBeGreaterThan(0);
});

test("words stand as they should when the fonts come late", async ({ page, browser, baseURL }) => {
  const late = await browser.newContext({ baseURL: baseURL as string, viewport: { width: 1280, height: 900 } });
  const other = await late.newPage();
  await other.route(/\.woff2?$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 6000));
    await route.continue();
  });
  await other.goto(KENYA, { waitUntil: "commit" });
  await other.waitForTimeout(8000);
  const drawnLate = await pictureOf(other);
  await late.close();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(KENYA);
  await pictureOf(page);
  await page.reload();
  expect((await pictureOf(page)) === drawnLate, "the same picture").toBe(true);
});
