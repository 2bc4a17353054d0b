import { describe, expect, it } from "vitest";
import { parseIsoDay } from "@/lib/core/civil-time";
import { findTimeExpressions } from "./find-time-expressions";
import { isMessage } from "./message";

const best = parseIsoDay("2018-06-06") as number;
const read = (text: string): string[] =>
  findTimeExpressions(text, { published: { from: best, to: best + 1, best } }).map((one) => `${one.text}=${one.value}`);

describe("a short message", () => {
  it.each([
    "Party Saturday! Who's in",
    "so tired after a long day at work",
    "my feet hurt, walked the whole morning",
  ])("is told by how it is written: %s", (text) => expect(isMessage(text)).toBe(true));

  it.each([
    "The council met in a night session.",
    "Profit rose in the third quarter.",
    "day",
  ])("is no sentence of an article: %s", (text) => expect(isMessage(text)).toBe(false));

  it("about a plan looks ahead", () => {
    expect(read("Party Saturday! See you there")).toEqual(["Saturday=2018-06-09"]);
  });

  it("about what happened looks back", () => {
    expect(read("We saw the comet on Saturday! wow")).toEqual(["Saturday=2018-06-02"]);
  });

  it("calls the weekend of its own week", () => {
    expect(read("weekend plans? anyone? #bored")).toEqual(["weekend=2018-W23-WE"]);
  });
});
