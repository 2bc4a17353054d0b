import type { DayNumber } from "./civil-time";
import type { Explanation } from "./explanation";

/** A stretch of a page: UTF-16 code units of the file exactly as it came, end exclusive. */
export interface PageSpan {
  file: string;
  start: number;
  end: number;
}

/**
 * What a stretch of an article is. `body` is one zone a paragraph. `residue` is what the page left behind (share buttons,
 * menus). A repeated title or caption keeps its kind and names the zone it repeats.
 */
export type ZoneKind = "title" | "subtitle" | "caption" | "byline" | "dateline" | "metadata" | "body" | "residue";

export interface Zone {
  kind: ZoneKind;
  /** Offsets in `Article.text`, end exclusive. */
  start: number;
  end: number;
  /** Index in `Article.zones` of the first zone with the same words. */
  repeats?: number;
}

/** Where a publication date comes from. Binding words of docs/contract.md. */
export type PublicationBasis = "metadata" | "url" | "dateline" | "caption" | "user" | "inferred" | "unknown";

export interface PublicationDate {
  /** Half-open days that the publication day lies in; null where a side is not known. */
  from: DayNumber | null;
  to: DayNumber | null;
  /** The most likely day; null when it is not known, never a guess from the clock, the file or a neighbour. */
  best: DayNumber | null;
  basis: PublicationBasis;
  /** 0-1; 1 when a person gave it. */
  confidence: number;
  explanation: Explanation;
}

export const UNKNOWN_PUBLICATION: PublicationDate = {
  from: null,
  to: null,
  best: null,
  basis: "unknown",
  confidence: 0,
  explanation: [],
};

export interface Article {
  /** Hash of title and body words, so the same article on two pages is one (see content-id.ts). */
  id: string;
  title: string;
  /** BCP 47: "en". */
  language: string;
  /** The page from `source.start` to `source.end`, untouched: every offset in an article counts from its start. */
  text: string;
  zones: readonly Zone[];
  source: PageSpan;
  alsoAt: readonly PageSpan[];
  published: PublicationDate;
  outlet?: string;
  url?: string;
  author?: string;
  /** The day the page was read from the web, as given by the user (inclusive ISO day). */
  accessed?: string;
}

/** True for zones that carry the article's own words, seen for the first time. */
export const isOwnText = (zone: Zone): boolean => zone.kind !== "residue" && zone.repeats === undefined;

/** An offset in `Article.text` as counted in the article's own words alone: the same on every page that carries the article. */
export function ownOffset(article: Pick<Article, "zones">, offset: number): number {
  let count = 0;
  for (const zone of article.zones) {
    if (!isOwnText(zone)) continue;
    if (offset <= zone.end) return count + Math.max(0, offset - zone.start);
    count += zone.end - zone.start + 1;
  }
  return count;
}
