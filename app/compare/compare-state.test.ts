import { describe, expect, it } from "vitest";
import { parseIsoDay } from "@/lib/core/civil-time";
import { addressOfCompare, type CompareState, compareFromAddress, countriesFromAddress } from "./compare-state";

const anything = { query: "", types: [], modalities: [], precisions: [], certainty: null };
const plain = { show: "events", rows: "country", ownScales: false } as const;
const isCountry = (code: string): boolean => ["KE", "PE", "CL", "JP", "TD", "IE", "ES"].includes(code);

describe("the address of a comparison", () => {
  it("names each country once, in the order given, whatever its case", () => {
    expect(countriesFromAddress("pe,KE, pe", isCountry).countries).toEqual(["PE", "KE"]);
  });

  it("says which parts are no country and which are too many, as they were typed", () => {
    const read = countriesFromAddress("KE,Kenia,PE,CL,JP,TD,IE,ES", isCountry);
    expect(read.unknown).toEqual(["Kenia"]);
    expect(read.countries).toHaveLength(6);
    expect(read.left).toEqual(["ES"]);
  });

  it("comes back as it went, by the calendar and from a day 0", () => {
    const calendar: CompareState = {
      countries: ["KE", "PE"],
      from: parseIsoDay("2023-01-01"),
      to: parseIsoDay("2024-01-01"),
      selected: "e12",
      zeros: null,
      ...anything,
      ...plain,
    };
    const filtered: CompareState = { ...calendar, query: "harbour fire", types: ["PROTEST"], modalities: ["planned"] };
    const curves: CompareState = { ...calendar, show: "curves", rows: "type", ownScales: true };
    const aligned: CompareState = { ...calendar, from: -30, to: 91, zeros: { KE: "e1", PE: "e2" } };
    for (const state of [calendar, filtered, curves, aligned, { ...aligned, zeros: {}, from: null, to: null }]) {
      const address = new URLSearchParams(addressOfCompare(state, new URLSearchParams()).split("?")[1]);
      expect(compareFromAddress(address, state.countries)).toEqual(state);
    }
  });

  it("writes inclusive days and keeps what is not its own", () => {
    const state: CompareState = {
      countries: ["KE"],
      from: 0,
      to: 2,
      selected: null,
      ...anything,
      ...plain,
      zeros: null,
    };
    expect(addressOfCompare(state, new URLSearchParams("theme=dark&sel=e9"))).toBe(
      "/compare?theme=dark&c=KE&from=1970-01-01&to=1970-01-02",
    );
  });

  it("forgets zeros of countries that have left", () => {
    const state: CompareState = {
      countries: ["KE"],
      from: null,
      to: null,
      selected: null,
      ...anything,
      ...plain,
      zeros: { KE: "e1", PE: "e2" },
    };
    expect(addressOfCompare(state, new URLSearchParams())).toBe("/compare?c=KE&align=KE:e1");
  });
});
