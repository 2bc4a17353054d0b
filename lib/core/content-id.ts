import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Bits kept of a SHA-256: 80, so that a million ids share one with a chance of about 4 in 10^13. */
const ID_HEX_DIGITS = 20;
const SEPARATOR = "\u0000";

function contentId(prefix: string, parts: readonly (string | number)[]): string {
  return prefix + bytesToHex(sha256(utf8ToBytes(parts.join(SEPARATOR)))).slice(0, ID_HEX_DIGITS);
}

/** Words as two copies of an article share them: case, quotes, dashes and space do not count. */
export const foldText = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

/** sha256 of a page's text in hex: the id of a document. */
export const documentId = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The id of an article: its title and its body paragraphs, each once. */
export const articleId = (title: string, paragraphs: readonly string[]): string =>
  contentId("a", [foldText(title), ...paragraphs.map(foldText)]);

/**
 * The id of a mention: article, sentence span and trigger span. Offsets count in the article's own words
 * (`ownOffset` in article.ts), so that two pages with different residue give the same ids.
 * `extra` tells two mentions with one trigger apart.
 */
export const mentionId = (
  article: string,
  start: number,
  end: number,
  triggerStart: number,
  triggerEnd: number,
  extra = "",
): string => contentId("e", [article, start, end, triggerStart, triggerEnd, extra]);

/** The id of an event: the smallest of its mentions' ids, whatever their order. */
export const eventId = (mentionIds: readonly string[]): string => [...mentionIds].sort()[0] as string;
