import { describe, expect, it } from "vitest";
import { dayNumber } from "@/lib/core/civil-time";
import { type CountryRow, found, sorted, yearsInWords } from "./country-row";

const row = (country: string, name: string, parts: Partial<CountryRow> = {}): CountryRow => ({
  country,
  name,
  events: 1,
  primary: 1,
  undated: 0,
  uncertain: 0,
  from: null,
  to: null,
  sparkline: { firstYear: 2020, lastYear: 2024, bins: [], before: 0, after: 0 },
  latest: null,
  ...parts,
});

const names = (rows: readonly CountryRow[]): string[] => rows.map(({ name }) => name);

describe("the country table", () => {
  const rows = [
    row("NE", "Niger", { events: 4, to: dayNumber(2020) }),
    row("NG", "Nigeria", { events: 9 }),
    row("DZ", "Algeria", { events: 4, to: dayNumber(2024) }),
    row("CI", "Côte d’Ivoire", { undated: 3 }),
  ];

  it("finds by part of a name without accents, and puts names that begin with it first", () => {
    expect(names(found(rows, "nig"))).toEqual(["Niger", "Nigeria"]);
    expect(names(found(rows, "cote"))).toEqual(["Côte d’Ivoire"]);
    expect(names(found(rows, "ger"))).toEqual(["Niger", "Nigeria", "Algeria"]);
  });

  it("finds by code", () => {
    expect(names(found(rows, "dz"))).toEqual(["Algeria"]);
  });

  it("sorts by count and then by name, with undated countries last by date", () => {
    expect(names(sorted(rows, "events"))).toEqual(["Nigeria", "Algeria", "Niger", "Côte d’Ivoire"]);
    expect(names(sorted(rows, "latest")).slice(0, 2)).toEqual(["Algeria", "Niger"]);
  });

  it("turns round when asked, and keeps what has no date at the end", () => {
    expect(names(sorted(rows, "events", true))).toEqual(["Côte d’Ivoire", "Algeria", "Niger", "Nigeria"]);
    expect(names(sorted(rows, "latest", true))).toEqual(["Niger", "Algeria", "Côte d’Ivoire", "Nigeria"]);
    expect(names(sorted(rows, "country", true))).toEqual(["Nigeria", "Niger", "Côte d’Ivoire", "Algeria"]);
  });

  it("names the years of the last day and not the day after it", () => {
    expect(yearsInWords({ from: dayNumber(2011, 3), to: dayNumber(2025, 1, 1) })).toBe("2011–2024");
    expect(yearsInWords({ from: dayNumber(2024, 3), to: dayNumber(2024, 4) })).toBe("2024");
  });
});
