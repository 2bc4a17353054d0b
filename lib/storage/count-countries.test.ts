import { describe, expect, it } from "vitest";
import { type CountryEvent, countCountries } from "./count-countries";

const inNorway = (from: number | null, to: number | null, isUncertain = 0): CountryEvent => [
  "NO",
  1,
  from,
  to,
  isUncertain,
];

describe("counting a country's events", () => {
  it("puts each into the bin of its middle, and undated ones into none", () => {
    const [norway] = countCountries([inNorway(0, 1), inNorway(47, 48), inNorway(0, 48), inNorway(null, null)]);
    expect(norway).toMatchObject({ events: 4, undated: 1, from: 0, to: 48 });
    expect(norway?.sparkline.flatMap((count, bin) => (count === 0 ? [] : [[bin, count]]))).toEqual([
      [0, 1],
      [12, 1],
      [23, 1],
    ]);
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
