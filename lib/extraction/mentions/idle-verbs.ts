import { STATE_VERBS, verbType } from "../lexicon/event-verbs";
import type { Clause } from "../syntax/clause";
import type { PreparedSentence } from "../text/prepared";
import { restOf } from "./candidate";

/** A verb that tells of no happening here: a state, a habit, or nothing at all. */
export function isIdle(prepared: PreparedSentence, clause: Clause): boolean {
  const verb = clause.verb;
  if (!verb) return true;
  // "the flight bound for Lima"
  if (verb.lemma === "bind" && verb.start === verb.head && prepared.tokens[verb.end]?.lower === "for") return true;
  if (verb.passive && /^(?:base|locate|situate)$/.test(verb.lemma)) return true;
  // "costs associated with the sale"
  if (clause.kind === "reduced" && /^(?:associate|relate|concern|involve|regard|link)$/.test(verb.lemma)) return true;
  // "was last seen alive on 3 May"
  if (verb.lemma === "see" && prepared.tokens[verb.head - 1]?.lower === "last") return false;
  // "was shown to a committee", "was shown at Locarno", "was seen again near the pier"
  if (verb.passive && verb.lemma === "show" && /^(?:to|at)\b/.test(restOf(prepared, clause))) return false;
  // "were shown the door"
  if (verb.passive && verb.lemma === "show" && /^the door\b/.test(restOf(prepared, clause))) return false;
  if (verb.passive && verb.lemma === "call" && /^(?:to|out|in)\b/.test(restOf(prepared, clause))) return false;
  if (verb.passive && verb.lemma === "see" && /^again\b/.test(restOf(prepared, clause))) return false;
  if (verb.passive)
    return (
      /^(?:see|show|picture|photograph|know|call|locate|base|survive)$/.test(verb.lemma) &&
      !/^(?:off|up|in|out|down|on|to the bar)\b/.test(restOf(prepared, clause))
    );
  if (verb.lemma === "be" && /^(?:due|set|slated|under way|underway)\b/.test(restOf(prepared, clause))) return false;
  // "will be back in Lima on Thursday", "is to be operational by June": what comes to be on a day.
  if (
    verb.lemma === "be" &&
    (verb.tense === "modal" || verb.form === "infinitive" || verb.tense === "past") &&
    /^(?:back|home again|(?:fully )?(?:operational|complete|ready))(?= |$)(?! (?:to|for) )/.test(
      restOf(prepared, clause),
    )
  )
    return false;
  const rest = restOf(prepared, clause);
  return STATE_VERBS.has(verb.lemma) && !phrasal(verb.lemma, rest) && !isDeed(verb.lemma, rest);
}

/** "appeared before a committee", "appeared in 1962", "referred the case to the court", "sat down", "stayed out": what a verb of a state tells of once. */
const isDeed = (lemma: string, rest: string): boolean =>
  (lemma === "appear" && /^(?:in|on|at|before|under|for)\b/.test(rest)) ||
  (lemma === "refer" && !/^to\b/.test(rest)) ||
  (lemma === "sit" && /^(?:down|for)\b/.test(rest)) ||
  (lemma === "stand" && /^(?:down|trial|for|against|aside)\b/.test(rest)) ||
  // "tried to block the sale", but "tried the fish"
  (lemma === "try" && /^(?:again|once more|to)\b/.test(rest)) ||
  // "had its premiere in Lima", "had a stroke in 2019"
  (lemma === "have" &&
    /^(?:its|his|her|their|an?|the) (?:(?:\w+ )?(?:premiere|debut|opening|launch|stroke|wedding|funeral|operation|surgery|heart attack|miscarriage)|(?:first )?(?:baby|child|son|daughter))\b/.test(
      rest,
    )) ||
  (lemma === "stay" && /^(?:out|away|home)\b/.test(rest)) ||
  (lemma === "continue" && /^to\b/.test(rest) === false && /^(?:on|at|in)\b/.test(rest));

/** A state verb that its complement turns into a happening: "go on the offensive", "take office". */
const phrasal = (lemma: string, rest: string): boolean => {
  const type = verbType(lemma, rest);
  return type !== null && type !== "STATEMENT" && type !== verbType(lemma, "");
};
