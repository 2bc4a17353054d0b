import { range } from "../syntax/clause";
import { isProse, type PreparedArticle, type PreparedSentence } from "../text/prepared";
import type { Candidate } from "./candidate";
import { standsForNothing } from "./doubtful-pronouns";
import { lengthOf } from "./line";
import type { Mention } from "./mention";
import { withoutEdges } from "./plain-clause";
import { pruned } from "./pruned";
import { isPronoun, resolvePronoun } from "./references";
import { render } from "./wording";

/** A sentence is told as it stands up to this length, alone or behind the one that says whom it speaks of. */
const ROOM = 200;

const PERSON_OR_THING = /^(?:he|she|it|they|his|her|its|their)$/;
/** Words that tell nothing without the sentence before. */
const ONE_OF_THEM = /^(?:one|both|others?|this|that|these|those|latter|former)$/;
const FIRST_PERSON = /^(?:i|we|you|me|us|my|our|your)$/;

/**
 * The sentence as the text has it, for a dated happening of which no shorter line can be made: a day is not lost because
 * nobody can tell for certain whom "they" means. "" where it is too long, a mere state or someone's words without a speaker.
 */
export function asItStands(article: PreparedArticle, candidate: Candidate): string {
  const { prepared, triggerStart } = candidate;
  const { tokens } = prepared;
  if (!isWhole(prepared) || isState(candidate) || speaksOfItself(candidate) || isTimeOfWords(candidate)) return "";
  const all = range(0, tokens.length);
  const words = [all, pruned(candidate, all)]
    .map((some) => withoutEdges(prepared, some, true))
    .find((some) => lengthOf(tokens, some) <= ROOM && some.includes(triggerStart));
  const [head, ...rest] = words ?? [];
  if (words === undefined || head === undefined) return "";
  const own = closed(render(article, prepared, words, true));
  if (!looksBack(prepared, head)) return own;
  const first = tokens[head]!;
  const stands = first.pos === "PRON" && isPronoun(first) && !/^(?:his|her|its|their)$/.test(first.lower);
  const named = stands ? resolvePronoun(article, prepared, head)?.text : undefined;
  if (named !== undefined) return closed(`${named} ${render(article, prepared, rest)}`);
  return PERSON_OR_THING.test(first.lower) || sentenceBefore(article, prepared) !== "" ? own : "";
}

/**
 * A headline that begins with a word nobody can tell the meaning of, behind the sentence that says whom it speaks of:
 * "Mora married a painter in 1961; they divorced in 1970". As it is where it names who acts or both would be too long.
 */
export function inContext(article: PreparedArticle, { prepared, headline, by }: Mention): string {
  const opens = headline.split(/[\s,]+/);
  const head = prepared.tokens.findIndex((t) => t.text.toLowerCase() === opens[0]!.toLowerCase());
  if (by !== "verb" || head < 0 || head > 6 || !looksBack(prepared, head)) return headline;
  const before = sentenceBefore(article, prepared);
  const both = `${before}; ${headline.charAt(0).toLowerCase()}${headline.slice(1)}`;
  return before !== "" && both.length <= ROOM ? both : headline;
}

/** "They", "his lawyer", "that strike", "the latter": not the "it" of "it emerged that" or "it is the second since". */
function looksBack(prepared: PreparedSentence, head: number): boolean {
  const { tokens, clauses } = prepared;
  const first = tokens[head]!;
  const word = first.lower === "the" ? (tokens[head + 1]?.lower ?? "") : first.lower;
  if (first.pos === "TIME" || (!PERSON_OR_THING.test(word) && !ONE_OF_THEM.test(word))) return false;
  // "One man", "both countries", "others in the north"
  if (/^(?:one|both|others?)$/.test(word) && /^(?:NOUN|ADJ|ADP)$/.test(tokens[head + 1]?.pos ?? "")) return false;
  if (word !== "it") return true;
  const own = clauses.find((c) => c.verb && c.subject.includes(head));
  return !standsForNothing(prepared, head) && !(own?.verb?.lemma === "be" && !own.verb.passive);
}

/** No part of a longer quotation, and each mark that opens has one that closes it. */
const isWhole = ({ sentence: { text }, tokens }: PreparedSentence): boolean =>
  (text.match(/"/g)?.length ?? 0) % 2 === 0 &&
  (text.match(/\u201c/g)?.length ?? 0) === (text.match(/\u201d/g)?.length ?? 0) &&
  (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0) &&
  !tokens.every((t) => t.quoted || t.pos === "PUNCT");

/** "It was stable until 2011", "it closed at nine pesos": how things stood. */
function isState({ prepared, clause: { verb } }: Candidate): boolean {
  if (!verb) return true;
  const next = prepared.tokens[verb.end]?.lower ?? "";
  if (verb.lemma === "be" && !verb.passive) return !/^(?:due|set|scheduled|slated)$/.test(next);
  return /^(?:close|open|trade|end|stand|start|finish)$/.test(verb.lemma) && next === "at" && !verb.passive
    ? prepared.tokens[verb.end + 1]?.pos === "NUM"
    : false;
}

/** The writer's own days, and those of a speaker of whom no deed is told: "I was sure", "I heard a noise at six". */
function speaksOfItself({ prepared, triggerStart, type }: Candidate): boolean {
  const { tokens, clauses } = prepared;
  if (tokens.some((t) => FIRST_PERSON.test(t.lower) && !t.quoted)) return true;
  if (!tokens[triggerStart]!.quoted) return false;
  const speaker = clauses.find((c) => c.kind === "frame")?.subject ?? [];
  const isNamed = speaker.some((k) => /^(?:NOUN|PROPN)$/.test(tokens[k]!.pos));
  return !isNamed || type === "OTHER" || type === "STATEMENT";
}

/** "said on Friday that 'today we have closed a chapter'": the day of the words is not that of the saying. */
function isTimeOfWords({ prepared: { tokens }, triggerStart, dating }: Candidate): boolean {
  const time = dating.by === "expression" ? dating.time : undefined;
  return time !== undefined && !tokens[triggerStart]!.quoted && tokens.some((t) => t.time === time && t.quoted);
}

/** What the sentence before says, where it can be told by itself; else "". */
function sentenceBefore(article: PreparedArticle, prepared: PreparedSentence): string {
  const before = article.sentences[prepared.sentence.index - 1];
  if (before === undefined || before.sentence.zone !== prepared.sentence.zone || !isProse(before)) return "";
  const { tokens } = before;
  if (tokens.some((t) => t.quoted || FIRST_PERSON.test(t.lower)) || !isWhole(before)) return "";
  const words = withoutEdges(before, range(0, tokens.length));
  if (words[0] === undefined || looksBack(before, words[0])) return "";
  return closed(render(article, before, words, true));
}

/** Without the stop at its end, and with a capital. */
function closed(text: string): string {
  const bare = text.trim().replace(/(?<!\.\p{L})[.,;:]+$/u, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
