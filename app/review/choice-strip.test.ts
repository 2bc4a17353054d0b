import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceStrip } from "./choice-strip";

describe("candidates on one axis", () => {
  const day = fc.option(fc.integer({ min: -900_000, max: 900_000 }), { nil: null });
  const days = fc
    .tuple(day, fc.nat({ max: 4000 }), fc.boolean())
    .map(([from, length, isOpen]) => ({ from, to: from === null || isOpen ? null : from + length + 1 }));

  it("all lie within the strip, the earlier never right of the later", () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 9 }), day, (candidates, published) => {
        const strip = choiceStrip(candidates, published);
        if (strip === null) {
          expect(candidates.every(({ from, to }) => from === null && to === null)).toBe(true);
          return;
        }
        strip.bars.forEach((bar, index) => {
          if (bar === null) return;
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(100.001);
          strip.bars.forEach((other, at) => {
            const [a, b] = [candidates[index]?.from ?? null, candidates[at]?.from ?? null];
            if (other !== null && a !== null && b !== null && a < b)
              expect(bar.x).toBeLessThanOrEqual(other.x + 0.001 + bar.width);
          });
        });
      }),
    );
  });

  it("run to the edge where a side is not known, and are none without a date", () => {
    const strip = choiceStrip(
      [
        { from: null, to: 100 },
        { from: 90, to: 91 },
        { from: null, to: null },
      ],
      100,
    );
    expect(strip?.bars[0]?.x).toBe(0);
    expect(strip?.bars[2]).toBeNull();
    expect(strip?.published).toBeGreaterThan(strip?.bars[1]?.x as number);
    expect(choiceStrip([{ from: null, to: null }], 100)).toBeNull();
  });
});
