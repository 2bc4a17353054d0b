import { describe, expect, it } from "vitest";
import { pointedPlaces } from "./pointed-place";

const article = { id: "a1", length: 200 };

describe("the place an address points to", () => {
  it("is taken from at=", () => {
    expect(pointedPlaces({ at: "12-40" }, article, [])).toEqual([{ start: 12, end: 40 }]);
  });

  it("is nothing outside the text, backwards, or in other words", () => {
    for (const at of ["40-12", "0-201", "-3-9", "12", "a-b", ""]) {
      expect(pointedPlaces({ at }, article, [])).toEqual([]);
    }
  });
});
