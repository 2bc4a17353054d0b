import type { SortedLine } from "./line-kind";

const HEAD =
  /^(?:\d+ (?:thoughts?|comments?|responses?|replies)(?: (?:on|to)\b.*)?|(?:reader |recent )?comments?(?: \(\d+\))?|(?:leave|post) a (?:comment|reply)|join the (?:conversation|discussion))\s*:?$/i;
const SIGNATURE = /^.{2,60}\b(?:says|said|wrote|writes|commented)(?: on .{4,40})?:$|^reply$/i;
/** The first comment is signed within so many lines of the head. */
const SIGNED_WITHIN = 6;

/** What readers wrote below a text, with the days they wrote it on, is no part of it: up to the next sheet or drawn line. */
export function withoutComments(lines: readonly SortedLine[]): SortedLine[] {
  let inComments = false;
  return lines.map((line, index) => {
    if (line.pageBreakBefore || line.kind === "separator") inComments = false;
    inComments ||= HEAD.test(line.text) && isSigned(lines.slice(index + 1, index + 1 + SIGNED_WITHIN));
    return inComments ? { ...line, kind: "residue" } : line;
  });
}

/** A second head before the first signature: the comments begin there. */
function isSigned(next: readonly SortedLine[]): boolean {
  const signature = next.findIndex(({ text }) => SIGNATURE.test(text));
  return signature >= 0 && !next.slice(0, signature).some(({ text }) => HEAD.test(text));
}
