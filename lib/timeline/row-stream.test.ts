import { describe, expect, it } from "vitest";
import { plotRecord } from "@/lib/core/plot-record";
import { packedRows, rowsOfPacked } from "./row-stream";
import { randomRows } from "./rows.fixture";
import { type CountryRow, columnsOf } from "./timeline-row";

const FIELDS =
  "id type modality from to startBound endBound precision qualifier extent minute review sources primary headline words edtf alternatives";

/** The values of a row, whether it holds them or reads them. */
const valuesOf = (row: CountryRow) => FIELDS.split(" ").map((field) => row[field as keyof CountryRow]);

const travelled = (rows: readonly CountryRow[]): readonly CountryRow[] => {
  const hex = rows.map(plotRecord).join("");
  const records = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return rowsOfPacked(packedRows({ records, ids: rows.map((row) => row.id).join("\n") }), {
    at: (index) => rows[index],
  });
};

describe("rows on their way to the browser", () => {
  const rows: CountryRow[] = randomRows(300, 5).map((row, i) => ({ ...row, primary: i % 3 !== 0 }));

  it("arrive with the same days, standing and words", () => {
    expect(travelled(rows).map(valuesOf)).toEqual(rows.map(valuesOf));
  });

  it("are drawn as the rows they were", () => {
    expect(columnsOf(travelled(rows))).toEqual(columnsOf(rows));
  });

  it("keep each certainty on its side of every border that a filter can draw", () => {
    const near = [0.599, 0.6, 0.7499, 0.75, 0.29, 0.655].map((confidence) => ({
      ...(rows[0] as CountryRow),
      confidence,
    }));
    expect(travelled(near).map((row) => row.confidence)).toEqual([0.599, 0.6, 0.7499, 0.75, 0.29, 0.655]);
  });

  it("say nothing while their words are on the way, and ask for no more than was looked at", () => {
    const asked: number[] = [];
    const records = Uint8Array.from({ length: 40 });
    const [first] = rowsOfPacked(packedRows({ records, ids: "e1\ne2" }), {
      at: (index) => {
        asked.push(index);
        return undefined;
      },
    });
    expect([first?.id, first?.waiting, first?.headline]).toEqual(["e1", true, "…"]);
    expect(new Set(asked)).toEqual(new Set([0]));
  });
});
