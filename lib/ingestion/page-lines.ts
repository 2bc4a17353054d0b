import { foldText } from "@/lib/core/content-id";

/** A line that says something, without the white space around it. Offsets count in the page, end exclusive. */
export interface PageLine {
  start: number;
  end: number;
  /** Exactly what stands on the page from `start` to `end`. */
  text: string;
  /** The same for two copies of a line: case, quotes, dashes and space do not count. */
  key: string;
  /** Empty lines since the last line that says something. */
  blanksBefore: number;
  /** A form feed stands before it: a new sheet of paper. */
  pageBreakBefore: boolean;
}

const LINE_END = /\r\n|[\n\r\f\v\u2028\u2029]/g;

/** The lines of a page that are not empty, in order. */
export function pageLines(page: string): PageLine[] {
  const lines: PageLine[] = [];
  let blanks = 0;
  let pageBreak = false;
  let from = 0;
  const take = (to: number): void => {
    const line = lineAt(page, from, to);
    if (line === null) {
      blanks += 1;
      return;
    }
    lines.push({ ...line, blanksBefore: blanks, pageBreakBefore: pageBreak });
    blanks = 0;
    pageBreak = false;
  };
  for (const { 0: mark, index } of page.matchAll(LINE_END)) {
    take(index);
    if (mark === "\f") pageBreak = true;
    from = index + mark.length;
  }
  take(page.length);
  return lines;
}

function lineAt(page: string, from: number, to: number): Pick<PageLine, "start" | "end" | "text" | "key"> | null {
  const raw = page.slice(from, to);
  const text = raw.trim();
  if (text === "") return null;
  const start = from + (raw.length - raw.trimStart().length);
  return { start, end: start + text.length, text, key: foldText(text) };
}

/** A stretch of a line as a line of its own, with the blanks of the line it was cut from. */
export function cutLine(page: string, line: PageLine, from: number, to: number): PageLine {
  const cut = lineAt(page, from, to);
  if (cut === null) throw new Error(`an empty cut of the line at ${line.start}`);
  const first = cut.start === line.start;
  return { ...cut, blanksBefore: first ? line.blanksBefore : 0, pageBreakBefore: first && line.pageBreakBefore };
}

/** Narrower than this, a column of text is not what anybody breaks lines for; wider, no editor breaks them. */
const WRAP_COLUMN_MIN = 50;
const WRAP_COLUMN_MAX = 110;

/**
 * Joins lines that an editor broke at a column: each was full, so that the next line's first word had no room.
 * A page is taken as broken only where several lines go on in lower case.
 */
export function joinWrappedLines(page: string, lines: readonly PageLine[]): PageLine[] {
  const column = wrapColumn(lines);
  if (column === null) return [...lines];
  const joined: PageLine[] = [];
  let first = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next !== undefined && next.blanksBefore === 0 && !next.pageBreakBefore && isFull(line, next, column)) return;
    const start = lines[first] as PageLine;
    joined.push(first === index ? line : cutLine(page, { ...start, end: line.end }, start.start, line.end));
    first = index + 1;
  });
  return joined;
}

function wrapColumn(lines: readonly PageLine[]): number | null {
  const widths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const widest = widths.at(-1) ?? 0;
  if (widest < WRAP_COLUMN_MIN || widest > WRAP_COLUMN_MAX) return null;
  const goesOn = lines.filter((line, index) => {
    const next = lines[index + 1];
    return (
      next !== undefined && next.blanksBefore === 0 && /^\p{Ll}/u.test(next.text) && !/[.!?]["”’)]*$/.test(line.text)
    );
  });
  return goesOn.length >= Math.max(2, lines.length / 5) ? widest : null;
}

/** Ragged editors leave a few columns free. */
const WRAP_SLACK = 4;

const isFull = (line: PageLine, next: PageLine, column: number): boolean =>
  line.text.length + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0) > column - WRAP_SLACK;
