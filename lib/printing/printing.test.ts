import { describe, expect, it } from "vitest";
import { findBrowser } from "./find-browser";
import { printFonts } from "./print-fonts";

describe("printing", () => {
  it("says what to do when CHROMIUM_PATH names no program", () => {
    const { path, problem } = findBrowser({ CHROMIUM_PATH: "/nowhere/chromium" });
    expect(path).toBeNull();
    expect(problem?.code).toBe("browser-path-wrong");
    expect(problem?.message).toContain("Set it to");
  });

  it("takes the browser that CHROMIUM_PATH names before any other", () => {
    expect(findBrowser({ CHROMIUM_PATH: process.execPath }).path).toBe(process.execPath);
  });

  it("carries its fonts as data, in the two weights that documents use", () => {
    const fonts = printFonts();
    expect(new Set(fonts.map((font) => font.weight))).toEqual(new Set([400, 600]));
    for (const { dataUri } of fonts) expect(dataUri).toMatch(/^data:font\/woff2;base64,[A-Za-z0-9+/=]{1000,}$/);
  });
});
