import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

/** A window of 1280 by 1024 pixels at 400 %. */
const AT_400_PERCENT = { width: 320, height: 256 };
const TABS = 40;

/** What has the focus and cannot be seen: none of three points of it is on top. */
const hiddenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const heights = [box.top + 3, box.top + box.height / 2, box.bottom - 3].filter((y) => y >= 0 && y < innerHeight);
    const isSeen = heights.some((y) => {
      const top = document.elementFromPoint(x, y);
      return (
        top !== null && (element.contains(top) || top.contains(element) || top.closest("label")?.contains(element))
      );
    });
    return isSeen
      ? null
      : `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 40)}`;
  });

test("at 400 % no page scrolls sideways and the focus is never covered, also beside an open event", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("/countries/KE?view=table");
  const event = await page.locator("tbody tr[data-event]").first().getAttribute("data-event");
  await page.setViewportSize(AT_400_PERCENT);
  for (const address of [
    "/",
    "/countries/KE",
    `/countries/KE?sel=${event}`,
    `/compare?c=KE,HR&sel=${event}`,
    "/articles",
    "/review",
    "/ingest",
    "/explain",
  ]) {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond, `pixels beyond the right edge of ${address}`).toBeLessThanOrEqual(0);
    for (let tab = 0; tab < TABS; tab++) {
      await page.keyboard.press("Tab");
      expect(await hiddenFocus(page), address).toBeNull();
    }
  }
});
