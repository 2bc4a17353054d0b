import type { Token } from "./token";

/** A sentence as the tagger gives it: words, tags and base forms side by side. */
export interface Tagged {
  words: readonly string[];
  tags: readonly string[];
  lemmas: readonly string[];
}

/** A word of it, whose tag is mended. */
export interface Place extends Tagged {
  /** The words before it, already mended. */
  tokens: readonly Token[];
  i: number;
  word: string;
  lower: string;
  /** Stands alone in quotation marks. */
  lone: boolean;
}
