import { describe, expect, it } from "vitest";
import { dayNumber } from "@/lib/core/civil-time";
import { type CountryEvent, countCountries } from "./count-countries";

const inNorway = (from: number | null, to: number | null, isUncertain = 0): CountryEvent => [
  "NO",
  1,
  from,
  to,
  isUncertain,
];

describe("counting a country's events", () => {
  const filled = (bins: readonly number[] | undefined) =>
    bins?.flatMap((count, bin) => (count === 0 ? [] : [[bin, count]]));

  it("puts each into the bin of its middle, and undated ones into none", () => {
    const [norway] = countCountries([inNorway(0, 1), inNorway(364, 365), inNorway(0, 365), inNorway(null, null)]);
    expect(norway).toMatchObject({ events: 4, undated: 1, from: 0, to: 365 });
    expect(norway?.sparkline).toMatchObject({ firstYear: 1970, lastYear: 1970, before: 0, after: 0 });
    expect(filled(norway?.sparkline.bins)).toEqual([
      [0, 1],
      [12, 1],
      [23, 1],
    ]);
  });

  it("gives all countries one axis, in whole years, so that rows can be compared", () => {
    const day = (year: number) => dayNumber(year, 7, 1);
    const [norway, sweden] = countCountries([
      inNorway(day(2020), day(2020) + 1),
      inNorway(day(2020), day(2020) + 1),
      ["SE", 1, day(2023), day(2023) + 1, 0],
    ]);
    expect(sweden?.sparkline).toMatchObject({ firstYear: 2020, lastYear: 2023 });
    expect(filled(norway?.sparkline.bins)).toEqual([[2, 2]]);
    expect(filled(sweden?.sparkline.bins)).toEqual([[20, 1]]);
  });

  it("is not stretched by one old event, which is counted as before the axis", () => {
    const recent = Array.from({ length: 40 }, (_, i) => inNorway(dayNumber(2024) + i, dayNumber(2024) + i + 1));
    const [norway] = countCountries([...recent, inNorway(dayNumber(1892), dayNumber(1893))]);
    expect(norway?.sparkline).toMatchObject({ firstYear: 2024, lastYear: 2024, before: 1, after: 0 });
    expect(norway?.sparkline.bins.reduce((a, b) => a + b)).toBe(40);
  });

  it("takes a side without a day to be one day long", () => {
    expect(countCountries([inNorway(10, null)])).toMatchObject([{ from: 10, to: 11 }]);
    expect(countCountries([inNorway(null, 10)])).toMatchObject([{ from: 9, to: 10 }]);
  });

  it("counts as uncertain only what stands on the axis", () => {
    expect(countCountries([inNorway(1, 2, 1), inNorway(null, null, 1)])).toMatchObject([{ uncertain: 1 }]);
  });

  it("gives the country with the most events first", () => {
    const counts = countCountries([["SE", 0, 1, 2, 0], inNorway(1, 2), inNorway(3, 4)]);
    expect(counts.map(({ country, primary }) => [country, primary])).toEqual([
      ["NO", 2],
      ["SE", 0],
    ]);
  });
});
