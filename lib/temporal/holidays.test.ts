import Holidays from "date-holidays";
import { describe, expect, it, vi } from "vitest";
import { isoDay } from "@/lib/core/civil-time";
import { HOLIDAY_NAMES, holidayDays } from "./holidays";

/** The first day of a holiday by the library, which counts the calendars in its own way. */
function byLibrary(country: string, name: RegExp, year: number): string | undefined {
  const found = new Holidays(country).getHolidays(year, "en").find((one) => name.test(one.name));
  return found?.date.slice(0, 10);
}

describe("holidays", () => {
  it.each([
    ["easter", "US", /^Easter Sunday/],
    ["thanksgiving", "US", /^Thanksgiving Day/],
    ["memorial day", "US", /^Memorial Day/],
    ["labor day", "US", /^Labou?r Day/],
    ["mother's day", "US", /^Mother's Day/],
    ["good friday", "GB", /^Good Friday/],
    ["yom kippur", "IL", /Yom Kippur/],
    ["passover", "IL", /^Passover \(Pesach\)/],
  ] as const)("agree with another count of the calendar: %s", (name, country, pattern) => {
    for (let year = 1995; year <= 2030; year++) {
      const [days = null] = holidayDays(HOLIDAY_NAMES.get(name) as number, year);
      expect(days === null ? null : isoDay(days.from), `${name} ${year}`).toBe(byLibrary(country, pattern, year));
    }
  });

  it.each([
    ["lunar new year", 2024, "2024-02-10"],
    ["nowruz", 2024, "2024-03-20"],
    ["eid al-fitr", 2024, "2024-04-10"],
    ["eid al-adha", 2023, "2023-06-28"],
    ["hanukkah", 2024, "2024-12-26"],
    ["diwali", 2023, "2023-11-12"],
    ["diwali", 2017, "2017-10-19"],
    ["orthodox easter", 2024, "2024-05-05"],
    ["orthodox easter", 2025, "2025-04-20"],
    ["christmas", 1914, "1914-12-25"],
  ] as const)("%s of %i begins on %s", (name, year, day) => {
    expect(isoDay(holidayDays(HOLIDAY_NAMES.get(name) as number, year)[0]?.from as number)).toBe(day);
  });

  it("gives Ramadan its whole month", () => {
    const [days] = holidayDays(HOLIDAY_NAMES.get("ramadan") as number, 2023);
    expect(days && [isoDay(days.from), isoDay(days.to - 1)]).toEqual(["2023-03-23", "2023-04-20"]);
  });

  it("ask the platform's calendars once for a year, however often a text names them", () => {
    const count = vi.spyOn(Intl.DateTimeFormat.prototype, "formatToParts");
    const key = HOLIDAY_NAMES.get("diwali") as number;
    holidayDays(key, 1777);
    const first = count.mock.calls.length;
    for (let again = 0; again < 100; again++) holidayDays(key, 1777);
    expect(first).toBeGreaterThan(0);
    expect(count.mock.calls.length).toBe(first);
    count.mockRestore();
  });

  it("find a day of another calendar in few steps", () => {
    const count = vi.spyOn(Intl.DateTimeFormat.prototype, "formatToParts");
    for (const key of HOLIDAY_NAMES.values()) holidayDays(key, 1778);
    // Some twenty-five holidays of other calendars; day by day it would be thousands.
    expect(count.mock.calls.length).toBeLessThan(500);
    count.mockRestore();
  });
});
