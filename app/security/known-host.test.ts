import { describe, expect, it } from "vitest";
import { isKnownHost } from "./known-host";

describe("the name a request comes by", () => {
  it("is one of this machine's own, with any port", () => {
    for (const host of ["127.0.0.1:3000", "localhost", "LocalHost:8080", "[::1]:3000", "localhost.:3000"]) {
      expect(isKnownHost(host, undefined)).toBe(true);
    }
  });

  it("is refused when it is a foreign one, however much it looks like ours", () => {
    for (const host of [
      "evil.example:3000",
      "localhost.evil.example",
      "127.0.0.1.evil.example",
      "evil.example@localhost",
      "localhost:3000:80",
      "192.168.0.7:3000",
      "",
    ]) {
      expect(isKnownHost(host, undefined)).toBe(false);
    }
  });

  it("may be one that was named in the settings, and no part of one", () => {
    const allowed = "news.example.org, archive.example.org:8443";
    expect(isKnownHost("NEWS.example.org", allowed)).toBe(true);
    expect(isKnownHost("archive.example.org", allowed)).toBe(true);
    expect(isKnownHost("example.org", allowed)).toBe(false);
    expect(isKnownHost("", " , ")).toBe(false);
  });
});
