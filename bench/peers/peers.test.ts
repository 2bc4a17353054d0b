import { expect, it } from "vitest";
import { chronoNode } from "./chrono";
import { durationValue, timexOf as timexOfCompromise } from "./compromise";
import { lengthOf, seenFromNews, trimmed } from "./peer";
import { timexOf as timexOfRecognizers } from "./recognizers";

/** A Thursday. */
const published = new Date("2019-08-15T12:00:00Z");

it("leaves prepositions and marks out of an expression, as annotators do", () => {
  const text = "They met on 3 May, then left.";
  expect(trimmed(text, 9, 18)).toEqual({ start: 12, end: 17 });
});

it.each([
  ["2019-08-20", "Tuesday", "2019-08-13"],
  ["2019-08-20", "next Tuesday", "2019-08-20"],
  ["2020-03-01", "March", "2019-03-01"],
  ["2020-09-02", "Sept. 2", "2019-09-02"],
])("takes %s for %j as news means it: %s", (day, words, meant) => {
  expect(seenFromNews(day, words, published)).toBe(meant);
});

it.each([
  ["a week", "P1W"],
  ["the past three months", "P3M"],
  ["36 hours", "PT36H"],
  ["last week", null],
])("reads %j as a length of time: %s", (words, value) => {
  expect(lengthOf(words)).toBe(value);
});

it.each([
  ["They sailed on Monday.", "2019-08-12"],
  ["They sailed two years ago.", "2017"],
  ["They sail now.", "PRESENT_REF"],
  ["They sailed last week.", "2019-W32"],
])("chrono-node: %s", (text, value) => {
  expect(chronoNode.tags({ id: "x", dct: "2019-08-15", text, timexes: [] }).map((one) => one.value)).toEqual([value]);
});

it.each([
  [{ timex: "XXXX-WXX-4", type: "date", value: "2019-08-15" }, "thursday", "2019-08-15"],
  [{ timex: "2019-08-01", type: "date", value: "2019-08-01" }, "two weeks ago", "2019-W31"],
  [{ timex: "(2019-04-01,2019-07-01,P3M)", type: "daterange", start: "2019-04-01" }, "the second quarter", "2019-Q2"],
  [
    { timex: "XXXX-WXX-4TAF", type: "datetimerange", start: "2019-08-15 12:00:00" },
    "thursday afternoon",
    "2019-08-15TAF",
  ],
  [{ timex: "T17", type: "time", value: "17:00:00" }, "5 p.m.", "2019-08-15T17:00"],
  [{ type: "date" }, "once", undefined],
])("Recognizers: %j", (value, words, timex) => {
  expect(timexOfRecognizers([value], words, published)?.value).toBe(timex);
});

it.each([
  [{ start: "2019-07-01T00:00:00.000Z", end: null, unit: "month" }, "July", "2019-07"],
  [{ start: "2020-02-01T00:00:00.000Z", end: null, unit: "day" }, "Feb. 1", "2020-02-01"],
  [{ start: "2019-08-15T18:00:00.000Z", end: null, unit: "day" }, "this evening", "2019-08-15TEV"],
  [{ start: null, end: null }, "two weeks ago", undefined],
])("compromise-dates: %j", (dates, words, value) => {
  expect(timexOfCompromise({ dates }, words, published)?.value).toBe(value);
});

it("writes a length of time by its first unit", () => {
  expect(durationValue({ year: 0, month: 3 })).toBe("P3M");
  expect(durationValue({ hour: 2 })).toBe("PT2H");
});
