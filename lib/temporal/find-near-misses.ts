import { type Refused, scan } from "./scan";

/** Words that look like a time and are none. Offsets are UTF-16 code units, end exclusive. */
export interface NearMiss {
  start: number;
  end: number;
  text: string;
  /** Name of the rule that refused the words, as in docs/temporal-rules.md. */
  rule: string;
  /** A sentence for the reader: "Not a date, because "2000" counts something …". */
  because: string;
}

/** Names the words of a text that a rule looked at and refused, with the reason; in order, none inside a time expression. */
export function findNearMisses(text: string): NearMiss[] {
  const refused: Refused[] = [];
  scan(text, refused);
  return refused.map(({ start, end, rule, because }) => ({
    start,
    end,
    rule,
    text: text.slice(start, end),
    because: `Not a date, because ${because}.`,
  }));
}
