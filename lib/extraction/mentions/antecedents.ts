import { isPersonNoun, nounType } from "../lexicon/event-nouns";
import { type Clause, range } from "../syntax/clause";
import { headOf } from "../syntax/noun-phrases";
import type { PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import { sameGender } from "./told-gender";

/** Subjects of the sentence itself that "it" can look back to: who says it, whose clause an "its" stands in, the main one. */
export function ownSubjects(
  { clauses, tokens }: PreparedSentence,
  before: number,
  said: Clause | undefined,
): number[][] {
  const ends = (c: Clause | undefined): c is Clause => (c?.subject.at(-1) ?? before) < before;
  const speaker = said && clauses.find((c) => c.index === said.parent);
  const owner = /^(?:its|their)$/.test(tokens[before]!.lower)
    ? clauses.find((c) => c.tokens.includes(before) && !c.subject.includes(before))
    : undefined;
  const main = clauses.find((c) => c.kind === "main" && c.verb && c.verb.start < before);
  return [speaker, owner, main].filter(ends).map(({ subject }) => subject);
}

/** "Peru, which had led the mission until it closed, refused": between a subject and its verb no earlier sentence is meant. */
export const isEmbedded = ({ clauses }: PreparedSentence, before: number): boolean =>
  clauses.some((c) => c.kind === "main" && c.verb && c.verb.start > before && (c.subject.at(-1) ?? before) < before);

/** "It took nine months. They left": what does not act. */
export const LENGTH_OF_TIME = /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|times?)$/;

const isPluralNoun = (t: Token): boolean =>
  t.pos === "NOUN" && /[^s]s$|^(?:people|police|men|women|children)$/.test(t.lower);

/** Whether a phrase is one of many: "his men". */
export const namesPlural = (phrase: readonly Token[]): boolean => phrase.some(isPluralNoun);

/** A plural behind the subject, up to `end`: "Police held nine of the drivers". */
export const namesOtherPlural = ({ tokens }: PreparedSentence, after: number, end = tokens.length): boolean =>
  tokens.some((t) => t.index > after && t.index < end && isPluralNoun(t));

/** "A law set the pensions. They were …": the one plural that a sentence names behind its subject; empty where two are named. */
export function onlyPlural({ tokens }: PreparedSentence, after: number): number[] {
  const behind = tokens.filter((t) => t.index > after);
  const plurals = behind.filter((t) => isPluralNoun(t) && !/^(?:NOUN|PROPN)$/.test(tokens[t.index + 1]?.pos ?? ""));
  const [head] = plurals;
  if (plurals.length !== 1 || !head || LENGTH_OF_TIME.test(head.lower)) return [];
  let start = head.index;
  while (/^(?:NOUN|ADJ|DET|NUM)$/.test(tokens[start - 1]?.pos ?? "")) start--;
  // "the commander of the forces and an envoy. They …"
  return tokens[start - 1]?.lower === "of" ? [] : range(start, head.index + 1);
}

/**
 * "The mayor opened the bridge. It fell": the one thing that a person acted on, right behind the verb. With a town named behind
 * it only a happening, of which one says that it ended: "launched an assault on Lima. It collapsed". Empty where it may be either.
 */
export function actedOn({ tokens, clauses, places }: PreparedSentence, own: Clause | undefined): number[] {
  const main = clauses.find((c) => c.kind === "main" && c.verb);
  const actor = headOf((main?.subject ?? []).map((k) => tokens[k]!));
  const acts = main?.subject.some((k) => isPersonNoun(tokens[k]!.lower)) || actor?.pos === "PROPN";
  const start = main?.verb?.end ?? -1;
  if (!main || !acts || main.verb!.passive || !/^(?:the|a|an|its|his|her)$/.test(tokens[start]?.lower ?? "")) return [];
  let end = start + 1;
  while (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[end]?.pos ?? "")) end++;
  const head = tokens[end - 1]!;
  if ((head.pos !== "NOUN" && nounType(head.lower) === null) || isPersonNoun(head.lower) || isPluralNoun(head))
    return [];
  const ends = /^(?:begin|start|collapse|end|fail|last|continue|resume|succeed|stall)$/.test(own?.verb?.lemma ?? "");
  const elsewhere = places.some((p) => p.start >= end && p.kind !== "nationality");
  const other = tokens.some((t) => t.index > end && t.pos === "NOUN" && tokens[t.index - 1]?.pos === "DET");
  return ends ? (nounType(head.lower) ? range(start, end) : []) : elsewhere || other ? [] : range(start, end);
}

/** The main subject of a sentence, where it is the same "he" or "she" alone; else -1. */
export function samePronoun({ tokens, clauses }: PreparedSentence, pronoun: string): number {
  const main = clauses.find((c) => c.kind === "main" && c.verb) ?? clauses.find((c) => c.verb);
  const [only, ...more] = main?.subject ?? [];
  // "She herself learnt"
  if (only === undefined || !/^(?:he|she)$/.test(tokens[only]!.lower)) return -1;
  if (!more.every((k) => /^(?:himself|herself)$/.test(tokens[k]!.lower))) return -1;
  return sameGender(tokens[only]!.lower, pronoun) ? only : -1;
}
