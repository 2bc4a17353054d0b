import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

interface PlotState {
  from: number;
  to: number;
}
const state = (page: Page): Promise<PlotState> =>
  page.evaluate(() => (window as unknown as { __timeline: { getState(): PlotState } }).__timeline.getState());
const span = async (page: Page): Promise<number> => {
  const { from, to } = await state(page);
  return to - from;
};

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`80 times Tab did not reach ${selector}`);
}

test("the keyboard alone leads from the first page to an event, its article and back", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, 'a[href="/countries/KE"]');
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Kenya", level: 1 })).toBeVisible();
  await tabTo(page, "[role=listbox]");
  await page.keyboard.press("ArrowRight");
  const active = page.locator("[role=option][aria-label]").filter({ has: page.locator(":scope") });
  await expect(active.first()).toHaveAttribute("aria-label", /item \d+ of \d+/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Why this date")).toBeVisible();
  await tabTo(page, 'a[href*="/articles/"]');
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/articles\//);
});

test("each key of the help does what it says", async ({ page }) => {
  await page.goto("/countries/KE?motion=0&now=2024-05-02");
  await expect(page.locator("canvas").first()).toBeVisible();
  const plot = page.getByRole("listbox");
  await plot.focus();
  const whole = await span(page);
  const isActive = () => plot.getAttribute("aria-activedescendant");

  await page.keyboard.press("+");
  await expect.poll(() => span(page)).toBeLessThan(whole * 0.6);
  await page.keyboard.press("-");
  await expect.poll(() => span(page)).toBeCloseTo(whole, 0);
  await page.keyboard.press("PageUp");
  await expect.poll(() => span(page)).toBeLessThan(whole * 0.3);
  const before = await state(page);
  await page.keyboard.press("Shift+ArrowLeft");
  await expect.poll(async () => (await state(page)).from).toBeLessThan(before.from);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(async () => (await state(page)).from).toBeCloseTo(before.from, 0);
  await page.keyboard.press("Alt+ArrowLeft");
  await expect.poll(async () => (await state(page)).from).toBeLessThan(before.from);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("0");
  await expect.poll(() => span(page)).toBeCloseTo(whole, 0);

  await page.keyboard.press("Home");
  await page.keyboard.press("Home");
  const first = await isActive();
  expect(first).toMatch(/^event-e/);
  await page.keyboard.press("ArrowRight");
  await expect.poll(isActive).not.toBe(first);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(isActive).toBe(first);
  await page.keyboard.press("]");
  await expect.poll(isActive).not.toBe(first);
  await page.keyboard.press("[");
  await expect.poll(isActive).toBe(first);
  await page.keyboard.press("End");
  await expect.poll(isActive).not.toBe(first);
  await page.keyboard.press("f");
  await expect.poll(() => span(page)).toBeLessThan(whole);
  await page.keyboard.press("0");

  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sel=e/);
  await expect(page.getByText("Why this date")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/sel=e/);
  await expect(plot).toBeFocused();

  await page.keyboard.press("g");
  await expect(page.getByLabel(/Go to date/)).toBeFocused();
  await page.keyboard.type("Nov 2019");
  await page.keyboard.press("Enter");
  await expect.poll(() => span(page)).toBeLessThan(60);

  await plot.focus();
  await page.keyboard.press("t");
  await expect.poll(async () => (await state(page)).to).toBeGreaterThan(19_800);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toHaveCount(0);
  await plot.focus();
  await page.keyboard.press("/");
  await expect(page.getByLabel("Search events")).toBeFocused();
});
