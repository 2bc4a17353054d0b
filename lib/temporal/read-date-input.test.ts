import { describe, expect, it } from "vitest";
import { readDateInput } from "./read-date-input";

describe("what a person types as a date", () => {
  it.each([
    ["8 Dec 2024", "2024-12-08"],
    ["Mar 2023", "2023-03"],
    ["2019-05", "2019-05"],
    ["2019-05-30", "2019-05-30"],
    ["late November 2024", "2024-11-21/2024-11-30"],
    ["the 1980s", "198X"],
    ["spring 1968", "1968-21"],
    ["since 2019", "2019/.."],
    ["until March 2024", "/2024-03"],
    ["May 3-7, 2016", "2016-05-03/2016-05-07"],
    ["2024-03/..", "2024-03/.."],
    ["/2024-12-21", "/2024-12-21"],
    ["2006-07", "2006-07"],
    ["XXXX-09", "XXXX-09"],
    ["1985~", "1985~"],
    ["2021-34", "2021-34"],
    ["44 BC", "-0043"],
    ["September", "XXXX-09"],
    ["2024.12.08", "2024-12-08"],
    ["2024 December 8", "2024-12-08"],
    ["8 Dec 24", "2024-12-08"],
    ["Dec.8,2024", "2024-12-08"],
    ["12/2024", "2024-12"],
    ["in 2024 Dec", "2024-12"],
    ["8 December 2024, 15.30", "2024-12-08"],
    ["2012-08-10 to 2012-08-22", "2012-08-10/2012-08-22"],
    ["Aug 10, 2012 - Aug 22, 2012", "2012-08-10/2012-08-22"],
  ])("reads %s as %s", (typed, edtf) => {
    const date = readDateInput(typed);
    expect(date?.edtf).toBe(edtf);
    expect(date).toMatchObject({ basis: "user", confidence: 1 });
  });

  it.each([
    "",
    "yesterday",
    "soon",
    "two weeks",
    "2024-13",
    "2024-02-30",
    "May 2011 and June 2012",
    "a house",
    "2024-05/2024-03",
    "15:30",
    "30 Feb 2024",
    "2024.13.08",
    "in two days",
    "room 12/2024",
  ])("takes %j for no date", (typed) => expect(readDateInput(typed)).toBeNull());

  it("keeps the other order of a date in numbers", () => {
    expect(readDateInput("10/11/2023")?.alternatives).toEqual([expect.objectContaining({ edtf: "2023-11-10" })]);
  });
});
