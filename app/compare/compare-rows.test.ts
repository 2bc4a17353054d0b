import { describe, expect, it } from "vitest";
import { dayNumber } from "@/lib/core/civil-time";
import { extentOf } from "../timeline/shown-rows";
import { bandsOf } from "./bands";
import {
  type CountryEvents,
  canBeZero,
  filteredPlaces,
  placedRows,
  sharedEvents,
  storeOfPlaced,
  tableLines,
  zerosOf,
} from "./compare-rows";
import { DAY_ZERO, offsetOf } from "./placed-row";
import { aRow } from "./row.fixture";

const month = aRow({
  id: "month",
  from: dayNumber(2023, 3),
  to: dayNumber(2023, 4),
  precision: "month",
  importance: 1,
});
const shared = aRow({ id: "shared", importance: 0.9 });
const late = aRow({ id: "late", from: dayNumber(2023, 6, 1), to: dayNumber(2023, 6, 2), importance: 0.4 });
const kenya: CountryEvents = { country: "KE", name: "Kenya", rows: [month, shared] };
const peru: CountryEvents = { country: "PE", name: "Peru", rows: [shared, late] };
const chad: CountryEvents = { country: "TD", name: "Chad", rows: [month] };

describe("day 0", () => {
  it("is only ever an event whose day is known", () => {
    expect(canBeZero(shared)).toBe(true);
    expect(canBeZero(month)).toBe(false);
    expect(canBeZero(aRow({ qualifier: "~" }))).toBe(false);
    expect(canBeZero(aRow({ confidence: 0.4 }))).toBe(false);
    expect(canBeZero(aRow({ from: null }))).toBe(false);
    expect(canBeZero(aRow({ to: dayNumber(2023, 5, 11) }))).toBe(false);
  });

  it("is the chosen event, else the weightiest that may be it, and none where none may", () => {
    const zeros = zerosOf([kenya, peru, chad], { PE: "late", KE: "month" });
    expect(zeros.get("PE")?.id).toBe("late");
    expect(zeros.get("KE")?.id).toBe("shared");
    expect(zeros.has("TD")).toBe(false);
  });

  it("puts each zero on the same spot and leaves out the country that has none", () => {
    const rows = placedRows([kenya, peru, chad], zerosOf([kenya, peru, chad], { PE: "late" }));
    expect(rows.filter(({ from }) => from === DAY_ZERO).map(({ id }) => id)).toEqual(["KE.shared", "PE.late"]);
    expect(rows.some(({ lane }) => lane === 2)).toBe(false);
  });

  it("tells distances no finer than the date", () => {
    const zero = shared.from as number;
    expect(offsetOf(shared, zero)).toBe("day 0");
    expect(offsetOf(late, zero)).toBe("day +24");
    expect(offsetOf(month, zero)).toBe("day −68 to −38");
    expect(offsetOf({ from: zero + 3, to: null }, zero)).toBe("from day +3");
    expect(offsetOf({ from: null, to: zero }, zero)).toBe("until day −1");
  });
});

describe("rows by the calendar", () => {
  const rows = placedRows([kenya, peru], null);

  it("join an event that two countries share, with the same days in both rows", () => {
    const places = sharedEvents(rows).get("shared") ?? [];
    expect([...sharedEvents(rows).keys()]).toEqual(["shared"]);
    expect(places.map((i) => rows[i]?.lane)).toEqual([0, 1]);
    expect(new Set(places.map((i) => rows[i]?.from)).size).toBe(1);
  });

  it("are told once in the table, with every country", () => {
    const lines = tableLines(rows, [0, 1, 2, 3]);
    expect(lines.map(({ row }) => row.id)).toEqual(["month", "shared", "late"]);
    expect(lines[1]?.lanes).toEqual([0, 1]);
  });

  it("span all countries, and nothing where nothing is dated", () => {
    expect(extentOf(rows)).toEqual({ from: month.from, to: late.to });
    expect(extentOf([{ from: null, to: null }])).toBeNull();
  });

  it("keep a lane for a country without events", () => {
    const bands = bandsOf(rows, [], ["Kenya", "Peru", "Chad"], "country");
    expect(storeOfPlaced(rows, bands, []).lanes.map(({ name }) => name)).toEqual(["Kenya", "Peru", "Chad"]);
  });

  it("are filtered as on a country's own page, the same event in all of its rows", () => {
    const anything = { query: "", types: [], modalities: [], precisions: [], certainty: null };
    const ids = (indices: readonly number[]): string[] => indices.map((index) => rows[index]?.id ?? "");
    const shared = rows.filter(({ eventId }) => eventId === "shared").map(({ id }) => id);
    expect(shared.length).toBeGreaterThan(1);
    expect(ids(filteredPlaces(rows, anything, new Set(["shared"])))).toEqual(shared);
    expect(ids(filteredPlaces(rows, { ...anything, precisions: ["century"] }, null))).toEqual([]);
    expect(filteredPlaces(rows, anything, null)).toHaveLength(rows.length);
  });
});
