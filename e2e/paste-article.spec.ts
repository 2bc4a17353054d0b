import { addArticle, expect, test } from "./journey";

const ARTICLE = `Iceland Opens Two Fjords to Salmon Farms

REYKJAVIK, March 7, 2022 (Coast News) - Iceland's parliament voted on Monday to open two fjords to salmon farms.

Fishermen had blocked the harbour of Akureyri in January 2022 in protest. The fisheries ministry said it would issue licences in June.
`;

test("pasting an article shows what it found first, and brings its events onto the timeline", async ({ page }) => {
  await page.goto("/ingest");
  await page.getByLabel("Article text").fill(ARTICLE);
  await page.getByRole("button", { name: "Show what it found" }).click();
  await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
  await expect(page.getByText("7 Mar 2022").first()).toBeVisible();

  await page.goto("/countries/IS");
  await expect(page.getByText(/Salmon Farms|salmon farms/)).toHaveCount(0);

  await addArticle(page, ARTICLE);
  await page.goto("/countries/IS?view=table");
  await expect(page.getByText("7 Mar 2022").first()).toBeVisible();
  await expect(page.getByText("January 2022").first()).toBeVisible();
});

test("a text it cannot read is refused with a reason, and nothing is kept", async ({ page }) => {
  await page.goto("/ingest");
  await page.getByLabel("Article text").fill("Share\nTT\nRead more");
  await page.getByRole("button", { name: "Show what it found" }).click();
  await expect(page.getByText("Found no article that can be kept.")).toBeVisible();
  await expect(page.getByText("What could not be read")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Keep/ })).toHaveCount(0);
});
