import type { Sentence } from "./sentences";
import type { Token } from "./token";

const LIST_MARK = /^[*\u2022\u00b7\u2023\u25aa\u2013\u2014-]$/;

/** A date and a colon or dash at the head, behind the mark of a list: "- May 1998: The bridge opens". */
function opensEntry(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex((t) => !LIST_MARK.test(t.text));
  const first = tokens.findIndex((t, i) => i >= from && t.pos !== "TIME");
  return from >= 0 && first > from && /^[:\u2013\u2014-]$/.test(tokens[first]!.text);
}

/** Which sentences belong to an entry of a chronology: the one that opens with its date, and those behind it in its paragraph. */
export function inEntries(sentences: readonly { sentence: Sentence; tokens: readonly Token[] }[]): boolean[] {
  let paragraph = -1;
  return sentences.map(({ sentence, tokens }) => {
    if (opensEntry(tokens)) paragraph = sentence.paragraph;
    return opensEntry(tokens) || (sentence.paragraph >= 0 && sentence.paragraph === paragraph);
  });
}
