import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";

/** "and, two days later, gunmen": where a subject would stand if no date stood before it. */
export const pastDate = (tokens: readonly Token[], from: number, subject: number): number =>
  subject - tokens.slice(from, subject).filter((t) => /^(?:TIME|PUNCT)$/.test(t.pos)).length;

/** "and" right before a subject of its own. */
export const opensSubject = ({ tokens, clauses }: PreparedSentence, joint: number): boolean =>
  clauses.some(
    (c) =>
      c.verb && !c.sharedSubject && c.subject[0]! > joint && pastDate(tokens, joint + 1, c.subject[0]!) - joint < 4,
  );
