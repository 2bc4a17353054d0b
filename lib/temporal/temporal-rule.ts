import type { NotATime, Reading } from "./meaning";
import { type CompiledPhrase, compilePhrase } from "./phrase";

/** The words that a phrase's classes took; absent classes are undefined. */
export type Words = Readonly<Record<string, string | undefined>>;

/** Where a match stands. */
export interface Place {
  text: string;
  start: number;
  end: number;
  /** The matched words. */
  words: string;
  /** Up to `length` characters before the match, and after it. */
  before(length: number): string;
  after(length: number): string;
}

/** The place of the match that is being read: one for a whole text, moved from match to match, for rules keep none. */
export class MatchedPlace implements Place {
  start = 0;
  end = 0;
  constructor(readonly text: string) {}

  moveTo(start: number, end: number): this {
    this.start = start;
    this.end = end;
    return this;
  }
  get words(): string {
    return this.text.slice(this.start, this.end);
  }
  readonly before: Place["before"] = (length) => this.text.slice(Math.max(0, this.start - length), this.start);
  readonly after: Place["after"] = (length) => this.text.slice(this.end, this.end + length);
}

/** An example is a test and a line of docs/temporal-rules.md. */
export interface RuleExample {
  text: string;
  /** The words found, where they are not the whole text. */
  finds?: string;
  /** The TIMEX3 value. */
  means: string;
  mod?: string;
  /** Publication day; examples without one are read without one. */
  published?: string;
  mode?: "news" | "narrative";
}

export interface TemporalRule {
  name: string;
  /** See phrase.ts for how phrases are written. */
  phrases: readonly string[];
  read(words: Words, place: Place): Reading | NotATime | null;
  examples: readonly RuleExample[];
  /** Near misses: texts in which this rule finds nothing. */
  leaves: readonly string[];
}

export interface CompiledRule extends TemporalRule {
  compiled: readonly CompiledPhrase[];
}

export const temporalRule = (rule: TemporalRule): CompiledRule => ({
  ...rule,
  compiled: rule.phrases.map(compilePhrase),
});
