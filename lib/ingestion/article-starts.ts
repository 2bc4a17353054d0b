import { datelineLength } from "./dateline";
import type { SortedLine } from "./line-kind";
import { labelledFact } from "./metadata-line";
import { isRelatedListHead } from "./residue-line";

/** A head is short: this many lines from the title on, the second copy of the title or the first paragraph has come. */
const HEAD_LINES = 14;
/** A teaser between two copies of a title holds no more paragraphs than this. */
const TEASER_PARAGRAPHS = 2;
/** Headings inside an article ("Background") are shorter than headlines. */
const HEADLINE_WORDS_MIN = 4;

const isTitleLabel = (line: SortedLine): boolean =>
  line.kind === "metadata" && labelledFact(line.text)?.fact === "title";
const isFurniture = (line: SortedLine): boolean => line.kind === "residue" || line.kind === "separator";

/**
 * Indices of the lines that articles start at, the first line always among them. A heading starts an article where the
 * page shows it: the title comes twice, a caption is doubled, a byline or dateline follows, a wider gap or a drawn line
 * stands before it. A heading alone is one inside an article. Looks a fixed number of lines ahead: linear in the page.
 */
export function articleStarts(lines: readonly SortedLine[]): number[] {
  if (lines.length === 0) return [];
  const starts = [0];
  const usualGap = usualBlanks(lines);
  // A paragraph that closes with an agency can be a caption: alone it makes a body only for a title other than its own.
  let body: "none" | "perhaps" | "some" = "none";
  let title: number | null = null;
  lines.forEach((line, index) => {
    const mayOpen = body === "some" || (body === "perhaps" && (title === null || line.key !== lines[title]?.key));
    if (mayOpen && opensArticle(lines, index, usualGap, title)) {
      starts.push(startOfHeader(lines, index, starts.at(-1) as number));
      body = "none";
      title = null;
    }
    if (line.kind === "heading" && body === "none" && (title === null || comesTwice(lines, index))) title = index;
    if (line.kind === "text") body = "some";
    else if (body === "none" && line.plainCredit && lines[index + 1]?.key !== line.key) body = "perhaps";
  });
  return starts;
}

/** The most frequent number of empty lines between two paragraphs of the page. */
function usualBlanks(lines: readonly SortedLine[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, index) => {
    if (line.kind === "text" && lines[index - 1]?.kind === "text") {
      counts.set(line.blanksBefore, (counts.get(line.blanksBefore) ?? 0) + 1);
    }
  });
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}

function opensArticle(lines: readonly SortedLine[], index: number, usualGap: number, title: number | null): boolean {
  const line = lines[index] as SortedLine;
  if (isTitleLabel(line)) return true;
  const apart =
    line.pageBreakBefore || (line.blanksBefore >= 2 && line.blanksBefore > usualGap) || drawnLineBefore(lines, index);
  if (line.kind === "text") return apart && datelineLength(line.text) > 0;
  if (line.kind !== "heading" || !textFollows(lines, index)) return false;
  if (line.markdown?.level === 1) return true;
  if (title !== null && line.key === lines[title]?.key)
    return apart || firstWordsAfter(lines, index) === firstWordsAfter(lines, title);
  if (line.words < 2) return false;
  if (comesTwice(lines, index)) return true;
  if (line.markdown !== undefined || line.words < HEADLINE_WORDS_MIN) return false;
  return apart || doubledCaptionFollows(lines, index) || (bylineFollows(lines, index) && !isListed(lines, index));
}

function drawnLineBefore(lines: readonly SortedLine[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - HEAD_LINES); i--) {
    const kind = lines[i]?.kind;
    if (kind === "separator") return true;
    if (kind !== "residue" && kind !== "metadata") return false;
  }
  return false;
}

const headAfter = (lines: readonly SortedLine[], index: number): readonly SortedLine[] =>
  lines.slice(index + 1, index + 1 + HEAD_LINES);

const firstWordsAfter = (lines: readonly SortedLine[], index: number): string | undefined =>
  headAfter(lines, index).find((line) => line.kind === "text" || line.kind === "caption")?.key;

const textFollows = (lines: readonly SortedLine[], index: number): boolean =>
  headAfter(lines, index).some((line) => line.kind === "text" || line.kind === "caption");

/** Where the same heading stands again, with no more than a teaser in between; null where it does not. */
export function secondCopy(lines: readonly SortedLine[], index: number): number | null {
  const key = lines[index]?.key;
  let paragraphs = 0;
  for (let i = index + 1; i <= index + HEAD_LINES; i++) {
    const line = lines[i];
    if (line === undefined) return null;
    if (line.key === key) return i;
    if (line.kind === "text" && ++paragraphs > TEASER_PARAGRAPHS) return null;
  }
  return null;
}

const comesTwice = (lines: readonly SortedLine[], index: number): boolean => secondCopy(lines, index) !== null;

function doubledCaptionFollows(lines: readonly SortedLine[], index: number): boolean {
  const [first, second] = headAfter(lines, index).filter((line) => !isFurniture(line));
  return first !== undefined && first.kind === "caption" && first.key === second?.key;
}

/** A headline in a list of other pieces has its own date and author below it, and yet no article. */
function isListed(lines: readonly SortedLine[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - HEAD_LINES); i--) {
    const line = lines[i] as SortedLine;
    if (line.kind === "text" || line.kind === "caption") return false;
    if (line.kind === "residue" && isRelatedListHead(line.text)) return true;
  }
  return false;
}

/** A byline, a line with the day, or a dateline before or at the first paragraph; one subtitle may stand between. */
function bylineFollows(lines: readonly SortedLine[], index: number): boolean {
  let between = 0;
  for (const line of headAfter(lines, index)) {
    if (line.kind === "byline" || line.kind === "metadata") return true;
    if (line.kind === "text") return datelineLength(line.text) > 0;
    if (line.kind === "heading" && ++between > 1) return false;
  }
  return false;
}

/**
 * Lines such as "URL: …" and "Published: …" above a title belong to it when they stand nearer to it than to the text before.
 * At the same distance a block of them is a header; one date alone closes the article before, if that has no date yet:
 * a date must never pass to the neighbour.
 */
function startOfHeader(lines: readonly SortedLine[], opening: number, previousStart: number): number {
  let first = opening;
  while (first - 1 > previousStart && ["metadata", "residue"].includes(lines[first - 1]?.kind ?? "")) first -= 1;
  while (first < opening && lines[first]?.kind === "residue") first += 1;
  if (first === opening || lines[first - 1]?.kind === "separator") return first;
  const [gapBefore, gapAfter] = [lines[first]?.blanksBefore ?? 0, lines[opening]?.blanksBefore ?? 0];
  if (gapBefore !== gapAfter) return gapBefore > gapAfter ? first : opening;
  if (opening - first > 1) return first;
  const dated = lines.slice(previousStart, first).some((line) => line.kind === "metadata");
  return dated ? first : opening;
}

/**
 * Cuts a headline off the paragraph it was glued to when two pages were joined without a line end: "…the mayor said.Flood
 * Wall Opens". Only where the same headline comes again on a line of its own a little further down.
 */
export function gluedHeadline(lines: readonly SortedLine[], index: number): number | null {
  const line = lines[index] as SortedLine;
  if (line.kind !== "text" && line.kind !== "heading") return null;
  for (const later of headAfter(lines, index)) {
    if (
      later.kind === "heading" &&
      later.words >= 3 &&
      line.text.length > later.text.length &&
      line.text.endsWith(later.text)
    ) {
      const before = line.text.slice(0, -later.text.length);
      if (/[.!?]["”’')\]]*$/.test(before)) return before.length;
    }
    if (later.kind === "text") return null;
  }
  return null;
}
