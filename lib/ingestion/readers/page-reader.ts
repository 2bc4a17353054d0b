import type { Zone } from "@/lib/core/article";

/** One article as a reader found it: zones in order, disjoint, in offsets of the page. */
export interface FoundArticle {
  zones: readonly Zone[];
}

/** Reads one kind of page. To add a kind: one file beside this one, and a line in index.ts. */
export interface PageReader {
  id: string;
  /** True when this reader should read the page; the first in the list that accepts it does. */
  accepts(page: string): boolean;
  read(page: string): FoundArticle[];
}
