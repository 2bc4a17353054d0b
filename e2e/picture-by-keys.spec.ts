import { expect, test } from "./journey";
import { KENYA, open, span, state } from "./picture";

test.describe("with the keys", () => {
  test("F fits the event, its month, its year; Shift and Alt pan; Page Up and Page Down zoom by four", async ({
    page,
  }) => {
    const whole = await open(page);
    await page.getByRole("listbox").focus();
    await page.keyboard.press("PageUp");
    await expect.poll(() => span(page)).toBeCloseTo(whole / 4, 0);
    const before = await state(page);
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(async () => (await state(page)).from).toBeCloseTo(before.from + whole / 8, 0);
    const half = await state(page);
    await page.keyboard.press("Alt+ArrowLeft");
    await expect.poll(async () => (await state(page)).from).toBeLessThan(half.from);
    expect((await state(page)).from).toBeGreaterThan(before.from);
    await page.keyboard.press("PageDown");
    await expect.poll(() => span(page)).toBeCloseTo(whole, 0);
    const plot = page.getByRole("listbox");
    const words = async (): Promise<string> => {
      const id = await plot.getAttribute("aria-activedescendant");
      return id === null ? "" : ((await page.locator(`[id="${id}"]`).getAttribute("aria-label")) ?? "");
    };
    // The first key makes an event of the window the active one.
    await page.keyboard.press("End");
    await page.keyboard.press("End");
    for (let i = 0; i < 20 && !(await words()).includes("exact day"); i++) await page.keyboard.press("ArrowLeft");
    expect(await words()).toContain("exact day");
    await page.keyboard.press("f");
    await expect.poll(() => span(page)).toBeLessThan(4);
    await page.keyboard.press("f");
    await expect.poll(() => span(page)).toBeGreaterThanOrEqual(28);
    await page.keyboard.press("f");
    await expect.poll(() => span(page)).toBeGreaterThanOrEqual(365);
  });

  test("Escape goes back one level at a time: hint, event, window, focus", async ({ page }) => {
    const whole = await open(page);
    const plot = page.getByRole("listbox");
    await plot.focus();
    await page.keyboard.press("+");
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.6);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Why this date")).toBeVisible();
    await plot.focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tooltip")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("tooltip")).toHaveCount(0);
    await expect(page).toHaveURL(/sel=e/);
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/sel=e/);
    expect(await span(page)).toBeLessThan(whole * 0.6);
    await page.keyboard.press("Escape");
    await expect.poll(() => span(page)).toBeCloseTo(whole, 0);
    await expect(plot).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(plot).not.toBeFocused();
  });

  test("stepping shows the tooltip of each event; lanes can be pinned and empty stretches shortened", async ({
    page,
  }) => {
    await open(page, `${KENYA}&lanes=type`);
    const plot = page.getByRole("listbox");
    await plot.focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tooltip")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("tooltip")).toHaveCount(0);
    await page.keyboard.press("p");
    await expect(page.locator('button[aria-label^="Keep"][aria-pressed="true"]')).toHaveCount(1);
    await page.keyboard.press("p");
    await expect(page.locator('button[aria-label^="Keep"][aria-pressed="true"]')).toHaveCount(0);
    await page.keyboard.press("c");
    await expect(page).toHaveURL(/gaps=0/);
    await page.keyboard.press("c");
    await expect(page).not.toHaveURL(/gaps=/);
  });

  test("the two ends of the strip are sliders", async ({ page }) => {
    const whole = await open(page);
    await page.getByRole("slider", { name: "Start of the window" }).focus();
    for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.9);
    await page.keyboard.press("Home");
    await expect.poll(() => span(page)).toBeCloseTo(whole, 0);
    await page.getByRole("slider", { name: "End of the window" }).focus();
    for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowLeft");
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.9);
    await page.keyboard.press("End");
    await expect.poll(() => span(page)).toBeCloseTo(whole, 0);
  });

  test("a type of the legend is hidden by Space and shown alone by S", async ({ page }) => {
    await open(page);
    const legend = page.getByRole("group", { name: /^Legend/ });
    const type = legend.getByRole("button").first();
    await type.focus();
    await page.keyboard.press("Space");
    await expect(type).toHaveAttribute("aria-pressed", "false");
    await page.keyboard.press("s");
    await expect(legend.locator("[aria-pressed=true]")).toHaveCount(1);
  });

  test("the hits of a search are walked by Enter and Shift and Enter", async ({ page }) => {
    await open(page);
    const search = page.getByLabel("Search events");
    await search.fill("the");
    const plot = page.getByRole("listbox");
    const active = () => plot.getAttribute("aria-activedescendant");
    await expect(page).toHaveURL(/q=the/);
    await search.press("Enter");
    const first = await active();
    expect(first).toMatch(/^event-/);
    await search.press("Enter");
    await expect.poll(active).not.toBe(first);
    await search.press("Shift+Enter");
    await expect.poll(active).toBe(first);
  });
});
