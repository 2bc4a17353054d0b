import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, civilDate, dayNumber, isoDay, isoWeek, isoWeekStart, parseIsoDay, weekdayOf } from "./civil-time";

describe("civil time", () => {
  it("counts days both ways, over four thousand years and before the year 0", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_500_000, max: 1_500_000 }), (day) => {
        const { year, month, day: d } = civilDate(day);
        expect(dayNumber(year, month, d)).toBe(day);
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    );
  });

  it("agrees with the platform's UTC calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
        const platform = new Date(day * 86_400_000);
        expect(civilDate(day)).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        expect(weekdayOf(day) % 7).toBe(platform.getUTCDay());
      }),
    );
  });

  it("puts each day into the ISO week that starts on its Monday", () => {
    expect(isoWeek(dayNumber(2024, 12, 21))).toEqual({ year: 2024, week: 51 });
    expect(isoWeek(dayNumber(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
        const { year, week } = isoWeek(day);
        const start = isoWeekStart(year, week);
        expect(day - start).toBe(weekdayOf(day) - 1);
      }),
    );
  });

  it("cuts a day that the month does not have", () => {
    expect(isoDay(addMonths(dayNumber(2024, 1, 31), 1))).toBe("2024-02-29");
    expect(isoDay(addMonths(dayNumber(2024, 3, 31), -13))).toBe("2023-02-28");
  });

  it("takes no day that the calendar does not have", () => {
    expect(parseIsoDay("2024-02-30")).toBeNull();
    expect(parseIsoDay("2024-2-3")).toBeNull();
  });
});
