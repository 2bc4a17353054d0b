import { describe, expect, it } from "vitest";
import countries from "world-countries";
import { MAP_HEIGHT, MAP_WIDTH, MARKER_RADIUS } from "./map-size";
import { countryShape } from "./world-shapes";

describe("the map of the world", () => {
  it("has room for the marker of every country but the ice, islands of the Pacific too", () => {
    const outside = countries
      .map(({ cca2 }) => countryShape(cca2)!)
      .filter(({ country, x, y }) => {
        const isOn = (at: number, size: number): boolean => at >= MARKER_RADIUS - 1 && at <= size - MARKER_RADIUS + 1;
        return country !== "AQ" && !(isOn(x, MAP_WIDTH) && isOn(y, MAP_HEIGHT));
      });
    expect(outside).toEqual([]);
  });
});
