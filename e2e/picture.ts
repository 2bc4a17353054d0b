import type { Page } from "@playwright/test";
import { expect } from "./journey";

// What the journeys through the picture of a country ask of it: marks and window by the hooks of the page, places on the screen.

interface Mark {
  kind: string;
  event?: number;
  x: number;
  y: number;
  w: number;
  h: number;
}
interface Hooks {
  layout(): Mark[];
  getState(): { from: number; to: number; count: number; dated: number };
}
const hooks = <T>(page: Page, read: (hooks: Hooks) => T): Promise<T> =>
  page.evaluate(
    (source) =>
      new Function("hooks", `return (${source})(hooks)`)((window as unknown as { __timeline: Hooks }).__timeline),
    read.toString(),
  );
export const state = (page: Page) => hooks(page, (h) => h.getState());
export const span = async (page: Page): Promise<number> => {
  const { from, to } = await state(page);
  return to - from;
};
type Find = (hooks: Hooks) => { x: number; y: number } | undefined;

/** The place where it stays: cards take their last places a moment after the window has come to rest. */
export async function placeAtRest(page: Page, find: Find): Promise<ReturnType<Find>> {
  let before = await hooks(page, find);
  for (;;) {
    await page.waitForTimeout(250);
    const place = await hooks(page, find);
    if (place?.x === before?.x && place?.y === before?.y) return place;
    before = place;
  }
}

/** A place of the picture in the coordinates of the screen, scrolled into sight. */
export async function placeOf(page: Page, find: Find) {
  const place = await placeAtRest(page, find);
  if (!place) throw new Error("nothing of that kind is in the picture");
  const canvas = page.locator("canvas").first();
  await canvas.evaluate(
    (element, y) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY + y - 400),
    place.y,
  );
  const box = await canvas.boundingBox();
  return { x: (box?.x ?? 0) + place.x, y: (box?.y ?? 0) + place.y };
}
export const firstCard = (h: Hooks) => {
  const card = h.layout().find((mark) => mark.kind === "card");
  return card && { x: card.x + 14, y: card.y + card.h / 2 };
};
export const emptySpot = (h: Hooks) => {
  const marks = h.layout().filter((mark) => "event" in mark && mark.kind !== "leader");
  for (let y = 8; y < 330; y += 8) {
    for (let x = 60; x < 800; x += 20) {
      const isFree = marks.every(
        (mark) =>
          x < mark.x - 30 || x > mark.x + (mark.w || 0) + 30 || y < mark.y - 30 || y > mark.y + (mark.h || 0) + 30,
      );
      if (isFree) return { x, y };
    }
  }
  return undefined;
};

/** What is on the canvas, as one number. */
export const paintOf = (page: Page): Promise<number> =>
  page
    .locator("canvas")
    .first()
    .evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const context = (element as HTMLCanvasElement).getContext("2d") as CanvasRenderingContext2D;
      const { data } = context.getImageData(0, 0, width, height);
      let sum = 0;
      for (let i = 0; i < data.length; i++) sum = (sum * 31 + (data[i] as number)) % 1_000_000_007;
      return sum;
    });

export const KENYA = "/countries/KE?motion=0&now=2024-05-02";
export async function open(page: Page, address = KENYA): Promise<number> {
  await page.goto(address);
  await expect.poll(() => hooks(page, (h) => h.layout().length).catch(() => 0)).toBeGreaterThan(0);
  return span(page);
}
