import type { Clause, Parse } from "./clause";

/**
 * "and last year Ana and Rosa opened a bakery", "but in 2016, a central article, …, was scrapped": a date behind a conjunction
 * and then somebody with a verb to come open a thought of their own. Gives the clause it stands beside; null for anything else.
 */
export function opensDatedThought(parse: Parse, joint: number): Clause | null {
  const { tokens, clauses, stack } = parse;
  if (!/^(?:and|but)$/.test(tokens[joint]!.lower)) return null;
  let k = joint + 1;
  if (tokens[k]?.text === ",") k++;
  while (/^(?:ADV|ADP)$/.test(tokens[k]?.pos ?? "")) k++;
  const date = k;
  while (tokens[k]?.pos === "TIME") k++;
  if (k === date || belongsToNoun(parse, k)) return null;
  if (tokens[k]?.text === ",") k++;
  if (!/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokens[k]?.pos ?? "") || !verbComes(parse, k)) return null;
  // Where a clause still waits for its verb, that verb is to come; what is said may go on behind "and".
  const open = stack.map((index) => clauses[index]!);
  if (open.some((c) => !c.verb || /^(?:complement|adverbial)$/.test(c.kind))) return null;
  return open.findLast((c) => c.kind === "main" || c.kind === "coordinate") ?? null;
}

/** "and Friday's vote", "and the 2016 law": no date that a thought opens with. */
const belongsToNoun = ({ tokens }: Parse, end: number): boolean => /^['\u2019]s$/.test(tokens[end]?.lower ?? "");

/** Somebody, and a verb of theirs before the thought ends. */
function verbComes({ tokens, groupAt }: Parse, from: number): boolean {
  for (let k = from; k < tokens.length; k++) {
    const group = groupAt.get(k);
    if (group)
      return k > from && (group.form === "finite" || group.form === "ambiguous") && tokens[k - 1]!.pos !== "CCONJ";
    if (/^[;:"\u201c\u201d]$/.test(tokens[k]!.text) || tokens[k]!.pos === "SCONJ") return false;
  }
  return false;
}
