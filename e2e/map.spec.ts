import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./journey";

const mapOf = (page: Page) => page.getByRole("figure", { name: "Where the events are" });
const boxOf = async (place: Locator) =>
  (await place.boundingBox()) as { x: number; y: number; width: number; height: number };
const status = (page: Page) => mapOf(page).getByRole("status");

/** Width of a country on the screen. */
const widthOf = (page: Page, country: string): Promise<number> =>
  mapOf(page)
    .getByRole("link", { name: new RegExp(`^${country}:`) })
    .evaluate((link) => link.getBoundingClientRect().width);

test("the map is zoomed by buttons and keys, and taken back to the whole world", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const before = await widthOf(page, "Kenya");
  const rows = await page.locator("tbody tr").allInnerTexts();
  await expect(mapOf(page).getByRole("button", { name: "Whole world" })).toBeDisabled();
  await mapOf(page).getByRole("button", { name: "Zoom in" }).click();
  await expect(status(page)).toHaveText("Map at 180 %");
  await page.keyboard.press("+");
  await expect(status(page)).toHaveText("Map at 324 %");
  await expect.poll(() => widthOf(page, "Kenya")).toBeGreaterThan(before * 3);
  await page.keyboard.press("-");
  await expect(status(page)).toHaveText("Map at 180 %");
  await page.keyboard.press("0");
  await expect(status(page)).toHaveText("");
  await expect.poll(() => widthOf(page, "Kenya")).toBeCloseTo(before, 0);
  expect(await page.locator("tbody tr").allInnerTexts()).toEqual(rows);
});

test("a country outside the part in sight comes into it with the focus", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const links = mapOf(page).getByRole("link", { name: /: \d+ events?/ });
  await mapOf(page).getByRole("button", { name: "Zoom in" }).click();
  for (let step = 0; step < 3; step++) await page.keyboard.press("+");
  await links.first().focus();
  for (let country = 1; country < (await links.count()); country++) {
    await page.keyboard.press("Tab");
    const box = await boxOf(page.locator("a:focus"));
    const map = await boxOf(mapOf(page).locator("svg").first());
    const isBeside =
      box.x > map.x + map.width ||
      box.x + box.width < map.x ||
      box.y > map.y + map.height ||
      box.y + box.height < map.y;
    expect(isBeside, await page.locator("a:focus").getAttribute("data-hint").then(String)).toBe(false);
  }
});

test("the wheel scrolls the page, and with Ctrl zooms the map; a drag pans and opens nothing", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const map = mapOf(page).locator("svg").first();
  await map.hover();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(status(page)).toHaveText("");
  await map.hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect(status(page)).toHaveText(/^Map at \d+ %$/);
  const land = map.locator("[data-land]");
  const moved = await land.getAttribute("style");
  const box = await boxOf(map);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.down();
  await page.mouse.move(x - 90, y - 20, { steps: 5 });
  await page.mouse.up();
  expect(await land.getAttribute("style")).not.toBe(moved);
  await expect(page).toHaveURL(/:\d+\/$/);
});

test("two fingers zoom the map", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL as string,
    hasTouch: true,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Map", exact: true }).tap();
  const box = await boxOf(mapOf(page).locator("svg").first());
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await context.newCDPSession(page);
  const fingers = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        type === "touchEnd"
          ? []
          : [
              { x: x - apart, y, id: 0 },
              { x: x + apart, y, id: 1 },
            ],
    });
  await fingers("touchStart", 20);
  for (const apart of [30, 45, 60]) await fingers("touchMove", apart);
  await fingers("touchEnd", 60);
  await expect(status(page)).toHaveText(/^Map at \d+ %$/);
  await context.close();
});
