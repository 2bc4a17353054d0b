import type { Weight } from "./scene";
import type { MeasureText } from "./viewport";

const ELLIPSIS = "…";

/** As much of the text as fits with an ellipsis behind it; whole code points only. */
export function cutToWidth(text: string, width: number, size: number, weight: Weight, measure: MeasureText): string {
  if (measure(text, size, weight) <= width) return text;
  const points = Array.from(text);
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const candidate = points.slice(0, middle).join("").trimEnd() + ELLIPSIS;
    if (measure(candidate, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  return points.slice(0, low).join("").trimEnd() + ELLIPSIS;
}

/** A word too long for a line is broken with a hyphen; the hyphen says that it goes on. */
function breakWord(word: string, width: number, size: number, weight: Weight, measure: MeasureText): string[] {
  const pieces: string[] = [];
  let rest = Array.from(word);
  while (rest.length > 1 && measure(rest.join(""), size, weight) > width) {
    let take = rest.length - 1;
    while (take > 1 && measure(`${rest.slice(0, take).join("")}-`, size, weight) > width) take--;
    pieces.push(`${rest.slice(0, take).join("")}-`);
    rest = rest.slice(take);
  }
  return [...pieces, rest.join("")];
}

/**
 * Lines no wider than `width`, at most `most` of them; what is left over ends in an ellipsis. `firstWidth` is what the first line
 * has when something stands before it; it is empty where no word fits. Words are measured one by one: they come again in other
 * headlines and sizes, and whole lines do not.
 */
export function wrapText(
  text: string,
  width: number,
  most: number,
  size: number,
  weight: Weight,
  measure: MeasureText,
  firstWidth = width,
): string[] {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => breakWord(word, width, size, weight, measure));
  const space = measure(" ", size, weight);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const own = measure(word, size, weight);
    const room = lines.length === 0 ? firstWidth : width;
    if (line === "" ? room === width || own <= room : used + space + own <= room) {
      used = line === "" ? own : used + space + own;
      line = line === "" ? word : `${line} ${word}`;
      continue;
    }
    if (lines.length === most - 1) {
      lines.push(cutToWidth(`${line} ${words.slice(i).join(" ")}`.trim(), room, size, weight, measure));
      return lines;
    }
    lines.push(line);
    line = word;
    used = own;
  }
  if (line !== "") lines.push(line);
  return lines;
}
