import { isDateLabel, isDateLine } from "./date-line";
import { cutLine, type PageLine } from "./page-lines";

/** "Originally published" over "15 June 2021": a label and the date that it stands above are one line. */
export function joinDateLabels(page: string, lines: readonly PageLine[]): PageLine[] {
  const joined: PageLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as PageLine;
    const next = lines[index + 1];
    const both = next !== undefined && isDateLabel(line.text) && isDateLine(`${line.text} ${next.text}`);
    if (both) index += 1;
    joined.push(both ? cutLine(page, { ...line, end: next.end }, line.start, next.end) : line);
  }
  return joined;
}
