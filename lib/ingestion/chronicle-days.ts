import { type DateHeading, dateHeadings } from "@/lib/core/date-headings";
import { isBareDate } from "./date-line";
import type { SortedLine } from "./line-kind";

interface DayLine {
  index: number;
  key: string;
  heading: DateHeading | undefined;
}

/**
 * Days on lines of their own between the paragraphs of a chronicle or a digest belong to its text: none of them is the day of
 * publication, and none a subtitle.
 */
export function withChronicleDays(lines: readonly SortedLine[]): readonly SortedLine[] {
  const found = lines.flatMap((line, index): DayLine[] => {
    if (line.kind === "metadata")
      return isBareDate(line.text) ? [{ index, key: line.key, heading: headingIn(line) }] : [];
    const heading = line.kind === "heading" ? headingIn(line) : undefined;
    return heading === undefined ? [] : [{ index, key: line.key, heading }];
  });
  const last = found.at(-1);
  if (last === undefined || !hasText(lines.slice(last.index))) return lines;
  const first = found.findIndex((one, at) => {
    const next = found[at + 1];
    if (next === undefined || next.key === one.key) return false;
    // "2018", and below it "March": the year stands over its months.
    return isOver(one, next) || hasText(lines.slice(one.index, next.index));
  });
  if (first < 0) return lines;
  const days = new Set(found.slice(first).map(({ index }) => index));
  return lines.map((line, index) => (days.has(index) ? { ...line, kind: "text" } : line));
}

const headingIn = ({ text }: SortedLine): DateHeading | undefined => dateHeadings(text)[0];

const hasText = (part: readonly SortedLine[]): boolean => part.some(({ kind }) => kind === "text");

/** A year stands over months and days without one. */
const isOver = (one: DayLine, next: DayLine): boolean =>
  one.heading?.year !== undefined &&
  one.heading.day === undefined &&
  next.heading?.month !== undefined &&
  next.heading.year === undefined;
