import { parseIsoDay } from "@/lib/core/civil-time";
import { findTimeExpressions } from "./find-time-expressions";
import { toTimexes } from "./to-timexes";

/** What is read in a text of some day, as a list of answers writes it: "tmrw=DATE:2019-10-18 | 8pm=TIME:…"; "-" for nothing. */
export function readOn(text: string, published: string): string {
  const best = parseIsoDay(published) as number;
  return (
    toTimexes(findTimeExpressions(text, { published: { from: best, to: best + 1, best } }))
      .map((one) => `${one.text}=${one.type}:${one.value}`)
      .join(" | ") || "-"
  );
}

/** The texts of a list with their answers: a line each, "text || answer". */
export const linesOf = (list: string): [string, string][] =>
  list
    .trim()
    .split("\n")
    .map((line) => line.split(" || ") as [string, string]);
