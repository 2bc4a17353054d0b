import { type Parse, top } from "./clause";
import { antecedentBefore } from "./noun-phrases";
import type { VerbGroup } from "./verb-groups";

/** "a law to be signed on Friday", "a dividend, to be paid in May": what is to befall the noun before it. */
export function isToBeDone(parse: Parse, group: VerbGroup): boolean {
  const { tokens } = parse;
  const comma = tokens[group.start - 1]?.text === ",";
  const noun = tokens[group.start - (comma ? 2 : 1)];
  if (!group.passive || tokens[group.start + 1]?.lower !== "be" || !/^(?:NOUN|PROPN)$/.test(noun?.pos ?? ""))
    return false;
  const outer = top(parse).verb;
  const phrase = antecedentBefore(tokens, group.start);
  return (
    !HAPPENED.test(outer?.lemma ?? "") &&
    !TRIES.test(noun!.lower) &&
    !phrase.some((k) => /^(?:first|last|only|second|third|latest|next)$/.test(tokens[k]!.lower))
  );
}

/** Verbs that tell how it went, or what is thought to be so. */
const HAPPENED =
  /^(?:force|cause|lead|allow|enable|permit|find|believe|consider|think|show|prove|know|understand|report|declare|say|refuse|fail|try|manage)$/;
/** Nouns whose infinitive tells what somebody tried or may do. */
const TRIES =
  /^(?:attempts?|bids?|efforts?|refusal|failure|rights?|chances?|abilit(?:y|ies)|need|wish|desire|likel(?:y|ihood))$/;
