import { addArticle, expect, test } from "./journey";

const ARTICLE = `Malta Port Workers Accept Pay Offer

Dockers at the port of Valletta voted on Monday to accept a pay offer and end their strike, their union said.

The strike began in October, when managers cut night allowances. Malta's transport minister met union leaders on Friday.

The port was built in 1921.
`;

test("setting a publication date moves the events that hang on it, and lists what moved", async ({ page }) => {
  await addArticle(page, ARTICLE);
  await page
    .getByRole("link", { name: /Malta Port Workers/ })
    .first()
    .click();
  await expect(page.getByText("Unknown", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Set publication date" }).click();
  await page.getByRole("textbox", { name: "Publication day" }).fill("14 Nov 2023");
  await page.getByRole("button", { name: "Show what moves" }).click();
  await expect(page.getByText("What would move")).toBeVisible();
  await expect(page.getByText("13 Nov 2023").first()).toBeVisible();
  await page.getByRole("button", { name: "Keep this day" }).click();

  await expect(page.getByText(/Kept\. \d+ events? moved\./)).toBeVisible();
  await expect(page.getByText("October 2023").first()).toBeVisible();

  await page.goto("/countries/MT?view=table");
  await expect(page.getByText("13 Nov 2023").first()).toBeVisible();
  await expect(page.getByText("1921").first()).toBeVisible();
});
