import { describe, expect, it } from "vitest";
import { filterFromOptions, webAddressOption } from "./options";

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

describe("the days of a command", () => {
  it("may be one day, and are refused when the last comes before the first", () => {
    expect(filterFromOptions({ from: "2024-05-03", to: "2024-05-03" })).toMatchObject({ from: 19846, to: 19847 });
    expect(() => filterFromOptions({ from: "2024-05-03", to: "2024-05-02" })).toThrow(
      "--from 2024-05-03 comes after --to 2024-05-02",
    );
  });
});

describe("a web address of a command", () => {
  it("starts with http:// or https://, since it becomes a link", () => {
    expect(webAddressOption("--url", "https://example.org/a")).toBe("https://example.org/a");
    for (const address of ["javascript:alert(1)", "example.org/a", "file:///etc/hosts", ""])
      expect(() => webAddressOption("--url", address)).toThrow("--url takes a web address");
  });
});
