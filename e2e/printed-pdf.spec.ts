import { expect, readPdf, test } from "./journey";

const plain = (text: string): string => text.replace(/[\s\u00ad-]+/g, "").toLowerCase();

test("the printed PDF holds every event of the table", async ({ page, request }) => {
  await page.goto("/countries/GE?view=table");
  const rows = page.locator("tbody tr[data-event]");
  await expect(rows.first()).toBeVisible();
  const events = await rows.evaluateAll((lines) =>
    lines.map((line) => ({
      headline: line.querySelector("button")?.textContent ?? "",
      when: line.querySelector("td span")?.textContent ?? "",
    })),
  );
  expect(events.length).toBeGreaterThan(3);

  const address = await page.getByRole("link", { name: "Print" }).getAttribute("href");
  await page.goto(address as string);
  await expect(page.locator("svg").first()).toBeVisible();

  const response = await request.get("/api/export/pdf?country=GE");
  expect(response.headers()["content-type"]).toContain("application/pdf");
  const { text, pages } = await readPdf(new Uint8Array(await response.body()));
  expect(pages).toBeGreaterThan(1);
  const printed = plain(text);
  for (const { headline, when } of events) {
    expect(printed, `"${headline}" is in the PDF`).toContain(plain(headline));
    expect(printed, `"${when}" is in the PDF`).toContain(plain(when));
  }
});
