import { describe, expect, it } from "vitest";
import { SHARE_STEPS, shareColour, uncertainShare } from "./uncertain-share";

describe("the share of uncertain dates", () => {
  it("is counted among dated events only, and is no number where none is dated", () => {
    expect(uncertainShare({ events: 10, undated: 6, uncertain: 1 })).toBe(25);
    expect(uncertainShare({ events: 3, undated: 3, uncertain: 0 })).toBeNull();
  });

  it("says none only where there is none", () => {
    expect(uncertainShare({ events: 1000, undated: 0, uncertain: 1 })).toBe(1);
    expect(shareColour(0)).not.toBe(shareColour(1));
  });

  it("has exactly one step for every share, and more uncertain is never lighter", () => {
    for (let share = 0; share <= 100; share++) {
      expect(SHARE_STEPS.filter(({ from, to }) => from <= share && share <= to)).toHaveLength(1);
      if (share > 0) expect(shareColour(share)).toBeGreaterThanOrEqual(shareColour(share - 1));
    }
  });
});
