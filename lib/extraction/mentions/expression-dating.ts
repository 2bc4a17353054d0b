import type { TimeExpression } from "@/lib/core/time-expression";
import { REPORTING_VERBS } from "../lexicon/event-verbs";
import type { Clause } from "../syntax/clause";
import type { PreparedSentence } from "../text/prepared";
import type { BoundWord, Dating } from "./mention";
import { boundByNoun } from "./noun-dates";

/** "before dawn on Monday" is a time of Monday, no bound. */
const PART_OF_DAY = /\b(?:dawn|noon|midnight|sunrise|sunset|daybreak|dusk|nightfall|midday)\b/i;

/** "by", "before" or "after" in front of the date make it a bound. */
export function expressionDating(prepared: PreparedSentence, time: TimeExpression): Dating {
  const first = prepared.tokens.find((t) => t.time === time);
  const last = prepared.tokens.findLast((t) => t.time === time);
  // "after last month's takeover": what stands behind the takeover says nothing of its month.
  const owns =
    /['\u2019]s?$/.test(last?.text ?? "") || /^['\u2019]s?$/.test(prepared.tokens[(last?.index ?? 0) + 1]?.text ?? "");
  if (PART_OF_DAY.test(time.text) || owns) return { by: "expression", time };
  const word =
    first && /^(?:by|before|after)$/.test(first.lower) ? first.lower : prepared.tokens[(first?.index ?? 0) - 1]?.lower;
  const bound = word === "by" || word === "before" || word === "after" ? (word as BoundWord) : null;
  return bound ? { by: "expression", time, preposition: bound } : { by: "expression", time };
}

/** The date of a verb; what stands behind a noun ("since their landing in 2009") bounds it. */
export function verbDating(prepared: PreparedSentence, time: TimeExpression, start: number): Dating {
  const dating = expressionDating(prepared, time);
  if (dating.by !== "expression" || dating.preposition || time.side || time.ends) return dating;
  const bound = boundByNoun(prepared, time, start);
  if (bound === null) return dating;
  return bound === "since"
    ? { by: "expression", time: { ...time, side: "since" } }
    : { by: "expression", time, preposition: bound };
}

const ONLY_AHEAD = /^(?:next (?:week|month|year|weekend)|tomorrow)\b/i;
const ONLY_BEHIND = /^(?:yesterday|last (?:week|month|year|night))$|\bago$/i;

/**
 * The clause around that a date fits in time, where its own cannot have it: "would reopen the port it closed in 2012 next month",
 * "said it would shut the port last week".
 */
export function fittingClause({ clauses, tokens }: PreparedSentence, clause: Clause, time: TimeExpression): Clause {
  const outer = clauses[clause.parent];
  const [tense, around] = [clause.verb?.tense, outer?.verb];
  if (!outer || !around || outer.tokens.some((k) => tokens[k]!.pos === "TIME")) return clause;
  const isPast = tense === "past" || tense === "pluperfect";
  if (ONLY_AHEAD.test(time.text)) return isPast && around.tense === "modal" ? outer : clause;
  const ahead = tense === "modal" && /^(?:will|would|shall|'ll|\u2019ll|'d|\u2019d)$/.test(clause.verb?.modal ?? "");
  const said = around.tense === "past" && REPORTING_VERBS.has(around.lemma);
  return ONLY_BEHIND.test(time.text) && ahead && said ? outer : clause;
}
