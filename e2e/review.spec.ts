import type { Page } from "@playwright/test";
import { accessibilityFaults, addArticle, expect, test } from "./journey";

const ARTICLE = `Cyprus Bakers End Walkout

Bakers in Limassol returned to work on Tuesday after their union signed a wage deal with the ministry in Nicosia.

The walkout began on Friday, when Cyprus cut the subsidy for flour.
`;

test("the review dates a whole article by keyboard, and takes it back", async ({ page }) => {
  await addArticle(page, ARTICLE);
  await page.goto("/review");
  await expect(page.getByRole("region", { name: "Question" })).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByText("All that waits").click();
  await page.getByRole("button", { name: /Cyprus Bakers/ }).click();
  await expect(page.getByRole("heading", { name: /When did this article appear.*Cyprus Bakers/ })).toBeVisible();

  await page.getByRole("region", { name: "Question" }).focus();
  await page.keyboard.press("e");
  await page.keyboard.type("12 Nov 2025");
  await expect(page.getByText("= Wednesday, 12 Nov 2025")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
  await expect(page.getByText(/\d+ events? moves?$/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Kept\. \d+ events? moved\./)).toBeVisible();
  await expect(page.getByRole("heading", { name: /appear.*Cyprus Bakers/ })).toHaveCount(0);

  await expect(page.getByRole("region", { name: "Question" })).toBeFocused();
  await page.keyboard.press("z");
  await expect(page.getByText("1 decision taken back.")).toBeVisible();
  await expect(page.getByRole("heading", { name: /appear.*Cyprus Bakers/ })).toBeVisible();
});

test("a key that is held down answers one question and not the next", async ({ page }) => {
  await addArticle(
    page,
    ARTICLE.replaceAll("Cyprus", "Slovenia").replace("Limassol", "Maribor").replace("Nicosia", "Ljubljana"),
  );
  await page.goto("/review");
  await page.getByText("All that waits").click();
  await page.getByRole("button", { name: /Slovenia Bakers/ }).click();
  await page.getByRole("region", { name: "Question" }).focus();
  await page.keyboard.down("u");
  await expect(page.getByText("Kept.")).toBeVisible();
  for (let held = 0; held < 5; held++) await page.keyboard.down("u");
  await page.keyboard.up("u");
  await expect(page.getByRole("region", { name: "Question" })).toHaveAttribute("aria-busy", "false");
  await expect(page.getByText("1 decided now")).toBeVisible();
  await page.keyboard.press("z");
  await expect(page.getByText("1 decision taken back.")).toBeVisible();
  await expect(page.getByText(/decided now/)).toHaveCount(0);
});

const TUNNEL = `Malta Opens Tunnel

VALLETTA, May 4, 2021 (Island Wire) - Malta opened a tunnel to Gozo on Tuesday.
`;

/** Opens the only event of an article in a page of its own. */
async function openEvent(page: Page) {
  await page.goto("/countries/MT?view=table");
  await page.locator("tbody tr[data-event]").first().getByRole("button").click();
  const panel = page.getByRole("complementary", { name: "Event" });
  await panel.getByRole("button", { name: "Edit headline" }).click();
  return panel;
}

test("of two tabs that correct one event the second is told, keeps what was typed, and can decide again", async ({
  page,
  context,
}) => {
  await addArticle(page, TUNNEL);
  const other = await context.newPage();
  const [first, second] = [await openEvent(page), await openEvent(other)];
  const keep = async (panel: typeof first): Promise<void> => {
    await panel.getByRole("button", { name: "Show what changes" }).click();
    await panel.getByRole("button", { name: "Keep headline" }).click();
  };
  await first.getByLabel("Headline").fill("<b>First</b> tab");
  await keep(first);
  await expect(first.getByText("Kept.")).toBeVisible();
  await expect(first.getByRole("heading", { name: "<b>First</b> tab" })).toBeVisible();

  await second.getByLabel("Headline").fill("Second tab");
  await second.getByRole("button", { name: "Show what changes" }).click();
  await expect(second.getByText("This was decided about after your page showed it")).toBeVisible();
  await expect(second.getByRole("heading", { name: "<b>First</b> tab" })).toBeVisible();
  await expect(second.getByLabel("Headline")).toHaveValue("Second tab");
  await keep(second);
  await expect(second.getByText("Kept.")).toBeVisible();
  await expect(second.getByRole("heading", { name: "Second tab" })).toBeVisible();
});
