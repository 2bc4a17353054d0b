import { describe, expect, it } from "vitest";
import { apiPolicy, pagePolicy } from "./policy";

const page = { nonce: "n0nce", development: false, embeddable: false };

describe("what a page may load", () => {
  it("names no other host, and no script runs without the nonce of its request", () => {
    const policy = pagePolicy(page);
    expect(policy).not.toMatch(/https?:/);
    expect(policy).toContain("script-src 'self' 'nonce-n0nce' 'strict-dynamic';");
    expect(policy.match(/unsafe-inline/g)).toHaveLength(1); // style-src alone
    expect(policy).not.toContain("unsafe-eval");
  });

  it("stands in frames of other sites only under /embed", () => {
    expect(pagePolicy(page)).toContain("frame-ancestors 'self'");
    expect(pagePolicy({ ...page, embeddable: true })).toContain("frame-ancestors *");
  });

  it("is nothing at all for data, and scripts never", () => {
    expect(apiPolicy()).toContain("default-src 'none'");
    expect(apiPolicy()).not.toContain("script-src");
  });
});
