import { type DateHeading, dateHeadings } from "@/lib/core/date-headings";
import { headShape, SIGN, SIGNS } from "./head-shape";
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
      return isDayAlone(line.text) ? [{ index, key: line.key, heading: headingIn(line) }] : [];
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
  // A list of other pieces below a text has days too, with headlines between them.
  const told = found.slice(first).filter(({ index }, at) => hasText(lines.slice(index, found[first + at + 1]?.index)));
  if (2 * told.length < found.length - first) return lines;
  const days = new Set(found.slice(first).map(({ index }) => index));
  return lines.map((line, index) => (days.has(index) ? { ...line, kind: "text" } : line));
}

const BESIDE_DAY = new RegExp(`[\\p{L}\\p{N}${SIGNS}]`, "u");
/** Without an hour or a name: those stand beside the day of a page. */
function isDayAlone(text: string): boolean {
  const [before = "", after, ...more] = headShape(text).split(SIGN.day);
  return after !== undefined && more.length === 0 && !BESIDE_DAY.test(before.replace(/\b(?:on|the)\b/i, "") + after);
}

const headingIn = ({ text }: SortedLine): DateHeading | undefined => dateHeadings(text)[0];

const hasText = (part: readonly SortedLine[]): boolean => part.some(({ kind }) => kind === "text");

/** A year stands over months and days without one. */
const isOver = (one: DayLine, next: DayLine): boolean =>
  one.heading?.year !== undefined &&
  one.heading.day === undefined &&
  next.heading?.month !== undefined &&
  next.heading.year === undefined;
