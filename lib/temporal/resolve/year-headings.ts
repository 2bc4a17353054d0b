import { dateHeadings } from "@/lib/core/date-headings";
import type { Memory, YearHeading } from "./resolved";

/** One such line may be a number; two divide the text by years. */
const HEADINGS_MIN = 2;

/** A line that ends in a year: most texts have none, and need not be looked through for other headings. */
const ENDS_IN_YEAR = /(?:1[5-9]|20)\d\d[ \t]{0,8}:?[ \t*]{0,8}$/m;

function readHeadings(text: string): readonly YearHeading[] {
  if (!ENDS_IN_YEAR.test(text)) return [];
  const found = dateHeadings(text).flatMap(({ end, year, month }) =>
    year === undefined || month !== undefined ? [] : [{ end, year }],
  );
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
