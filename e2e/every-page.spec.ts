import { accessibilityFaults, expect, test } from "./journey";

const PAGES = [
  "/",
  "/countries/KE",
  "/countries/KE?view=table",
  "/countries/KE?lanes=type",
  "/articles",
  "/review",
  "/ingest",
  "/explain",
  "/countries/AQ",
  "/no-such-page",
];

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on any page, ${theme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    const article = await page.request
      .get("/articles")
      .then(async (r) => /\/articles\/a[0-9a-f]+/.exec(await r.text())?.[0]);
    for (const address of [...PAGES, article as string]) {
      await page.goto(address).catch(() => undefined);
      await page.waitForLoadState("networkidle");
      expect(await accessibilityFaults(page), address).toEqual([]);
    }
  });
}

test("no page scrolls sideways on a phone, nor at 320 pixels", async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [
      "/",
      "/countries/KE",
      "/countries/KE?view=table",
      "/articles",
      "/review",
      "/ingest",
      "/explain",
      "/compare",
      "/embed/KE",
      "/print/KE",
    ]) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test("the table of countries sorts both ways by keyboard, and a phone shows table, map or what waits", async ({
  page,
}) => {
  await page.goto("/");
  const country = page.getByRole("columnheader", { name: "Country" });
  const first = page.locator("tbody th").first();
  await country.getByRole("button").press("Enter");
  await expect(country).toHaveAttribute("aria-sort", "ascending");
  await expect(first).toHaveText(/^A/);
  await country.getByRole("button").press("Enter");
  await expect(country).toHaveAttribute("aria-sort", "descending");
  await expect(first).not.toHaveText(/^A/);

  await page.setViewportSize({ width: 390, height: 800 });
  const map = page.getByRole("heading", { name: "Where the events are" });
  await expect(page.locator("tbody")).toBeVisible();
  await expect(map).toBeHidden();
  await page.getByRole("button", { name: "Map", exact: true }).press("Enter");
  await expect(map).toBeVisible();
  await expect(page.locator("tbody")).toBeHidden();
});

test("a print page that cannot be made says so in words and leads back", async ({ page }) => {
  const refused = await page.request.get("/print/QQ");
  expect(refused.status()).toBe(404);
  await page.setContent(await refused.text());
  await expect(page.getByText("There is no country with the code QQ.")).toBeVisible();
  await expect(page.getByRole("link", { name: "All countries" })).toBeVisible();
});

test("a write from another site is refused", async ({ request }) => {
  const response = await request.post("/api/samples", {
    headers: { origin: "https://example.org", "sec-fetch-site": "cross-site" },
  });
  expect(response.status()).toBe(403);
});
