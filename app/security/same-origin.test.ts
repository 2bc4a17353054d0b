import { describe, expect, it } from "vitest";
import { isForeignWrite } from "./same-origin";

const request = (method: string, headers: Record<string, string>) => ({ method, headers: new Headers(headers) });
const host = "127.0.0.1:3000";

describe("a write from another site", () => {
  it("is turned away when the browser says so", () => {
    for (const site of ["cross-site", "same-site"]) {
      expect(isForeignWrite(request("POST", { host, "sec-fetch-site": site }))).toBe(true);
    }
  });

  it("is turned away by its origin where the browser says no more, also from a sandboxed frame", () => {
    for (const origin of ["https://other.example", "http://127.0.0.1:4000", "null"]) {
      expect(isForeignWrite(request("DELETE", { host, origin }))).toBe(true);
    }
  });

  it("is not taken for one when it comes from Dateline's own pages or from a program", () => {
    expect(isForeignWrite(request("POST", { host, "sec-fetch-site": "same-origin", origin: `http://${host}` }))).toBe(
      false,
    );
    expect(isForeignWrite(request("PUT", { host, origin: `http://${host}` }))).toBe(false);
    expect(isForeignWrite(request("POST", { host }))).toBe(false);
  });

  it("may still read, for reading changes nothing", () => {
    expect(isForeignWrite(request("GET", { host, "sec-fetch-site": "cross-site" }))).toBe(false);
  });
});
