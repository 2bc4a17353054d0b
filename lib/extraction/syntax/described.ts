import type { Token } from "../text/token";
import type { Clause } from "./clause";

const PICTURE = /^(?:images?|photos?|photographs?|pictures?|videos?|footage|handout|frame|grab|screenshot|recording)$/;

/**
 * Gives dates to the clause that they belong to. "was elected in 2018 and in March he resigned": what opens a clause is that clause's.
 * "passed a law banning bags on Tuesday", "took the bridge linking two towns at dawn": a present participle behind the object
 * describes it, and the date behind it is that of the verb: moves its words there. A picture shows what was on its own day.
 */
export function datesToTheVerb(tokens: readonly Token[], clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    const opening = openingDate(tokens, clause);
    if (opening.length > 0) {
      for (const other of clauses) other.tokens = other.tokens.filter((k) => !opening.includes(k));
      clause.tokens = [...opening, ...clause.tokens];
    }
  }
  for (const clause of clauses) {
    const outer = describedBy(tokens, clauses, clause);
    if (!outer) continue;
    const date = closingDate(tokens, clause);
    clause.tokens = clause.tokens.filter((k) => !date.includes(k));
    outer.tokens = [...outer.tokens, ...date].sort((a, b) => a - b);
  }
}

/** "was elected in 2018 and in March | he resigned": the date between the conjunction and a subject, with its preposition. */
function openingDate(tokens: readonly Token[], { kind, tokens: own, verb }: Clause): number[] {
  const first = own[0];
  if (first === undefined || !verb || verb.start <= first || !/^(?:coordinate|complement|adverbial)$/.test(kind))
    return [];
  if (!/^(?:PRON|DET|NOUN|PROPN|ADJ|NUM)$/.test(tokens[first]!.pos)) return [];
  let from = first;
  while (tokens[from - 1]?.pos === "TIME") from--;
  if (from === first) return [];
  if (tokens[from - 1]?.pos === "ADP") from--;
  const opened = tokens[from - 1]?.pos === "CCONJ" || tokens[from - 1]?.text === ";";
  return opened ? Array.from({ length: first - from }, (_, i) => from + i) : [];
}

function describedBy(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): Clause | null {
  const { kind, verb, parent } = clause;
  if (kind !== "reduced" || verb?.form !== "gerund" || verb.start !== verb.head) return null;
  const outer = clauses[parent];
  const noun = tokens[verb.start - 1];
  if (!outer?.verb || outer.verb.end >= verb.start || noun?.pos !== "NOUN" || PICTURE.test(noun.lower)) return null;
  if (outer.kind === "reduced" || outer.kind === "gerund") return null;
  return outer.tokens.some((k) => tokens[k]!.pos === "TIME") ? null : outer;
}

/** The last date of a clause with its preposition; empty where other words than marks follow it, or it has two. */
function closingDate(tokens: readonly Token[], { tokens: own, verb }: Clause): number[] {
  const dates = own.filter((k) => tokens[k]!.pos === "TIME");
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined || tokens[first]!.time !== tokens[last]!.time) return [];
  if (own.some((k) => k > last && tokens[k]!.pos !== "PUNCT")) return [];
  const before = first - 1;
  return tokens[before]?.pos === "ADP" && before >= verb!.end ? [before, ...dates] : dates;
}
