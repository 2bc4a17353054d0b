import { describe, expect, it } from "vitest";
import { filterFromOptions } from "./options";

describe("the country of a command", () => {
  it("is a country there is or was, in small letters or capitals", () => {
    expect(filterFromOptions({ country: "no" })).toEqual({ country: "NO" });
    expect(filterFromOptions({ country: "SUHH" })).toEqual({ country: "SUHH" });
  });

  it("is refused with what to write when there is none of that code", () => {
    for (const country of ["QQ", "", "NOR"])
      expect(() => filterFromOptions({ country })).toThrow(/ISO 3166-1 such as SY.*is neither/);
    expect(() => filterFromOptions({ country: "Norway" })).toThrow(/For Norway write NO\.$/);
  });
});
