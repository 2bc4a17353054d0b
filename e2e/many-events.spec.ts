import { expect, test } from "./journey";

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

test("a country of many events shows a correction at once, and is compared and framed like any other", async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const added = await request.post("/api/ingest", { data: { pages: [{ file: "chronicle.txt", text: chronicle() }] } });
  expect(added.ok(), await added.text()).toBe(true);

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
