import { expect, test } from "./journey";

test("a shared link restores window, filters and the chosen event, and Back undoes a decision", async ({
  page,
  context,
}) => {
  await page.goto("/countries/KE?motion=0");
  await expect(page.locator("tbody tr[data-event]").first()).toBeVisible();
  const all = await page.locator("tbody tr[data-event]").count();

  await page.getByText("Filters", { exact: true }).click();
  await page
    .getByRole("group", { name: "Precision" })
    .getByRole("checkbox", { name: /exact day/ })
    .check();
  await expect(page).toHaveURL(/precision=day/);
  const days = await page.locator("tbody tr[data-event]").count();
  expect(days).toBeLessThan(all);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  await page.getByRole("toolbar").getByRole("button", { name: "Reset" }).click();
  await expect(page).not.toHaveURL(/from=/);
  await page.getByRole("button", { name: "1 year" }).click();
  await expect(page).toHaveURL(/from=/);
  await page.locator("tbody tr[data-event] button").first().click();
  await expect(page.getByText("Why this date")).toBeVisible();
  await expect(page).toHaveURL(/sel=e/);

  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.getByText("Why this date")).toBeVisible();
  await expect(shared.locator("tbody tr[data-event]")).toHaveCount(await page.locator("tbody tr[data-event]").count());
  const status = (p: typeof page) => p.locator("p strong").first().innerText();
  expect(await status(shared)).toBe(await status(page));
  await shared.close();

  await page.goBack();
  await expect(page.getByText("Why this date")).toHaveCount(0);
});
