import { REPORTING_VERBS } from "../lexicon/event-verbs";
import { type Clause, nounPhraseBefore } from "../syntax/clauses";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Token } from "../text/tokens";
import type { Candidate } from "./find-candidates";
import { isPronoun, resolvePronoun } from "./references";

const MAX_LENGTH = 110;
const CONTENT_MIN_WORDS = 3;

/** A short full thought in the words of the text, without date, reporting frame and asides; whole phrases only. */
export function headlineOf(article: PreparedArticle, candidate: Candidate): string {
  const words = candidate.by === "noun" ? nounHeadline(article, candidate) : verbHeadline(article, candidate);
  const tidy = words
    .replace(/\s+([,.;:!?)%])/g, "$1")
    .replace(/\(\s+/g, "(")
    .replace(/,\s*(?=[,.]|$)/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:.\-\u2013\u2014"'\u201c\u201d]+|[\s,;:.\-\u2013\u2014]+$/g, "")
    .replace(/\s+(?:and|but|or|that|which|who|when|while|as|by|on|in|at|of|for|to|with|from|the|a|an)$/i, "");
  return tidy.charAt(0).toUpperCase() + tidy.slice(1);
}

function verbHeadline(article: PreparedArticle, candidate: Candidate): string {
  const { prepared, clause } = candidate;
  const verb = clause.verb!;
  const subject = subjectText(article, prepared, clause);
  const predicate = predicateTokens(prepared, clause, MAX_LENGTH - subject.length);
  const { tokens } = prepared;
  if (verb.form === "gerund" || (clause.kind === "reduced" && tokens[verb.head]!.lower.endsWith("ing"))) {
    if (verb.start === verb.head) {
      const rest = predicate.filter((k) => k > verb.head);
      return `${subject} ${presentTense(verb.lemma, tokens, clause)} ${render(article, prepared, rest)}`;
    }
  }
  return `${subject} ${render(article, prepared, predicate)}`;
}

/** Third person of the present: "goes", "wins"; plural subjects keep the bare form. */
function presentTense(lemma: string, tokens: readonly Token[], clause: Clause): string {
  const head = clause.subject.length > 0 ? tokens[clause.subject.at(-1)!]! : undefined;
  if (head && head.pos === "NOUN" && /[^s]s$/.test(head.lower)) return lemma;
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

const isDatePreposition = (tokens: readonly Token[], k: number): boolean =>
  /^(?:on|in|at|by|since|until|during|from|for|of|late|early|to|between|around|about|over|last|this|earlier|later)$/.test(
    tokens[k]!.lower,
  ) && tokens[k + 1]?.pos === "TIME";

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
  let words = clean(
    tokens,
    [...needed].sort((a, b) => a - b),
  );
  words = dropInnerAsides(tokens, words, clauses);
  for (const extra of optional) {
    const more = clean(tokens, [...words, ...[...extra].sort((a, b) => a - b)]);
    if (lengthOf(tokens, more) <= room) words = more;
    else break;
  }
  return shorten(tokens, words, room, verb.end);
}

const lengthOf = (tokens: readonly Token[], indexes: readonly number[]): number =>
  indexes.reduce((sum, k) => sum + tokens[k]!.text.length + 1, 0);

/** Leaves out the date and its preposition. */
const clean = (tokens: readonly Token[], indexes: readonly number[]): number[] =>
  indexes.filter(
    (k) =>
      tokens[k]!.pos !== "TIME" &&
      !isDatePreposition(tokens, k) &&
      !/^['\u2019]s?$/.test(tokens[k]!.pos === "PART" && tokens[k - 1]?.pos === "TIME" ? tokens[k]!.text : "x") &&
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
