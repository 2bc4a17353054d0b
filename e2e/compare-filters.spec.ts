import { accessibilityFaults, expect, test } from "./journey";

const ADDRESS = "/compare?c=KE,HR&motion=0";

test("pointing at an event of a comparison tells what it is and where, and Escape takes the words away", async ({
  page,
}) => {
  await page.goto(ADDRESS);
  await page.waitForLoadState("networkidle");
  const plot = page.getByRole("listbox", { name: /^Timelines of Kenya, Croatia/ });
  const event = plot.locator("[role=option]:visible").first();
  const box = await event.boundingBox();
  if (box === null) throw new Error("no event is drawn");
  await page.mouse.move(box.x + Math.min(10, box.width / 2), box.y + box.height / 2);
  const words = page.getByRole("tooltip");
  await expect(words).toContainText(/Kenya|Croatia/);
  await expect(words).toContainText(/source/);
  await page.mouse.click(box.x + Math.min(10, box.width / 2), box.y + box.height / 2);
  await expect(page.getByText("Why this date")).toBeVisible();
});

test("a comparison is filtered and searched, its address holds it, and Back undoes it", async ({ page }) => {
  await page.goto(ADDRESS);
  await page.waitForLoadState("networkidle");
  const lines = page.locator("tbody tr[data-event]");
  await expect(lines.first()).toBeVisible();
  const all = await lines.count();

  await page.locator("summary", { hasText: "Filters" }).click();
  await page.getByRole("checkbox", { name: /^Planned/ }).check();
  await expect(page).toHaveURL(/modality=planned/);
  await expect.poll(() => lines.count()).toBeLessThan(all);
  expect(await accessibilityFaults(page)).toEqual([]);
  const planned = await lines.count();
  await page.reload();
  await expect(lines).toHaveCount(planned);
  await page.getByRole("button", { name: "From a day 0" }).click();
  await expect(page).toHaveURL(/modality=planned/);
  await page.goBack();
  await page.locator("summary", { hasText: "Filters" }).click();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(lines).toHaveCount(all);

  const search = page.getByRole("searchbox", { name: "Search events" });
  await search.fill("no such words anywhere");
  await expect(lines).toHaveCount(0);
  await page.getByRole("button", { name: "Clear filters" }).last().click();
  await expect(lines).toHaveCount(all);
  await expect(search).toHaveValue("");
});
