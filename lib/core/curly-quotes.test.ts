import { expect, it } from "vitest";
import { curlyQuotes } from "./curly-quotes";

it("turns pairs of straight marks into curly ones, and leaves one that stands alone", () => {
  expect(curlyQuotes('"last Friday" is before "the vote".')).toBe("“last Friday” is before “the vote”.");
  expect(curlyQuotes('a pipe of 12" and no more')).toBe('a pipe of 12" and no more');
});
