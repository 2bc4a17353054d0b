import type { Memory, YearHeading } from "./resolved";

/** A line that is a year alone: "2013", "## 2013", "2013:". */
const HEADING = /^[ \t#*]*(?<year>1[5-9]\d\d|20\d\d)[ \t]*:?[ \t*]*$/gm;
/** One such line may be a number; two divide the text by years. */
const HEADINGS_MIN = 2;

function readHeadings(text: string): readonly YearHeading[] {
  const found = [...text.matchAll(HEADING)].map(({ index, 0: line, groups }) => ({
    end: index + line.length,
    year: Number(groups?.["year"]),
  }));
  return new Set(found.map(({ year }) => year)).size < HEADINGS_MIN ? [] : found;
}

/** The year of the heading that a place of a chronology stands under; undefined where the text has no such headings. */
export function headedYear(memory: Memory, start: number): number | undefined {
  memory.yearHeadings ??= readHeadings(memory.text);
  let [low, high] = [0, memory.yearHeadings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((memory.yearHeadings[middle] as YearHeading).end <= start) low = middle + 1;
    else high = middle;
  }
  return memory.yearHeadings[low - 1]?.year;
}
