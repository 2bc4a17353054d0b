import type { TimeExpression } from "@/lib/core/time-expression";

/** Universal part of speech; TIME marks the words of a time expression, which the grammar treats as one block. */
type PartOfSpeech = string;

/** A word of a sentence; offsets in `Article.text`, end exclusive. */
export interface Token {
  index: number;
  text: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
  start: number;
  end: number;
  /** The time expression the word belongs to. */
  time?: TimeExpression;
  /** Stands between quotation marks. */
  quoted: boolean;
}
