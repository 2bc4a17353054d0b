import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate, dayNumber } from "@/lib/core/civil-time";
import { layoutAxis } from "./axis";

const measure = (text: string, size: number): number => text.length * size * 0.55;
const axis = (from: number, to: number, width = 1140) => layoutAxis(from, to, width / (to - from), 12, measure);

describe("the axis", () => {
  it("says months below and years above for a few years", () => {
    const { minor, major } = axis(dayNumber(2022), dayNumber(2024));
    expect(major.map((tick) => tick.label)).toEqual(["2022", "2023"]);
    expect(minor[2]).toMatchObject({ from: dayNumber(2022, 3), to: dayNumber(2022, 4), label: "Mar" });
  });

  it("says days and the month for weeks, hours and the day for a day", () => {
    const month = axis(dayNumber(2024, 2, 10), dayNumber(2024, 3, 20));
    expect(month.major.map((tick) => tick.label)).toEqual(["February 2024", "March 2024"]);
    const day = axis(dayNumber(2024, 2, 28), dayNumber(2024, 2, 29));
    expect(day.major[0]?.label).toBe("28 February 2024");
    expect(day.minor.map((tick) => tick.label)).toContain("06:00");
  });

  it("writes the months of a row all in full or all short, each with room in its cell", () => {
    const [from, to] = [dayNumber(2019, 7), dayNumber(2027, 4)];
    for (let width = 600; width < 2600; width += 50) {
      const { minor } = axis(from, to, width);
      const isShort = minor.map(({ label }) => label.length === 3);
      expect(new Set(isShort).size, minor.map(({ label }) => label).join(" ")).toBeLessThanOrEqual(1);
      for (const tick of minor) {
        const cell = ((tick.to - tick.from) / (to - from)) * width;
        expect(measure(tick.label, 12) + 4, `${tick.label} at ${width}`).toBeLessThanOrEqual(cell);
      }
    }
  });

  it("has room for the name of each cell of several years, so that none is left out of the row", () => {
    // As in most fonts a nought is wider than a one, and bold is wider than plain.
    const inFont = (text: string, size: number, weight: number): number =>
      [...text].reduce((sum, letter) => sum + (letter === "1" ? 0.5 : 0.62), 0) * size * (weight === 600 ? 1.06 : 1);
    const [from, to] = [dayNumber(1967, 2, 27), dayNumber(2029, 9, 26)];
    for (let width = 300; width < 2600; width += 25) {
      const { major, minor } = layoutAxis(from, to, width / (to - from), 12, inFont);
      if (minor.length > 0) continue;
      for (const tick of major) {
        const cell = ((tick.to - tick.from) / (to - from)) * width;
        expect(inFont(tick.label, 12.5, 600) + 11, `${tick.label} at ${width}`).toBeLessThanOrEqual(cell);
      }
    }
  });

  it("counts centuries, and years before Christ", () => {
    const { major, minor } = axis(dayNumber(-2000), dayNumber(2000));
    expect(minor).toEqual([]);
    expect(major.length).toBeGreaterThan(3);
    expect(major[0]?.label).toMatch(/BC$/);
  });

  it("covers any window without gap or overlap, each cell wide enough for its label", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400_000, max: 400_000 }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (from, exponent) => {
          const length = Math.max(1, 10 ** exponent);
          const { minor, major } = axis(from, from + length);
          for (const row of [minor, major]) {
            row.forEach((tick, i) => {
              expect(tick.to).toBeGreaterThan(tick.from);
              if (i > 0) expect(tick.from).toBeCloseTo(row[i - 1]?.to as number, 6);
            });
          }
          expect(major[0]?.from).toBeLessThanOrEqual(from);
          expect(minor.length).toBeLessThan(120);
          expect(civilDate(Math.floor(major[0]?.from ?? from)).year).toBeLessThanOrEqual(civilDate(from).year);
        },
      ),
    );
  });
});
