import { type Clause, type Parse, range, top } from "./clause";
import type { VerbGroup } from "./verb-groups";

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

/** "announced the plan in May, and work began": behind a comma and "and", when what was announced has been named, somebody else acts. */
export function opensAnew(parse: Parse, last: number): boolean {
  const { tokens } = parse;
  const { verb } = top(parse);
  let first = last;
  while (/^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(tokens[first]!.pos)) first--;
  const subject = first;
  while (/^(?:TIME|ADP)$/.test(tokens[first]?.pos ?? "")) first--;
  // ", and in May it ordered" is somebody's, ", and in Lima it would order" may be said too.
  if (first !== subject && !range(first + 1, subject + 1).some((k) => tokens[k]!.pos === "TIME")) return false;
  if (subject === last || tokens[first]?.pos !== "CCONJ" || tokens[first - 1]?.text !== "," || !verb) return false;
  if (/^(?:say|add|claim|believe|think|insist|argue|hope|fear|warn|tell)$/.test(verb.lemma)) return false;
  const named = range(verb.end, first);
  return named.some((k) => /^(?:NOUN|PROPN)$/.test(tokens[k]!.pos) || parse.groupAt.get(k)?.form === "infinitive");
}

/** "The firm argued that it was immune, but in May a judge ruled": what stands against it with somebody of its own is not argued. */
export function contrasts(parse: Parse, verbStart: number): boolean {
  const { tokens } = parse;
  const but = tokens.findLastIndex((t, k) => k < verbStart && t.lower === "but");
  if (tokens[but - 1]?.text !== "," || but < (top(parse).verb?.end ?? 0)) return false;
  const own = range(but + 1, verbStart).filter((k) => !/^(?:ADP|TIME|ADV|PUNCT)$/.test(tokens[k]!.pos));
  return own.some((k) => /^(?:NOUN|PROPN)$/.test(tokens[k]!.pos)) && !tokens[verbStart - 1]?.quoted;
}

/** "denied that it had sold the ship, and Mora went to court": behind what had been, what somebody else did is not said by the first. */
export function leavesSaid(parse: Parse, group: VerbGroup): boolean {
  const { tokens } = parse;
  const { kind, verb } = top(parse);
  if (kind !== "complement" || verb?.tense !== "pluperfect" || group.tense !== "past" || group.passive) return false;
  const joint = tokens.findLastIndex((t, k) => k < group.start && k >= verb.end && t.lower === "and");
  if (joint < 0 || tokens[joint - 1]!.text !== ",") return false;
  const own = tokens.slice(joint + 1, group.start);
  return own.length > 0 && own.every((t) => /^(?:DET|PROPN|NOUN|ADJ)$/.test(t.pos)) && !own[0]!.quoted;
}
