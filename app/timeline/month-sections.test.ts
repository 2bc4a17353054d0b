import { describe, expect, it } from "vitest";
import { dayNumber } from "@/lib/core/civil-time";
import { headingsOf, monthSections } from "./month-sections";

const within = (from: number, to: number) => ({ from, to, extent: "within" as const });
const march5 = within(dayNumber(2024, 3, 5), dayNumber(2024, 3, 6));
const march = within(dayNumber(2024, 3), dayNumber(2024, 4));
const spring = within(dayNumber(2024, 4), dayNumber(2024, 7));
const year = within(dayNumber(2024), dayNumber(2025));
const decade = within(dayNumber(2010), dayNumber(2020));

describe("the headings of the timeline that runs down", () => {
  it("say no more of a date than is known of it", () => {
    expect(headingsOf(march5)).toEqual({ year: "2024", month: "March" });
    expect(headingsOf(march)).toEqual({ year: "2024", month: "March" });
    expect(headingsOf(spring)).toEqual({ year: "2024", month: "April–June" });
    expect(headingsOf(year)).toEqual({ year: "2024", month: null });
    expect(headingsOf(within(dayNumber(2022, 1, 18), dayNumber(2024)))).toEqual({
      year: "2022",
      month: "January 2022 – December 2023",
    });
    expect(headingsOf(decade)).toEqual({ year: "2010–2019", month: null });
  });

  it("name the month in which what lasts began", () => {
    expect(headingsOf({ ...within(dayNumber(2024, 3, 5), dayNumber(2025, 2, 1)), extent: "throughout" }).month).toBe(
      "March",
    );
  });

  it("stand over their events in order of time, the year's own events first", () => {
    const sections = monthSections([spring, march5, year, march, decade], [0, 1, 2, 3, 4]);
    expect(sections.map(({ label }) => label)).toEqual(["2010–2019", "2024"]);
    expect(sections[1]?.months).toEqual([
      { label: null, events: [2] },
      { label: "March", events: [3, 1] },
      { label: "April–June", events: [0] },
    ]);
  });

  it("stand once each, also where a span reaches from one month into the next", () => {
    const day = (month: number, of: number) => within(dayNumber(2024, month, of), dayNumber(2024, month, of + 1));
    const turn = within(dayNumber(2024, 3, 29), dayNumber(2024, 4, 6));
    const rows = [day(3, 28), turn, day(3, 30), day(4, 2)];
    expect(monthSections(rows, [0, 1, 2, 3])[0]?.months).toEqual([
      { label: "March–April", events: [1] },
      { label: "March", events: [0, 2] },
      { label: "April", events: [3] },
    ]);
  });
});
