import { REPORTING_VERBS } from "../lexicon/event-verbs";
import type { PreparedSentence } from "../text/prepared";

/** Whether the words kept of a sentence read as one thought: nothing needed was left out, no two thoughts run together. */
export const readsOn = (prepared: PreparedSentence, indexes: readonly number[]): boolean =>
  leavesOutAsidesOnly(prepared, indexes) &&
  keepsItsVerbs(prepared, indexes) &&
  joinsItsPhrases(prepared, indexes) &&
  linksItsVerbs(prepared, indexes);

/** The same of a noun and its complement, which stand inside a clause and leave its verb out. */
export const readsOnAsNoun = (prepared: PreparedSentence, indexes: readonly number[]): boolean =>
  leavesOutAsidesOnly(prepared, indexes) && joinsItsPhrases(prepared, indexes);

/** "announced that apps including Alpha": a thing that is said or done needs its verb. */
function keepsItsVerbs({ clauses }: PreparedSentence, indexes: readonly number[]): boolean {
  const kept = new Set(indexes);
  return clauses.every(
    (c) =>
      !c.verb ||
      !/^(?:complement|adverbial|infinitive)$/.test(c.kind) ||
      kept.has(c.verb.head) ||
      !c.tokens.some((k) => kept.has(k) && k !== c.tokens[0]),
  );
}

/** Between two words kept only dates, marks and what a comma or bracket sets off were left out. */
function leavesOutAsidesOnly({ tokens }: PreparedSentence, indexes: readonly number[]): boolean {
  return indexes.every((k, i) => {
    const next = indexes[i + 1];
    if (next === undefined || next <= k + 1) return true;
    const opener = tokens[k]!.text === "," ? tokens[k] : tokens[k + 1];
    if (/^[,(-]$/.test(opener!.text)) return true;
    return tokens.slice(k + 1, next).every((t) => /^(?:TIME|ADP|ADV|PUNCT|CCONJ|DET)$/.test(t.pos));
  });
}

/** Verbs that take two objects, so that their passive still has one: "was given a medal". */
export const TAKES_TWO =
  /^(?:give|tell|send|offer|award|hand|ask|show|grant|pay|lend|sell|bring|make|call|name|elect|appoint|consider|declare|designate|deny|teach|owe|cost|promise|win|save|charge|fine)$/;

/** "an impasse the talks", "the role he": two noun phrases with nothing between them belong to two clauses. */
export function joinsItsPhrases({ tokens, clauses }: PreparedSentence, indexes: readonly number[]): boolean {
  return indexes.every((k, i) => {
    const [a, b] = [tokens[k]!, tokens[indexes[i + 1] ?? -1]];
    if (!b || !/^(?:NOUN|PROPN)$/.test(a.pos)) return true;
    const opens =
      /^(?:he|she|they|we|i)$/.test(b.lower) ||
      (b.pos === "DET" && /^(?:the|a|an)$/.test(b.lower)) ||
      /^(?:his|her|their|my|our)$/.test(b.lower);
    if (!opens) return true;
    return clauses.some(
      (c) =>
        c.verb &&
        c.verb.end <= k + 1 &&
        k - c.verb.end < 8 &&
        (TAKES_TWO.test(c.verb.lemma) || REPORTING_VERBS.has(c.verb.lemma)),
    );
  });
}

/** Between two finite verbs stands a word that links them, or the first one tells what someone says. */
function linksItsVerbs({ tokens, clauses }: PreparedSentence, indexes: readonly number[]): boolean {
  const kept = new Set(indexes);
  const verbs = clauses
    .flatMap((c) =>
      c.verb &&
      // A participle that opens the predicate is told as its verb: "targets were set".
      (c.verb.form === "finite" ||
        (c.verb.form === "ambiguous" && (c.kind !== "reduced" || c.verb.start === indexes[0]))) &&
      kept.has(c.verb.head)
        ? [{ ...c.verb, kind: c.kind }]
        : [],
    )
    .sort((a, b) => a.start - b.start);
  return verbs.every((verb, i) => {
    const next = verbs[i + 1];
    if (!next || REPORTING_VERBS.has(verb.lemma) || verb.kind === "relative" || next.kind === "relative") return true;
    return indexes.some(
      (k, at) =>
        k >= verb.end &&
        k < next.start &&
        (/^(?:CCONJ|SCONJ)$/.test(tokens[k]!.pos) ||
          (tokens[k]!.text === "," && /^(?:with|saying|so)$/.test(tokens[indexes[at + 1] ?? -1]?.lower ?? "")) ||
          /^(?:-|;|:|that|which|who|whom|whose|what|when|where|how|why|than|after|before|until|as|since|if)$/.test(
            tokens[k]!.lower,
          )),
    );
  });
}
