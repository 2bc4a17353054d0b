import { describe, expect, it } from "vitest";
import type { Zone } from "@/lib/core/article";
import type { TimeExpression } from "@/lib/core/time-expression";
import { findNearMisses, findTimeExpressions, type NearMiss } from "@/lib/temporal";
import { readerMarks } from "./reader-marks";

const zones: Zone[] = [
  { kind: "body", start: 0, end: 40 },
  { kind: "residue", start: 41, end: 60 },
];
const miss = (start: number, end: number): NearMiss => ({ start, end, text: "", rule: "", because: "" });
const article = { id: "a1", zones };

describe("the marks of an article", () => {
  it("stand in the order of the text", () => {
    const expressions = [{ start: 20, end: 25 }] as TimeExpression[];
    const marks = readerMarks(article, expressions, [miss(30, 34), miss(2, 6)], []);
    expect(marks.map(({ start, kind }) => [start, kind])).toEqual([
      [2, "near-miss"],
      [20, "expression"],
      [30, "near-miss"],
    ]);
  });

  it("strike out nothing that is part of a date, nor what the page left over", () => {
    const expressions = [{ start: 20, end: 25 }] as TimeExpression[];
    expect(readerMarks(article, expressions, [miss(22, 30), miss(45, 50), miss(38, 44)], [])).toHaveLength(1);
  });

  it("never claim the same words twice", () => {
    const text = "In 1999 some 2000 people met on 3 May 2001; by May the 1500 metres race was run.";
    const marks = readerMarks(
      { id: "a1", zones: [{ kind: "body", start: 0, end: text.length }] },
      findTimeExpressions(text),
      findNearMisses(text),
      [],
    );
    for (const [i, { start }] of marks.entries())
      if (i > 0) expect(start).toBeGreaterThanOrEqual(marks[i - 1]?.end ?? 0);
    expect(marks.some(({ kind }) => kind === "expression")).toBe(true);
  });
});
