import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./journey";
import { open, placeOf, span } from "./picture";

const COUNT = 2_100;
const DAY_MS = 86_400_000;

/** A chronicle of a small country: one day a line, more days than travel inside a page. */
function chronicle(): string {
  const day = (index: number): string =>
    new Date(Date.UTC(1950, 0, 3) + index * 12 * DAY_MS).toLocaleDateString("en-GB", {
      timeZone: "UTC",
      day: "numeric",
      month: "long",
      year: "numeric",
    });
  const lines = Array.from({ length: COUNT }, (_, i) => `Tuvalu opened a school in Funafuti on ${day(i)}.`);
  return `Schools of Tuvalu\n\nFUNAFUTI, May 4, 2021 (Island Wire) - A chronicle of schools.\n\n${lines.join("\n\n")}\n`;
}

/** Kept once, known the second time. */
async function addChronicle(request: APIRequestContext): Promise<void> {
  const added = await request.post("/api/ingest", { data: { pages: [{ file: "chronicle.txt", text: chronicle() }] } });
  expect(added.ok(), await added.text()).toBe(true);
}

test("a country of many events shows a correction at once, and is compared and framed like any other", async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  await addChronicle(request);

  await page.goto("/countries/TV?view=table");
  await expect(
    page
      .locator("main")
      .getByText(/2,1\d\d events/)
      .first(),
  ).toBeVisible();
  await page.locator("tbody tr[data-event]").first().getByRole("button").click();
  const panel = page.getByRole("complementary", { name: "Event" });
  await panel.getByRole("button", { name: "Edit headline" }).click();
  await panel.getByLabel("Headline").fill("First school opens on Funafuti");
  await panel.getByRole("button", { name: "Show what changes" }).click();
  await panel.getByRole("button", { name: "Keep headline" }).click();
  await expect(panel.getByText("Kept.")).toBeVisible();
  await expect(page.locator("tbody").getByText("First school opens on Funafuti")).toBeVisible();

  await page.goto("/compare?c=TV,NO");
  await expect(page.getByText("First school opens on Funafuti").first()).toBeVisible();

  await page.goto("/embed/TV?view=table");
  await expect(page.getByText("First school opens on Funafuti").first()).toBeVisible();
});

test.describe("a bar that stands for many days", () => {
  test.setTimeout(180_000);
  const TUVALU = "/countries/TV?motion=0&now=2021-06-01";

  test("is looked into by a click, and shows its days by a double click", async ({ page, request }) => {
    await addChronicle(request);
    const whole = await open(page, TUVALU);
    const bar = await placeOf(page, (h) => {
      const mark = h.layout().find((one) => one.kind === "bin" && one.h > 12);
      return mark && { x: mark.x + mark.w / 2, y: mark.y + mark.h / 2 };
    });
    await page.mouse.click(bar.x, bar.y);
    const look = page.getByRole("dialog", { name: /^\d+ events?, / });
    await expect(look).toBeVisible();
    const days = (await look.getAttribute("aria-label"))?.split(", ")[1] as string;
    await look.getByRole("button", { name: "Close" }).click();
    await page.mouse.dblclick(bar.x, bar.y);
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.2);
    await expect(page.getByText(days, { exact: false }).first()).toBeVisible();
  });

  test("is looked into by B, opens an event by Enter, and shows its days by Enter", async ({ page, request }) => {
    await addChronicle(request);
    const whole = await open(page, TUVALU);
    const plot = page.getByRole("listbox", { name: /^Timeline of Tuvalu/ });
    await plot.focus();
    await page.keyboard.press("b");
    const look = page.getByRole("dialog", { name: /^\d+ events?, / });
    await expect(look.getByRole("button").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(look).toHaveCount(0);
    await expect(plot).toBeFocused();
    await page.keyboard.press("b");
    await look.getByRole("button", { name: "Zoom to this span" }).press("Enter");
    await expect.poll(() => span(page)).toBeLessThan(whole * 0.2);
    await expect(plot).toBeFocused();
    await page.keyboard.press("0");
    await expect.poll(() => span(page)).toBeCloseTo(whole, 0);
    await page.keyboard.press("b");
    await expect(look.getByRole("button").first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/sel=e/);
    await expect(page.getByText("Why this date")).toBeVisible();
  });
});
