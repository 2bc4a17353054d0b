import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canvasRatio, tallestPicture } from "./canvas-size";

describe("the canvas of a tall picture", () => {
  it("is never larger than every browser paints, and as fine as the screen where it may be", () => {
    const ratios = fc.constantFrom(1, 1.25, 1.5, 2, 3);
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2560 }),
        fc.integer({ min: 600, max: 1440 }),
        ratios,
        (w, screen, ratio) => {
          const height = tallestPicture(w, screen);
          const used = canvasRatio(w, height, ratio);
          expect(w * used * height * used).toBeLessThan(16_777_216);
          expect(used).toBeLessThanOrEqual(ratio);
          expect(canvasRatio(w, 700, 1.5)).toBe(1.5);
        },
      ),
    );
  });
});
