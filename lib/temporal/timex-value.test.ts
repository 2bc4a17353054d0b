import parse from "edtf";
import { describe, expect, it } from "vitest";
import { isoMinute } from "@/lib/core/civil-time";
import { RULES } from "./rules";
import { timexEdtf, timexInterval } from "./timex-value";

const span = (value: string): string | null => {
  const interval = timexInterval(value);
  return interval === null ? null : `${isoMinute(interval.from)}/${isoMinute(interval.to)}`;
};

describe("TIMEX3 values", () => {
  it.each([
    ["2024-12-08", "2024-12-08T00:00/2024-12-09T00:00"],
    ["2024-W51", "2024-12-16T00:00/2024-12-23T00:00"],
    ["2024-W51-WE", "2024-12-21T00:00/2024-12-23T00:00"],
    ["2024-Q3", "2024-07-01T00:00/2024-10-01T00:00"],
    ["2024-WI", "2024-12-01T00:00/2025-03-01T00:00"],
    ["199", "1990-01-01T00:00/2000-01-01T00:00"],
    ["2024-12-20TNI", "2024-12-20T20:00/2024-12-21T04:00"],
    ["2024-12-21T10:30", "2024-12-21T10:30/2024-12-21T10:31"],
    ["2024-11-21/2024-11-30", "2024-11-21T00:00/2024-12-01T00:00"],
  ])("%s names %s", (value, interval) => expect(span(value)).toBe(interval));

  it.each([
    "P3M",
    "PRESENT_REF",
    "XXXX-09",
    "XXXX-WXX-5",
    "2024-13",
    "2024-02-30",
    "",
    "T",
  ])("%j names no interval", (value) => expect(timexInterval(value)).toBeNull());

  it.each([
    ["2024-SP", undefined, "2024-21"],
    ["2024-Q4", undefined, "2024-36"],
    ["2024-H2", undefined, "2024-41"],
    ["2024-W51", undefined, "2024-12-16/2024-12-22"],
    ["198", undefined, "198X"],
    ["18", undefined, "18XX"],
    ["BC0044", undefined, "-0043"],
    ["XXXX-WXX-1", undefined, "XXXX-XX-XX"],
    ["XXXX-09", undefined, "XXXX-09"],
    ["2024-12-20TNI", undefined, "2024-12-20"],
    ["2024-11", "END", "2024-11-21/2024-11-30"],
    ["2024-11", "START", "2024-11-01/2024-11-10"],
    ["2011", "START", "2011-01-01/2011-04-30"],
    ["198", "END", "1987-01-01/1989-12-31"],
    ["2024-11", "APPROX", "2024-11~"],
    ["P3M", undefined, null],
    ["PAST_REF", undefined, null],
    ["FUTURE_REF", undefined, null],
  ] as const)("%s %s is %s in EDTF", (value, mod, edtf) => expect(timexEdtf(value, mod)).toBe(edtf));

  it("give EDTF that a parser takes, or none", () => {
    for (const { means, mod } of RULES.flatMap((rule) => rule.examples)) {
      const edtf = timexEdtf(means, mod as Parameters<typeof timexEdtf>[1]);
      // Halves are ISO 8601-2 (40, 41), which this parser does not know yet.
      if (edtf !== null && !/-4[01]$/.test(edtf)) expect(() => parse(edtf), `${means} -> ${edtf}`).not.toThrow();
    }
  });
});
