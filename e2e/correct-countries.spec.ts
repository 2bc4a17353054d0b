import { addArticle, expect, test } from "./journey";

const ARTICLE = `Samoa Opens Harbour

APIA, May 4, 2021 (Island Wire) - Samoa opened a new harbour in Apia on Tuesday.
`;

test("the countries of an event are corrected by name with the keyboard alone, shown first, and taken back", async ({
  page,
}) => {
  await addArticle(page, ARTICLE);
  await page.goto("/countries/WS?view=table");
  await page.waitForLoadState("networkidle");
  await page.locator("tbody tr[data-event]").first().getByRole("button").focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Event" });
  await panel.getByRole("button", { name: "Edit details" }).focus();
  await page.keyboard.press("Enter");
  const box = panel.getByRole("combobox", { name: "Add a country" });
  await box.focus();
  await page.keyboard.type("ton");
  await expect(panel.getByRole("option", { name: "Tonga" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("fj");
  await page.keyboard.press("Enter");
  await panel.getByRole("group", { name: "Part of Fiji" }).getByRole("button", { name: "Where" }).focus();
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Show what changes" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByText("Comes to: Fiji, Tonga")).toBeVisible();
  await expect(panel.getByText(/Where: before Samoa → , after Samoa, Fiji/)).toBeVisible();
  await expect(panel.getByRole("button", { name: "Keep details" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel.getByText("Kept.")).toBeVisible();
  await expect(panel.getByRole("button", { name: "Edit details" })).toBeFocused();
  await expect(panel.locator("dl").first()).toContainText("Tonga");

  await panel.getByRole("button", { name: "Undo" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByText("Taken back.")).toBeVisible();
  await expect(panel.locator("dl").first()).not.toContainText("Tonga");
});
