import type { PreparedSentence } from "../text/prepared";

/**
 * The words without commas that have lost what they set off: two that now stand side by side ("the firm, , fell"), and one
 * alone between a subject and its verb ("the raid, was").
 */
export function withoutLoneCommas({ tokens, clauses }: PreparedSentence, words: readonly number[]): number[] {
  const isComma = (k: number | undefined): boolean => tokens[k ?? -1]?.text === ",";
  const paired = words.filter(
    (k, i) => !isComma(k) || !((isComma(words[i - 1]) && !isComma(words[i - 2])) || isComma(words[i + 1])),
  );
  return paired.filter((k, i) => {
    const [before, next] = [paired[i - 1], paired[i + 1]];
    if (!isComma(k) || before === undefined || next === undefined) return true;
    // What it closed was left out, or what opened it stands before the first word.
    const open = paired.slice(0, i).some((w) => isComma(w));
    const lost = before !== k - 1 || next !== k + 1 || isComma(paired[0]! - 1);
    const acts = clauses.some(
      (c) => /^(?:main|complement)$/.test(c.kind) && c.verb?.start === next && (c.subject.at(-1) ?? k) < k,
    );
    return open || !lost || !acts;
  });
}
