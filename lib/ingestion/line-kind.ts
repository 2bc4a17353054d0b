import { captionSign } from "./caption-line";
import { bylineAuthor, isMetadataLine } from "./metadata-line";
import type { PageLine } from "./page-lines";
import { isResidueLine, isSeparatorLine } from "./residue-line";

/** What a line looks like by itself. `heading` has the shape of a headline, `text` that of a paragraph; their place decides the rest. */
type LineKind = "residue" | "separator" | "metadata" | "byline" | "caption" | "heading" | "text";

export interface SortedLine extends PageLine {
  kind: LineKind;
  /** A caption by its credit alone, which closes wire reports too. */
  plainCredit: boolean;
  /** Markdown level of a heading, with the length of its marks. */
  markdown?: { level: number; marks: number };
  words: number;
}

const HEADING_CHARS_MAX = 220;
const HEADING_WORDS_MAX = 32;
const MARKDOWN_HEADING = /^(?<marks>#{1,6}\s+)\S/;

/** Headlines start with a capital, a digit or a quote, are short, and close without a full stop. */
const looksLikeHeading = (text: string, words: number): boolean =>
  text.length <= HEADING_CHARS_MAX &&
  words <= HEADING_WORDS_MAX &&
  /^["“‘'«([¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
  /\p{L}/u.test(text) &&
  !/[.;,:]["”’')\]]*$/.test(text.replace(/(?:\b\p{Lu}\.)+$/u, "")); // "… in the U.S." ends a headline too

export function sortLine(line: PageLine): SortedLine {
  const { text } = line;
  // Counting the words of a whole book on one line would be wasted: no headline is that long.
  const words = text.length > 4 * HEADING_CHARS_MAX ? Number.POSITIVE_INFINITY : text.split(/\s+/).length;
  const sorted = (kind: LineKind, extra: Partial<SortedLine> = {}): SortedLine => ({
    ...line,
    kind,
    plainCredit: false,
    words,
    ...extra,
  });
  if (isSeparatorLine(text)) return sorted("separator");
  const marks = MARKDOWN_HEADING.exec(text)?.groups?.["marks"];
  if (marks !== undefined) return sorted("heading", { markdown: { level: marks.trim().length, marks: marks.length } });
  // "By Ann Lee, 3 March 2022" names the author too, so it is a byline before it is a date line.
  if (bylineAuthor(text) !== null) return sorted("byline");
  if (isMetadataLine(text)) return sorted("metadata");
  if (isResidueLine(text)) return sorted("residue");
  const sign = captionSign(text);
  if (sign !== "none") return sorted("caption", { plainCredit: sign === "plain" });
  return sorted(looksLikeHeading(text, words) ? "heading" : "text");
}
