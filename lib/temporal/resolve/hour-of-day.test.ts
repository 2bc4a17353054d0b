import { describe, expect, it } from "vitest";
import { linesOf, readOn } from "../listed-answers.fixture";

const FILLING =
  "The hall was full, and those who had come early were let in by the side door one after the other. ".repeat(6);

/** Sentences of our own, read on Friday, 11 November 2016. */
const HOURS = `
The blast came about an hour before midnight, police said. || about an hour=DURATION:PT1H | midnight=TIME:2016-11-10T24:00
Voting ended before midnight and counting began. || midnight=TIME:2016-11-10T24:00
The truce holds until midnight. || midnight=TIME:2016-11-11T24:00
The park will close at midnight. || midnight=TIME:2016-11-11T24:00
She arrived just after midnight. || just after midnight=TIME:2016-11-11T00:00
The gate opened on Wednesday. ${FILLING} The roof fell in at noon. || Wednesday=DATE:2016-11-09 | noon=TIME:2016-11-09T12:00
The gate opened on 2 May. ${FILLING} The roof fell in at noon. || 2 May=DATE:2016-05-02 | noon=TIME:2016-11-11T12:00
`;

describe("an hour without its day", () => {
  it.each(linesOf(HOURS))("is of the day that a reader takes it for: %s", (text, answer) => {
    expect(readOn(text, "2016-11-11")).toBe(answer);
  });
});
