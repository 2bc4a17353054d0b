import { nounType } from "../lexicon/event-nouns";
import type { PlaceHit } from "../places/place-hit";
import type { PreparedSentence } from "../text/prepared";
import type { Candidate } from "./candidate";

/** "closed a mill after the invasion of Peru": what something came after happened there, and not the thing itself. */
export function isPastMatter(
  { tokens }: PreparedSentence,
  place: PlaceHit,
  lead: number,
  candidate: Candidate,
): boolean {
  const { triggerStart } = candidate;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[lead - 1]?.pos ?? "")) return false;
  let k = lead - 1;
  if (tokens[lead]?.lower !== "of") return isLaterThan(tokens, place, lead, candidate);
  if (nounType(tokens[k]!.lemma) === null || k === triggerStart || triggerStart > place.start) return false;
  while (k > triggerStart && (/^(?:NOUN|PROPN|ADJ|DET|PART|NUM)$/.test(tokens[k]!.pos) || tokens[k]!.text === "-")) k--;
  return /^(?:after|before|since|until|over|about|despite|following)$/.test(tokens[k]!.lower);
}

/** "resigned after a defeat by Chile in Santiago", "spoke after talks in Lima": where the other thing was. */
function isLaterThan(
  tokens: PreparedSentence["tokens"],
  { start }: PlaceHit,
  lead: number,
  { by, clause, triggerStart }: Candidate,
): boolean {
  if (by !== "verb" || clause.verb?.passive || BEFALLS.test(clause.verb?.lemma ?? "") || triggerStart > start)
    return false;
  let noun = false;
  let k = lead - 1;
  for (; k > triggerStart && /^(?:NOUN|PROPN|ADJ|DET|PART|NUM|ADP|PUNCT)$/.test(tokens[k]!.pos); k--) {
    if (/^(?:after|before|since|following)$/.test(tokens[k]!.lower)) break;
    if (tokens[k]!.text === ",") return false;
    if (nounType(tokens[k]!.lemma) !== null) noun = true;
  }
  return noun && k > triggerStart && /^(?:after|before|since|following)$/.test(tokens[k]!.lower);
}

/** What befalls somebody where they are, told in the active. */
export const BEFALLS = /^(?:die|drown|perish|fall|collapse|disappear|vanish|suffer|survive|crash|sink|capsize)$/;
