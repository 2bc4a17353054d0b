import { describe, expect, it } from "vitest";
import { goingOnQuotes } from "./quotations";

const sentences = (...paragraphs: string[][]) =>
  paragraphs.flatMap((texts, paragraph) =>
    texts.map((text) => ({ index: 0, start: 0, end: 0, text, zone: "body" as const, paragraph, runsOn: false })),
  );

describe("quotations over several sentences", () => {
  it("go on to the mark that closes them", () => {
    const read = goingOnQuotes(sentences(["“She fell.", "She was alone,” he said.", "He wept."]));
    expect(read).toEqual([false, true, false]);
  });
  it("are told from marks that nothing closes", () => {
    expect(goingOnQuotes(sentences(['"She fell. ', "He wept.", '"It rained," she said, "and hailed.']))).toEqual([
      false,
      false,
      false,
    ]);
    expect(goingOnQuotes(sentences(['"She fell.', 'She wept," he said.', "He left."]))).toEqual([false, true, false]);
  });
  it("end with their paragraph, and are not followed where a mark is lost", () => {
    const read = goingOnQuotes(sentences(['"She fell.', "He wept."], ["It rained."]));
    expect(read).toEqual([false, false, false]);
  });
});
