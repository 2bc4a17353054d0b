import type { Zone, ZoneKind } from "@/lib/core/article";
import { foldText } from "@/lib/core/content-id";
import { secondCopy } from "./article-starts";
import { withChronicleDays } from "./chronicle-days";
import { datelineLength } from "./dateline";
import { datesTheHead } from "./issue-line";
import type { SortedLine } from "./line-kind";
import { labelledFact, personNamed } from "./metadata-line";
import { isRelatedListHead, residueInside } from "./residue-line";

/** A subtitle is no longer than this; longer is a paragraph. */
const SUBTITLE_CHARS_MAX = 320;
/** Headings inside an article are short; in a list of other pieces stand whole headlines. */
const LISTED_HEADLINE_WORDS_MIN = 4;
/** Two short lines of a body may be the same by chance ("Yes."); two paragraphs are not. */
const REPEATED_BODY_CHARS_MIN = 40;

/** An agency or a day: capitals alone further down can be a word that is shouted. */
const NEXT_DATELINE = /\(|\d/;

/**
 * What each line of one article is. Offsets are those of the page; every character that is no white space lies in one
 * zone. Null when the lines hold no words of an article.
 */
export function articleZones(segment: readonly SortedLine[]): Zone[] | null {
  const lines = withChronicleDays(segment);
  const kinds = zoneKinds(lines);
  const first = kinds.findIndex((kind) => kind !== "residue");
  const last = kinds.findLastIndex((kind) => kind !== "residue");
  if (!kinds.some((kind) => kind === "body")) return null;
  const zones: Zone[] = [];
  let paragraphs = 0;
  let [hasText, hasDateline] = [false, false];
  for (let index = first; index <= last; index++) {
    const line = lines[index] as SortedLine;
    const kind = kinds[index] as ZoneKind;
    // A dateline opens the first words of the body, or the first of its sentences where shorter lines stand above them.
    const opensBody = kind === "body" && (paragraphs++ === 0 || (!hasText && line.kind === "text"));
    hasText ||= kind === "body" && line.kind === "text";
    const others = opensBody ? lines.filter((_, at) => at > index && kinds[at] === "body") : [];
    const opening =
      kind !== "body"
        ? 0
        : datelineLength(
            line.text,
            others.map(({ text }) => text),
          );
    // Where the first report of a digest has one, the next reports have theirs.
    const isNext = hasDateline && NEXT_DATELINE.test(line.text.slice(0, opening));
    const dateline = opensBody || isNext ? opening : 0;
    hasDateline ||= dateline > 0;
    zones.push(...lineZones(line, kind, dateline));
  }
  return markRepeats(lines, zones);
}

/** Most lines are one zone; labels, Markdown marks, datelines and what buttons left inside are cut out. */
function lineZones(line: SortedLine, kind: ZoneKind, dateline: number): Zone[] {
  const { text } = line;
  if (line.markdown !== undefined)
    return cutZones(line, [
      [line.markdown.marks, "residue"],
      [text.length, kind],
    ]);
  if (kind === "title" || kind === "subtitle") {
    const label = labelledFact(text)?.valueStart ?? 0;
    // A value in quotes, as front matter writes it: the quotes belong to the label.
    const quoted = label > 0 && /^"[^"]+"$/.test(text.slice(label)) ? 1 : 0;
    return cutZones(line, [
      [label + quoted, "metadata"],
      [text.length - quoted, kind],
      [text.length, "metadata"],
    ]);
  }
  const left = kind === "body" || kind === "caption" ? residueInside(text) : [];
  const inside = left.flatMap(({ start, end }): Cut[] => [
    [start, kind],
    [end, "residue"],
  ]);
  return cutZones(line, [[dateline < text.length ? dateline : 0, "dateline"], ...inside, [text.length, kind]]);
}

/** Up to where in the line, and what it is. */
type Cut = readonly [end: number, kind: ZoneKind];

function cutZones(line: SortedLine, cuts: readonly Cut[]): Zone[] {
  const zones: Zone[] = [];
  let from = 0;
  for (const [end, kind] of cuts) {
    const part = line.text.slice(from, Math.max(from, end));
    const start = line.start + from + (part.length - part.trimStart().length);
    if (part.trim() !== "") zones.push({ kind, start, end: start + part.trim().length });
    from = Math.max(from, end);
  }
  return zones;
}

type AskLine = (line: SortedLine) => boolean;

/** Each line is asked once whether it dates the head. */
function askedOnce(): AskLine {
  const answers = new Map<SortedLine, boolean>();
  return (line) => {
    const known = answers.get(line) ?? datesTheHead(line.text);
    answers.set(line, known);
    return known;
  };
}

function zoneKinds(lines: readonly SortedLine[]): ZoneKind[] {
  const datesHead = askedOnce();
  const title = titleIndex(lines, datesHead);
  const titleKey = title === null ? null : headlineKey(lines[title] as SortedLine);
  const bodyStart = bodyIndex(lines, title, titleKey, datesHead);
  const captions = new Set<string>();
  let lowerCaseWords: ReadonlySet<string> | null = null;
  const kinds = lines.map((line, index): ZoneKind => {
    if (index === title || (line.key === titleKey && line.kind === "heading")) return "title";
    if (line.kind === "separator" || line.kind === "residue") return "residue";
    if (line.kind === "byline") return "byline";
    if (line.kind === "metadata") return labelledFact(line.text)?.fact === "subtitle" ? "subtitle" : "metadata";
    const doubled = lines[index + 1]?.key === line.key || lines[index - 1]?.key === line.key;
    const isCaption = line.kind === "caption" ? index < bodyStart || !line.plainCredit : doubled && index < bodyStart;
    if (isCaption || captions.has(line.key)) {
      captions.add(line.key);
      return "caption";
    }
    if (index >= bodyStart) return "body";
    if (title === null || index < title || datesHead(line)) return "metadata";
    lowerCaseWords ??= new Set(lines.slice(bodyStart).flatMap(({ text }) => text.match(/\b\p{Ll}+/gu) ?? []));
    return personNamed(line.text, lowerCaseWords) === null ? "subtitle" : "byline";
  });
  dropListedHeadlines(lines, kinds, bodyStart);
  if (!kinds.includes("body")) bodyFromCaptions(lines, kinds);
  return kinds;
}

/** The words of a headline without its label or Markdown marks, as two copies of it share them. */
function headlineKey(line: SortedLine): string {
  const marks = line.markdown?.marks ?? (line.kind === "metadata" ? labelledFact(line.text)?.valueStart : 0) ?? 0;
  return marks === 0 ? line.key : foldText(line.text.slice(marks));
}

/** The title: labelled, marked, the heading that comes twice, or the first heading above the text that is no section name. */
function titleIndex(lines: readonly SortedLine[], datesHead: AskLine): number | null {
  const labelled = lines.findIndex((line) => line.kind === "metadata" && labelledFact(line.text)?.fact === "title");
  if (labelled >= 0) return labelled;
  const firstText = lines.findIndex((line) => line.kind === "text" || (line.kind === "caption" && line.plainCredit));
  const end = firstText < 0 ? lines.length : firstText;
  const named = lines.flatMap((line, index) => (line.kind === "heading" && index < end ? [index] : []));
  const told = named.filter((index) => !datesHead(lines[index] as SortedLine));
  const headings = told.length > 0 ? told : named;
  const at = (index: number): SortedLine => lines[index] as SortedLine;
  const marked = headings.find((index) => at(index).markdown?.level === 1);
  const twice = headings.find((index) => (secondCopy(lines, index) ?? index + 1) > index + 1);
  if (marked !== undefined || twice !== undefined) return (marked ?? twice) as number;
  const [first, second] = headings;
  if (first === undefined) return null;
  // A line that nothing follows is a text of one line, not a title without an article.
  if (
    !lines.some(
      (line, index) => index !== first && (line.kind === "text" || line.kind === "heading" || line.kind === "caption"),
    )
  )
    return null;
  if (second === undefined) return first;
  const isSectionName = at(first).words <= 2 && at(second).words >= 4;
  const isLabel = at(first).words <= 3 && isShouted(at(first)) && !isShouted(at(second)); // PRESS RELEASE
  return isSectionName || isLabel ? second : first;
}

const isShouted = ({ text }: SortedLine): boolean => !/\p{Ll}/u.test(text);

/** Where the body starts: the first paragraph after the title's last copy that no byline or date line pushes into the head. */
function bodyIndex(
  lines: readonly SortedLine[],
  title: number | null,
  titleKey: string | null,
  datesHead: AskLine,
): number {
  const isWords = (line: SortedLine): boolean =>
    line.kind === "text" || (line.kind === "heading" && line.key !== titleKey && !datesHead(line));
  let head = title ?? -1;
  for (let copy = title; copy !== null; copy = secondCopy(lines, copy)) head = copy;
  const doubled = (index: number): boolean =>
    lines[index + 1]?.key === lines[index]?.key || lines[index - 1]?.key === lines[index]?.key;
  const words = lines.flatMap((line, index) => (index > head && isWords(line) && !doubled(index) ? [index] : []));
  const [first, second] = words;
  if (first === undefined) return lines.length;
  if (title === null || second === undefined) return first;
  const line = lines[first] as SortedLine;
  if (line.text.length > SUBTITLE_CHARS_MAX) return first;
  const between = lines.slice(first + 1, second);
  const closesHead = between.some(
    ({ kind }) => kind === "byline" || kind === "metadata" || (kind === "caption" && line.kind === "heading"),
  );
  return closesHead || (line.kind === "heading" && lines[second]?.kind === "text") ? second : first;
}

/** Headlines and dates of other pieces below "Related articles" are no words of this one. */
function dropListedHeadlines(lines: readonly SortedLine[], kinds: ZoneKind[], bodyStart: number): void {
  let inList = false;
  lines.forEach((line, index) => {
    if (line.kind === "residue" && isRelatedListHead(line.text)) inList = index > bodyStart;
    else if (!inList) return;
    else if (kinds[index] === "body" && line.kind === "heading" && line.words >= LISTED_HEADLINE_WORDS_MIN) {
      kinds[index] = "residue";
    } else if (line.kind === "metadata") kinds[index] = "residue";
    else if (line.kind !== "residue") inList = false;
  });
}

/** A short report that closes with its agency looks like a caption; where there is nothing else, it is the body. */
function bodyFromCaptions(lines: readonly SortedLine[], kinds: ZoneKind[]): void {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.key, (counts.get(line.key) ?? 0) + 1);
  lines.forEach((line, index) => {
    if (kinds[index] === "caption" && line.plainCredit && counts.get(line.key) === 1) kinds[index] = "body";
  });
}

function markRepeats(lines: readonly SortedLine[], zones: readonly Zone[]): Zone[] {
  const pageStart = (lines[0] as SortedLine).start;
  const keyAt = new Map(lines.map((line) => [line.end - pageStart, line]));
  const seen = new Map<string, number>();
  return zones.map((zone, index) => {
    const line = keyAt.get(zone.end - pageStart);
    if (zone.kind === "residue" || zone.kind === "metadata" || zone.kind === "byline" || line === undefined)
      return zone;
    if (zone.kind === "body" && zone.end - zone.start < REPEATED_BODY_CHARS_MIN) return zone;
    const name = `${zone.kind} ${zone.start === line.start ? line.key : line.key.slice(zone.start - line.start)}`;
    const repeats = seen.get(name);
    if (repeats === undefined) seen.set(name, index);
    return repeats === undefined ? zone : { ...zone, repeats };
  });
}
