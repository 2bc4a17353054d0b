import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSteps, stepColour } from "./count-steps";

const counts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 200 });

describe("the steps of the map", () => {
  it("hold every count in exactly one step, in order, with at most five", () => {
    fc.assert(
      fc.property(counts, (values) => {
        const steps = countSteps(values);
        expect(steps.length).toBeLessThanOrEqual(5);
        for (const value of values)
          expect(steps.filter(({ from, to }) => from <= value && value <= to)).toHaveLength(1);
        for (const [i, { from }] of steps.entries()) if (i > 0) expect(from).toBeGreaterThan(steps[i - 1]?.to ?? 0);
      }),
    );
  });

  it("never paint more events lighter", () => {
    fc.assert(
      fc.property(counts, (values) => {
        const steps = countSteps(values);
        const colours = [...values].sort((a, b) => a - b).map((value) => stepColour(steps, value));
        expect(colours).toEqual([...colours].sort((a, b) => a - b));
        for (const colour of colours) expect([1, 2, 3, 4, 5]).toContain(colour);
      }),
    );
  });

  it("give each count its own step when there are few", () => {
    expect(countSteps([9, 2, 2])).toEqual([
      { from: 2, to: 2 },
      { from: 9, to: 9 },
    ]);
  });
});
