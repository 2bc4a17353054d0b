import { accessibilityFaults, expect, test } from "./journey";

const KENYA_AND_CROATIA = "/compare?c=KE,HR&motion=0";

test("countries are chosen, ordered and taken away by keyboard alone, and the address says so", async ({ page }) => {
  await page.goto("/compare");
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { name: "Choose two to six countries" })).toBeVisible();
  const box = page.getByRole("combobox", { name: "Add a country" });
  await box.focus();
  await page.keyboard.type("kenya");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/c=KE/);
  await expect(page.getByText("One more country makes a comparison")).toBeVisible();
  await box.focus();
  await page.keyboard.type("peru");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/c=KE,PE/);

  const rows = page.getByRole("list", { name: /^Countries in this comparison/ }).getByRole("listitem");
  await expect(rows).toHaveCount(2);
  await page.getByRole("button", { name: "Move Kenya down" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/c=PE,KE/);
  await expect(rows.first()).toContainText("Peru");
  await page.getByRole("button", { name: "Remove Peru" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/c=KE(&|$)/);
  await page.goBack();
  await expect(rows).toHaveCount(2);
});

test("plot, table and address keep together, and an opened event says why", async ({ page }) => {
  await page.goto(KENYA_AND_CROATIA);
  const plot = page.getByRole("listbox", { name: /^Timelines of Kenya, Croatia/ });
  await expect(plot).toBeVisible();
  const lines = page.locator("tbody tr[data-event]");
  await expect(lines.first()).toBeVisible();
  const all = await lines.count();
  await expect(page.getByText(`${all} events in this window`, { exact: false }).first()).toBeVisible();

  await plot.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Why this date")).toBeVisible();
  await expect(page).toHaveURL(/sel=e/);
  await page.keyboard.press("Escape");
  await expect(page.getByText("Why this date")).toHaveCount(0);
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  await page.keyboard.press("0");
  await expect(page).not.toHaveURL(/from=/);
  await expect(lines).toHaveCount(all);
});

test("rows are drawn as curves, and say so when each has a scale of its own", async ({ page }) => {
  await page.goto(KENYA_AND_CROATIA);
  await page.getByRole("button", { name: "Curves" }).click();
  await expect(page).toHaveURL(/view=curves/);
  await expect(page.getByText(/^Curves are smoothed over about \d+ days/)).toBeVisible();
  await page.getByRole("button", { name: "Own scales" }).click();
  await expect(page).toHaveURL(/scale=own/);
  await expect(page.getByText("do not compare heights between rows", { exact: false })).toBeVisible();
  const plot = page.getByRole("listbox", { name: /^Timelines of Kenya, Croatia/ });
  await plot.focus();
  await page.keyboard.press("Home");
  await expect(plot).toHaveAttribute("aria-activedescendant", /^place-/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.goBack();
  await expect(page).not.toHaveURL(/scale=own/);
  await page.goBack();
  await expect(page.getByRole("button", { name: "Events" })).toHaveAttribute("aria-pressed", "true");
});

test("rows are kinds of event in each country, one country below the other, and the address says so", async ({
  page,
}) => {
  await page.goto(KENYA_AND_CROATIA);
  await page.getByRole("button", { name: "By type" }).click();
  await expect(page).toHaveURL(/rows=type/);
  const canvas = page.locator("canvas").first();
  const tall = () => canvas.evaluate((element) => element.getBoundingClientRect().height);
  await expect.poll(tall).toBeGreaterThan(600);
  const lines = await page.locator("tbody tr[data-event]").count();
  await expect(page.getByText(`${lines} events in this window`, { exact: false }).first()).toBeVisible();
  await page.getByRole("button", { name: "Curves" }).click();
  await expect(page.getByText(/^Curves are smoothed over about \d+ days/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("button", { name: "By country" })).toHaveAttribute("aria-pressed", "true");
});

test("on a phone all controls are four buttons beside the window in words", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(KENYA_AND_CROATIA);
  const tools = page.getByRole("toolbar", { name: "Controls of the comparison" });
  await expect(tools.getByRole("button")).toHaveCount(4);
  const row = tools.locator("..");
  expect((await row.boundingBox())?.height).toBeLessThanOrEqual(60);
  await tools.getByRole("button", { name: "Window and view" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "By type" }).click();
  await expect(page).toHaveURL(/rows=type/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await tools.getByRole("button", { name: "Countries" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Move Kenya down" }).click();
  await expect(page).toHaveURL(/c=HR,KE/);
});

test("rows stand on a day 0 of their own, and only days that are known are offered", async ({ page }) => {
  await page.goto(KENYA_AND_CROATIA);
  await page.getByRole("button", { name: "From a day 0" }).click();
  await expect(page).toHaveURL(/align=/);
  const choice = page.getByRole("combobox", { name: "Day 0 of Kenya" });
  const options = await choice.getByRole("option").allInnerTexts();
  expect(options.length).toBeGreaterThan(1);
  for (const option of options) expect(option).toMatch(/^\d{1,2} [A-Z][a-z]{2} \d{4}/);
  const last = await choice.getByRole("option").last().getAttribute("value");
  await choice.selectOption(last);
  await expect(page).toHaveURL(new RegExp(`align=KE:${last}`));
  await expect(page.locator(`tbody tr[data-event="${last}"]`)).toContainText("day 0");
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("button", { name: "By date" })).toHaveAttribute("aria-pressed", "true");
});

test("codes that are none are named, and no state of the page has a fault that axe finds", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/compare?c=KE,QQ");
  await expect(page.getByText("“QQ” is no country code")).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const address of ["/compare", KENYA_AND_CROATIA, `${KENYA_AND_CROATIA}&align=`, "/embed/KE"]) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      expect(await accessibilityFaults(page), `${address}, ${colorScheme}`).toEqual([]);
    }
  }
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [KENYA_AND_CROATIA, `${KENYA_AND_CROATIA}&align=`, "/embed/KE"]) {
      await page.goto(address);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test("the embedded timeline may stand in a frame, without the site around it and without anything to decide", async ({
  page,
}) => {
  const response = await page.goto("/embed/KE?theme=dark&motion=0");
  expect(response?.headers()["content-security-policy"]).toContain("frame-ancestors *");
  await expect(page.getByRole("heading", { name: "Kenya", level: 1 })).toBeVisible();
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const plot = page.getByRole("listbox", { name: /^Timeline of Kenya/ });
  await expect(page.locator("[data-axis]")).toHaveCSS("top", "0px");
  const canvas = page.locator("canvas").first();
  await page.setViewportSize({ width: 820, height: 700 });
  await expect.poll(() => canvas.evaluate((element) => (element as HTMLCanvasElement).width)).toBeLessThanOrEqual(820);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(() => canvas.evaluate((element) => (element as HTMLCanvasElement).width)).toBeGreaterThan(1000);
  await plot.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Why this date" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Fix date|Confirm|Not an event/ })).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^Open in Dateline/ })).toHaveAttribute(
    "href",
    /^\/countries\/KE\?.*sel=e/,
  );
});
