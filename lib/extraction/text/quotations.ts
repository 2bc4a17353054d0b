import type { Sentence } from "./sentences";

const MARK = /["\u201c\u201d]/g;

/**
 * Of each sentence, whether a quotation of the one before goes on in it: "'She fell. She was alone,' he said." Read paragraph
 * by paragraph, and only where the marks of a paragraph come in pairs: a lost one would turn speech and story round.
 */
export function goingOnQuotes(sentences: readonly Sentence[]): boolean[] {
  const goesOn = sentences.map(() => false);
  for (let from = 0; from < sentences.length; ) {
    let to = from + 1;
    while (to < sentences.length && sentences[to]!.paragraph === sentences[from]!.paragraph) to++;
    const counts = sentences.slice(from, to).map(({ text }) => text.match(MARK)?.length ?? 0);
    const all = counts.reduce((sum, n) => sum + n, 0);
    if (sentences[from]!.paragraph >= 0 && all % 2 === 0)
      for (let before = 0, k = 1; k < counts.length; k++) {
        before += counts[k - 1]!;
        goesOn[from + k] = before % 2 === 1;
      }
    from = to;
  }
  return goesOn;
}
