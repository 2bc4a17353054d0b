import type { Sentence } from "./sentences";

/** A mark that opens a quotation, or one that closes it: by its form, or for a straight one by what stands beside it. */
const MARK =
  /(?<opens>\u201c|(?<=^|[\s([\u2013\u2014-])"(?=\S))|(?<closes>\u201d|(?<=\S)"(?=$|[\s.,;:!?)\]\u2013\u2014-]))/g;

/**
 * Of each sentence, whether a quotation of the one before goes on in it: "'She fell. She was alone,' he said." Read paragraph
 * by paragraph, and only where each mark that opens is closed in it: a lost one would turn speech and story round.
 */
export function goingOnQuotes(sentences: readonly Sentence[]): boolean[] {
  const goesOn = sentences.map(() => false);
  for (let from = 0; from < sentences.length; ) {
    let to = from + 1;
    while (to < sentences.length && sentences[to]!.paragraph === sentences[from]!.paragraph) to++;
    const open = sentences[from]!.paragraph < 0 ? null : openBefore(sentences.slice(from, to).map(({ text }) => text));
    for (const [k, isOpen] of (open ?? []).entries()) goesOn[from + k] = isOpen;
    from = to;
  }
  return goesOn;
}

/** Whether a quotation is open where each text begins; null where the marks do not come in pairs. */
function openBefore(texts: readonly string[]): boolean[] | null {
  let open = false;
  const before: boolean[] = [];
  for (const text of texts) {
    before.push(open);
    for (const { groups } of text.matchAll(MARK)) {
      if ((groups?.["opens"] !== undefined) === open) return null;
      open = !open;
    }
  }
  return open ? null : before;
}
