import { describe, expect, it } from "vitest";
import countries from "world-countries";
import { allCountries, countryName } from "./country-name";

describe("the names of countries in the browser", () => {
  it("are those the server uses", () => {
    for (const { cca2, name } of countries) expect([cca2, countryName(cca2)]).toEqual([cca2, name.common]);
  });

  it("are those of states that are no more, by their four letters, and of every country to choose from", () => {
    expect(["SUHH", "YUCS", "DDDE"].map(countryName)).toEqual(["Soviet Union", "Yugoslavia", "East Germany"]);
    expect(allCountries()).toContainEqual({ country: "CSHH", name: "Czechoslovakia" });
    expect(allCountries().length).toBeGreaterThan(249);
  });

  it("are none for codes that are no countries, or are so no longer", () => {
    for (const code of ["QQ", "YU", "BU", "fr", "FRA", "", "QQQQ", "toString"]) expect(countryName(code)).toBeNull();
  });
});
