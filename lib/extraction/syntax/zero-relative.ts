import { REPORTING_VERBS } from "../lexicon/event-verbs";
import { type Clause, type Parse, range, top } from "./clause";
import { isPeople } from "./noun-phrases";
import type { VerbGroup } from "./verb-groups";

/**
 * "the role he played", "a proposal the union made": a subject right behind a noun opens a relative clause that leaves out
 * its "which". Takes the subject's words from the clause around it; null when there is none.
 */
export function zeroRelative(parse: Parse, group: VerbGroup, look = false): number[] | null {
  const { tokens } = parse;
  const outer = top(parse);
  const last = group.start - 1;
  if (outer.kind === "relative" && outer.verb === undefined) return null;
  let start = last;
  const name = nameBefore(parse, group, outer);
  if (name !== null) {
    if (!look) outer.tokens = outer.tokens.filter((k) => k < name[0]!);
    return name;
  }
  if (!/^(?:he|she|they|we|i|it|you)$/.test(tokens[last]?.lower ?? "")) {
    while (start > 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[start]!.pos)) start--;
    if (!/^(?:the|a|an|his|her|its|their)$/.test(tokens[start]?.lower ?? "") || start === last) return null;
  }
  const noun = tokens[start - 1];
  if (
    noun === undefined ||
    !(noun.pos === "NOUN" || (noun.pos === "TIME" && start === last)) ||
    !outer.tokens.includes(start - 1)
  )
    return null;
  // "told reporters he hopes", "said on Friday it would": what is said, no relative; "gave the boy the book".
  if (outer.verb && (REPORTING_VERBS.has(outer.verb.lemma) || tokens[start - 1]!.pos === "TIME")) return null;
  if (outer.verb && start !== last && !actsOnNoun(parse, group, outer.verb)) return null;
  if (!outer.verb && start !== last && !parse.groups.some((g) => g.start >= group.end && g.form === "finite"))
    return null;
  // "In May she left", "By the end of 2019 it had lost": a date before the subject is no noun that it qualifies.
  const opening = outer.tokens.filter((k) => k < start).map((k) => tokens[k]!);
  if (!outer.verb && noun.pos === "TIME" && opening[0]?.pos === "ADP") return null;
  if (!outer.verb && opening.every((t) => /^(?:TIME|ADP|ADV|CCONJ|PUNCT|SCONJ)$/.test(t.pos))) return null;
  const words = range(start, last + 1);
  if (!look) outer.tokens = outer.tokens.filter((k) => k < start);
  return words;
}

/** "left a town the rebels had held": no clause waits for the verb, and what it acts on stands before its subject. */
function actsOnNoun({ tokens, clauses, stack }: Parse, group: VerbGroup, outer: VerbGroup): boolean {
  const next = tokens[group.end];
  const hasObject = next !== undefined && /^(?:DET|PROPN|NUM|NOUN|ADJ)$/.test(next.pos);
  return (
    !hasObject &&
    !group.passive &&
    !/^(?:give|tell|show|teach|remind|warn|assure|inform|ask|send|offer|promise)$/.test(outer.lemma) &&
    stack.every((index) => clauses[index]!.verb !== undefined)
  );
}

/** "a video Anadolu obtained in May": a name right behind a noun that is no title, and a verb without an object of its own. */
function nameBefore({ tokens }: Parse, group: VerbGroup, outer: Clause): number[] | null {
  let start = group.start;
  while (tokens[start - 1]?.pos === "ADV" && start > 1) start--;
  const end = start;
  while (tokens[start - 1]?.pos === "PROPN") start--;
  // "the device Norvik engineer Ana Ruiz used"
  if (start < end && (isPeople(tokens[start - 1]) || tokens[start - 2]?.pos === "PROPN")) {
    start--;
    while (tokens[start - 1]?.pos === "PROPN") start--;
  }
  const noun = tokens[start - 1];
  const after = tokens[group.end];
  if (start === end || noun?.pos !== "NOUN" || !outer.tokens.includes(start - 1)) return null;
  if (!outer.verb || outer.verb.end > start - 1 || REPORTING_VERBS.has(outer.verb.lemma)) return null;
  if (isPeople(noun)) return null;
  if (
    group.passive ||
    REPORTING_VERBS.has(group.lemma) ||
    (after && after.pos !== "TIME" && after.pos !== "ADP" && after.pos !== "PUNCT")
  )
    return null;
  return range(start, end);
}
