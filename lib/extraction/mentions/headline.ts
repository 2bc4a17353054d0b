import { REPORTING_VERBS } from "../lexicon/event-verbs";
import { type Clause, nounPhraseBefore } from "../syntax/clauses";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Token } from "../text/tokens";
import type { Candidate } from "./find-candidates";
import { headOf, isPronoun, resolvePronoun } from "./references";

const MAX_LENGTH = 110;
const CONTENT_MIN_WORDS = 3;

/** A short full thought in the words of the text, without date, reporting frame and asides; whole phrases only. */
export function headlineOf(article: PreparedArticle, candidate: Candidate): string {
  const words = candidate.by === "noun" ? nounHeadline(article, candidate) : verbHeadline(article, candidate);
  const tidy = trimmed(
    words
      .replace(/\s+([,.;:!?)%])/g, "$1")
      .replace(/\s*\([^()]{0,60}\)/g, "")
      .replace(/\b(that|and|but|of|in|on|at|to|for|with|by|from|when),\s/g, "$1 ")
      .replace(/\(\s+/g, "(")
      .replace(/,\s*(?=[,.]|$)/g, "")
      .replace(/, of [^,]*$/, "")
      .replace(/\s+/g, " "),
  );
  return tidy.charAt(0).toUpperCase() + tidy.slice(1);
}

const EDGE = /^[\s,;:.\-\u2013\u2014"'\u201c\u201d\u2018]+|[\s,;:.\-\u2013\u2014"\u201c]+$/g;
const DANGLING =
  /\s+(?:and|but|or|that|which|who|when|while|as|by|on|in|at|of|for|to|with|from|the|a|an|just|only|most|also|nearly|about|around|over|under|than|during|before|after|since|until|into|its|his|her|their|of his|less than|more than)$/i;

/** Takes off marks and words that a cut left hanging at the end. */
function trimmed(text: string): string {
  let out = text;
  for (let before = ""; before !== out; ) {
    before = out;
    out = out
      .replace(EDGE, "")
      .replace(/\s+(?:and|,) (?:again|then|later)$/i, "")
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
  const predicate = predicateTokens(prepared, clause, MAX_LENGTH - subject.length);
  const { tokens } = prepared;
  if (verb.form === "gerund" || (clause.kind === "reduced" && tokens[verb.head]!.lower.endsWith("ing"))) {
    if (verb.start === verb.head) {
      const rest = predicate.filter((k) => k > verb.head);
      return `${subject} ${presentTense(verb.lemma, tokens, clause)} ${render(article, prepared, rest)}`;
    }
  }
  const modal = verb.modal !== undefined && verb.start === verb.head ? `${verb.modal} ` : "";
  const auxiliary = needsAuxiliary(clause) ? `${isPlural(tokens, clause) ? "were" : "was"} ` : "";
  return `${subject} ${modal}${auxiliary}${render(article, prepared, predicate)}`;
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
  const kept = withoutAsides(
    tokens,
    clause.subject.filter((k) => tokens[k]!.pos !== "TIME" && !isDatePreposition(tokens, k)),
  );
  return render(article, prepared, kept);
}

/** A comma and what follows up to the next comma is an aside: ", a leading figure in the party,". */
function withoutAsides(tokens: readonly Token[], indexes: readonly number[]): number[] {
  const commas = indexes.filter((k) => tokens[k]!.text === ",");
  if (commas.length === 0) return [...indexes];
  const listing = indexes.some((k) => tokens[k]!.lower === "and");
  if (commas.length === 1 && !listing) return indexes.filter((k) => k < commas[0]!);
  if (commas.length >= 2 && !listing) return indexes.filter((k) => k < commas[0]! || k > commas.at(-1)!);
  return [...indexes];
}

/** "the Labour Day parade", "Monday's vote": a date inside a noun phrase stays where it is. */
function isAttributive(tokens: readonly Token[], k: number): boolean {
  let end = k;
  while (tokens[end]?.pos === "TIME") end++;
  const [before, next] = [tokens[k - 1], tokens[end]];
  if (next && /^['\u2019]s$/.test(next.text)) return true;
  return (
    next?.pos === "NOUN" &&
    (before?.pos === "DET" || before?.pos === "ADJ" || before?.pos === "ADP" || before?.pos === "TIME") &&
    !/^(?:on|since|until)$/i.test(tokens[k]!.text)
  );
}

const isDatePreposition = (tokens: readonly Token[], k: number): boolean =>
  !isAttributive(tokens, k + 1) &&
  tokens[k + 1]?.time?.side === undefined &&
  /^(?:on|in|at|by|since|until|during|from|for|of|late|early|to|between|around|about|over|last|this|earlier|later)$/.test(
    tokens[k]!.lower,
  ) &&
  tokens[k + 1]?.pos === "TIME";

/** The clause's words from its verb on, with the clauses that complete it, as many as fit. */
function predicateTokens(prepared: PreparedSentence, clause: Clause, room: number): number[] {
  const { tokens, clauses } = prepared;
  const verb = clause.verb!;
  const needed = new Set<number>();
  const optional: number[][] = [];
  const take = (c: Clause, from: number): void => {
    for (const k of c.tokens) if (k >= from) needed.add(k);
    for (const child of clauses.filter((x) => x.parent === c.index && x.index !== c.index)) {
      const start = Math.min(...child.tokens);
      if (start < from) continue;
      if (child.kind === "infinitive") take(child, start);
      else if (child.kind === "complement" && (REPORTING_VERBS.has(c.verb?.lemma ?? "") || child.marker === "that"))
        take(child, start);
      else if (child.kind === "gerund" && REPORTING_VERBS.has(child.verb?.lemma ?? "")) continue;
      else if (child.kind === "gerund" && child.marker !== ",") take(child, start);
      else if (
        child.kind === "reduced" &&
        tokens[start - 1]?.text !== "," &&
        !child.tokens.some((k) => tokens[k]!.pos === "TIME")
      )
        take(child, start);
      else if (child.kind === "gerund")
        optional.push(
          child.tokens.concat(
            ...clauses.filter((x) => x.parent === child.index && x.kind === "infinitive").map((x) => x.tokens),
          ),
        );
    }
  };
  take(clause, verb.start);
  // A sibling that follows closes this clause: what comes after it belongs elsewhere.
  const limit = Math.min(
    ...clauses
      .filter((c) => c.index > clause.index && (c.kind === "coordinate" || c.kind === "frame"))
      .map((c) => Math.min(...c.tokens))
      .filter((start) => start > verb.start),
  );
  for (const k of needed) if (k >= limit) needed.delete(k);
  let words = clean(
    tokens,
    [...needed].sort((a, b) => a - b),
  );
  words = dropInnerAsides(tokens, words, clauses);
  if (optional.length === 1) {
    const more = clean(tokens, [...words, ...[...optional[0]!].sort((a, b) => a - b)]);
    if (lengthOf(tokens, more) <= room) words = more;
  }
  return shorten(tokens, words, room, verb.end);
}

const lengthOf = (tokens: readonly Token[], indexes: readonly number[]): number =>
  indexes.reduce((sum, k) => sum + tokens[k]!.text.length + 1, 0);

/** Leaves out the date and its preposition. */
const clean = (tokens: readonly Token[], indexes: readonly number[]): number[] =>
  indexes.filter(
    (k) =>
      (tokens[k]!.pos !== "TIME" || tokens[k]!.time?.side !== undefined || isAttributive(tokens, k)) &&
      !isDatePreposition(tokens, k) &&
      tokens[k]!.text !== '"' &&
      !/^[\u201c\u201d]$/.test(tokens[k]!.text),
  );

/** Removes ", a noun phrase …," between two commas when no verb of the clause stands inside. */
function dropInnerAsides(tokens: readonly Token[], indexes: readonly number[], clauses: readonly Clause[]): number[] {
  const commas = indexes.filter((k) => tokens[k]!.text === ",");
  const opens = commas.find(
    (k) =>
      /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[k + 1]?.pos ?? "") &&
      tokens[k - 1]?.pos !== "TIME" &&
      isNoun(tokens[k - 1]),
  );
  if (opens === undefined) return [...indexes];
  const between = (to: number): Token[] => indexes.filter((k) => k > opens && k < to).map((k) => tokens[k]!);
  const closes = commas.find((k) => k > opens);
  if (closes === undefined)
    return tokens.slice(opens).some((t) => t.lower === "and" && indexes.includes(t.index))
      ? [...indexes]
      : indexes.filter((k) => k < opens);
  if (
    between(closes).some((t) => t.lower === "and") ||
    indexes.some(
      (k) => k > closes && tokens[k]!.lower === "and" && k - closes < 8 && !clauses.some((c) => c.tokens[0] === k),
    )
  )
    return [...indexes];
  return indexes.filter((k) => k < opens || k > closes);
}
const isNoun = (t: Token | undefined): boolean => t?.pos === "NOUN" || t?.pos === "PROPN";

/** Takes whole prepositional phrases from the end until the rest fits. */
function shorten(tokens: readonly Token[], indexes: readonly number[], room: number, verbEnd: number): number[] {
  let words = [...indexes];
  while (lengthOf(tokens, words) > room) {
    const cuts = words.filter(
      (k, i) =>
        i > 0 &&
        k > verbEnd &&
        (tokens[k]!.text === "," ||
          (tokens[k]!.pos === "ADP" && tokens[k]!.lower !== "of") ||
          tokens[k]!.lower === "to" ||
          tokens[k]!.lower === "that" ||
          tokens[k]!.pos === "CCONJ"),
    );
    const cut = cuts.at(-1);
    if (cut === undefined) break;
    const shorter = words.filter((k) => k < cut);
    if (shorter.filter((k) => k >= verbEnd - 1).length < CONTENT_MIN_WORDS) break;
    words = shorter;
  }
  return words;
}

/** Joins tokens as the text spaces them; possessive and personal pronouns become names where that is safe. */
export function render(article: PreparedArticle, prepared: PreparedSentence, indexes: readonly number[]): string {
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

/** The noun with what describes it: "chemical attacks in two towns"; the subject's verb when the noun opens a plain sentence. */
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
