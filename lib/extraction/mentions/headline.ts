import type { Clause } from "../syntax/clause";
import { nounPhraseBefore } from "../syntax/noun-phrases";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Token } from "../text/tokens";
import type { Candidate } from "./candidate";
import { clean, isDatePreposition, predicateTokens, shorten, withoutAsides } from "./predicate";
import { headOf, isPronoun, resolvePronoun } from "./references";

const MAX_LENGTH = 110;

/** A short full thought in the words of the text, without date, reporting frame and asides; whole phrases only. */
export function headlineOf(article: PreparedArticle, candidate: Candidate): string {
  const words = candidate.by === "noun" ? nounHeadline(article, candidate) : verbHeadline(article, candidate);
  const tidy = trimmed(
    words
      .replace(/\s+([,.;:!?)%])/g, "$1")
      .replace(/\s*\([^()]{0,60}\)/g, "")
      .replace(/\b(that|and|but|of|in|on|at|to|for|with|by|from|when),\s/g, "$1 ")
      .replace(/, that\b/g, " that")
      .replace(/\(\s+/g, "(")
      .replace(/,\s*(?=[,.]|$)/g, "")
      .replace(/, of [^,]*$/, "")
      .replace(/\s+/g, " "),
  );
  return tidy.charAt(0).toUpperCase() + tidy.slice(1);
}

const EDGE = /^[\s,;:.\-\u2013\u2014"'\u201c\u201d\u2018]+|[\s,;:.\-\u2013\u2014"\u201c]+$/g;

const DANGLING =
  /(?:, with (?:many|some|most)|\s+(?:and (?:those|many|some|most)|and|but|or|that|which|who|when|while|as|by|on|in|at|of|for|to|with|from|the|a|an|just|only|most|also|nearly|about|around|over|under|than|during|before|after|since|until|into|its|his|her|their|of his|less than|more than))$/i;

/** Takes off marks and words that a cut left hanging at the end. */
function trimmed(text: string): string {
  let out = text;
  for (let before = ""; before !== out; ) {
    before = out;
    out = out
      .replace(EDGE, "")
      .replace(/(?:\s+and|,) (?:again|then|later|last|first|twice|once)$/i, "")
      .replace(DANGLING, "");
  }
  return out;
}

function verbHeadline(article: PreparedArticle, candidate: Candidate): string {
  const { prepared } = candidate;
  const clause = carrier(prepared, candidate.clause);
  const verb = clause.verb!;
  const subject = subjectText(article, prepared, clause);
  if (subject === "") return "";
  if (clause.kind === "frame")
    return `${subject} ${tokensText(prepared, [verb.head])} ${saidContent(article, prepared, MAX_LENGTH - subject.length)}`;
  const { tokens } = prepared;
  const gapped = gapAt(prepared, candidate, clause);
  if (gapped.second !== null) {
    const [opens, closes] = gapped.second;
    const part = render(article, prepared, clean(tokens, range(opens, closes)));
    const told = range(verb.start, verb.end);
    return verb.passive
      ? `${part.charAt(0).toUpperCase()}${part.slice(1)} ${render(article, prepared, told)}`
      : `${subject} ${render(article, prepared, told)} ${part}`;
  }
  const predicate = predicateTokens(prepared, clause, MAX_LENGTH - subject.length).filter((k) => k < gapped.first);
  if (verb.form === "gerund" || (clause.kind === "reduced" && tokens[verb.head]!.lower.endsWith("ing"))) {
    if (verb.start === verb.head) {
      const rest = predicate.filter((k) => k > verb.head);
      return `${subject} ${presentTense(verb.lemma, tokens, clause)} ${render(article, prepared, rest)}`;
    }
  }
  const modal = verb.modal !== undefined && verb.start === verb.head ? `${verb.modal} ` : "";
  const auxiliary = needsAuxiliary(clause) ? `${isPlural(tokens, clause) ? "were" : "was"} ` : "";
  if (clause.object) {
    // "which they want to hold": the object stands after the last verb of the chain.
    let chain = verb.end;
    while (tokens[chain]?.lower === "to" && tokens[chain + 1]?.pos === "VERB" && predicate.includes(chain + 1))
      chain += 2;
    const told = predicate.filter((k) => k < chain);
    const rest = predicate.filter((k) => k >= chain);
    const object = render(article, prepared, clause.object);
    const lead =
      tokens[clause.object[0] ?? -1]?.pos === "DET" ? object.charAt(0).toLowerCase() + object.slice(1) : object;
    return `${subject} ${render(article, prepared, told)} ${lead} ${render(article, prepared, rest)}`;
  }
  return `${subject} ${modal}${auxiliary}${render(article, prepared, predicate)}`;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/**
 * "Nine were freed on Saturday and two more on Sunday": the second date has a part of its own that leaves its verb out.
 * `first`: where the first part ends; `second`: the part the candidate's date belongs to, when it is the second.
 */
function gapAt(
  { tokens, clauses }: PreparedSentence,
  candidate: Candidate,
  clause: Clause,
): { first: number; second: [number, number] | null } {
  const none = { first: Number.POSITIVE_INFINITY, second: null };
  const verb = clause.verb!;
  const dated = (k: number): boolean => tokens[k]?.pos === "TIME";
  const joint = tokens.findIndex(
    (t, k) =>
      k > verb.end &&
      t.pos === "CCONJ" &&
      !dated(k + 1) &&
      (dated(k - 1) || (tokens[k - 1]?.text === "," && dated(k - 2))),
  );
  if (joint < 0) return none;
  let end = joint + 1;
  while (end < tokens.length && !dated(end) && !/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(tokens[end]!.pos)) end++;
  if (!dated(end) || clauses.some((c) => c.verb && c.verb.start > joint && c.verb.start < end)) return none;
  const time = candidate.dating.by === "expression" ? candidate.dating.time : null;
  const opens = tokens[joint + 1]!;
  const whole = /^(?:NUM|DET)$/.test(opens.pos) || /^(?:none|another|nobody)$/.test(opens.lower);
  if (time === null || tokens[end]!.time !== time || !whole) return { ...none, first: joint };
  return { first: joint, second: [joint + 1, end] };
}

/** "the treaty signed in May", ", withdrawn in June": participles that were passive read so in a headline. */
const needsAuxiliary = ({ kind, verb }: Clause): boolean =>
  verb !== undefined &&
  verb.start === verb.head &&
  (verb.passive || (kind === "reduced" && (verb.form === "participle" || verb.form === "ambiguous")));

/** "is to meet", "voted to strike": the finite verb around an infinitive tells the thought. */
function carrier(prepared: PreparedSentence, clause: Clause): Clause {
  if (clause.kind !== "infinitive") return clause;
  const outer = prepared.clauses.find((c) => c.index === clause.parent);
  return outer?.verb && (outer.verb.form === "finite" || outer.verb.form === "ambiguous") && outer.subject.length > 0
    ? outer
    : clause;
}

const tokensText = (prepared: PreparedSentence, indexes: readonly number[]): string =>
  indexes.map((k) => prepared.tokens[k]!.text).join(" ");

/** What was said, as the headline of the saying: the first clause of the sentence. */
function saidContent(article: PreparedArticle, prepared: PreparedSentence, room: number): string {
  const main = prepared.clauses[0];
  if (!main?.verb) return "";
  const subject = render(article, prepared, withoutAsides(prepared.tokens, main.subject));
  const predicate = render(article, prepared, predicateTokens(prepared, main, room - subject.length));
  const first = prepared.tokens[main.subject[0] ?? -1];
  const named =
    first !== undefined &&
    (prepared.places.some((p) => p.start === first.index) ||
      prepared.names.some((n) => n.start === first.index) ||
      /^I$/.test(first.text));
  const quoted = main.tokens.some((k) => prepared.tokens[k]!.quoted);
  const lead = named || quoted ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);
  const words = trimmed(`${lead} ${predicate}`);
  return quoted ? `\u201c${words.charAt(0).toUpperCase()}${words.slice(1)}\u201d` : words;
}

function isPlural(tokens: readonly Token[], clause: Clause): boolean {
  const plain = clause.subject.map((k) => tokens[k]!);
  const head = headOf(plain);
  return (
    plain.some((t) => t.lower === "and") ||
    (head !== undefined &&
      (/^(?:they|people|police|we|these|those)$/.test(head.lower) ||
        (head.pos === "NOUN" && /[^s]s$/.test(head.lower))))
  );
}

/** Third person of the present: "goes", "wins"; plural subjects keep the bare form. */
function presentTense(lemma: string, tokens: readonly Token[], clause: Clause): string {
  if (isPlural(tokens, clause)) return lemma;
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** The subject in words, pronouns read as names, asides left out. */
export function subjectText(article: PreparedArticle, prepared: PreparedSentence, clause: Clause): string {
  const { tokens } = prepared;
  if (clause.subject.length === 0) return "";
  const only = clause.subject.filter((k) => tokens[k]!.pos !== "DET" && tokens[k]!.pos !== "PUNCT");
  if (only.length === 1 && isPronoun(tokens[only[0]!]!)) {
    const referent = resolvePronoun(article, prepared, only[0]!);
    return referent?.text ?? tokens[only[0]!]!.text;
  }
  const tail =
    clause.subject.length -
    (/^(?:first|least|last|once)$/.test(tokens[clause.subject.at(-1)!]!.lower) &&
    tokens[clause.subject.at(-2) ?? -1]?.pos === "ADP"
      ? 2
      : 0);
  const kept = withoutAsides(
    tokens,
    clause.subject.slice(0, tail).filter((k) => tokens[k]!.pos !== "TIME" && !isDatePreposition(tokens, k)),
  );
  return render(article, prepared, kept);
}

/** Joins tokens as the text spaces them; possessive and personal pronouns become names where that is safe. */
function render(article: PreparedArticle, prepared: PreparedSentence, indexes: readonly number[]): string {
  const { tokens } = prepared;
  let out = "";
  let last = -1;
  for (const k of indexes) {
    const token = tokens[k]!;
    const glued = last >= 0 && k === last + 1 && token.start === tokens[last]!.end;
    const text = token.lower === "his" && out === "" ? possessive(article, prepared, k) : token.text;
    out += (out === "" || glued ? "" : " ") + text;
    last = k;
  }
  return out;
}

function possessive(article: PreparedArticle, prepared: PreparedSentence, index: number): string {
  const referent = resolvePronoun(article, prepared, index);
  return referent ? `${referent.text}'s` : prepared.tokens[index]!.text;
}

/** The noun with what describes it: "landslides in two valleys"; the subject's verb when the noun opens a plain sentence. */
function nounHeadline(article: PreparedArticle, candidate: Candidate): string {
  const { prepared, clause, triggerEnd } = candidate;
  const { tokens } = prepared;
  const start = nounPhraseBefore(tokens, triggerEnd)[0] ?? candidate.triggerStart;
  const owned = tokens[start]!;
  const verb = clause.verb;
  if (
    verb &&
    verb.start >= triggerEnd &&
    clause.subject.includes(triggerEnd - 1) &&
    verb.tense === "past" &&
    clause.kind === "main"
  ) {
    return verbHeadline(article, candidate);
  }
  let end = triggerEnd;
  for (; end < tokens.length; end++) {
    const t = tokens[end]!;
    if (t.pos === "TIME" || isDatePreposition(tokens, end)) continue;
    if (!clause.tokens.includes(end) || (verb && end >= verb.start && end < verb.end)) break;
    if (t.pos === "PUNCT" && t.text !== "-" && t.text !== "'") break;
    if (t.pos === "VERB" || t.pos === "AUX" || t.pos === "SCONJ" || t.pos === "PRON") {
      if (!/^(?:his|her|its|their)$/.test(t.lower)) break;
    }
  }
  const indexes = clean(
    tokens,
    Array.from({ length: end - start }, (_, k) => start + k),
  );
  const kept = shorten(tokens, indexes, MAX_LENGTH, triggerEnd);
  const lead = /^(?:his|her|its|their)$/.test(owned.lower)
    ? `${resolvePronoun(article, prepared, start)?.text ?? ""}'s`.replace(/^'s$/, owned.text)
    : null;
  return lead === null ? render(article, prepared, kept) : `${lead} ${render(article, prepared, kept.slice(1))}`;
}
