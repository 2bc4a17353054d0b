import { type Clause, range } from "../syntax/clause";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import type { Candidate } from "./candidate";
import { lengthOf } from "./line";

/** Up to this length a sentence is told with what is set off in it. */
const SHORT_ENOUGH = 90;

/**
 * A long sentence without what commas set off in it and what a semicolon parts from it, save where the happening is told:
 * "Mora, a lawyer from Arica, who lost in 2015, won" becomes "Mora won".
 */
export function pruned(candidate: Candidate, words: readonly number[]): number[] {
  const { prepared, triggerStart } = candidate;
  const { tokens } = prepared;
  const part = partAround(tokens, words, triggerStart);
  if (lengthOf(tokens, part) <= SHORT_ENOUGH) return part;
  const left = new Set([...asideClauses(prepared, candidate), ...appositions(prepared, candidate)]);
  return part.filter((k) => !left.has(k));
}

/** What stands between the semicolons around a word. */
function partAround(tokens: readonly Token[], words: readonly number[], at: number): number[] {
  const parts = words.filter((k) => tokens[k]!.text === ";");
  const opens = parts.findLast((k) => k < at) ?? -1;
  const closes = parts.find((k) => k > at) ?? tokens.length;
  const first = tokens[opens + 1];
  // "; they left": somebody whom the part before names.
  if (opens >= 0 && (first === undefined || !/^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(first.pos)))
    return words.filter((k) => k < closes);
  return words.filter((k) => k > opens && k < closes);
}

/** A clause with all that hangs on it. */
function withAllOf(clauses: readonly Clause[], clause: Clause): number[] {
  const inside = new Set([clause.index]);
  for (const c of clauses) if (inside.has(c.parent)) inside.add(c.index);
  return clauses.filter((c) => inside.has(c.index)).flatMap((c) => c.tokens);
}

/** "…, who lost in 2015,": clauses that a comma opens and another or the end closes, without the happening. */
function asideClauses(prepared: PreparedSentence, { triggerStart }: Candidate): number[] {
  const { tokens, clauses } = prepared;
  return clauses.flatMap((c) => {
    if (!/^(?:relative|reduced|gerund|adverbial)$/.test(c.kind) || /^(?:if|unless|until|till)$/.test(c.marker ?? ""))
      return [];
    const own = withAllOf(clauses, c);
    const start = Math.min(...own);
    const last = Math.max(...own);
    const closes = tokens.findIndex((t, k) => k > last && t.pos !== "PUNCT");
    const end = closes < 0 ? tokens.length : closes;
    if (tokens[start - 1]?.text !== "," || (triggerStart >= start && triggerStart < end)) return [];
    return isApart(prepared, start, last, end) ? range(start - 1, end) : [];
  });
}

/** The sentence goes on behind a clause with its verb or another thought, or ends there: nothing else is left hanging. */
function isApart({ tokens, clauses }: PreparedSentence, start: number, last: number, end: number): boolean {
  if (end >= tokens.length) return true;
  const stop = range(last, end).some((k) => /^[,;]$/.test(tokens[k]!.text));
  if (tokens[end]!.pos === "CCONJ") return stop;
  const verb = clauses.find(
    (c) => c.verb && c.verb.start >= end && range(end, c.verb.start).every((k) => tokens[k]!.pos === "ADV"),
  );
  return stop && verb !== undefined && verb.subject.at(-1) === start - 2;
}

/** ", a lawyer from Arica," and ", 54,": what a noun is said to be, between two commas. */
function appositions({ tokens, clauses }: PreparedSentence, { triggerStart }: Candidate): number[] {
  const commas = tokens.filter((t) => t.text === ",").map((t) => t.index);
  return commas.flatMap((opens, i) => {
    const closes = commas[i + 1];
    const before = tokens[opens - 1];
    const first = tokens[opens + 1];
    if (closes === undefined || !before || !first || !/^(?:NOUN|PROPN)$/.test(before.pos)) return [];
    if (triggerStart > opens && triggerStart < closes) return [];
    // "After the vote, the mayor, Ana Ruiz, left": the first comma closes what opens the sentence.
    const acts = clauses.some((c) => c.verb && (c.subject.includes(opens - 1) || c.verb.end < opens));
    if (!acts) return [];
    const inner = range(opens + 1, closes).map((k) => tokens[k]!);
    const isAge = inner.length === 1 && first.pos === "NUM";
    const describes =
      /^(?:a|an|the|its|his|her|their|one)$/.test(first.lower) &&
      inner.every((t) => /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PRON|PART)$/.test(t.pos) || /^(?:-|['\u2019]s)$/.test(t.text));
    // "bread, the oil, salt and flour"
    const lists = tokens.slice(closes + 1, closes + 6).some((t) => t.pos === "CCONJ");
    // "Mora, 66, who led the union, left": the second comma opens what follows.
    const ends = /^(?:VERB|AUX)$/.test(tokens[closes + 1]?.pos ?? "");
    return (isAge || describes) && !lists ? range(opens, ends ? closes + 1 : closes) : [];
  });
}
