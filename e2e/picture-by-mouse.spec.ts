import { expect, test } from "./journey";
import { emptySpot, firstCard, open, paintOf, placeAtRest, placeOf, span, state } from "./picture";

test.describe("with the mouse", () => {
  test("a drag pans, along the axis it chooses a span, and the strip follows", async ({ page }) => {
    const whole = await open(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.6);
    const before = await state(page);
    const spot = await placeOf(page, emptySpot);
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.down();
    await page.mouse.move(spot.x + 120, spot.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await state(page)).from).toBeLessThan(before.from);

    // A window without an event offers a second one beside the words that say so.
    await page.getByRole("toolbar", { name: "Timeline controls" }).getByRole("button", { name: "Reset" }).click();
    await expect.poll(() => span(page)).toBeCloseTo(whole, 0);
    await placeAtRest(page, firstCard);
    const axis = await page.locator("[data-axis]").boundingBox();
    if (!axis) throw new Error("no axis");
    await page.mouse.move(axis.x + axis.width * 0.4, axis.y + 20);
    await page.mouse.down();
    await page.mouse.move(axis.x + axis.width * 0.6, axis.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.3);
    // The keys stay with the plot after a drag.
    await page.keyboard.press("0");
    await expect.poll(() => span(page)).toBeCloseTo(whole, 0);
  });

  test("the strip's edges and body drag the window, a click beside it centres", async ({ page }) => {
    const whole = await open(page);
    const strip = page.getByRole("group", { name: "Overview of all events" });
    // The picture above takes the height its words need: the strip is looked for each time.
    const at = async (share: number) => {
      await placeAtRest(page, firstCard);
      await strip.scrollIntoViewIfNeeded();
      const box = await strip.boundingBox();
      if (!box) throw new Error("no strip");
      return [box.x + 1 + (box.width - 2) * share, box.y + box.height / 2] as const;
    };
    const drag = async (from: number, to: number) => {
      await page.mouse.move(...(await at(from)));
      await page.mouse.down();
      await page.mouse.move(...(await at(to)), { steps: 4 });
      await page.mouse.up();
    };
    await drag(0, 0.5);
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.7);
    const half = await state(page);
    await drag(0.75, 0.6);
    await expect.poll(async () => (await state(page)).from).toBeLessThan(half.from);
    const dragged = await state(page);
    await page.mouse.click(...(await at(0.05)));
    await expect.poll(async () => (await state(page)).from).toBeLessThan(dragged.from);
  });

  test("pointing shows a tooltip that Escape takes away, a click opens, the background closes", async ({ page }) => {
    await open(page);
    const card = await placeOf(page, firstCard);
    await page.mouse.move(card.x, card.y);
    await expect(page.getByRole("tooltip")).toBeVisible();
    await page.getByRole("listbox").focus();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("tooltip")).toHaveCount(0);
    const again = await placeOf(page, firstCard);
    await page.mouse.click(again.x, again.y);
    await expect(page).toHaveURL(/sel=e/);
    await expect(page.getByText("Why this date")).toBeVisible();
    const spot = await placeOf(page, emptySpot);
    await page.mouse.click(spot.x, spot.y);
    await expect(page).not.toHaveURL(/sel=e/);
  });

  test("a row of the table that opens the details stays where it was pressed, though the page gets narrower", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    for (const country of ["KE", "PE"]) {
      await open(page, `/countries/${country}?motion=0&now=2024-05-02`);
      await placeAtRest(page, firstCard);
      const row = page.locator("tbody tr[data-event]").nth(1).getByRole("button");
      await row.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 400));
      const before = await row.boundingBox();
      await row.click();
      await expect(page.getByText("Why this date")).toBeVisible();
      await placeAtRest(page, firstCard);
      expect(Math.abs(((await row.boundingBox())?.y ?? 0) - (before?.y ?? 0)), country).toBeLessThan(4);
      await expect(page.getByRole("button", { name: "Close", exact: true })).toBeInViewport();
    }
  });

  test("a double click on what lasts shows its span", async ({ page }) => {
    const whole = await open(page);
    const bar = await placeOf(page, (h) => {
      const mark = h.layout().find((one) => one.kind === "bar" && one.w > 3 && one.w < 200);
      return mark && { x: mark.x + mark.w / 2, y: mark.y };
    });
    await page.mouse.dblclick(bar.x, bar.y);
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.5);
  });

  test("the legend hides a type and shows it alone, filters count, reset clears them", async ({ page }) => {
    await open(page);
    const legend = page.getByRole("group", { name: /^Legend/ });
    const type = legend.getByRole("button").first();
    const plain = await paintOf(page);
    await type.hover();
    await expect.poll(() => paintOf(page)).not.toBe(plain);
    await page.mouse.move(5, 5);
    await expect.poll(() => paintOf(page)).toBe(plain);
    await type.click();
    await expect(type).toHaveAttribute("aria-pressed", "false");
    await expect(page.getByText(/\d+ of \d+ events shown/)).toBeVisible();
    await type.click({ modifiers: ["Alt"] });
    await expect(type).toHaveAttribute("aria-pressed", "true");
    await expect(legend.locator("[aria-pressed=true]")).toHaveCount(1);
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(page).not.toHaveURL(/type=/);
  });
});

test.describe("with the wheel", () => {
  test("the plain wheel scrolls the page until the plot has the focus; Ctrl zooms and Shift pans", async ({ page }) => {
    const whole = await open(page);
    const spot = await placeOf(page, emptySpot);
    await page.mouse.move(spot.x, spot.y);
    const scrolled = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled);
    expect(await span(page)).toBeCloseTo(whole, 0);
    await expect(page.getByText(/turn the wheel to zoom/)).toBeVisible();
    await page.getByRole("button", { name: "Close this hint" }).click();

    await placeOf(page, emptySpot);
    await page.mouse.move(spot.x, spot.y);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -240);
    await page.keyboard.up("Control");
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.9);
    const before = await state(page);
    await page.keyboard.down("Shift");
    await page.mouse.wheel(0, 60);
    await page.keyboard.up("Shift");
    await expect.poll(async () => (await state(page)).from).toBeGreaterThan(before.from);
    expect(await span(page)).toBeCloseTo(before.to - before.from, 0);

    await page.keyboard.press("Escape");
    await page.getByRole("listbox").focus();
    await page.keyboard.press("0");
    await expect.poll(() => span(page)).toBeCloseTo(whole, 0);
    // The picture takes the height its words need before the wheel is turned over it.
    await expect(async () => {
      const [{ count, dated }, scrolledTo] = [await state(page), await page.evaluate(() => window.scrollY)];
      expect(dated).toBe(count);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolledTo);
    }).toPass();
    const still = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, -240);
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.9);
    expect(await page.evaluate(() => window.scrollY)).toBe(still);
  });
});

test.describe("with the buttons", () => {
  test("presets, moving, today and going to a date each change the window; a second reset clears the filters", async ({
    page,
  }) => {
    const whole = await open(page);
    const presets = page.getByRole("group", { name: "Length of the window" });
    await presets.getByRole("button", { name: "1 year" }).click();
    await expect.poll(() => span(page)).toBeLessThan(367);
    await presets.getByRole("button", { name: "30 days" }).click();
    await expect.poll(() => span(page)).toBeLessThan(32);
    await presets.getByRole("button", { name: "All" }).click();
    await expect.poll(() => span(page)).toBeCloseTo(whole, 0);

    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => span(page)).toBeCloseTo(whole / 2, 0);
    const before = await state(page);
    await page.getByRole("button", { name: "Later" }).click();
    await expect.poll(async () => (await state(page)).from).toBeGreaterThan(before.from);
    await page.getByRole("button", { name: "Zoom out" }).click();
    await expect.poll(() => span(page)).toBeCloseTo(whole, 0);

    await page.getByLabel(/Go to date/).fill("Nov 2019");
    await page.getByLabel(/Go to date/).press("Enter");
    // The server reads the date; the first time it loads what it reads with.
    await expect.poll(() => span(page), { timeout: 20_000 }).toBeLessThan(60);
    await page.getByRole("button", { name: "Today", exact: true }).click();
    await expect.poll(async () => (await state(page)).to).toBeGreaterThan(19_800);

    await page.getByText("Filters", { exact: true }).click();
    await page.getByRole("checkbox", { name: /^Reported/ }).check();
    await expect(page).toHaveURL(/modality=asserted/);
    await expect(page.getByText(/\d+ of \d+ events shown/)).toBeVisible();
    const reset = page.getByRole("button", { name: "Reset" });
    await reset.click();
    await expect.poll(() => span(page)).toBeCloseTo(whole, 0);
    await expect(page).toHaveURL(/modality=asserted/);
    await reset.click();
    await expect(page).not.toHaveURL(/modality=/);
  });
});
