import { describe, expect, it } from "vitest";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { bandsOf } from "./bands";
import { placedRows, storeOfPlaced } from "./compare-rows";
import { aRow } from "./row.fixture";

const event = (id: string, type: TimelineRow["type"], from: number): TimelineRow =>
  aRow({ id, type, from, to: from + 1 });
const strike = event("strike", "PROTEST", 19_000);
const undated = { ...event("undated", "LEGAL", 0), from: null, to: null };
const rows = placedRows(
  [
    { country: "KE", name: "Kenya", rows: [strike, event("talks", "CONSULT", 19_010), undated] },
    { country: "PE", name: "Peru", rows: [strike, event("march", "PROTEST", 19_040)] },
  ],
  null,
);
const all = rows.map((_, place) => place);
const names = ["Kenya", "Peru"];

describe("the rows of a comparison by type", () => {
  const bands = bandsOf(rows, all, names, "type");

  it("put the countries of one kind of event next to each other, and leave out kinds that a country does not have", () => {
    expect(bands.names).toEqual(["Protest: Kenya", "Protest: Peru", "Talks: Kenya"]);
  });

  it("hold each event in the row of its kind and country", () => {
    const counts = storeOfPlaced(rows, bands, all).lanes.map(({ name }, band) => [
      name,
      all.filter((place) => rows[place]?.from !== null && bands.of[place] === band).length,
    ]);
    expect(counts).toEqual([
      ["Protest: Kenya", 1],
      ["Protest: Peru", 2],
      ["Talks: Kenya", 1],
    ]);
  });

  it("are those of the countries where the filters leave nothing", () => {
    expect(bandsOf(rows, [], names, "type").names).toEqual(names);
  });
});
