import { isPersonNoun } from "../lexicon/event-nouns";
import { join } from "../places/place-hit";
import type { Clause } from "../syntax/clause";
import type { PreparedArticle, PreparedSentence } from "../text/prepared";
import type { Token } from "../text/token";
import { namesPlural } from "./antecedents";
import { resolvePronoun } from "./references";

const OBJECT = /^(?:it|them|him|her)$/;
/** Small words between a verb and its object: "rounded up the men". */
const PARTICLE = /^(?:up|out|off|down|back|away|over|in)$/;

/**
 * What the object pronouns among some words stand for, by index: "arrested Mora and handed him to Peru", "shut its posts and
 * reopened them". Only where the thing is what the verb before acted on, or the person is certain and not named in `around`.
 */
export function objectNames(
  article: PreparedArticle,
  prepared: PreparedSentence,
  clause: Clause,
  words: readonly number[],
  around: string,
): ReadonlyMap<number, string> {
  const { tokens } = prepared;
  const names = new Map<number, string>();
  for (const k of words) {
    const { lower, quoted } = tokens[k]!;
    if (!OBJECT.test(lower) || quoted || ownsNext(tokens, k) || !clause.tokens.includes(k)) continue;
    const named = actedOnBefore(prepared, clause, k) ?? personMeant(article, prepared, k);
    if (named !== null && !shares(named, around)) names.set(k, named);
  }
  return names;
}

/** "her boat" */
const ownsNext = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.lower === "her" && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(tokens[k + 1]?.pos ?? "");

const shares = (named: string, around: string): boolean => {
  const last = named.split(" ").at(-1)!;
  return around.includes(last.replace(/[\u2019']s?$/, ""));
};

/** The object of the verb that a clause shares its subject with, where the pronoun is the object of its own. */
function actedOnBefore({ tokens, clauses }: PreparedSentence, clause: Clause, k: number): string | null {
  const partner = clauses.find((c) => c.index === clause.parent);
  const verb = clause.verb;
  if (!clause.sharedSubject || clause.kind !== "coordinate" || !partner?.verb || !verb || k !== verb.end) return null;
  let start = partner.verb.end;
  if (PARTICLE.test(tokens[start]?.lower ?? "")) start++;
  let end = start;
  const isPart = (t: Token | undefined): boolean =>
    t !== undefined &&
    (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(t.pos) || /^(?:his|her|its|their|['\u2019]s)$/.test(t.lower));
  while (end < verb.start && isPart(tokens[end])) end++;
  const head = tokens[end - 1];
  if (end === start || !head || !/^(?:NOUN|PROPN)$/.test(head.pos)) return null;
  if (!fits(tokens.slice(start, end), head, tokens[k]!.lower)) return null;
  // "a notice for him", "the men of two villages": what tells which goes with it.
  if (tokens[end]?.lower === "of") {
    let more = end + 1;
    while (more < verb.start && isPart(tokens[more])) more++;
    if (/^(?:NOUN|PROPN)$/.test(tokens[more - 1]!.pos)) end = more;
  }
  const phrase = join(tokens, start, end);
  return phrase.replace(/^an? /i, "the ");
}

function fits(phrase: readonly Token[], head: Token, pronoun: string): boolean {
  const isPerson = isPersonNoun(head.lower);
  if (pronoun === "them") return namesPlural(phrase) || phrase.some((t) => t.lower === "and");
  if (namesPlural([head])) return false;
  return pronoun === "it" ? !isPerson && head.pos === "NOUN" : isPerson;
}

/** A man or woman whom the text names; the one who acts is somebody else. */
function personMeant(article: PreparedArticle, prepared: PreparedSentence, k: number): string | null {
  if (!/^(?:him|her)$/.test(prepared.tokens[k]!.lower)) return null;
  const named = resolvePronoun(article, prepared, k)?.text;
  return named === undefined ? null : named.replace(/^an? /i, "the ").replace(/^The /, "the ");
}
