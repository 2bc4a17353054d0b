import { addArticle, expect, test } from "./journey";

const ARTICLE = `Fiji Signs Reef Treaty

SUVA, June 9, 2021 (Island Wire) - Fiji signed a treaty on coral reefs with Tonga on Tuesday.

A cyclone damaged the harbour of Suva in April 2020.
`;

test("a corrected date and a rejected event survive reading the article again", async ({ page }) => {
  await addArticle(page, ARTICLE);
  await page.goto("/countries/FJ?view=table");
  await expect(page.getByText("April 2020").first()).toBeVisible();
  await page.locator("tbody tr[data-event]", { hasText: "April 2020" }).getByRole("button").click();
  await page.getByRole("button", { name: "Fix date" }).click();
  await page.getByLabel("The right date").fill("8 Apr 2020");
  await expect(page.getByText(/8 Apr 2020/).first()).toBeVisible();
  await page.getByRole("button", { name: "Show what changes" }).click();
  await expect(page.getByText("1 event moves")).toBeVisible();
  await page.getByRole("button", { name: "Keep this date" }).click();
  await expect(page.locator("tbody tr[data-event]", { hasText: "8 Apr 2020" })).toBeVisible();

  await page.locator("tbody tr[data-event]", { hasText: "8 Jun 2021" }).getByRole("button").click();
  await page.getByRole("button", { name: "Not an event" }).click();
  await expect(page.getByText("Leaves: Fiji, Tonga")).toBeVisible();
  await expect(page.locator("tbody tr[data-event]", { hasText: "8 Jun 2021" })).toHaveCount(1);
  await page.getByRole("button", { name: "It is no event" }).click();
  await expect(page.locator("tbody tr[data-event]", { hasText: "8 Jun 2021" })).toHaveCount(0);

  await page.goto("/ingest");
  await page.getByLabel("Article text").fill(ARTICLE);
  await page.getByRole("button", { name: "Show what it found" }).click();
  await expect(page.getByText(/known already/).first()).toBeVisible();
  await page.getByRole("button", { name: /^Keep/ }).click();
  await expect(page.getByRole("heading", { name: "Done" })).toBeVisible();

  await page.goto("/countries/FJ?view=table");
  await expect(page.locator("tbody tr[data-event]", { hasText: "8 Apr 2020" })).toBeVisible();
  await expect(page.locator("tbody tr[data-event]", { hasText: "8 Jun 2021" })).toHaveCount(0);
});
