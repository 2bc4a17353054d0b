import { describe, expect, it } from "vitest";
import { type CountryRow, numbersEnd, packRows, rowsOfNumbers, withTexts } from "./row-stream";
import { randomRows } from "./rows.fixture";

describe("rows on their way to the browser", () => {
  const rows: CountryRow[] = randomRows(300, 5).map((row, i) => ({ ...row, primary: i % 3 !== 0 }));
  const { numbers, texts } = packRows(rows);

  it("arrive with the same days, standing and words", () => {
    const rounded = ({ confidence, importance, minute, qualifier, ...row }: CountryRow) => row;
    expect(withTexts(rowsOfNumbers(numbers), texts).map(rounded)).toEqual(rows.map(rounded));
  });

  it("keep each certainty on its side of the border between certain and uncertain", () => {
    const near = [0.599, 0.6, 0.7499, 0.75, 0.29].map((confidence) => ({ ...(rows[0] as CountryRow), confidence }));
    const read = rowsOfNumbers(packRows(near).numbers).map((row) => row.confidence);
    expect(read).toEqual([0.59, 0.6, 0.74, 0.75, 0.29]);
  });

  it("say where their numbers end before all have come", () => {
    expect(numbersEnd(numbers.subarray(0, 5))).toBeNull();
    expect(numbersEnd(numbers.subarray(0, 8))).toBe(numbers.byteLength);
  });
});
