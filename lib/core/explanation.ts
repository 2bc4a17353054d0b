/** One step of the answer to "why this date?", kept as data and shown to the reader of the article. */
export interface ExplanationStep {
  /** Name of the rule that spoke, as in docs/temporal-rules.md. */
  rule: string;
  /** A full sentence for the reader: "Wednesday is read as the last one before publication". */
  because: string;
  /** What it started from: the words, another fact, or the id of an article, event or correction. */
  from?: string;
}
export type Explanation = readonly ExplanationStep[];
