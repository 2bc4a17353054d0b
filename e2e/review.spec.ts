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
  await expect(page.getByText(/Kept\. \d+ events? moved\./)).toBeVisible();
  await expect(page.getByRole("heading", { name: /appear.*Cyprus Bakers/ })).toHaveCount(0);

  await expect(page.getByRole("region", { name: "Question" })).toBeFocused();
  await page.keyboard.press("z");
  await expect(page.getByText("1 decision taken back.")).toBeVisible();
  await expect(page.getByRole("heading", { name: /appear.*Cyprus Bakers/ })).toBeVisible();
});
