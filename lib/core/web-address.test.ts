import { describe, expect, it } from "vitest";
import { webAddress } from "./web-address";

describe("an address from a page", () => {
  it("becomes a link when it is one of the web", () => {
    expect(webAddress("https://example.org/a?b=1")).toBe("https://example.org/a?b=1");
  });

  it("never becomes a link that runs or reads files", () => {
    for (const text of [
      "javascript:alert(1)",
      " JavaScript:alert(1)",
      "data:text/html,x",
      "file:///etc/passwd",
      "a/b",
    ]) {
      expect(webAddress(text)).toBeUndefined();
    }
  });
});
