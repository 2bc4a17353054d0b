import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapText } from "./wrap-text";

const measure = (text: string, size: number): number => text.length * size * 0.5;

describe("wrapped words", () => {
  it("keep to their width and number of lines, whatever the words", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.integer({ min: 60, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrapText(text, width, most, 12, 400, measure);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(measure(line, 12)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it("lose nothing where there is room", () => {
    expect(wrapText("Flood wall gives way near the old mill", 120, 4, 12, 400, measure).join(" ")).toBe(
      "Flood wall gives way near the old mill",
    );
  });

  it("break a word that is longer than a line, and say so", () => {
    const lines = wrapText("Donaudampfschifffahrtsgesellschaft tagt", 90, 5, 12, 400, measure);
    expect(lines[0]).toMatch(/-$/);
    expect(lines.join("").replaceAll("-", "")).toContain("Donaudampfschifffahrtsgesellschaft");
  });

  it("leave the first line to what stands before it when no word fits beside", () => {
    expect(wrapText("Parliament votes", 120, 2, 12, 400, measure, 20)[0]).toBe("");
  });
});
