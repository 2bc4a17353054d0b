import { describe, expect, it } from "vitest";
import { happeningsOf } from "./happening";

const told = (headline: string, trigger: string): string[] => {
  const evidence = { text: trigger, start: 0, triggerStart: 0, triggerEnd: trigger.length };
  return [...happeningsOf({ headline, evidence: [evidence] as never })];
};

describe("the family of a happening", () => {
  it("is one for verb and noun", () => {
    expect(told("The deaths of two men", "deaths")).toEqual(told("Two men died", "died"));
    expect(told("The arrest of a baker", "arrest")).toEqual(told("A baker was detained", "detained"));
  });

  it("is that of the noun where the verb only carries it", () => {
    expect(told("An earthquake struck Gondar", "struck")).toEqual(["quake"]);
    expect(told("Miners struck over pay", "struck")).toEqual(["strike"]);
    expect(told("Forecasters sent out a warning", "sent out")).toEqual(["warn"]);
    expect(told("Talks began in Gondar", "began")).toEqual(["meet"]);
  });

  it("is none of a noun that only stands beside the verb, and none of a bare beginning", () => {
    expect(told("A minister denied the arrest", "denied")).toEqual([]);
    expect(told("Work began in Gondar", "began")).toEqual([]);
  });
});
