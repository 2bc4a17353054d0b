import { describe, expect, it } from "vitest";
import countries from "world-countries";
import { countryName } from "./country-name";

describe("the names of countries in the browser", () => {
  it("are those the server uses", () => {
    for (const { cca2, name } of countries) expect([cca2, countryName(cca2)]).toEqual([cca2, name.common]);
  });

  it("are none for codes that are no countries, or are so no longer", () => {
    for (const code of ["QQ", "YU", "BU", "fr", "FRA", ""]) expect(countryName(code)).toBeNull();
  });
});
