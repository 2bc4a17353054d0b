import { describe, expect, it } from "vitest";
import { readShapedDay, readTypedFormat } from "./chrono-reader";

describe("our configuration of chrono", () => {
  it.each([
    ["2019/Jun/4", "year", { year: 2019, month: 6, day: 4 }],
    ["4/Jun/2019", "day", { year: 2019, month: 6, day: 4 }],
    ["fourth of June 2019", "day", { year: 2019, month: 6, day: 4 }],
  ] as const)("takes %s for a day", (text, first, fields) => expect(readShapedDay(text, first)).toEqual(fields));

  it("keeps a clock time that stands with a date", () => {
    expect(readTypedFormat("4 June 2019, 6.45 pm")?.first).toEqual({
      year: 2019,
      month: 6,
      day: 4,
      clock: { hour: 18, minute: 45 },
    });
  });

  it("keeps a month a month", () => expect(readTypedFormat("06/2019")).toEqual({ first: { year: 2019, month: 6 } }));

  it("reads the two ends of a range", () => {
    expect(readTypedFormat("4 June 2019 - 9 July 2019")).toEqual({
      first: { year: 2019, month: 6, day: 4 },
      last: { year: 2019, month: 7, day: 9 },
    });
  });

  it.each([
    "yesterday",
    "two weeks ago",
    "Friday",
    "4 June",
    "6 pm",
    "04/06/2019",
    "31 June 2019",
    "about 4 June 2019",
  ])("leaves %s: it would need a reference, or a choice", (text) => expect(readTypedFormat(text)).toBeNull());

  it("does not let the machine's zone drop an hour that its clock skips", () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "America/New_York";
    expect(readTypedFormat("10 March 2019 02:30")?.first.clock).toEqual({ hour: 2, minute: 30 });
    process.env["TZ"] = zone;
  });
});
