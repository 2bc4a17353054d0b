import { describe, expect, it } from "vitest";
import { matchingCountries } from "./matching-countries";

const options = [
  { country: "CI", name: "Ivory Coast" },
  { country: "IN", name: "India" },
  { country: "ID", name: "Indonesia" },
  { country: "GB", name: "United Kingdom" },
  { country: "KM", name: "Comoros" },
];
const names = (typed: string): string[] => matchingCountries(options, typed).map(({ name }) => name);

describe("countries by what was typed", () => {
  it("puts the code that was typed before names that begin alike", () => {
    expect(names("id")).toEqual(["Indonesia"]);
    expect(names("in")).toEqual(["India", "Indonesia"]);
    expect(names("ci")).toEqual(["Ivory Coast"]);
  });

  it("finds a name by any of its words, and without its accents", () => {
    expect(names("king")).toEqual(["United Kingdom"]);
    expect(names("coá")).toEqual(["Ivory Coast"]);
  });

  it("offers all while nothing is typed, and none for what no country is called", () => {
    expect(names("  ")).toHaveLength(options.length);
    expect(names("atlantis")).toEqual([]);
  });
});
