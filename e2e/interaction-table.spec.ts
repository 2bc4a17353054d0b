import type { CDPSession, Locator, Page } from "@playwright/test";
import { accessibilityFaults, expect, test } from "./journey";

interface Mark {
  kind: string;
  event?: number;
  x: number;
  y: number;
  w: number;
  h: number;
}
interface Hooks {
  layout(): Mark[];
  getState(): { from: number; to: number };
}
const hooks = <T>(page: Page, read: (hooks: Hooks) => T): Promise<T> =>
  page.evaluate(
    (source) =>
      new Function("hooks", `return (${source})(hooks)`)((window as unknown as { __timeline: Hooks }).__timeline),
    read.toString(),
  );
const state = (page: Page) => hooks(page, (h) => h.getState());
const span = async (page: Page): Promise<number> => {
  const { from, to } = await state(page);
  return to - from;
};
type Find = (hooks: Hooks) => { x: number; y: number } | undefined;

/** The place where it stays: cards take their last places a moment after the window has come to rest. */
async function placeAtRest(page: Page, find: Find): Promise<ReturnType<Find>> {
  let before = await hooks(page, find);
  for (;;) {
    await page.waitForTimeout(250);
    const place = await hooks(page, find);
    if (place?.x === before?.x && place?.y === before?.y) return place;
    before = place;
  }
}

/** A place of the picture in the coordinates of the screen, scrolled into sight. */
async function placeOf(page: Page, find: Find) {
  const place = await placeAtRest(page, find);
  if (!place) throw new Error("nothing of that kind is in the picture");
  const canvas = page.locator("canvas").first();
  await canvas.evaluate(
    (element, y) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY + y - 400),
    place.y,
  );
  const box = await canvas.boundingBox();
  return { x: (box?.x ?? 0) + place.x, y: (box?.y ?? 0) + place.y };
}
const firstCard = (h: Hooks) => {
  const card = h.layout().find((mark) => mark.kind === "card");
  return card && { x: card.x + 14, y: card.y + card.h / 2 };
};
const emptySpot = (h: Hooks) => {
  const marks = h.layout().filter((mark) => "event" in mark && mark.kind !== "leader");
  for (let y = 8; y < 330; y += 8) {
    for (let x = 60; x < 800; x += 20) {
      const isFree = marks.every(
        (mark) =>
          x < mark.x - 30 || x > mark.x + (mark.w || 0) + 30 || y < mark.y - 30 || y > mark.y + (mark.h || 0) + 30,
      );
      if (isFree) return { x, y };
    }
  }
  return undefined;
};

/** What is on the canvas, as one number. */
const paintOf = (page: Page): Promise<number> =>
  page
    .locator("canvas")
    .first()
    .evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const context = (element as HTMLCanvasElement).getContext("2d") as CanvasRenderingContext2D;
      const { data } = context.getImageData(0, 0, width, height);
      let sum = 0;
      for (let i = 0; i < data.length; i++) sum = (sum * 31 + (data[i] as number)) % 1_000_000_007;
      return sum;
    });

const KENYA = "/countries/KE?motion=0&now=2024-05-02";
async function open(page: Page, address = KENYA): Promise<number> {
  await page.goto(address);
  await expect.poll(() => hooks(page, (h) => h.layout().length).catch(() => 0)).toBeGreaterThan(0);
  return span(page);
}

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

    await page.getByRole("button", { name: "Reset" }).click();
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
    await strip.scrollIntoViewIfNeeded();
    // The picture above takes the height its words need: the strip is looked for each time.
    const at = async (share: number) => {
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
    await strip.scrollIntoViewIfNeeded();
    const before = await state(page);
    const client = await page.context().newCDPSession(page);
    // The picture above takes the height its words need: the strip is looked for each time.
    const at = async () => {
      const box = await strip.boundingBox();
      if (!box) throw new Error("no strip");
      expect(box.height).toBeGreaterThanOrEqual(44);
      return { near: box.x + box.width * 0.9, y: box.y + box.height / 2 };
    };
    await expect(async () => {
      const { near, y } = await at();
      await page.touchscreen.tap(near, y);
      expect((await state(page)).from).not.toBeCloseTo(before.from, 0);
    }).toPass();
    const tapped = await state(page);
    await strip.scrollIntoViewIfNeeded();
    const { near, y } = await at();
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
