import { describe, expect, it } from "vitest";
import { embedAddress, embedSnippet } from "./snippet";

const input = {
  origin: "https://dateline.example",
  country: "KE",
  title: "Timeline of Kenya",
  search: "?from=2023-01-01&type=AGREE%2CAID&theme=dark&now=2026-01-01",
  theme: null,
  heightPx: 640,
} as const;

describe("the snippet", () => {
  it("keeps window and filters and leaves the reader their own colours unless some are chosen", () => {
    expect(embedAddress(input)).toBe("https://dateline.example/embed/KE?from=2023-01-01&type=AGREE,AID");
    expect(embedAddress({ ...input, search: "", theme: "light" })).toBe(
      "https://dateline.example/embed/KE?theme=light",
    );
  });

  it("lets no text out of its attribute", () => {
    const html = embedSnippet({ ...input, search: '?q="><script>', title: 'A "quoted" <name>' });
    expect(html.match(/</g)).toHaveLength(2); // the frame's own two tags
    expect(html).not.toContain("script>");
    expect(html).toContain("A &quot;quoted&quot; &lt;name&gt;");
  });

  it("has a height that a page can bear", () => {
    expect(embedSnippet({ ...input, heightPx: 5 })).toContain('height="320"');
    expect(embedSnippet({ ...input, heightPx: Number.NaN })).toContain('height="320"');
    expect(embedSnippet({ ...input, heightPx: 99_999 })).toContain('height="2000"');
  });
});
