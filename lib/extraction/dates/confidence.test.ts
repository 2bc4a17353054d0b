import fc from "fast-check";
import { expect, it } from "vitest";
import { fittedConfidence } from "./confidence";

const PART = fc.double({ min: 0, max: 1, noNaN: true });

it("rises with what the readings are worth and stays a share", () => {
  fc.assert(
    fc.property(PART, PART, (a, b) => {
      const [low, high] = [fittedConfidence(Math.min(a, b)), fittedConfidence(Math.max(a, b))];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

it("shows what was found right nine times in ten as no less", () => {
  expect(fittedConfidence(0.82)).toBeGreaterThanOrEqual(0.9);
  expect(fittedConfidence(0.4)).toBe(0.4);
});
