import { expect, test } from "./journey";

test("with less motion the picture has the same colours and words", async ({ page }) => {
  const picture = async (reducedMotion: "reduce" | "no-preference"): Promise<string> => {
    await page.emulateMedia({ reducedMotion });
    await page.goto("/countries/KE?motion=0&now=2024-05-02");
    await page.waitForLoadState("networkidle");
    const canvas = page.locator("[role=listbox]").locator("xpath=preceding-sibling::canvas");
    await expect(canvas).toBeVisible();
    return canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
  };
  expect(await picture("reduce")).toBe(await picture("no-preference"));
});
