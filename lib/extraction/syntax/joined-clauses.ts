import { type Clause, isNominal, type Parse, popTo, range, top } from "./clause";
import { setsOffDate } from "./date-before-verb";
import { canBePassive } from "./reduced";
import type { VerbGroup } from "./verb-groups";

/**
 * "Nine were killed and 22 injured on Tuesday": a second count, whose participle has the first one's auxiliary. It is part of the same
 * thought, with the same date. `from`: the first word of the count.
 */
export function countedAsWell(
  { tokens, clauses, stack }: Parse,
  group: VerbGroup,
): { partner: Clause; from: number } | null {
  if (group.start !== group.head || !/^(?:participle|ambiguous)$/.test(group.form) || !canBePassive(group.lemma))
    return null;
  let from = group.start;
  while (/^(?:NUM|NOUN|ADJ|DET|ADV)$/.test(tokens[from - 1]?.pos ?? "") && from > group.start - 5) from--;
  const joint = tokens[from - 1];
  const counts = tokens
    .slice(from, group.start)
    .some(
      (t) =>
        t.pos === "NUM" || /^(?:dozens?|scores?|hundreds|thousands|several|many|others?|more|another)$/.test(t.lower),
    );
  if (from === group.start || !counts || (joint?.pos !== "CCONJ" && joint?.text !== ",")) return null;
  const next = tokens[group.end];
  if (next && (/^(?:DET|PROPN|NOUN|NUM)$/.test(next.pos) || (next.pos === "PRON" && next.lower !== "who"))) return null;
  const partner = stack.map((index) => clauses[index]!).findLast((c) => c.verb);
  const { verb } = partner ?? {};
  if (!partner || !verb?.passive || verb.form !== "finite" || verb.tense === "modal" || verb.negated) return null;
  // "300 were hired in May and 200 dismissed in June": two thoughts.
  if (tokens.slice(verb.end, from).some((t) => t.pos === "TIME")) return null;
  // "was closed and nine men arrested": those who were counted before, or the first of them.
  return partner.subject.length > 0 && /^(?:main|coordinate|complement|adverbial|relative)$/.test(partner.kind)
    ? { partner, from: joint.pos === "CCONJ" ? from - 1 : from }
    : null;
}

/** "closed in May, when a guard was shot and gunmen burned the station": the "and" inside the clause of time; 0 where none is. */
export function goesOnInside(parse: Parse, verbStart: number): number {
  const { tokens } = parse;
  const { kind, verb, tokens: own } = top(parse);
  const joint = own.findLast((k) => k < verbStart && tokens[k]!.pos === "CCONJ");
  if (kind !== "adverbial" || !verb || joint === undefined || joint < verb.end) return 0;
  const words = range(joint + 1, verbStart);
  const plain = words.every(
    (k) =>
      /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|TIME|ADP|ADV|PART)$/.test(tokens[k]!.pos) ||
      (tokens[k]!.text === "," && setsOffDate(tokens, k)),
  );
  return plain && words.some((k) => isNominal(tokens[k]) && tokens[k]!.pos !== "TIME") ? joint : 0;
}

/** "urged anyone who had a key to call": what somebody is asked to do hangs on the asking, and not on who they are. */
export function leaveAsked(parse: Parse): void {
  const inner = top(parse);
  const outer = parse.clauses[inner.parent];
  if (inner.kind !== "relative" || !inner.verb || !outer?.verb || inner.marker !== "who") return;
  const between = parse.tokens.slice(outer.verb.end, inner.tokens[0]);
  const isAsked = /^(?:urge|ask|order|tell|invite|advise|encourage|instruct|warn|beg|implore|require|allow|force)$/;
  if (isAsked.test(outer.verb.lemma) && between.length < 5 && between.every((t) => t.pos !== "PUNCT"))
    popTo(parse, (c) => c === outer);
}
