import type { Clause } from "../syntax/clause";
import type { PreparedSentence } from "../text/prepared";

/** "It has emerged that …", "It was not clear whether …" */
export const standsForNothing = ({ clauses, tokens }: PreparedSentence, index: number): boolean => {
  const own = clauses.find((c) => c.verb && c.subject.length === 1 && c.subject[0] === index);
  const verb = own?.verb;
  if (!verb) return false;
  // "It remains to be seen"
  if (verb.lemma === "remain") return tokens[verb.end]?.lower === "to" && tokens[verb.end + 1]?.lower === "be";
  if (/^(?:emerge|transpire|appear|seem|turn|follow)$/.test(verb.lemma))
    return clauses.some((c) => c.parent === own.index && c.kind === "complement");
  // "It would be recalled that", "It was agreed that": what is told follows.
  if (verb.passive && clauses.some((c) => c.parent === own.index && c.kind === "complement" && c.marker === "that"))
    return true;
  return (
    verb.lemma === "be" &&
    /^(?:ADJ|ADV)$/.test(tokens[verb.end]?.pos ?? "") &&
    /^(?:that|whether|if|how|why)$/.test(tokens[verb.end + 1]?.lower ?? "")
  );
};

/** "Quispe said Mora moved to Lima, from where he fled": whoever acts in what is said, not who says it. */
export function innerSubject({ clauses }: PreparedSentence, before: number): readonly number[] | null {
  let own = clauses.find((c) => c.verb && c.subject.includes(before)) ?? clauses.find((c) => c.tokens.includes(before));
  while (own && own.parent >= 0) {
    const outer: Clause | undefined = clauses.find((c) => c.index === own!.parent);
    if (outer?.kind === "complement" && outer.verb && outer.subject.length > 0 && outer.subject.at(-1)! < before)
      return outer.subject;
    own = outer;
  }
  return null;
}

/** "The town is under threat from Chile after its forces attacked": the town's or Chile's, which nobody can tell. */
export function hasRival(
  { clauses, places, names, tokens }: PreparedSentence,
  before: number,
  own: Clause | undefined,
): boolean {
  const at = own ?? clauses.find((c) => c.tokens.includes(before));
  if (at?.kind !== "adverbial" || !/^(?:after|before|when|since|until|as)$/.test(at.marker ?? "")) return false;
  const outer = clauses.find((c) => c.index === at.parent);
  const last = outer?.subject.at(-1) ?? before;
  const opens = at.tokens[0] ?? before;
  const between = (k: number): boolean => k > last && k < opens && /^(?:NOUN|PROPN)$/.test(tokens[k]!.pos);
  // "A fire broke out on the tanker after it was struck": what befell may have befallen the one or the other.
  const thing =
    own?.verb?.passive === true &&
    tokens.some((t, k) => between(k) && tokens[k - 1]?.lower === "the" && t.pos === "NOUN");
  if (thing) return true;
  return places.some((p) => p.kind !== "nationality" && between(p.start)) || names.some((n) => between(n.start));
}
