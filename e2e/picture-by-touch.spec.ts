import type { CDPSession, Locator } from "@playwright/test";
import { accessibilityFaults, expect, test } from "./journey";
import { emptySpot, firstCard, KENYA, open, placeOf, span, state } from "./picture";

test.describe("with fingers", () => {
  test.use({ hasTouch: true });

  const touch = (client: CDPSession, type: string, points: { x: number; y: number }[]) =>
    client.send("Input.dispatchTouchEvent", {
      type: type as "touchStart",
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });

  test("two fingers zoom, one pans, a tap opens and a long touch shows the tooltip", async ({ page }) => {
    const whole = await open(page);
    const client = await page.context().newCDPSession(page);
    const spot = await placeOf(page, emptySpot);
    await touch(client, "touchStart", [spot, { x: spot.x + 40, y: spot.y }]);
    for (let i = 1; i <= 6; i++) {
      await touch(client, "touchMove", [
        { x: spot.x - i * 12, y: spot.y },
        { x: spot.x + 40 + i * 12, y: spot.y },
      ]);
    }
    await touch(client, "touchEnd", []);
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.8);

    const before = await state(page);
    await touch(client, "touchStart", [spot]);
    for (let i = 1; i <= 6; i++) await touch(client, "touchMove", [{ x: spot.x + i * 20, y: spot.y }]);
    await touch(client, "touchEnd", []);
    await expect.poll(async () => (await state(page)).from).toBeLessThan(before.from);

    await page.getByRole("button", { name: "Reset" }).tap();
    await expect.poll(() => span(page)).toBeCloseTo(whole, 0);
    const card = await placeOf(page, firstCard);
    await touch(client, "touchStart", [card]);
    await expect(page.getByRole("tooltip")).toBeVisible();
    await touch(client, "touchEnd", []);
    await expect(page).not.toHaveURL(/sel=e/);
    await page.touchscreen.tap(card.x, card.y);
    await expect(page).toHaveURL(/sel=e/);
  });

  test("two taps show the span of what lasts, and a finger drags the strip", async ({ page }) => {
    const whole = await open(page);
    const bar = await placeOf(page, (h) => {
      const mark = h.layout().find((one) => one.kind === "bar" && one.w > 3 && one.w < 200);
      return mark && { x: mark.x + mark.w / 2, y: mark.y };
    });
    await page.touchscreen.tap(bar.x, bar.y);
    await page.touchscreen.tap(bar.x, bar.y);
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.5);

    const strip = page.getByRole("group", { name: "Overview of all events" });
    const client = await page.context().newCDPSession(page);
    const place = async () => {
      const box = await strip.boundingBox();
      if (!box) throw new Error("no strip");
      return box;
    };
    // The picture that was tapped takes the height its words need, and what stands below it goes along.
    await expect(async () => {
      const { count, dated } = await state(page);
      expect(dated).toBe(count);
      await strip.scrollIntoViewIfNeeded();
      const earlier = await place();
      await page.waitForTimeout(400);
      expect(await place()).toEqual(earlier);
    }).toPass();
    const [before, box] = [await state(page), await place()];
    expect(box.height).toBeGreaterThanOrEqual(44);
    const [near, y] = [box.x + box.width * 0.9, box.y + box.height / 2];
    await page.touchscreen.tap(near, y);
    await expect.poll(async () => (await state(page)).from).not.toBeCloseTo(before.from, 0);
    // The picture above tells the words of its new window, in another height: the strip stays under the finger.
    const tapped = await state(page);
    await expect.poll(async () => (await state(page)).dated).toBe(tapped.count);
    expect((await strip.boundingBox())?.y).toBeCloseTo(box.y, 0);
    await touch(client, "touchStart", [{ x: near, y }]);
    for (let i = 1; i <= 6; i++) await touch(client, "touchMove", [{ x: near - i * 20, y }]);
    await touch(client, "touchEnd", []);
    await expect.poll(async () => (await state(page)).from).toBeLessThan(tapped.from);
  });

  test("a type of the legend is hidden by a tap and shown alone by a long touch", async ({ page }) => {
    await open(page);
    const client = await page.context().newCDPSession(page);
    const legend = page.getByRole("group", { name: /^Legend/ });
    const type = legend.getByRole("button").first();
    await type.tap();
    await expect(type).toHaveAttribute("aria-pressed", "false");
    await type.tap();
    await expect(type).toHaveAttribute("aria-pressed", "true");
    const box = await type.boundingBox();
    await touch(client, "touchStart", [{ x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 12 }]);
    await expect(legend.locator("[aria-pressed=true]")).toHaveCount(1);
    await touch(client, "touchEnd", []);
    await expect(type).toHaveAttribute("aria-pressed", "true");
    await expect(legend.locator("[aria-pressed=true]")).toHaveCount(1);
  });

  test("on a phone time runs down, a rail goes through it and a tap opens the event", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(KENYA);
    const rail = page.getByRole("slider", { name: /go to a time/ });
    await expect(rail).toBeVisible();
    const first = await rail.getAttribute("aria-valuetext");
    await rail.scrollIntoViewIfNeeded();
    const box = await rail.boundingBox();
    if (!box) throw new Error("no rail");
    expect(box.width).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(box.x + box.width / 2, Math.min(box.y + box.height * 0.9, 830));
    await expect.poll(() => rail.getAttribute("aria-valuetext")).not.toBe(first);
    const event = page.locator("li[data-event] button").nth(3);
    await event.scrollIntoViewIfNeeded();
    const target = await event.boundingBox();
    expect(target?.height ?? 0).toBeGreaterThanOrEqual(44);
    await event.tap();
    await expect(page).toHaveURL(/sel=e/);
  });

  test("on a phone the controls take one row, and each opens a sheet that a button or a swipe closes", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(KENYA);
    const controls = page.getByRole("toolbar", { name: "Timeline controls" });
    const box = await controls.locator("..").boundingBox();
    expect(box?.height ?? 999).toBeLessThanOrEqual(120);
    for (const button of await controls.getByRole("button").all()) {
      const target = await button.boundingBox();
      expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    const client = await page.context().newCDPSession(page);
    const swipeDown = async (place: Locator) => {
      const at = await place.boundingBox();
      const spot = { x: (at?.x ?? 0) + 60, y: (at?.y ?? 0) + 12 };
      await touch(client, "touchStart", [spot]);
      for (let i = 1; i <= 6; i++) await touch(client, "touchMove", [{ x: spot.x, y: spot.y + i * 25 }]);
      await touch(client, "touchEnd", []);
    };
    for (const name of ["Search", "Filters", "Window and view"]) {
      await controls.getByRole("button", { name }).tap();
      const sheet = page.getByRole("dialog", { name });
      await expect(sheet).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
      await sheet.getByRole("button", { name: "Close" }).tap();
      await expect(sheet).toHaveCount(0);
      await controls.getByRole("button", { name }).tap();
      await swipeDown(sheet);
      await expect(sheet).toHaveCount(0);
    }
    await controls.getByRole("button", { name: "Filters" }).tap();
    await page.getByRole("dialog").getByRole("checkbox").first().check();
    await expect(page.getByRole("dialog").getByText(/\d+ of \d+ events shown/)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(controls.getByRole("button", { name: "Filters, 1 set" })).toBeVisible();
    await page.locator("li[data-event] button").first().tap();
    await expect(page.getByText("Why this date")).toBeVisible();
    await swipeDown(page.locator("aside"));
    await expect(page).not.toHaveURL(/sel=e/);
  });
});
