import { describe, expect, it } from "vitest";
import { dayNumber } from "./civil-time";
import { dateInWords } from "./date-words";
import { eventDate } from "./event-date";
import { fromInclusive } from "./interval";
import type { EventDate } from "./timeline-event";

type Parts = Partial<EventDate> & Pick<EventDate, "precision">;
const date = (start: string | null, end: string | null, parts: Parts): EventDate =>
  eventDate({ ...fromInclusive({ start, end }), basis: "explicit", ...parts });

describe("EDTF and words of a date", () => {
  const cases: [EventDate, string | null, string][] = [
    [date("2024-12-08", "2024-12-08", { precision: "day" }), "2024-12-08", "8 Dec 2024"],
    [date("2023-11-01", "2023-11-30", { precision: "month" }), "2023-11", "November 2023"],
    [date("2016-01-01", "2016-12-31", { precision: "year" }), "2016", "2016"],
    [date("2024-11-21", "2024-11-30", { precision: "part-of-month" }), "2024-11-21/2024-11-30", "21–30 Nov 2024"],
    [date("2024-12-16", "2024-12-21", { precision: "week" }), "2024-12-16/2024-12-21", "16–21 Dec 2024"],
    [date("2024-03-01", "2024-05-31", { precision: "season" }), "2024-21", "spring 2024"],
    [date("2024-07-01", "2024-09-30", { precision: "quarter" }), "2024-35", "quarter 3 of 2024"],
    [date("1990-01-01", "1999-12-31", { precision: "decade" }), "199X", "the 1990s"],
    [date("1800-01-01", "1899-12-31", { precision: "century" }), "18XX", "1800–1899"],
    [date(null, "2024-12-21", { precision: "interval" }), "/2024-12-21", "on or before 21 Dec 2024"],
    [date("2024-03-01", null, { precision: "month", endBound: "open" }), "2024-03/..", "since March 2024, ongoing"],
    [date("2024-03-01", null, { precision: "month" }), "2024-03/", "since March 2024, end not reported"],
    [date("2023-09-21", "2023-09-21", { precision: "day", qualifier: "~" }), "2023-09-21~", "about 21 Sep 2023"],
    [date(null, null, { precision: "month", partial: { month: 9 } }), "XXXX-09", "September, year unknown"],
    [date(null, null, { precision: "day", partial: { weekday: 1 } }), "XXXX-XX-XX", "a Monday, date unknown"],
    [date(null, null, { precision: "unknown" }), null, "date unknown"],
    [
      date(null, null, { precision: "interval", partial: { month: 8, day: 25, monthTo: 9, dayTo: 23 } }),
      "XXXX-08-25/XXXX-09-23",
      "25 August – 23 September, year unknown",
    ],
    [
      eventDate({ from: dayNumber(-43, 3, 15), to: dayNumber(-43, 3, 16), precision: "day", basis: "explicit" }),
      "-0043-03-15",
      "15 Mar 44 BC",
    ],
  ];
  it.each(cases)("%# writes %j", (value, edtf, words) => {
    expect(value.edtf).toBe(edtf);
    expect(dateInWords(value)).toBe(words);
  });
});
