import { expect, test } from "./journey";

test("a newcomer comes from the first page to an event, its sentence and its reasons by mouse", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByText("samples written for this project")).toBeVisible();
  await page.getByRole("table").getByRole("link", { name: "Kenya", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Kenya", level: 1 })).toBeVisible();

  // Every event on the axis carries its headline in the plot itself.
  const told = () =>
    page.evaluate(() => {
      const { layout, getState } = (
        window as unknown as {
          __timeline: { layout(): { kind: string }[]; getState(): { dated: number; undated: number } };
        }
      ).__timeline;
      return { cards: layout().filter((mark) => mark.kind === "card").length, ...getState() };
    });
  await expect.poll(async () => (await told()).cards).toBeGreaterThan(3);
  const { cards, dated, undated } = await told();
  expect(cards).toBe(dated);

  // A click on a card of the plot opens the panel.
  const card = await page.evaluate(() => {
    const marks = (
      window as unknown as { __timeline: { layout(): { kind: string; x: number; y: number; w: number; h: number }[] } }
    ).__timeline.layout();
    const first = marks.find((mark) => mark.kind === "card") as { x: number; y: number; w: number; h: number };
    const box = (document.querySelector("canvas") as HTMLCanvasElement).getBoundingClientRect();
    return { x: box.left + first.x + 12, y: box.top + first.y + first.h / 2 };
  });
  await page.mouse.click(card.x, card.y);
  const panel = page.getByRole("complementary", { name: /Event/ });
  await expect(panel.getByText("Why this date")).toBeVisible();
  await expect(panel.locator("mark").first()).toBeVisible();
  await expect(page).toHaveURL(/sel=e[0-9a-f]+/);

  // The table below holds the same events, and those that need a date.
  await expect(page.locator("tbody tr[data-event]")).toHaveCount(dated + undated);

  await panel
    .getByRole("link", { name: /Open this place in/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/articles\/a[0-9a-f]+/);
  await expect(page.locator("mark").first()).toBeVisible();
});

test("the wheel leaves the page alone until the plot is clicked, and Ctrl and wheel zooms", async ({ page }) => {
  await page.goto("/countries/KE?motion=0");
  const plot = page.getByRole("listbox");
  await expect(plot).toBeVisible();
  const span = () =>
    page.evaluate(() => {
      const { from, to } = (
        window as unknown as { __timeline: { getState(): { from: number; to: number } } }
      ).__timeline.getState();
      return to - from;
    });
  await plot.hover({ position: { x: 40, y: 40 } }); // beside the axis, which has a drag of its own
  const whole = await span();
  await page.mouse.wheel(0, -200);
  expect(await span()).toBe(whole);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(span).toBeLessThan(whole);
  await page.getByRole("toolbar").getByRole("button", { name: "Reset" }).click();
  await expect.poll(span).toBeCloseTo(whole, 0);
});
